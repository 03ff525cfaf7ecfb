-- I8: geen rij is bereikbaar vanuit een andere gemeente.
--
-- De catalogus: elke verwijzing tussen tabellen met een gemeente loopt over die gemeente, en zulke
-- tabellen staan onder RLS met FORCE. De rijen: elke verwijzing komt binnen de eigen gemeente aan,
-- ook waar geen beperking dat afdwingt, en elke inschrijving en elk zegel noemt de gemeente van
-- haar rij.
with tabel as (
    select c.oid, c.relname::text as naam, a.attnum as gemeente,
        c.relrowsecurity and c.relforcerowsecurity as afgeschermd
    from pg_class as c
    join pg_attribute as a on a.attrelid = c.oid and a.attname = 'gemeente' and a.attnum > 0
    where c.relnamespace = 'griffie'::regnamespace and c.relkind in ('r', 'p')
), verwijzing as (
    select f.conname::text as naam, exists (
        select from unnest(f.conkey, f.confkey) as k (van, naar)
        where k.van = b.gemeente and k.naar = d.gemeente) as over_gemeente
    from pg_constraint as f
    join tabel as b on b.oid = f.conrelid
    join tabel as d on d.oid = f.confrelid
    where f.contype = 'f'
), inschrijving as materialized (
    select i.gemeente, i.onderwerp, i.volgnummer, x ->> 'gemeente' as in_bytes,
        (x ->> 'actor')::uuid as actor
    from griffie.inschrijving as i
    cross join lateral (values (convert_from(i.inhoud, 'UTF8')::jsonb)) as v (x)
), rij as (
    select gemeente, 'persoon' as naar, actor as id, 'inschrijving ' || onderwerp as waar
    from inschrijving
    union all
    select gemeente, 'persoon', unnest(beoordelaars), 'aanvraag ' || id from griffie.aanvraag
    union all select gemeente, 'persoon', ingediend_door, 'aanvraag ' || id from griffie.aanvraag
    union all select gemeente, 'persoon', beslisser, 'aanvraag ' || id from griffie.aanvraag
    union all select gemeente, 'persoon', opgesteld_door, 'aanvraag ' || id from griffie.aanvraag
    union all select gemeente, 'persoon', persoon, 'roltoekenning' from griffie.roltoekenning
    union all select gemeente, 'persoon', persoon, 'persoonsgegevens' from griffie.persoonsgegevens
    union all select gemeente, 'persoon', ontvanger, 'uitgaand ' || id from griffie.uitgaand
    union all select gemeente, 'budget', budget, 'aanvraag ' || id from griffie.aanvraag
    union all select gemeente, 'budget', budget, 'boeking' from griffie.boeking
    union all select gemeente, 'regeling', regeling, 'budget ' || id from griffie.budget
    union all select gemeente, 'aanvraag', aanvraag, 'toezegging' from griffie.toezegging
    union all
    select gemeente, 'persoon', door, 'feit ' || nummer || ' van ' || dossier
    from griffie.consultatiefeit
    union all
    select w.gemeente, 'persoon', (l ->> 'persoon')::uuid, 'lid van wijkraad ' || w.code
    from griffie.wijkraad as w
    cross join lateral jsonb_array_elements(w.leden::jsonb -> 'leden') as l
    union all
    select w.gemeente, 'persoon', (m ->> 'persoon')::uuid, 'medewerker van wijkpost ' || w.code
    from griffie.wijkpost as w
    cross join lateral jsonb_array_elements(w.inhoud::jsonb -> 'medewerkers') as m
    union all
    select w.gemeente, 'persoon', (m ->> wie)::uuid, 'waarneming bij wijkpost ' || w.code
    from griffie.wijkpost as w
    cross join lateral jsonb_array_elements(w.inhoud::jsonb -> 'waarnemingen') as m
    cross join unnest(array['afwezig', 'waarnemer']) as wie
    union all select gemeente, 'persoon', persoon, 'taak ' || kenmerk from griffie.taak
    union all
    select gemeente, 'persoon', (inhoud::jsonb #>> '{opening,door}')::uuid, 'taak ' || kenmerk
    from griffie.taak
    union all select gemeente, 'onderwerp', oorzaak, 'taak ' || kenmerk from griffie.taak
    union all
    select gemeente, 'wijkraad', wijkraad, 'vergadering ' || kenmerk from griffie.vergadering
    union all
    select gemeente, 'vergadering', vergadering, 'verwijzing ' || regel
    from griffie.vergaderverwijzing
    union all
    select gemeente, soort, naar::uuid, 'verwijzing ' || regel || ' van ' || vergadering
    from griffie.vergaderverwijzing
    where soort <> 'kenmerk'
    union all
    select v.gemeente, 'persoon', (l #>> '{}')::uuid, 'verloop van ' || v.kenmerk
    from griffie.vergadering as v
    cross join lateral jsonb_path_query(v.verloop::jsonb,
        '$.**.lid ? (@.type() == "string")') as l
    union all
    select gemeente, 'persoon', (bekendmaking::jsonb #>> '{verzending,ontvanger}')::uuid,
        'bekendmaking van ' || id
    from griffie.aanvraag
    union all
    select v.gemeente, 'persoon', (o #>> '{}')::uuid, 'oproep van ' || v.kenmerk
    from griffie.vergadering as v
    cross join lateral jsonb_path_query(v.voorbereiding::jsonb,
        '$.oproepen[*].ontvangers[*]') as o
    union all
    select gemeente, 'dossier', dossier, 'feit ' || nummer from griffie.consultatiefeit
    union all
    select gemeente, 'dossier', dossier, 'oordeel ' || regel from griffie.consultatieoordeel
    union all select gemeente, 'wijkraad', wijkraad, 'brief ' || id from griffie.brief
    union all select gemeente, 'persoon', door, 'brief ' || id from griffie.brief
    union all select gemeente, 'brief', antwoord_op, 'brief ' || id from griffie.brief
    union all select gemeente, 'brief', antwoord, 'brief ' || id from griffie.brief
    union all
    select l.gemeente, 'dossier', (b ->> 'dossier')::uuid, 'besluitenlijst ' || l.id
    from griffie.besluitenlijst as l
    cross join lateral jsonb_array_elements(l.inhoud::jsonb -> 'besluiten') as b
    where b ? 'dossier'
    union all select gemeente, 'onderwerp', onderwerp, 'inschrijving' from griffie.inschrijving
    union all select gemeente, 'onderwerp', onderwerp, 'uitgaand ' || id from griffie.uitgaand
    union all
    select gemeente, 'bericht', bericht, 'verzendpoging ' || poging from griffie.verzendpoging
    union all select gemeente, 'onderwerp', onderwerp, 'zegelwachtrij' from griffie.zegelwachtrij
    union all
    select gemeente, 'onderwerp', onderwerp, 'sleutel ' || sleutel from griffie.opdrachtsleutel
), doel as (
    select gemeente, 'persoon' as naar, id from griffie.persoon
    union all select gemeente, 'budget', id from griffie.budget
    union all select gemeente, 'regeling', id from griffie.regeling
    union all select gemeente, 'aanvraag', id from griffie.aanvraag
    union all select gemeente, 'dossier', id from griffie.dossier
    union all select gemeente, 'wijkraad', id from griffie.wijkraad
    union all select gemeente, 'brief', id from griffie.brief
    union all select gemeente, 'bericht', id from griffie.uitgaand where regel = 1
    union all select gemeente, 'vergadering', id from griffie.vergadering
    union all select gemeente, 'onderwerp', id from griffie.onderwerp
), geschonden as (
    select format('tabel %s staat niet onder RLS met FORCE', naam) as waar
    from tabel
    where not afgeschermd
    union all
    select format('verwijzing %s loopt niet over de gemeente', naam)
    from verwijzing
    where not over_gemeente
    union all
    select format('%s verwijst naar %s %s buiten gemeente %s', r.waar, r.naar, r.id, r.gemeente)
    from rij as r
    left join doel as d using (gemeente, naar, id)
    where r.id is not null and d.id is null
    union all
    select format('%s-%s: de inschrijving noemt gemeente %s, haar rij %s', onderwerp, volgnummer,
        in_bytes, gemeente)
    from inschrijving
    where in_bytes is distinct from gemeente::text
    union all
    select format('zegel over %s: noemt een ander register dan dat van gemeente %s', z.omvang,
        z.gemeente)
    from griffie.zegel as z
    left join griffie.gemeente as g on g.id = z.gemeente
    where split_part(z.tekst, E'\n', 1)
        is distinct from 'wijkgriffie/register/' || g.code || '/' || z.gemeente
)
select (select count(*) from tabel) + (select count(*) from verwijzing)
        + (select count(*) from rij where id is not null)
        + (select count(*) from griffie.zegel) as onderzocht,
    exists (select from griffie.gemeente) as bestaat, count(*) as geschonden,
    coalesce((array_agg(waar order by waar))[1:5], '{}'::text[]) as voorbeelden
from geschonden
