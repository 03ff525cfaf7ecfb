-- I11: elke bijlage is het bestand dat het register noemt, byte voor byte.
--
-- Van elk bestand worden hash en omvang over de delen nagerekend. Elke bijlage van een omslag die niet
-- is verwijderd heeft een rij met dezelfde hash en omvang, behalve als de woorden van haar aanvraag zijn
-- gewist (AVG art. 17); en elke rij staat op een omslag. Een bestand zonder bijlage mag even bestaan:
-- tussen plaatsen en vastleggen.
with inhoud as (
    select gemeente, bestand, sha256(string_agg(inhoud, ''::bytea order by deel)) as hash,
        sum(octet_length(inhoud)) as omvang, count(*) as delen, min(deel) as eerste,
        max(deel) as laatste
    from griffie.bestanddeel
    group by gemeente, bestand
), omslag as (
    select a.gemeente, a.id as aanvraag, (b ->> 'nummer')::bigint as nummer,
        (b ->> 'bestand')::uuid as bestand, decode(b ->> 'hash', 'hex') as hash,
        (b ->> 'omvang')::bigint as omvang
    from griffie.aanvraag as a
    cross join lateral jsonb_array_elements(a.omslag::jsonb -> 'bijlagen') as b
    where not b ? 'verwijderdOp'
), gewist as (
    select distinct i.gemeente, (w #>> '{}')::uuid as aanvraag
    from griffie.inschrijving as i
    cross join lateral (values (convert_from(i.inhoud, 'UTF8')::jsonb)) as v (x)
    cross join lateral jsonb_array_elements(x -> 'inhoud' -> 'aanvragen') as w
    where x ->> 'soort' = 'gegevens_gewist'
), geschonden as (
    select format('bestand %s: de inhoud is niet wat is geplaatst', coalesce(b.id, d.bestand)) as waar
    from griffie.bestand as b
    full join inhoud as d on d.gemeente = b.gemeente and d.bestand = b.id
    where (b.hash, b.omvang, b.delen::bigint, 1, b.delen)
        is distinct from (d.hash, d.omvang, d.delen, d.eerste, d.laatste)
    union all
    select format('bijlage %s van aanvraag %s: staat niet zo op de omslag', r.nummer, r.aanvraag)
    from griffie.bijlage as r
    left join omslag as o on o.gemeente = r.gemeente and o.aanvraag = r.aanvraag
        and o.nummer = r.nummer and o.bestand = r.bestand and o.hash = r.hash
        and o.omvang = r.omvang
    where o.aanvraag is null
    union all
    select format('bijlage %s van aanvraag %s: wijst niet naar haar bestand', r.nummer, r.aanvraag)
    from griffie.bijlage as r
    left join griffie.bestand as b on b.gemeente = r.gemeente and b.id = r.bestand
        and b.hash = r.hash and b.omvang = r.omvang
    where b.id is null
    union all
    select format('bijlage %s van aanvraag %s: ontbreekt', o.nummer, o.aanvraag)
    from omslag as o
    left join griffie.bijlage as r on r.gemeente = o.gemeente and r.aanvraag = o.aanvraag
        and r.nummer = o.nummer
    left join gewist as g on g.gemeente = o.gemeente and g.aanvraag = o.aanvraag
    where r.aanvraag is null and g.aanvraag is null
)
select (select count(*) from griffie.bestand) + (select count(*) from griffie.bestanddeel)
        + (select count(*) from griffie.bijlage) + (select count(*) from omslag) as onderzocht,
    exists (select from griffie.bestand) as bestaat, count(*) as geschonden,
    coalesce((array_agg(waar order by waar))[1:5], '{}'::text[]) as voorbeelden
from geschonden
