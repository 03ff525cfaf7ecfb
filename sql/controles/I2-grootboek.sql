-- I2: debet is credit, en saldi en boekingen volgen uit het register.
--
-- Elke boekingsregel noemt beide kanten, dus debet is credit zolang een regel twee verschillende
-- rekeningen en een bedrag boven nul heeft. De regels moeten precies die zijn die de
-- inschrijvingen van het budget voorschrijven, elk op haar plaats, en de stand van het budget is hun
-- optelling.
with gebeurtenis as (
    select i.gemeente, i.onderwerp as budget, i.volgnummer, g.soort,
        g.inhoud -> 'plafondCent' as plafond, g.inhoud -> 'verschilCent' as verschil,
        g.inhoud -> 'bedragCent' as bedrag
    from griffie.inschrijving as i
    join griffie.onderwerp as o on o.gemeente = i.gemeente and o.id = i.onderwerp
    cross join lateral (
        select x ->> 'soort' as soort, x -> 'inhoud' as inhoud
        from (values (convert_from(i.inhoud, 'UTF8')::jsonb)) as v (x)
    ) as g
    where o.soort = 'budget'
), verwacht as (
    select gemeente, budget, volgnummer, 1 as regel, 'beschikbaar' as debet, 'plafond' as credit,
        (plafond #>> '{}')::numeric as cent
    from gebeurtenis
    where soort = 'plafond_bekendgemaakt' and plafond <> '0'
    union all
    select gemeente, budget, volgnummer, 1, 'verplicht', 'beschikbaar', (bedrag #>> '{}')::numeric
    from gebeurtenis
    where soort = 'verplichting_geboekt'
    union all
    select gemeente, budget, volgnummer, 1, 'beschikbaar', 'verplicht', (bedrag #>> '{}')::numeric
    from gebeurtenis
    where soort in ('verplichting_teruggeboekt', 'afstand_geboekt')
    union all
    select gemeente, budget, volgnummer, 1, 'vrijgevallen', 'verplicht', (bedrag #>> '{}')::numeric
    from gebeurtenis
    where soort = 'afstand_vrijgevallen'
    union all
    select gemeente, budget, volgnummer, 1, 'beschikbaar', 'plafond', (verschil #>> '{}')::numeric
    from gebeurtenis
    where soort = 'plafond_verhoogd'
    union all
    select gemeente, budget, volgnummer, 1, 'plafond', 'beschikbaar', (verschil #>> '{}')::numeric
    from gebeurtenis
    where soort = 'plafond_verlaagd'
    union all
    select gemeente, budget, volgnummer, 1, 'beschikbaar', 'boven_plafond',
        (bedrag #>> '{}')::numeric
    from gebeurtenis
    where soort = 'boven_plafond_geboekt'
    union all
    select gemeente, budget, volgnummer, 1, 'boven_plafond', 'beschikbaar',
        (bedrag #>> '{}')::numeric
    from gebeurtenis
    where soort = 'boven_plafond_vrijgegeven'
    union all
    select gemeente, budget, volgnummer, 1, 'vrijgevallen', 'beschikbaar',
        (bedrag #>> '{}')::numeric
    from gebeurtenis
    where soort = 'budget_overgeheveld'
), saldo as (
    select b.gemeente, b.budget,
        sum(case r.rekening when 'plafond' then -r.cent else 0 end) as plafond,
        sum(case r.rekening when 'verplicht' then r.cent else 0 end) as verplicht,
        sum(case r.rekening when 'boven_plafond' then -r.cent else 0 end) as boven,
        sum(case r.rekening when 'vrijgevallen' then r.cent else 0 end) as vrijgevallen
    from griffie.boeking as b
    cross join lateral
        (values (b.debet, b.bedrag_cent::numeric), (b.credit, -b.bedrag_cent::numeric))
        as r (rekening, cent)
    group by b.gemeente, b.budget
), geschonden as (
    select format('budget %s, volgnummer %s, regel %s: de boeking %s aan %s van %s cent volgt niet '
        'uit het register', budget, volgnummer, regel, coalesce(b.debet, v.debet),
        coalesce(b.credit, v.credit), coalesce(b.bedrag_cent, v.cent)) as waar
    from griffie.boeking as b
    full join verwacht as v using (gemeente, budget, volgnummer, regel)
    where (b.debet, b.credit, b.bedrag_cent) is distinct from (v.debet, v.credit, v.cent)
    union all
    select format('budget %s, volgnummer %s: debet is geen credit', budget, volgnummer)
    from griffie.boeking
    where debet = credit or bedrag_cent <= 0
    union all
    select format('budget %s, volgnummer %s: de regels van de boeking tellen niet door', budget,
        volgnummer)
    from griffie.boeking
    group by gemeente, budget, volgnummer
    having count(*) <> max(regel) or min(regel) <> 1
    union all
    select format('budget %s: de stand is niet de optelling van het grootboek', coalesce(b.id, s.budget))
    from griffie.budget as b
    full join saldo as s on s.gemeente = b.gemeente and s.budget = b.id
    where (b.plafond_cent, b.verplicht_cent, b.boven_plafond_cent, b.vrijgevallen_cent)
        is distinct from (coalesce(s.plafond, 0), coalesce(s.verplicht, 0), coalesce(s.boven, 0),
            coalesce(s.vrijgevallen, 0))
)
select (select count(*) from griffie.budget) + (select count(*) from griffie.boeking) as onderzocht,
    exists (select from griffie.onderwerp where soort = 'budget') as bestaat,
    count(*) as geschonden,
    coalesce((array_agg(waar order by waar))[1:5], '{}'::text[]) as voorbeelden
from geschonden
