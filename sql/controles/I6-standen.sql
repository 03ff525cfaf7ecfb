-- I6: de tabellen zijn wat het register vertelt.
--
-- Dat elke stand gelijk is aan de herhaling van haar stroom, rekent de griffie zelf na met dezelfde
-- functie die de standen maakt. Wat daar niet langs komt, staat hier: rijen zonder stroom, regels die
-- niet doortellen, taken die iets anders zeggen dan hun actiepunt, buurten zonder wijk, en de berichten
-- die uit een inschrijving volgen.
with stand as (
    select id as gemeente, id, 'gemeente' as soort, '' as regel from griffie.gemeente
    union all
    select gemeente, id, 'persoon', '' from griffie.persoon
    union all
    select gemeente, persoon, 'persoon', ' rol ' || regel from griffie.roltoekenning
    union all
    select gemeente, id, 'regeling', '' from griffie.regeling
    union all
    select gemeente, id, 'budget', '' from griffie.budget
    union all
    select gemeente, id, 'aanvraag', '' from griffie.aanvraag
    union all
    select gemeente, aanvraag, 'aanvraag', ' toezegging ' || regel from griffie.toezegging
    union all
    select gemeente, id, 'wijkraad', '' from griffie.wijkraad
    union all
    select gemeente, id, 'dossier', '' from griffie.dossier
    union all
    select gemeente, id, 'brief', '' from griffie.brief
    union all
    select gemeente, id, 'besluitenlijst', '' from griffie.besluitenlijst
    union all
    select gemeente, dossier, 'dossier', ' feit ' || nummer from griffie.consultatiefeit
    union all
    select gemeente, dossier, 'dossier', ' oordeel ' || regel from griffie.consultatieoordeel
    union all
    select gemeente, id, 'wijkpost', '' from griffie.wijkpost
    union all
    select gemeente, id, 'bestuurstoezegging', '' from griffie.bestuurstoezegging
    union all
    select gemeente, id, 'taak', '' from griffie.taak
    union all
    select gemeente, id, 'vergadering', '' from griffie.vergadering
    union all
    select gemeente, vergadering, 'vergadering', ' verwijzing ' || regel
    from griffie.vergaderverwijzing
    union all
    select gemeente, gemeente, 'gemeente', ' norm ' || vanaf from griffie.consultatienorm
    union all
    select gemeente, gemeente, 'gemeente', ' wijk ' || code from griffie.wijk
    union all
    select gemeente, gemeente, 'gemeente', ' buurt ' || code from griffie.buurt
), aanleiding as materialized (
    select i.gemeente, i.onderwerp, i.volgnummer, x ->> 'soort' as soort,
        x ->> 'verzoek' as verzoek, x -> 'inhoud' as inhoud,
        (x ->> 'plaatsgevonden')::timestamptz as moment
    from griffie.inschrijving as i
    cross join lateral (values (convert_from(i.inhoud, 'UTF8')::jsonb)) as v (x)
    where x ->> 'soort' in ('aanvraag_ingediend', 'besluit_bekendgemaakt',
        'vergadering_opgeroepen', 'vergadering_verplaatst', 'vergadering_geannuleerd',
        'verslag_rondgestuurd')
), verschuldigd as materialized (
    select gemeente, verzoek, 1::bigint as regel, onderwerp, 'ontvangstbevestiging' as soort,
        inhoud ->> 'door' as ontvanger, moment
    from aanleiding
    where soort = 'aanvraag_ingediend'
    union all
    select gemeente, verzoek, 1, onderwerp, 'besluitbericht', inhoud ->> 'ontvanger', moment
    from aanleiding
    where soort = 'besluit_bekendgemaakt' and inhoud ? 'ontvanger'
    union all
    select a.gemeente, a.verzoek, o.regel, a.onderwerp, 'conceptverslag', o.ontvanger, a.moment
    from aanleiding as a
    cross join lateral jsonb_array_elements_text(a.inhoud -> 'ontvangers')
        with ordinality as o (ontvanger, regel)
    where a.soort = 'verslag_rondgestuurd'
    union all
    -- Wie is opgeroepen staat in de laatste oproep tot en met deze inschrijving.
    select a.gemeente, a.verzoek, o.regel, a.onderwerp,
        case a.soort when 'vergadering_opgeroepen' then 'vergaderoproep'
            else 'vergaderwijziging' end, o.ontvanger, a.moment
    from aanleiding as a
    cross join lateral (
        select e.inhoud
        from aanleiding as e
        where e.gemeente = a.gemeente and e.onderwerp = a.onderwerp
            and e.soort = 'vergadering_opgeroepen' and e.volgnummer <= a.volgnummer
        order by e.volgnummer desc
        limit 1) as l
    cross join lateral jsonb_array_elements_text(l.inhoud -> 'ontvangers')
        with ordinality as o (ontvanger, regel)
    where a.soort like 'vergadering\_%'
), geschonden as (
    select format('%s %s%s: staat in geen stroom', s.soort, s.id, s.regel) as waar
    from stand as s
    left join griffie.onderwerp as o
        on o.gemeente = s.gemeente and o.id = s.id and o.soort = s.soort
    where o.id is null
    union all
    select format('aanvraag %s: de regels van de toezegging tellen niet door', aanvraag)
    from griffie.toezegging
    group by gemeente, aanvraag
    having (count(*), 1) is distinct from (max(regel), min(regel))
    union all
    select format('persoon %s: de regels van de rollen tellen niet door', persoon)
    from griffie.roltoekenning
    group by gemeente, persoon
    having (count(*), 1) is distinct from (max(regel), min(regel))
    union all
    select format('dossier %s: de nummers van de feiten tellen niet door', dossier)
    from griffie.consultatiefeit
    group by gemeente, dossier
    having (count(*), count(distinct nummer), 1)
        is distinct from (max(nummer), max(nummer), min(nummer))
    union all
    select format('dossier %s: de regels van het oordeel tellen niet door', dossier)
    from griffie.consultatieoordeel
    group by gemeente, dossier
    having (count(*), count(distinct regel), 1)
        is distinct from (max(regel), max(regel), min(regel))
    union all
    select format('wijkraad %s: de nummers van de brieven van %s tellen niet door', wijkraad, jaar)
    from griffie.brief
    group by gemeente, wijkraad, jaar
    having (count(*), 1) is distinct from (max(nummer), min(nummer))
    union all
    select format('brief %s: wat hem beantwoordt, noemt hem niet', b.id)
    from griffie.brief as b
    left join griffie.brief as a on a.gemeente = b.gemeente and a.id = b.antwoord
    where b.antwoord is not null and a.antwoord_op is distinct from b.id
    union all
    select format('vergadering %s: de regels van de verwijzingen tellen niet door', vergadering)
    from griffie.vergaderverwijzing
    group by gemeente, vergadering
    having (count(*), count(distinct regel), 1)
        is distinct from (max(regel), max(regel), min(regel))
    union all
    select format('wijkraad %s: de besluiten van %s tellen niet door', wijkraad, b ->> 'jaar')
    from griffie.vergadering
    cross join lateral jsonb_array_elements(verloop::jsonb -> 'besluiten') as b
    group by gemeente, wijkraad, b ->> 'jaar'
    having (count(*), count(distinct b ->> 'nummer'), 1) is distinct from
        (max((b ->> 'nummer')::bigint), max((b ->> 'nummer')::bigint), min((b ->> 'nummer')::int))
    union all
    select format('taak %s: is niet wat haar actiepunt zegt', t.kenmerk)
    from griffie.taak as t
    cross join lateral (values (t.inhoud::jsonb #> '{opening,oorzaak}')) as v (o)
    left join griffie.vergadering as g on g.gemeente = t.gemeente and g.id = t.oorzaak
    left join lateral jsonb_array_elements(g.verloop::jsonb -> 'actiepunten') as a
        on a -> 'nummer' = o -> 'feit'
    where t.oorzaak is not null and o ->> 'soort' = 'vergadering'
        -- Een taak van de reeks rond een vergadering noemt geen actiepunt, en geen actiepunt haar.
        and (o ? 'feit' or exists (
            select from jsonb_array_elements(g.verloop::jsonb -> 'actiepunten') as e
            where e ->> 'taak' = t.kenmerk))
        and (a ->> 'taak', a ? 'gereedOp', (a ->> 'uiterlijk')::date) is distinct from
            (t.kenmerk, t.stand not in ('open', 'in_uitvoering', 'wacht_op'), t.uiterlijk)
    union all
    select format('buurt %s: haar wijk %s bestaat in %s niet', b.code, b.wijk, b.jaar)
    from griffie.buurt as b
    left join griffie.wijk as w
        on w.gemeente = b.gemeente and w.code = b.wijk and w.jaar = b.jaar
    where w.code is null
    union all
    select format('aanvraag %s: een kolom is niet wat de omslag zegt', a.id)
    from griffie.aanvraag as a
    cross join lateral (values (coalesce(a.omslag, '{}')::jsonb)) as v (o)
    cross join lateral (
        select coalesce(sum((e ->> 'bedragCent')::numeric), 0) as cent
        from jsonb_array_elements(o -> 'afstanden') as e
    ) as f
    cross join lateral (values (o #> '{wijzigingen,-1}', o #> '{kwesties,-1}')) as l (w, k)
    where (a.laat_ingeschreven, a.contact, a.afgestaan_cent, a.wijziging, a.kwestie_uiterlijk)
        is distinct from (
            coalesce((o #>> '{namens,ontvangenOp}') < (o #>> '{namens,vastgelegdOp}'), false),
            coalesce((o #>> '{overdrachten,-1,aan}')::uuid, case when not o ? 'namens'
                then coalesce(a.ingediend_door, a.opgesteld_door) end),
            f.cent,
            case when w is null or w ? 'bekendgemaaktOp' then null
                when w ? 'beslissing' then 'besloten' else 'gevraagd' end,
            case when not k ? 'antwoord' then (k ->> 'uiterlijk')::date end)
    union all
    select format('bericht %s.%s: volgt uit geen inschrijving', u.id, u.regel)
    from griffie.uitgaand as u
    where not exists (
        select from verschuldigd as v
        where v.gemeente = u.gemeente and v.verzoek = u.id::text and v.regel = u.regel
            and v.onderwerp = u.onderwerp and v.soort = u.soort
            and v.ontvanger = u.ontvanger::text and v.moment = u.gemaakt_op)
    union all
    select format('verzoek %s: bericht %s (%s) ontbreekt', v.verzoek, v.regel, v.soort)
    from (select distinct gemeente, verzoek, regel, soort from verschuldigd) as v
    left join griffie.uitgaand as u
        on u.gemeente = v.gemeente and u.id::text = v.verzoek and u.regel = v.regel
    where u.id is null
)
select (select count(*) from stand) + (select count(*) from griffie.uitgaand) as onderzocht,
    exists (select from griffie.gemeente) as bestaat, count(*) as geschonden,
    coalesce((array_agg(waar order by waar))[1:5], '{}'::text[]) as voorbeelden
from geschonden
