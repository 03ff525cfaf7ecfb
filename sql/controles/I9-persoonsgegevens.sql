-- I9: in het register staan geen persoonsgegevens, en wat verzegeld is klopt.
--
-- Zoekt namen, bereikbaarheid en vrije teksten in elke tekst van elke inschrijving. Buiten beeld
-- blijven alleen de vaste woordenlijsten (een titel 'veiligheid' is geen lek van het beleidsveld),
-- identiteiten, verzegelingen, tijden en codes. Namen van gemeente, wijk, buurt, wijkraad en
-- afdeling zijn openbaar; die van een regeling of dossier wordt wel vergeleken met personen. Van elke bewaarde tekst wordt de verzegeling
-- nagerekend: sha256(0x04, zout, tekst); en die verzegeling staat in een inschrijving.
with recursive knoop as (
    select x ->> 'soort' as soort, null::text as veld, x as waarde
    from griffie.inschrijving as i
    cross join lateral (values (convert_from(i.inhoud, 'UTF8')::jsonb)) as v (x)
    union all
    select k.soort, coalesce(d.veld, k.veld), d.waarde
    from knoop as k
    cross join lateral (
        select e.key as veld, e.value as waarde
        from jsonb_each(case jsonb_typeof(k.waarde) when 'object' then k.waarde end) as e
        union all
        select null, a.value
        from jsonb_array_elements(case jsonb_typeof(k.waarde) when 'array' then k.waarde end) as a
    ) as d
    where jsonb_typeof(k.waarde) in ('object', 'array')
), woord as materialized (
    select distinct soort, veld, waarde #>> '{}' as tekst
    from knoop
    where jsonb_typeof(waarde) = 'string'
        and veld <> all (array['soort', 'onderwerpsoort', 'rol', 'herkomst', 'resultaat', 'klok',
            'rechtsvorm', 'beleidsveld', 'beslismodel', 'afwijken', 'uitkomst', 'grond',
            'voegwoord', 'soorten', 'redenen', 'bron', 'kalender', 'ongeldig', 'kanaal', 'wijze',
            'strekking', 'ingang', 'vakafdeling', 'stadsdeel', 'wijkraad', 'orgaan', 'niveau',
            'bewijsgraad', 'aard', 'reactie', 'ambt', 'wijkpost', 'stand', 'wat', 'aan',
            'aanleiding', 'openingstijden', 'herhaling', 'herinnering', 'herinneringen',
            'richting', 'afdoening', 'grondtal', 'maat', 'openbaarheid', 'stemwijze',
            'meerderheid', 'stem', 'uitslag', 'opgelegdDoor', 'opgehevenDoor'])
        and waarde #>> '{}' !~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
        and waarde #>> '{}' !~ '^[0-9a-f]{64}$'
        and waarde #>> '{}' !~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:.]+Z)?$'
        and waarde #>> '{}' !~ '^((GM|WK|BU)[0-9A-Z]{4,8}|[A-Z]{1,2}-[0-9]{4}-[0-9]+|[0-9.]+[dwmj]?)$'
        and soort not in ('gemeente_opgenomen', 'wijk_vastgesteld', 'wijkraad_ingesteld',
            'betrokken_wijkraad_bijgewerkt', 'wijkpost_ingesteld')
), verzegeld as materialized (
    select distinct i.gemeente, v #>> '{}' as hex
    from griffie.inschrijving as i
    cross join lateral jsonb_path_query(convert_from(i.inhoud, 'UTF8')::jsonb -> 'inhoud',
        'strict $.** ? (@.type() == "string" && @ like_regex "^[0-9a-f]{64}$")') as v
), geheim as (
    select distinct t.tekst, t.ook_in_regeling
    from griffie.persoonsgegevens as p
    cross join lateral
        (values (p.naam, true), (p.email, true), (p.telefoon, true), (p.adres, true))
        as t (tekst, ook_in_regeling)
    where t.tekst is not null
    union
    select tekst, false from griffie.tekst
), geschonden as (
    select format('een %s bevat in %s een naam of tekst van buiten het register', w.soort, w.veld)
        as waar
    from woord as w
    join geheim as g on case when char_length(g.tekst) > 3
            then strpos(lower(w.tekst), lower(g.tekst)) > 0 else w.tekst = g.tekst end
        and (g.ook_in_regeling or w.soort not in ('regeling_vastgesteld', 'dossier_geopend',
            'consultatiefeit_vastgelegd', 'besluit_gepland', 'consultatienorm_vastgesteld',
            'taak_geopend', 'besluitenlijst_ingelezen'))
        -- Beleid heet vaak als een loket of afdeling: daar telt een naam van meer dan één woord.
        and (w.soort not in ('dossier_geopend', 'consultatiefeit_vastgelegd', 'besluit_gepland',
            'consultatienorm_vastgesteld', 'taak_geopend', 'besluitenlijst_ingelezen')
            or strpos(g.tekst, ' ') > 0)
    union all
    select format('tekst %s past niet bij haar verzegeling', encode(verzegeling, 'hex'))
    from griffie.tekst
    where verzegeling <> sha256('\x04'::bytea || zout || convert_to(tekst, 'UTF8'))
    union all
    select format('tekst %s: haar verzegeling staat in geen inschrijving', v.hex)
    from (select gemeente, encode(verzegeling, 'hex') as hex from griffie.tekst) as v
    left join verzegeld as r using (gemeente, hex)
    where r.hex is null
)
select (select count(*) from griffie.inschrijving) + (select count(*) from griffie.tekst)
        + (select count(*) from griffie.persoonsgegevens) as onderzocht,
    exists (select from griffie.gemeente) as bestaat, count(*) as geschonden,
    coalesce((array_agg(waar order by waar))[1:5], '{}'::text[]) as voorbeelden
from geschonden
