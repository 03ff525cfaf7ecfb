-- I10: geld staat in hele centen, binnen het bereik dat elke lezer exact kan lezen.
--
-- De catalogus: elke kolom ..._cent is bigint, en breuken bestaan alleen voor uren. De waarden: in
-- de tabellen en in de inschrijvingen hooguit 2^53 - 1, en nergens een deel van een cent. Een nieuwe
-- kolom ..._cent die hieronder niet staat is zelf een schending.
with kolom as (
    select c.relname::text as tabel, a.attname::text as kolom, a.atttypid::regtype::text as type
    from pg_class as c
    join pg_attribute as a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'griffie'::regnamespace and c.relkind in ('r', 'p')
), waarde as (
    select 'boeking' as tabel, 'bedrag_cent' as kolom, bedrag_cent::numeric as cent
    from griffie.boeking
    union all
    select 'roltoekenning', 'mandaat_tot_cent', mandaat_tot_cent from griffie.roltoekenning
    union all
    select 'regeling', 'maximum_cent', maximum_cent from griffie.regeling
    union all
    select 'budget', k, c from griffie.budget cross join lateral (values
        ('plafond_cent', plafond_cent), ('verplicht_cent', verplicht_cent),
        ('boven_plafond_cent', boven_plafond_cent),
        ('vrijgevallen_cent', vrijgevallen_cent)) as v (k, c)
    union all
    select 'aanvraag', k, c from griffie.aanvraag cross join lateral (values
        ('gevraagd_cent', gevraagd_cent), ('verleend_cent', verleend_cent),
        ('saldo_voor_cent', saldo_voor_cent), ('saldo_na_cent', saldo_na_cent),
        ('ruimte_cent', ruimte_cent), ('afgestaan_cent', afgestaan_cent)) as v (k, c)
), bekend (tabel, kolom) as (
    values ('boeking', 'bedrag_cent'), ('roltoekenning', 'mandaat_tot_cent'),
        ('regeling', 'maximum_cent'), ('budget', 'plafond_cent'), ('budget', 'verplicht_cent'),
        ('budget', 'boven_plafond_cent'), ('budget', 'vrijgevallen_cent'),
        ('aanvraag', 'gevraagd_cent'),
        ('aanvraag', 'verleend_cent'), ('aanvraag', 'saldo_voor_cent'),
        ('aanvraag', 'saldo_na_cent'), ('aanvraag', 'ruimte_cent'),
        ('aanvraag', 'afgestaan_cent')
), in_register as (
    select i.onderwerp, i.volgnummer, p ->> 'key' as veld, p -> 'value' as cent
    from griffie.inschrijving as i
    cross join lateral jsonb_path_query(convert_from(i.inhoud, 'UTF8')::jsonb,
        'strict $.** ? (@.type() == "object").keyvalue() ? (@.key like_regex "Cent$")') as p
), geschonden as (
    select format('%s.%s is %s en geen bigint', tabel, kolom, type) as waar
    from kolom
    where kolom like '%\_cent' and type <> 'bigint'
    union all
    select format('%s.%s is %s: breuken zijn alleen voor uren', tabel, kolom, type)
    from kolom
    where type in ('numeric', 'real', 'double precision', 'money')
        and (tabel, kolom) <> ('toezegging', 'uren')
    union all
    select format('%s.%s wordt door deze controle niet nagezien', k.tabel, k.kolom)
    from kolom as k
    left join bekend as b using (tabel, kolom)
    where k.kolom like '%\_cent' and b.kolom is null
    union all
    select format('%s.%s: %s cent is te groot', tabel, kolom, cent)
    from waarde
    where abs(cent) > 9007199254740991
    union all
    select format('%s-%s: %s is %s en geen heel getal binnen bereik', onderwerp, volgnummer, veld, cent)
    from in_register
    where case when jsonb_typeof(cent) = 'number' and cent #>> '{}' ~ '^-?[0-9]+$'
        then abs((cent #>> '{}')::numeric) > 9007199254740991 else true end
)
select (select count(*) from kolom) + (select count(*) from waarde where cent is not null)
        + (select count(*) from in_register) as onderzocht,
    exists (select from griffie.gemeente) as bestaat, count(*) as geschonden,
    coalesce((array_agg(waar order by waar))[1:5], '{}'::text[]) as voorbeelden
from geschonden
