-- I6: de tabellen zijn wat het register vertelt (hier: geen stand zonder stroom).
--
-- Dat elke stand gelijk is aan de herhaling van haar stroom, rekent de griffie zelf na met dezelfde
-- functie die de standen maakt. Wat geen stroom heeft komt daar niet langs, en staat dus hier.
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
    select gemeente, gemeente, 'gemeente', ' wijk ' || code from griffie.wijk
    union all
    select gemeente, gemeente, 'gemeente', ' buurt ' || code from griffie.buurt
), geschonden as (
    select format('%s %s%s: staat in geen stroom', s.soort, s.id, s.regel) as waar
    from stand as s
    left join griffie.onderwerp as o
        on o.gemeente = s.gemeente and o.id = s.id and o.soort = s.soort
    where o.id is null
    union all
    select format('persoon %s: het pseudoniem volgt niet uit de identiteit', id)
    from griffie.persoon
    where pseudoniem <> 'p-' || replace(id::text, '-', '')
    union all
    select format('aanvraag %s: de regels van de toezegging tellen niet door', aanvraag)
    from griffie.toezegging
    group by gemeente, aanvraag
    having count(*) <> max(regel) or min(regel) <> 1
    union all
    select format('persoon %s: de regels van de rollen tellen niet door', persoon)
    from griffie.roltoekenning
    group by gemeente, persoon
    having count(*) <> max(regel) or min(regel) <> 1
)
select (select count(*) from stand) as onderzocht, exists (select from griffie.gemeente) as bestaat,
    count(*) as geschonden,
    coalesce((array_agg(waar order by waar))[1:5], '{}'::text[]) as voorbeelden
from geschonden
