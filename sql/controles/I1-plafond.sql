-- I1: verplichtingen blijven bij elke inschrijving binnen het plafond dat bindt.
--
-- Loopt het grootboek van elk budget af op volgnummer: na elke inschrijving is verplicht min
-- boven_plafond, met wat is vrijgevallen, hooguit het plafond. Plafond en boven_plafond zijn bronnen
-- van geld en staan dus negatief in het grootboek. De stand van het budget moet daar ook aan voldoen, want de
-- CHECK op de tabel kan een superuser hebben weggehaald.
with beweging as (
    select b.gemeente, b.budget, b.volgnummer,
        sum(case r.rekening when 'plafond' then -r.cent else 0 end) as plafond,
        sum(case r.rekening when 'verplicht' then r.cent else 0 end) as verplicht,
        sum(case r.rekening when 'boven_plafond' then -r.cent else 0 end) as boven,
        sum(case r.rekening when 'vrijgevallen' then r.cent else 0 end) as vrijgevallen
    from griffie.boeking as b
    cross join lateral
        (values (b.debet, b.bedrag_cent::numeric), (b.credit, -b.bedrag_cent::numeric))
        as r (rekening, cent)
    group by b.gemeente, b.budget, b.volgnummer
), stand as (
    select gemeente, budget, volgnummer, sum(plafond) over loop as plafond,
        sum(verplicht) over loop as verplicht, sum(boven) over loop as boven,
        sum(vrijgevallen) over loop as vrijgevallen
    from beweging
    window loop as (partition by gemeente, budget order by volgnummer)
), geschonden as (
    select format('budget %s, volgnummer %s: %s cent verplicht onder een plafond van %s',
        budget, volgnummer, verplicht - boven + vrijgevallen, plafond) as waar
    from stand
    where verplicht - boven + vrijgevallen > plafond
    union all
    select format('budget %s: de stand is %s cent verplicht onder een plafond van %s',
        id, verplicht_cent - boven_plafond_cent + vrijgevallen_cent, plafond_cent)
    from griffie.budget
    where verplicht_cent - boven_plafond_cent + vrijgevallen_cent > plafond_cent
)
select (select count(*) from griffie.budget) + (select count(*) from stand) as onderzocht,
    exists (select from griffie.onderwerp where soort = 'budget') as bestaat,
    count(*) as geschonden,
    coalesce((array_agg(waar order by waar))[1:5], '{}'::text[]) as voorbeelden
from geschonden
