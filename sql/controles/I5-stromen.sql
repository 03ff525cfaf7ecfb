-- I5: elke stroom is zonder gaten, geketend, en haar kop is haar laatste inschrijving.
--
-- ketenwaarde = sha256(0x03, vorige ketenwaarde of 32 nullen, volgnummer als acht bytes,
-- sha256(0x02, inhoud)). Hier in SQL berekend, los van de code die haar schreef.
with rij as (
    select gemeente, onderwerp, volgnummer, inhoud, keten, vastgelegd_op,
        row_number() over stroom as plaats, lag(keten) over stroom as vorige,
        lead(volgnummer) over stroom is null as is_laatste
    from griffie.inschrijving
    window stroom as (partition by gemeente, onderwerp order by volgnummer)
), geschonden as (
    select format('%s-%s: op plaats %s in de stroom', onderwerp, volgnummer, plaats) as waar
    from rij
    where volgnummer <> plaats
    union all
    select format('%s-%s: de ketenwaarde klopt niet', onderwerp, volgnummer)
    from rij
    where keten <> sha256('\x03'::bytea || coalesce(vorige, decode(repeat('00', 32), 'hex'))
        || int8send(volgnummer) || sha256('\x02'::bytea || inhoud))
    union all
    select format('%s: de kop is niet de laatste inschrijving', coalesce(o.id, r.onderwerp))
    from griffie.onderwerp as o
    full join (select * from rij where is_laatste) as r
        on r.gemeente = o.gemeente and r.onderwerp = o.id
    where (o.volgnummer, o.keten, o.vastgelegd_op) is distinct from
        (r.volgnummer, r.keten, r.vastgelegd_op)
    union all
    select format('%s-%s: de inschrijving gaat over een ander onderwerp', i.onderwerp, i.volgnummer)
    from griffie.inschrijving as i
    join griffie.onderwerp as o on o.gemeente = i.gemeente and o.id = i.onderwerp
    cross join lateral (values (convert_from(i.inhoud, 'UTF8')::jsonb)) as v (x)
    where x ->> 'onderwerp' is distinct from i.onderwerp::text
        or x ->> 'onderwerpsoort' is distinct from o.soort
)
select (select count(*) from griffie.onderwerp) + (select count(*) from rij) as onderzocht,
    exists (select from griffie.gemeente) as bestaat, count(*) as geschonden,
    coalesce((array_agg(waar order by waar))[1:5], '{}'::text[]) as voorbeelden
from geschonden
