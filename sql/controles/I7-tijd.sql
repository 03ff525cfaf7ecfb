-- I7: vastgelegd loopt binnen een stroom nooit terug.
--
-- Ook niet in de bytes zelf: de kolom en de inschrijving noemen hetzelfde moment.
with rij as (
    select i.onderwerp, i.volgnummer, i.vastgelegd_op,
        lag(i.vastgelegd_op) over stroom as vorige, (x ->> 'vastgelegd')::timestamptz as in_bytes
    from griffie.inschrijving as i
    cross join lateral (values (convert_from(i.inhoud, 'UTF8')::jsonb)) as v (x)
    window stroom as (partition by i.gemeente, i.onderwerp order by i.volgnummer)
), geschonden as (
    select format('%s-%s: vastgelegd op %s, na %s', onderwerp, volgnummer, vastgelegd_op, vorige)
        as waar
    from rij
    where vastgelegd_op < vorige
    union all
    select format('%s-%s: de kolom zegt %s, de inschrijving %s', onderwerp, volgnummer,
        vastgelegd_op, in_bytes)
    from rij
    where vastgelegd_op is distinct from in_bytes
)
select (select count(*) from rij) as onderzocht, exists (select from griffie.gemeente) as bestaat,
    count(*) as geschonden,
    coalesce((array_agg(waar order by waar))[1:5], '{}'::text[]) as voorbeelden
from geschonden
