-- I4: elke opdracht heeft een uitkomst en deed haar werk precies één keer.
--
-- Een sleutel zonder hele uitkomst, een gedane opdracht zonder haar inschrijving, of bij een andere
-- dan de laatste die zij in haar onderwerp schreef, twee sleutels voor dezelfde inschrijving, een
-- verzoek dat dezelfde gebeurtenis twee keer schreef, en een inschrijving die bij geen gedane
-- opdracht hoort: alle zes horen niet te bestaan.
with sleutel as (
    select gemeente, sleutel, uitkomst, onderwerp, volgnummer, weigering
    from griffie.opdrachtsleutel
), inschrijving as materialized (
    select i.gemeente, i.onderwerp, i.volgnummer, x ->> 'verzoek' as verzoek,
        x ->> 'soort' as soort, sha256(convert_to((x -> 'inhoud')::text, 'UTF8')) as gebeurtenis
    from griffie.inschrijving as i
    cross join lateral (values (convert_from(i.inhoud, 'UTF8')::jsonb)) as v (x)
), gedaan as materialized (
    select distinct i.gemeente, i.verzoek
    from sleutel as s
    join inschrijving as i using (gemeente, onderwerp, volgnummer)
    where s.uitkomst = 'gedaan'
), geschonden as (
    select format('sleutel %s: geen hele uitkomst', sleutel) as waar
    from sleutel
    where uitkomst is null or uitkomst not in ('gedaan', 'geweigerd')
        or (uitkomst = 'gedaan') <> (onderwerp is not null)
        or (uitkomst = 'gedaan') <> (volgnummer is not null)
        or (uitkomst = 'geweigerd') <> (weigering is not null)
    union all
    select format('sleutel %s: gedaan, maar de inschrijving is er niet', s.sleutel)
    from sleutel as s
    left join inschrijving as i using (gemeente, onderwerp, volgnummer)
    where s.uitkomst = 'gedaan' and i.verzoek is null
    union all
    select format('sleutel %s: haar verzoek schreef in %s na %s nog een inschrijving', s.sleutel,
        s.onderwerp, s.volgnummer)
    from sleutel as s
    join inschrijving as i using (gemeente, onderwerp, volgnummer)
    where exists (
        select from inschrijving as later
        where later.gemeente = i.gemeente and later.onderwerp = i.onderwerp
            and later.verzoek = i.verzoek and later.volgnummer > i.volgnummer)
    union all
    select format('inschrijving %s-%s: van %s sleutels', onderwerp, volgnummer, count(*))
    from sleutel
    where uitkomst = 'gedaan'
    group by gemeente, onderwerp, volgnummer
    having count(*) > 1
    union all
    select format('verzoek %s: schreef %s keer dezelfde %s in %s', verzoek, count(*), soort, onderwerp)
    from inschrijving
    group by gemeente, verzoek, onderwerp, soort, gebeurtenis
    having count(*) > 1
    union all
    select format('inschrijving %s-%s: hoort bij geen gedane opdracht', i.onderwerp, i.volgnummer)
    from inschrijving as i
    left join gedaan as g using (gemeente, verzoek)
    where g.verzoek is null
)
select (select count(*) from sleutel) + (select count(*) from inschrijving) as onderzocht,
    exists (select from griffie.gemeente) as bestaat, count(*) as geschonden,
    coalesce((array_agg(waar order by waar))[1:5], '{}'::text[]) as voorbeelden
from geschonden
