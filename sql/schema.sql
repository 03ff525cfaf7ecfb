-- PostgreSQL 15: made by griffie schema controleer --schrijf; not for restoring.
--
-- PostgreSQL database dump
--

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: griffie; Type: SCHEMA; Schema: -; Owner: griffie_eigenaar
--

CREATE SCHEMA griffie;

ALTER SCHEMA griffie OWNER TO griffie_eigenaar;

--
-- Name: nl; Type: COLLATION; Schema: griffie; Owner: griffie_eigenaar
--

CREATE COLLATION griffie.nl (provider = icu, locale = 'nl');

ALTER COLLATION griffie.nl OWNER TO griffie_eigenaar;

--
-- Name: rolbezwaren(); Type: FUNCTION; Schema: griffie; Owner: griffie_eigenaar
--

CREATE FUNCTION griffie.rolbezwaren() RETURNS SETOF text
    LANGUAGE sql STABLE PARALLEL SAFE
    SET search_path TO 'pg_catalog'
    AS $$
    with zelf as (
        select oid, rolname, rolsuper, rolbypassrls from pg_roles
        where rolname in (session_user, current_user)
    ),
    -- Een superuser kan alles worden; dan zegt zijn eigen rol genoeg.
    bereik as (
        select * from zelf
        union
        select r.oid, r.rolname, r.rolsuper, r.rolbypassrls
        from zelf join pg_roles r on pg_has_role(zelf.oid, r.oid, 'member')
        where not exists (select from zelf where rolsuper)
    )
    select format('de rol %I is superuser', rolname) from bereik where rolsuper
    union all
    select format('de rol %I gaat aan RLS voorbij (BYPASSRLS)', rolname)
    from bereik where rolbypassrls and not rolsuper
    union all
    select format('de rol %I bezit %s van onze tabellen', b.rolname, count(*))
    from bereik b
    join pg_class c on c.relowner = b.oid and c.relkind in ('r', 'p', 'v', 'm', 'f')
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'griffie'
    group by b.rolname
$$;

ALTER FUNCTION griffie.rolbezwaren() OWNER TO griffie_eigenaar;

--
-- Name: FUNCTION rolbezwaren(); Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON FUNCTION griffie.rolbezwaren() IS 'Bezwaren tegen de rol van deze verbinding; de griffie start alleen als er geen zijn.';

--
-- Name: volgend_nummer(text, integer); Type: FUNCTION; Schema: griffie; Owner: griffie_eigenaar
--

CREATE FUNCTION griffie.volgend_nummer(soort text, jaar integer) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $_$
declare
    gemeente uuid := nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid;
    reeks text;
begin
    if gemeente is null then
        raise exception 'er is geen gemeente gezet' using errcode = '22023';
    end if;
    if soort !~ '^[A-Z]{1,2}$' or jaar not between 1583 and 9999 then
        raise exception 'onbekende soort of jaar' using errcode = '22023';
    end if;
    reeks := format('nummer_%s_%s_%s', replace(gemeente::text, '-', ''), lower(soort), jaar);
    if to_regclass(format('griffie.%I', reeks)) is null then
        begin
            execute format('create sequence griffie.%I as bigint', reeks);
        exception when duplicate_table or unique_violation then
            null;
        end;
    end if;
    return nextval(format('griffie.%I', reeks)::regclass);
end
$_$;

ALTER FUNCTION griffie.volgend_nummer(soort text, jaar integer) OWNER TO griffie_eigenaar;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: aanvraag; Type: TABLE; Schema: griffie; Owner: griffie_eigenaar
--

CREATE TABLE griffie.aanvraag (
    gemeente uuid NOT NULL,
    id uuid NOT NULL,
    fase text NOT NULL,
    kenmerk text,
    budget uuid NOT NULL,
    rechtsvorm text NOT NULL,
    beleidsveld text NOT NULL,
    gevraagd_cent bigint NOT NULL,
    bewoners bigint,
    aanvrager bytea NOT NULL,
    titel bytea NOT NULL,
    omschrijving bytea NOT NULL,
    opgesteld_door uuid NOT NULL,
    ingediend_door uuid,
    compleet_op date,
    lot integer,
    beoordelaars uuid[] NOT NULL,
    toets text,
    afgeweken boolean NOT NULL,
    uitkomst text,
    verleend_cent bigint,
    grond text,
    saldo_voor_cent bigint,
    saldo_na_cent bigint,
    ruimte_cent bigint,
    beslisser uuid,
    motivering bytea,
    klok text,
    uiterste_datum date,
    bekendgemaakt_op date,
    bekendmaking text,
    verplichting text,
    advies text,
    omslag text,
    laat_ingeschreven boolean NOT NULL,
    contact uuid,
    afgestaan_cent bigint NOT NULL,
    wijziging text,
    kwestie_uiterlijk date,
    activiteit_van date,
    saldo_op date,
    wachtlijst_op date,
    alsnog_op date,
    deelname text,
    CONSTRAINT aanvraag_afgerond_zonder_vervolg CHECK (((fase <> 'afgerond'::text) OR (uitkomst = ANY (ARRAY['geweigerd'::text, 'buiten_behandeling'::text, 'direct_vastgesteld'::text])))),
    CONSTRAINT aanvraag_afgestaan_past CHECK ((((afgestaan_cent >= 0) AND (afgestaan_cent <= COALESCE(verleend_cent, (0)::bigint))) AND ((afgestaan_cent = 0) OR (bekendgemaakt_op IS NOT NULL)))),
    CONSTRAINT aanvraag_bekendmaking_heel CHECK ((((fase = ANY (ARRAY['bekendgemaakt'::text, 'afgerond'::text])) = (bekendgemaakt_op IS NOT NULL)) AND ((bekendgemaakt_op IS NULL) OR (bekendmaking IS NOT NULL)))),
    CONSTRAINT aanvraag_beleidsveld_bekend CHECK ((beleidsveld = ANY (ARRAY['fysiek_beheer'::text, 'veiligheid'::text, 'economische_activering'::text, 'maatschappelijke_activering'::text]))),
    CONSTRAINT aanvraag_besluit_heel CHECK ((((fase = ANY (ARRAY['besloten'::text, 'bekendgemaakt'::text, 'afgerond'::text])) = (uitkomst IS NOT NULL)) AND ((uitkomst IS NULL) = (verleend_cent IS NULL)) AND ((uitkomst IS NULL) = (saldo_voor_cent IS NULL)) AND ((uitkomst IS NULL) = (saldo_na_cent IS NULL)) AND ((uitkomst IS NULL) = (ruimte_cent IS NULL)) AND ((uitkomst IS NULL) = (beslisser IS NULL)) AND ((uitkomst IS NULL) = (motivering IS NULL)))),
    CONSTRAINT aanvraag_buiten_behandeling_zonder_bedrag CHECK (((uitkomst <> 'buiten_behandeling'::text) OR (verleend_cent = 0))),
    CONSTRAINT aanvraag_fase_bekend CHECK ((fase = ANY (ARRAY['concept'::text, 'ingediend'::text, 'aanvulling_gevraagd'::text, 'in_behandeling'::text, 'besloten'::text, 'ingetrokken'::text, 'bekendgemaakt'::text, 'afgerond'::text]))),
    CONSTRAINT aanvraag_gevraagd_positief CHECK ((gevraagd_cent > 0)),
    CONSTRAINT aanvraag_grond_bekend CHECK ((grond = ANY (ARRAY['plafond'::text, 'actieve_bijdrage'::text, 'valt_niet_onder_regeling'::text]))),
    CONSTRAINT aanvraag_ingediend_heeft_kenmerk CHECK ((((kenmerk IS NULL) = (ingediend_door IS NULL)) AND ((fase <> 'concept'::text) OR (kenmerk IS NULL)) AND ((fase = ANY (ARRAY['concept'::text, 'ingetrokken'::text])) OR (kenmerk IS NOT NULL)) AND ((compleet_op IS NULL) = (lot IS NULL)) AND ((compleet_op IS NULL) OR (fase <> ALL (ARRAY['concept'::text, 'aanvulling_gevraagd'::text]))) AND ((compleet_op IS NOT NULL) OR (fase <> ALL (ARRAY['ingediend'::text, 'in_behandeling'::text]))))),
    CONSTRAINT aanvraag_kenmerk_vorm CHECK ((kenmerk ~ '^PB-[0-9]{4}-[0-9]{4,9}$'::text)),
    CONSTRAINT aanvraag_klok_heel CHECK ((((klok IS NULL) = (uiterste_datum IS NULL)) AND ((klok IS NULL) OR (kenmerk IS NOT NULL)))),
    CONSTRAINT aanvraag_kwestie_heeft_omslag CHECK (((kwestie_uiterlijk IS NULL) OR (omslag IS NOT NULL))),
    CONSTRAINT aanvraag_laat_ingeschreven_heeft_omslag CHECK (((NOT laat_ingeschreven) OR (omslag IS NOT NULL))),
    CONSTRAINT aanvraag_rechtsvorm_bekend CHECK ((rechtsvorm = ANY (ARRAY['natuurlijk_persoon'::text, 'informele_groep'::text, 'vereniging'::text, 'stichting'::text, 'wijkraad_commissie'::text]))),
    CONSTRAINT aanvraag_saldo_op_bij_besluit CHECK (((saldo_op IS NULL) OR (uitkomst IS NOT NULL))),
    CONSTRAINT aanvraag_toets_bekend CHECK ((toets = ANY (ARRAY['voldaan'::text, 'niet_voldaan'::text, 'beoordeling_nodig'::text]))),
    CONSTRAINT aanvraag_uitkomst_bekend CHECK ((uitkomst = ANY (ARRAY['verleend'::text, 'deels_verleend'::text, 'geweigerd'::text, 'buiten_behandeling'::text, 'direct_vastgesteld'::text]))),
    CONSTRAINT aanvraag_verleend_past CHECK (((verleend_cent >= 0) AND (verleend_cent <= gevraagd_cent))),
    CONSTRAINT aanvraag_verplichting_na_bekendmaking CHECK (((verplichting IS NULL) OR ((verleend_cent > 0) AND ((bekendgemaakt_op IS NOT NULL) OR (alsnog_op IS NOT NULL))))),
    CONSTRAINT aanvraag_wachtlijst_heel CHECK ((((alsnog_op IS NULL) OR (wachtlijst_op IS NOT NULL)) AND ((wachtlijst_op IS NULL) OR (uitkomst IS NOT NULL)))),
    CONSTRAINT aanvraag_wijziging_bekend CHECK ((wijziging = ANY (ARRAY['gevraagd'::text, 'besloten'::text]))),
    CONSTRAINT aanvraag_wijziging_na_bekendmaking CHECK (((wijziging IS NULL) OR ((bekendgemaakt_op IS NOT NULL) AND (omslag IS NOT NULL))))
);

ALTER TABLE ONLY griffie.aanvraag FORCE ROW LEVEL SECURITY;

ALTER TABLE griffie.aanvraag OWNER TO griffie_eigenaar;

--
-- Name: TABLE aanvraag; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON TABLE griffie.aanvraag IS 'De stand van elke aanvraag; gevraagd, verleend en getoetst zijn aparte feiten.';

--
-- Name: COLUMN aanvraag.klok; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON COLUMN griffie.aanvraag.klok IS 'De feiten waaruit de uiterste datum volgt, in canonieke JSON; leeg bij dossiers van voor de klok.';

--
-- Name: COLUMN aanvraag.uiterste_datum; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON COLUMN griffie.aanvraag.uiterste_datum IS 'De laatste dag om te besluiten.';

--
-- Name: COLUMN aanvraag.bekendgemaakt_op; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON COLUMN griffie.aanvraag.bekendgemaakt_op IS 'De dag waarop het besluit is bekendgemaakt (Awb 3:41); daarvoor geldt het niet (Awb 3:40).';

--
-- Name: COLUMN aanvraag.bekendmaking; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON COLUMN griffie.aanvraag.bekendmaking IS 'Toestemming, horen en verzending, in canonieke JSON.';

--
-- Name: COLUMN aanvraag.verplichting; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON COLUMN griffie.aanvraag.verplichting IS 'Wat de aanvrager moet doen en wat is geleverd (Awb 4:37-4:39), in canonieke JSON.';

--
-- Name: COLUMN aanvraag.advies; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON COLUMN griffie.aanvraag.advies IS 'De adviesvraag aan de wijkraad en het advies (Awb 3:5), in canonieke JSON.';

--
-- Name: COLUMN aanvraag.omslag; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON COLUMN griffie.aanvraag.omslag IS 'Inschrijving, bijlagen, mensen, wijzigingen, afstand en kwesties, in canonieke JSON.';

--
-- Name: COLUMN aanvraag.laat_ingeschreven; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON COLUMN griffie.aanvraag.laat_ingeschreven IS 'Later vastgelegd dan op de dag van ontvangst, die de plaats in de volgorde bepaalt.';

--
-- Name: COLUMN aanvraag.contact; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON COLUMN griffie.aanvraag.contact IS 'Wie nu voor de aanvrager handelt; leeg als de wijkpost inschreef.';

--
-- Name: COLUMN aanvraag.afgestaan_cent; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON COLUMN griffie.aanvraag.afgestaan_cent IS 'Waarvan de aanvrager na de verlening afzag.';

--
-- Name: COLUMN aanvraag.wijziging; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON COLUMN griffie.aanvraag.wijziging IS 'Een verzoek om wijziging dat wacht: op een besluit, of op de bekendmaking daarvan.';

--
-- Name: COLUMN aanvraag.kwestie_uiterlijk; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON COLUMN griffie.aanvraag.kwestie_uiterlijk IS 'De laatste dag voor het antwoord op een structurele kwestie die nog open is.';

--
-- Name: COLUMN aanvraag.activiteit_van; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON COLUMN griffie.aanvraag.activiteit_van IS 'De eerste dag van de activiteit; daaruit kan volgen bij welk jaar de aanvraag hoort.';

--
-- Name: COLUMN aanvraag.saldo_op; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON COLUMN griffie.aanvraag.saldo_op IS 'De laatste dag van de termijn, als het saldo van die dag telde (Awb 4:25 lid 3).';

--
-- Name: COLUMN aanvraag.wachtlijst_op; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON COLUMN griffie.aanvraag.wachtlijst_op IS 'Sinds wanneer zij wacht op geld dat terugkomt; alleen onder een regeling met een wachtlijst.';

--
-- Name: COLUMN aanvraag.alsnog_op; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON COLUMN griffie.aanvraag.alsnog_op IS 'De dag van het laatste besluit van de wachtlijst.';

--
-- Name: COLUMN aanvraag.deelname; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON COLUMN griffie.aanvraag.deelname IS 'De scores in een tender en de plaats in de rangschikking, in canonieke JSON.';

--
-- Name: besluitenlijst; Type: TABLE; Schema: griffie; Owner: griffie_eigenaar
--

CREATE TABLE griffie.besluitenlijst (
    gemeente uuid NOT NULL,
    id uuid NOT NULL,
    inhoud text NOT NULL
);

ALTER TABLE ONLY griffie.besluitenlijst FORCE ROW LEVEL SECURITY;

ALTER TABLE griffie.besluitenlijst OWNER TO griffie_eigenaar;

--
-- Name: TABLE besluitenlijst; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON TABLE griffie.besluitenlijst IS 'Een ingelezen lijst van besluiten, met wat er van elk besluit werd.';

--
-- Name: COLUMN besluitenlijst.inhoud; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON COLUMN griffie.besluitenlijst.inhoud IS 'De besluiten, in canonieke JSON.';

--
-- Name: bestand; Type: TABLE; Schema: griffie; Owner: griffie_eigenaar
--

CREATE TABLE griffie.bestand (
    gemeente uuid NOT NULL,
    id uuid NOT NULL,
    hash bytea NOT NULL,
    omvang bigint NOT NULL,
    delen integer NOT NULL,
    geplaatst_op timestamp with time zone NOT NULL,
    CONSTRAINT bestand_delen_positief CHECK ((delen > 0)),
    CONSTRAINT bestand_hash_lengte CHECK ((octet_length(hash) = 32)),
    CONSTRAINT bestand_omvang_past CHECK (((omvang >= 1) AND (omvang <= 26214400)))
);

ALTER TABLE ONLY griffie.bestand FORCE ROW LEVEL SECURITY;

ALTER TABLE griffie.bestand OWNER TO griffie_eigenaar;

--
-- Name: TABLE bestand; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON TABLE griffie.bestand IS 'De bytes van een bijlage, met hun SHA-256.';

--
-- Name: bestanddeel; Type: TABLE; Schema: griffie; Owner: griffie_eigenaar
--

CREATE TABLE griffie.bestanddeel (
    gemeente uuid NOT NULL,
    bestand uuid NOT NULL,
    deel integer NOT NULL,
    inhoud bytea NOT NULL,
    CONSTRAINT bestanddeel_deel_positief CHECK ((deel > 0)),
    CONSTRAINT bestanddeel_inhoud_lengte CHECK (((octet_length(inhoud) >= 1) AND (octet_length(inhoud) <= 262144)))
);

ALTER TABLE ONLY griffie.bestanddeel FORCE ROW LEVEL SECURITY;

ALTER TABLE griffie.bestanddeel OWNER TO griffie_eigenaar;

--
-- Name: TABLE bestanddeel; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON TABLE griffie.bestanddeel IS 'Een stuk van een bestand, in volgorde.';

--
-- Name: bestuurstoezegging; Type: TABLE; Schema: griffie; Owner: griffie_eigenaar
--

CREATE TABLE griffie.bestuurstoezegging (
    gemeente uuid NOT NULL,
    id uuid NOT NULL,
    kenmerk text NOT NULL,
    stand text NOT NULL,
    uiterlijk date NOT NULL,
    inhoud text NOT NULL,
    CONSTRAINT bestuurstoezegging_kenmerk_vorm CHECK ((kenmerk ~ '^TZ-[0-9]{4}-[0-9]{4,9}$'::text)),
    CONSTRAINT bestuurstoezegging_stand_bekend CHECK ((stand = ANY (ARRAY['open'::text, 'nagekomen'::text, 'niet_nagekomen'::text, 'ingetrokken'::text])))
);

ALTER TABLE ONLY griffie.bestuurstoezegging FORCE ROW LEVEL SECURITY;

ALTER TABLE griffie.bestuurstoezegging OWNER TO griffie_eigenaar;

--
-- Name: TABLE bestuurstoezegging; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON TABLE griffie.bestuurstoezegging IS 'Wat een wethouder, het college of een ambtenaar toezegde, met eigenaar en termijn.';

--
-- Name: COLUMN bestuurstoezegging.inhoud; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON COLUMN griffie.bestuurstoezegging.inhoud IS 'De toezegging, in canonieke JSON.';

--
-- Name: bijlage; Type: TABLE; Schema: griffie; Owner: griffie_eigenaar
--

CREATE TABLE griffie.bijlage (
    gemeente uuid NOT NULL,
    aanvraag uuid NOT NULL,
    nummer integer NOT NULL,
    bestand uuid NOT NULL,
    hash bytea NOT NULL,
    omvang bigint NOT NULL,
    CONSTRAINT bijlage_nummer_positief CHECK ((nummer > 0))
);

ALTER TABLE ONLY griffie.bijlage FORCE ROW LEVEL SECURITY;

ALTER TABLE griffie.bijlage OWNER TO griffie_eigenaar;

--
-- Name: TABLE bijlage; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON TABLE griffie.bijlage IS 'Welk bestand welke bijlage van een aanvraag is; verwijderd of gewist is er geen rij.';

--
-- Name: boeking; Type: TABLE; Schema: griffie; Owner: griffie_eigenaar
--

CREATE TABLE griffie.boeking (
    gemeente uuid NOT NULL,
    budget uuid NOT NULL,
    volgnummer bigint NOT NULL,
    regel smallint NOT NULL,
    debet text NOT NULL,
    credit text NOT NULL,
    bedrag_cent bigint NOT NULL,
    CONSTRAINT boeking_bedrag_positief CHECK ((bedrag_cent > 0)),
    CONSTRAINT boeking_credit_bekend CHECK ((credit = ANY (ARRAY['plafond'::text, 'beschikbaar'::text, 'verplicht'::text, 'boven_plafond'::text, 'betaald'::text, 'te_vorderen'::text, 'teruggevorderd'::text, 'vrijgevallen'::text]))),
    CONSTRAINT boeking_debet_bekend CHECK ((debet = ANY (ARRAY['plafond'::text, 'beschikbaar'::text, 'verplicht'::text, 'boven_plafond'::text, 'betaald'::text, 'te_vorderen'::text, 'teruggevorderd'::text, 'vrijgevallen'::text]))),
    CONSTRAINT boeking_twee_rekeningen CHECK ((debet <> credit))
);

ALTER TABLE ONLY griffie.boeking FORCE ROW LEVEL SECURITY;

ALTER TABLE griffie.boeking OWNER TO griffie_eigenaar;

--
-- Name: TABLE boeking; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON TABLE griffie.boeking IS 'Het grootboek: elke regel gaat van een rekening naar een andere, dus debet is altijd credit.';

--
-- Name: brief; Type: TABLE; Schema: griffie; Owner: griffie_eigenaar
--

CREATE TABLE griffie.brief (
    gemeente uuid NOT NULL,
    id uuid NOT NULL,
    wijkraad uuid NOT NULL,
    jaar smallint NOT NULL,
    nummer integer NOT NULL,
    richting text NOT NULL,
    partij bytea NOT NULL,
    betreft bytea NOT NULL,
    dag date NOT NULL,
    afdoening text,
    uiterlijk date,
    antwoord_op uuid,
    scan bytea,
    door uuid NOT NULL,
    afgedaan_op date,
    antwoord uuid,
    reden bytea,
    CONSTRAINT brief_afdoening_bekend CHECK ((afdoening = ANY (ARRAY['ter_informatie'::text, 'agenda'::text, 'beantwoorden'::text]))),
    CONSTRAINT brief_afloop_heel CHECK ((((afgedaan_op IS NULL) AND (antwoord IS NULL) AND (reden IS NULL)) OR ((afgedaan_op IS NOT NULL) AND (richting = 'ontvangen'::text) AND ((antwoord IS NULL) = (reden IS NOT NULL))))),
    CONSTRAINT brief_antwoord_van_verzonden CHECK (((antwoord_op IS NULL) OR (richting = 'verzonden'::text))),
    CONSTRAINT brief_jaar_van_dag CHECK (((jaar)::numeric = EXTRACT(year FROM dag))),
    CONSTRAINT brief_nummer_positief CHECK ((nummer > 0)),
    CONSTRAINT brief_ontvangen_heeft_afdoening CHECK (((richting = 'ontvangen'::text) = (afdoening IS NOT NULL))),
    CONSTRAINT brief_richting_bekend CHECK ((richting = ANY (ARRAY['ontvangen'::text, 'verzonden'::text]))),
    CONSTRAINT brief_uiterlijk_bij_beantwoorden CHECK (((COALESCE(afdoening, ''::text) = 'beantwoorden'::text) = (uiterlijk IS NOT NULL)))
);

ALTER TABLE ONLY griffie.brief FORCE ROW LEVEL SECURITY;

ALTER TABLE griffie.brief OWNER TO griffie_eigenaar;

--
-- Name: TABLE brief; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON TABLE griffie.brief IS 'Het correspondentieregister van wijkraden; wie schreef en waarover staat onder verzegeling.';

--
-- Name: COLUMN brief.scan; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON COLUMN griffie.brief.scan IS 'SHA-256 van een scan die elders wordt bewaard.';

--
-- Name: budget; Type: TABLE; Schema: griffie; Owner: griffie_eigenaar
--

CREATE TABLE griffie.budget (
    gemeente uuid NOT NULL,
    id uuid NOT NULL,
    wijk text NOT NULL,
    jaar smallint NOT NULL,
    regeling uuid NOT NULL,
    plafond_cent bigint NOT NULL,
    bekendgemaakt_op date NOT NULL,
    verplicht_cent bigint NOT NULL,
    boven_plafond_cent bigint NOT NULL,
    vrijgevallen_cent bigint NOT NULL,
    verloop text NOT NULL,
    CONSTRAINT budget_binnen_plafond CHECK ((((verplicht_cent - boven_plafond_cent) + vrijgevallen_cent) <= plafond_cent)),
    CONSTRAINT budget_boven_plafond_niet_negatief CHECK ((boven_plafond_cent >= 0)),
    CONSTRAINT budget_plafond_niet_negatief CHECK ((plafond_cent >= 0)),
    CONSTRAINT budget_verplicht_niet_negatief CHECK ((verplicht_cent >= 0)),
    CONSTRAINT budget_vrijgevallen_niet_negatief CHECK ((vrijgevallen_cent >= 0)),
    CONSTRAINT budget_wijk_vorm CHECK ((wijk ~ '^WK[0-9]{4}[0-9A-Z]{2}$'::text))
);

ALTER TABLE ONLY griffie.budget FORCE ROW LEVEL SECURITY;

ALTER TABLE griffie.budget OWNER TO griffie_eigenaar;

--
-- Name: TABLE budget; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON TABLE griffie.budget IS 'Het participatiebudget van een wijk in een jaar, met zijn subsidieplafond (Awb 4:22, 4:25).';

--
-- Name: COLUMN budget.verloop; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON COLUMN griffie.budget.verloop IS 'Elk plafond met zijn bekendmaking, en de lotingen, in canonieke JSON.';

--
-- Name: CONSTRAINT budget_binnen_plafond ON budget; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON CONSTRAINT budget_binnen_plafond ON griffie.budget IS 'Awb 4:25 lid 2: wat het plafond te boven gaat, wordt geweigerd.';

--
-- Name: buurt; Type: TABLE; Schema: griffie; Owner: griffie_eigenaar
--

CREATE TABLE griffie.buurt (
    gemeente uuid NOT NULL,
    code text NOT NULL,
    jaar smallint NOT NULL,
    wijk text NOT NULL,
    naam text NOT NULL COLLATE griffie.nl,
    CONSTRAINT buurt_code_vorm CHECK ((code ~ '^BU[0-9]{4}[0-9A-Z]{4}$'::text)),
    CONSTRAINT buurt_in_wijk CHECK ((substr(code, 3, 6) = substr(wijk, 3, 6))),
    CONSTRAINT buurt_naam_lengte CHECK (((char_length(naam) >= 1) AND (char_length(naam) <= 100)))
);

ALTER TABLE ONLY griffie.buurt FORCE ROW LEVEL SECURITY;

ALTER TABLE griffie.buurt OWNER TO griffie_eigenaar;

--
-- Name: TABLE buurt; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON TABLE griffie.buurt IS 'Buurten van het CBS, binnen hun wijk.';

--
-- Name: consultatiefeit; Type: TABLE; Schema: griffie; Owner: griffie_eigenaar
--

CREATE TABLE griffie.consultatiefeit (
    gemeente uuid NOT NULL,
    dossier uuid NOT NULL,
    nummer integer NOT NULL,
    soort text NOT NULL,
    betreft text,
    wijkraad text,
    plaatsgevonden_op date NOT NULL,
    vastgelegd_op date NOT NULL,
    bewijsgraad text,
    termijn_datum date,
    verwijst_naar integer,
    aard text,
    niveau text,
    reden bytea,
    punten text,
    stukken text,
    door uuid NOT NULL,
    rol text NOT NULL,
    inbreng_wijze text,
    inbreng_aantal integer,
    CONSTRAINT consultatiefeit_bewijsgraad_bekend CHECK ((bewijsgraad = ANY (ARRAY['verzonden'::text, 'bezorgd'::text, 'bevestigd'::text, 'genotuleerd'::text]))),
    CONSTRAINT consultatiefeit_inbreng_aantal_positief CHECK ((inbreng_aantal > 0)),
    CONSTRAINT consultatiefeit_inbreng_heel CHECK (((inbreng_wijze IS NULL) = (inbreng_aantal IS NULL))),
    CONSTRAINT consultatiefeit_inbreng_wijze_bekend CHECK ((inbreng_wijze = ANY (ARRAY['bewonersavond'::text, 'interviews'::text, 'enquete'::text]))),
    CONSTRAINT consultatiefeit_niet_vooraf CHECK ((vastgelegd_op >= plaatsgevonden_op)),
    CONSTRAINT consultatiefeit_nummer_positief CHECK ((nummer > 0)),
    CONSTRAINT consultatiefeit_reden_lengte CHECK ((octet_length(reden) = 32)),
    CONSTRAINT consultatiefeit_verwijst_naar_ander CHECK ((verwijst_naar <> nummer))
);

ALTER TABLE ONLY griffie.consultatiefeit FORCE ROW LEVEL SECURITY;

ALTER TABLE griffie.consultatiefeit OWNER TO griffie_eigenaar;

--
-- Name: TABLE consultatiefeit; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON TABLE griffie.consultatiefeit IS 'Wat er gebeurde: de dag waarop het plaatsvond, en de dag waarop de server het vastlegde.';

--
-- Name: consultatienorm; Type: TABLE; Schema: griffie; Owner: griffie_eigenaar
--

CREATE TABLE griffie.consultatienorm (
    gemeente uuid NOT NULL,
    vanaf date NOT NULL,
    besluit text NOT NULL,
    norm text NOT NULL,
    CONSTRAINT consultatienorm_besluit_lengte CHECK (((char_length(besluit) >= 1) AND (char_length(besluit) <= 400)))
);

ALTER TABLE ONLY griffie.consultatienorm FORCE ROW LEVEL SECURITY;

ALTER TABLE griffie.consultatienorm OWNER TO griffie_eigenaar;

--
-- Name: TABLE consultatienorm; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON TABLE griffie.consultatienorm IS 'Wat een gemeente van zichzelf eist als zij een wijkraad raadpleegt, per versie.';

--
-- Name: COLUMN consultatienorm.norm; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON COLUMN griffie.consultatienorm.norm IS 'De norm, in canonieke JSON.';

--
-- Name: consultatieoordeel; Type: TABLE; Schema: griffie; Owner: griffie_eigenaar
--

CREATE TABLE griffie.consultatieoordeel (
    gemeente uuid NOT NULL,
    dossier uuid NOT NULL,
    regel smallint NOT NULL,
    wijkraad text NOT NULL,
    betreft text NOT NULL,
    oordeel text NOT NULL,
    toegezegd text NOT NULL,
    bereikt text,
    nagekomen boolean,
    besluit_op date,
    dagen integer,
    vakafdeling text NOT NULL,
    behandelrol text NOT NULL,
    stadsdeel text,
    overgang boolean NOT NULL,
    rapportsleutel integer NOT NULL,
    CONSTRAINT consultatieoordeel_oordeel_bekend CHECK ((oordeel = ANY (ARRAY['niet_betrokken'::text, 'niet_aantoonbaar'::text, 'slechts_geinformeerd'::text, 'te_laat'::text, 'te_korte_termijn'::text, 'geinformeerd'::text, 'tijdig_geconsulteerd'::text, 'lopend'::text, 'niet_van_toepassing'::text]))),
    CONSTRAINT consultatieoordeel_rapportsleutel_positief CHECK ((rapportsleutel >= 0))
);

ALTER TABLE ONLY griffie.consultatieoordeel FORCE ROW LEVEL SECURITY;

ALTER TABLE griffie.consultatieoordeel OWNER TO griffie_eigenaar;

--
-- Name: TABLE consultatieoordeel; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON TABLE griffie.consultatieoordeel IS 'Het oordeel per wijkraad en vraag, zoals het uit de feiten volgt.';

--
-- Name: COLUMN consultatieoordeel.dagen; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON COLUMN griffie.consultatieoordeel.dagen IS 'Van de vraag die het oordeel bepaalde tot het besluit; negatief als de vraag later kwam.';

--
-- Name: COLUMN consultatieoordeel.rapportsleutel; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON COLUMN griffie.consultatieoordeel.rapportsleutel IS 'Kwartaal, oordeel en wat ervan telt, in een getal; volgt uit de andere kolommen.';

--
-- Name: dossier; Type: TABLE; Schema: griffie; Owner: griffie_eigenaar
--

CREATE TABLE griffie.dossier (
    gemeente uuid NOT NULL,
    id uuid NOT NULL,
    kenmerk text NOT NULL,
    opening text NOT NULL,
    wijkraden text NOT NULL,
    planning text NOT NULL,
    toetsing text NOT NULL,
    auditbevindingen text NOT NULL,
    CONSTRAINT dossier_kenmerk_vorm CHECK ((kenmerk ~ '^BD-[0-9]{4}-[0-9]{4,9}$'::text))
);

ALTER TABLE ONLY griffie.dossier FORCE ROW LEVEL SECURITY;

ALTER TABLE griffie.dossier OWNER TO griffie_eigenaar;

--
-- Name: TABLE dossier; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON TABLE griffie.dossier IS 'Een besluit in voorbereiding, met wat is gedaan om wijkraden te betrekken.';

--
-- Name: COLUMN dossier.opening; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON COLUMN griffie.dossier.opening IS 'Wat bij de opening is vastgelegd, in canonieke JSON.';

--
-- Name: COLUMN dossier.wijkraden; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON COLUMN griffie.dossier.wijkraden IS 'De betrokken wijkraden met hun bestaan, in canonieke JSON.';

--
-- Name: COLUMN dossier.planning; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON COLUMN griffie.dossier.planning IS 'De geplande besluiten, in canonieke JSON.';

--
-- Name: COLUMN dossier.toetsing; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON COLUMN griffie.dossier.toetsing IS 'Niveau, norm en wie het dossier had, in canonieke JSON: wat het oordeel naast de feiten nodig heeft.';

--
-- Name: COLUMN dossier.auditbevindingen; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON COLUMN griffie.dossier.auditbevindingen IS 'Wat auditors vonden, met het antwoord van de gemeente, in canonieke JSON; de woorden staan onder verzegeling.';

--
-- Name: gemeente; Type: TABLE; Schema: griffie; Owner: griffie_eigenaar
--

CREATE TABLE griffie.gemeente (
    id uuid NOT NULL,
    code text NOT NULL,
    naam text NOT NULL COLLATE griffie.nl,
    demonstratie boolean NOT NULL,
    CONSTRAINT gemeente_code_vorm CHECK ((code ~ '^GM[0-9]{4}$'::text)),
    CONSTRAINT gemeente_naam_lengte CHECK (((char_length(naam) >= 1) AND (char_length(naam) <= 100)))
);

ALTER TABLE griffie.gemeente OWNER TO griffie_eigenaar;

--
-- Name: TABLE gemeente; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON TABLE griffie.gemeente IS 'De gemeenten (huurders) van deze installatie.';

--
-- Name: COLUMN gemeente.code; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON COLUMN griffie.gemeente.code IS 'Code van het CBS.';

--
-- Name: COLUMN gemeente.demonstratie; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON COLUMN griffie.gemeente.demonstratie IS 'Alleen hier bestaat een met de hand gezette klok; staat vast vanaf het begin.';

--
-- Name: inschrijving; Type: TABLE; Schema: griffie; Owner: griffie_eigenaar
--

CREATE TABLE griffie.inschrijving (
    gemeente uuid NOT NULL,
    onderwerp uuid NOT NULL,
    volgnummer bigint NOT NULL,
    inhoud bytea NOT NULL,
    keten bytea NOT NULL,
    vastgelegd_op timestamp with time zone NOT NULL,
    CONSTRAINT inschrijving_inhoud_lengte CHECK (((octet_length(inhoud) >= 2) AND (octet_length(inhoud) <= 1048576))),
    CONSTRAINT inschrijving_keten_lengte CHECK ((octet_length(keten) = 32)),
    CONSTRAINT inschrijving_volgnummer_positief CHECK ((volgnummer > 0))
);

ALTER TABLE ONLY griffie.inschrijving FORCE ROW LEVEL SECURITY;

ALTER TABLE griffie.inschrijving OWNER TO griffie_eigenaar;

--
-- Name: TABLE inschrijving; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON TABLE griffie.inschrijving IS 'Wat er gebeurde, in canonieke bytes; wordt nooit gewijzigd of verwijderd.';

--
-- Name: invoerbestand; Type: TABLE; Schema: griffie; Owner: griffie_eigenaar
--

CREATE TABLE griffie.invoerbestand (
    gemeente uuid NOT NULL,
    vingerafdruk bytea NOT NULL,
    wijze text NOT NULL,
    jaar smallint NOT NULL,
    regels bigint NOT NULL,
    fout bigint NOT NULL,
    ingevoerd bigint NOT NULL,
    tot_en_met bigint NOT NULL,
    door uuid NOT NULL,
    begonnen_op timestamp with time zone NOT NULL,
    bijgewerkt_op timestamp with time zone NOT NULL,
    klaar_op timestamp with time zone,
    CONSTRAINT invoerbestand_aantallen CHECK (((fout >= 0) AND (ingevoerd >= 0) AND (tot_en_met >= 0) AND ((fout + ingevoerd) <= regels))),
    CONSTRAINT invoerbestand_alles_zonder_fout CHECK (((wijze = 'goede_regels'::text) OR (fout = 0))),
    CONSTRAINT invoerbestand_tijden CHECK (((begonnen_op <= bijgewerkt_op) AND (klaar_op = bijgewerkt_op))),
    CONSTRAINT invoerbestand_vingerafdruk_lengte CHECK ((octet_length(vingerafdruk) = 32)),
    CONSTRAINT invoerbestand_wijze_bekend CHECK ((wijze = ANY (ARRAY['alles'::text, 'goede_regels'::text])))
);

ALTER TABLE ONLY griffie.invoerbestand FORCE ROW LEVEL SECURITY;

ALTER TABLE griffie.invoerbestand OWNER TO griffie_eigenaar;

--
-- Name: TABLE invoerbestand; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON TABLE griffie.invoerbestand IS 'Bestanden met aanvragen die worden of zijn ingevoerd; een afgebroken invoer gaat verder.';

--
-- Name: COLUMN invoerbestand.vingerafdruk; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON COLUMN griffie.invoerbestand.vingerafdruk IS 'SHA-256 van het bestand.';

--
-- Name: COLUMN invoerbestand.tot_en_met; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON COLUMN griffie.invoerbestand.tot_en_met IS 'De regel van het bestand tot en met welke alles is afgehandeld.';

--
-- Name: kalenderbesluit; Type: TABLE; Schema: griffie; Owner: griffie_eigenaar
--

CREATE TABLE griffie.kalenderbesluit (
    van smallint NOT NULL,
    tot smallint NOT NULL,
    dagen smallint,
    stand text NOT NULL,
    CONSTRAINT kalenderbesluit_dagen CHECK (((dagen >= 0) AND (dagen <= 30))),
    CONSTRAINT kalenderbesluit_jaren CHECK ((((van >= 1964) AND (van <= 2200)) AND ((tot >= van) AND (tot <= 2200)))),
    CONSTRAINT kalenderbesluit_stand_gevuld CHECK ((stand <> ''::text))
);

ALTER TABLE griffie.kalenderbesluit OWNER TO griffie_eigenaar;

--
-- Name: TABLE kalenderbesluit; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON TABLE griffie.kalenderbesluit IS 'Koninklijke besluiten die dagen met zondag gelijkstellen (Algemene termijnenwet art. 3 lid 3).';

--
-- Name: COLUMN kalenderbesluit.dagen; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON COLUMN griffie.kalenderbesluit.dagen IS 'Aantal aangewezen dagen; leeg als het besluit niet gevonden is.';

--
-- Name: kalenderdag; Type: TABLE; Schema: griffie; Owner: griffie_eigenaar
--

CREATE TABLE griffie.kalenderdag (
    datum date NOT NULL,
    besluit_van smallint NOT NULL,
    bron text NOT NULL,
    CONSTRAINT kalenderdag_bron_gevuld CHECK ((bron <> ''::text))
);

ALTER TABLE griffie.kalenderdag OWNER TO griffie_eigenaar;

--
-- Name: TABLE kalenderdag; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON TABLE griffie.kalenderdag IS 'Dagen die met zondag zijn gelijkgesteld.';

--
-- Name: migratie; Type: TABLE; Schema: griffie; Owner: griffie_eigenaar
--

CREATE TABLE griffie.migratie (
    volgnummer integer NOT NULL,
    naam text NOT NULL,
    controlesom bytea NOT NULL,
    toegepast_op timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT migratie_controlesom_lengte CHECK ((octet_length(controlesom) = 32)),
    CONSTRAINT migratie_volgnummer_positief CHECK ((volgnummer > 0))
);

ALTER TABLE griffie.migratie OWNER TO griffie_eigenaar;

--
-- Name: TABLE migratie; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON TABLE griffie.migratie IS 'Welke genummerde bestanden zijn toegepast, en met welke inhoud.';

--
-- Name: onderdeel; Type: TABLE; Schema: griffie; Owner: griffie_eigenaar
--

CREATE TABLE griffie.onderdeel (
    pad text NOT NULL,
    controlesom bytea NOT NULL,
    toegepast_op timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT onderdeel_controlesom_lengte CHECK ((octet_length(controlesom) = 32))
);

ALTER TABLE griffie.onderdeel OWNER TO griffie_eigenaar;

--
-- Name: TABLE onderdeel; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON TABLE griffie.onderdeel IS 'Functies, weergaven, rechten en gegevens: opnieuw toegepast als hun inhoud wijzigt.';

--
-- Name: onderwerp; Type: TABLE; Schema: griffie; Owner: griffie_eigenaar
--

CREATE TABLE griffie.onderwerp (
    gemeente uuid NOT NULL,
    id uuid NOT NULL,
    soort text NOT NULL,
    volgnummer bigint NOT NULL,
    keten bytea NOT NULL,
    vastgelegd_op timestamp with time zone NOT NULL,
    CONSTRAINT onderwerp_keten_lengte CHECK ((octet_length(keten) = 32)),
    CONSTRAINT onderwerp_soort_bekend CHECK ((soort = ANY (ARRAY['gemeente'::text, 'persoon'::text, 'regeling'::text, 'budget'::text, 'aanvraag'::text, 'wijkraad'::text, 'dossier'::text, 'wijkpost'::text, 'bestuurstoezegging'::text, 'taak'::text, 'brief'::text, 'besluitenlijst'::text, 'vergadering'::text]))),
    CONSTRAINT onderwerp_volgnummer_positief CHECK ((volgnummer > 0))
);

ALTER TABLE ONLY griffie.onderwerp FORCE ROW LEVEL SECURITY;

ALTER TABLE griffie.onderwerp OWNER TO griffie_eigenaar;

--
-- Name: TABLE onderwerp; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON TABLE griffie.onderwerp IS 'De kop van elke stroom: het laatste volgnummer en de ketenwaarde; hierop rust het slot.';

--
-- Name: opdrachtsleutel; Type: TABLE; Schema: griffie; Owner: griffie_eigenaar
--

CREATE TABLE griffie.opdrachtsleutel (
    gemeente uuid NOT NULL,
    sleutel text NOT NULL,
    vingerafdruk bytea NOT NULL,
    ontvangen_op timestamp with time zone NOT NULL,
    uitkomst text,
    onderwerp uuid,
    volgnummer bigint,
    weigering bytea,
    CONSTRAINT opdrachtsleutel_gedaan_heeft_onderwerp CHECK ((((uitkomst = 'gedaan'::text) = (onderwerp IS NOT NULL)) AND ((onderwerp IS NULL) = (volgnummer IS NULL)) AND ((uitkomst = 'geweigerd'::text) = (weigering IS NOT NULL)))),
    CONSTRAINT opdrachtsleutel_sleutel_lengte CHECK (((char_length(sleutel) >= 8) AND (char_length(sleutel) <= 200))),
    CONSTRAINT opdrachtsleutel_uitkomst_bekend CHECK ((uitkomst = ANY (ARRAY['gedaan'::text, 'geweigerd'::text]))),
    CONSTRAINT opdrachtsleutel_vingerafdruk_lengte CHECK ((octet_length(vingerafdruk) = 32))
);

ALTER TABLE ONLY griffie.opdrachtsleutel FORCE ROW LEVEL SECURITY;

ALTER TABLE griffie.opdrachtsleutel OWNER TO griffie_eigenaar;

--
-- Name: TABLE opdrachtsleutel; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON TABLE griffie.opdrachtsleutel IS 'Elke opdracht met haar uitkomst, zodat dezelfde sleutel nooit twee keer iets doet.';

--
-- Name: persoon; Type: TABLE; Schema: griffie; Owner: griffie_eigenaar
--

CREATE TABLE griffie.persoon (
    gemeente uuid NOT NULL,
    id uuid NOT NULL,
    gewist_op date,
    elektronisch_sinds date
);

ALTER TABLE ONLY griffie.persoon FORCE ROW LEVEL SECURITY;

ALTER TABLE griffie.persoon OWNER TO griffie_eigenaar;

--
-- Name: TABLE persoon; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON TABLE griffie.persoon IS 'Wie iets deed of ontving; de identiteit is het pseudoniem waarmee het register iemand noemt.';

--
-- Name: COLUMN persoon.gewist_op; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON COLUMN griffie.persoon.gewist_op IS 'De dag waarop naam, bereikbaarheid en woorden zijn gewist.';

--
-- Name: COLUMN persoon.elektronisch_sinds; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON COLUMN griffie.persoon.elektronisch_sinds IS 'Sinds wanneer iemand elektronisch bereikbaar is (Awb 2:8); het adres staat in persoonsgegevens.';

--
-- Name: persoonsgegevens; Type: TABLE; Schema: griffie; Owner: griffie_eigenaar
--

CREATE TABLE griffie.persoonsgegevens (
    gemeente uuid NOT NULL,
    persoon uuid NOT NULL,
    naam text NOT NULL COLLATE griffie.nl,
    email text,
    telefoon text,
    adres text,
    CONSTRAINT persoonsgegevens_adres_lengte CHECK (((char_length(adres) >= 1) AND (char_length(adres) <= 400))),
    CONSTRAINT persoonsgegevens_email_vorm CHECK (((char_length(email) <= 254) AND (email ~ '^[^@[:space:]]+@[^@[:space:]]+$'::text))),
    CONSTRAINT persoonsgegevens_naam_lengte CHECK (((char_length(naam) >= 1) AND (char_length(naam) <= 200))),
    CONSTRAINT persoonsgegevens_telefoon_vorm CHECK ((telefoon ~ '^\+?[0-9 -]{6,20}$'::text))
);

ALTER TABLE ONLY griffie.persoonsgegevens FORCE ROW LEVEL SECURITY;

ALTER TABLE griffie.persoonsgegevens OWNER TO griffie_eigenaar;

--
-- Name: TABLE persoonsgegevens; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON TABLE griffie.persoonsgegevens IS 'Naam en bereikbaarheid, apart zodat zij gewist kunnen worden zonder het register te raken.';

--
-- Name: regeling; Type: TABLE; Schema: griffie; Owner: griffie_eigenaar
--

CREATE TABLE griffie.regeling (
    gemeente uuid NOT NULL,
    id uuid NOT NULL,
    versie integer NOT NULL,
    naam text NOT NULL COLLATE griffie.nl,
    grondslag text NOT NULL,
    beslismodel text NOT NULL,
    beslistermijn text,
    maximum_cent bigint,
    deels_verlenen boolean NOT NULL,
    afwijken text NOT NULL,
    norm text NOT NULL,
    vanaf date NOT NULL,
    eerdere text NOT NULL,
    opties text NOT NULL,
    CONSTRAINT regeling_afwijken_bekend CHECK ((afwijken = ANY (ARRAY['4:84'::text, 'hardheidsclausule'::text, 'geen'::text]))),
    CONSTRAINT regeling_beslismodel_bekend CHECK ((beslismodel = ANY (ARRAY['college'::text, 'mandaat'::text, 'bestuurscommissie'::text, 'stichting'::text]))),
    CONSTRAINT regeling_beslistermijn_vorm CHECK ((beslistermijn ~ '^[0-9]{1,6}[dwmj]$'::text)),
    CONSTRAINT regeling_grondslag_lengte CHECK (((char_length(grondslag) >= 1) AND (char_length(grondslag) <= 400))),
    CONSTRAINT regeling_maximum_positief CHECK ((maximum_cent > 0)),
    CONSTRAINT regeling_naam_lengte CHECK (((char_length(naam) >= 1) AND (char_length(naam) <= 200))),
    CONSTRAINT regeling_versie_positief CHECK ((versie > 0))
);

ALTER TABLE ONLY griffie.regeling FORCE ROW LEVEL SECURITY;

ALTER TABLE griffie.regeling OWNER TO griffie_eigenaar;

--
-- Name: TABLE regeling; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON TABLE griffie.regeling IS 'De regels waaronder wordt verleend (Awb 4:23).';

--
-- Name: COLUMN regeling.norm; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON COLUMN griffie.regeling.norm IS 'De norm voor de actieve bijdrage, in canonieke JSON.';

--
-- Name: COLUMN regeling.eerdere; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON COLUMN griffie.regeling.eerdere IS 'De versies voor deze, de eerste voorop, elk als de gebeurtenis die haar vastlegde.';

--
-- Name: COLUMN regeling.opties; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON COLUMN griffie.regeling.opties IS 'Wat de regeling kiest naast het vaste deel, in canonieke JSON; leeg is de gewone keuze.';

--
-- Name: roltoekenning; Type: TABLE; Schema: griffie; Owner: griffie_eigenaar
--

CREATE TABLE griffie.roltoekenning (
    gemeente uuid NOT NULL,
    persoon uuid NOT NULL,
    regel smallint NOT NULL,
    rol text NOT NULL,
    van date NOT NULL,
    tot date,
    mandaat uuid,
    mandaat_tot_cent bigint,
    CONSTRAINT roltoekenning_mandaat_heel CHECK (((mandaat IS NULL) = (mandaat_tot_cent IS NULL))),
    CONSTRAINT roltoekenning_mandaat_niet_negatief CHECK ((mandaat_tot_cent >= 0)),
    CONSTRAINT roltoekenning_mandaat_van_beslisser CHECK (((mandaat IS NULL) OR (rol = 'beslisser'::text))),
    CONSTRAINT roltoekenning_rol_bekend CHECK ((rol = ANY (ARRAY['aanvrager'::text, 'voorzitter'::text, 'secretaris'::text, 'lid'::text, 'secretariaat'::text, 'wijkcoordinator'::text, 'stadsdeelmanager'::text, 'vakafdeling'::text, 'behandelaar'::text, 'beslisser'::text, 'bezwaarbehandelaar'::text, 'financieel'::text, 'auditor'::text, 'beheerder'::text])))
);

ALTER TABLE ONLY griffie.roltoekenning FORCE ROW LEVEL SECURITY;

ALTER TABLE griffie.roltoekenning OWNER TO griffie_eigenaar;

--
-- Name: TABLE roltoekenning; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON TABLE griffie.roltoekenning IS 'Wie welke rol had, van dag tot dag.';

--
-- Name: taak; Type: TABLE; Schema: griffie; Owner: griffie_eigenaar
--

CREATE TABLE griffie.taak (
    gemeente uuid NOT NULL,
    id uuid NOT NULL,
    kenmerk text NOT NULL,
    stand text NOT NULL,
    uiterlijk date,
    persoon uuid,
    oorzaak uuid,
    inhoud text NOT NULL,
    CONSTRAINT taak_kenmerk_vorm CHECK ((kenmerk ~ '^T-[0-9]{4}-[0-9]{4,9}$'::text)),
    CONSTRAINT taak_stand_bekend CHECK ((stand = ANY (ARRAY['open'::text, 'in_uitvoering'::text, 'wacht_op'::text, 'gereed'::text, 'vervallen'::text])))
);

ALTER TABLE ONLY griffie.taak FORCE ROW LEVEL SECURITY;

ALTER TABLE griffie.taak OWNER TO griffie_eigenaar;

--
-- Name: TABLE taak; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON TABLE griffie.taak IS 'Werk dat iemand voor een dag moet doen, met de reden waarom.';

--
-- Name: COLUMN taak.persoon; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON COLUMN griffie.taak.persoon IS 'Aan wie de taak is toegewezen.';

--
-- Name: COLUMN taak.oorzaak; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON COLUMN griffie.taak.oorzaak IS 'Het onderwerp waarin de termijn loopt waaruit zij volgt.';

--
-- Name: COLUMN taak.inhoud; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON COLUMN griffie.taak.inhoud IS 'De taak, in canonieke JSON.';

--
-- Name: tekst; Type: TABLE; Schema: griffie; Owner: griffie_eigenaar
--

CREATE TABLE griffie.tekst (
    gemeente uuid NOT NULL,
    verzegeling bytea NOT NULL,
    zout bytea NOT NULL,
    tekst text NOT NULL,
    CONSTRAINT tekst_lengte CHECK (((octet_length(tekst) >= 1) AND (octet_length(tekst) <= 65536))),
    CONSTRAINT tekst_verzegeling_lengte CHECK ((octet_length(verzegeling) = 32)),
    CONSTRAINT tekst_zout_lengte CHECK ((octet_length(zout) = 16))
);

ALTER TABLE ONLY griffie.tekst FORCE ROW LEVEL SECURITY;

ALTER TABLE griffie.tekst OWNER TO griffie_eigenaar;

--
-- Name: TABLE tekst; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON TABLE griffie.tekst IS 'Vrije tekst en namen, uitwisbaar; in het register staat alleen de verzegeling.';

--
-- Name: toezegging; Type: TABLE; Schema: griffie; Owner: griffie_eigenaar
--

CREATE TABLE griffie.toezegging (
    gemeente uuid NOT NULL,
    aanvraag uuid NOT NULL,
    regel smallint NOT NULL,
    soort text NOT NULL,
    bewoners bigint,
    uren numeric(18,6),
    omschrijving bytea NOT NULL,
    CONSTRAINT toezegging_bewoners_niet_negatief CHECK ((bewoners >= 0)),
    CONSTRAINT toezegging_soort_bekend CHECK ((soort = ANY (ARRAY['uitvoering'::text, 'organisatie'::text, 'onderhoud'::text, 'materiaal'::text, 'kennis'::text, 'geld'::text]))),
    CONSTRAINT toezegging_uren_niet_negatief CHECK ((uren >= (0)::numeric))
);

ALTER TABLE ONLY griffie.toezegging FORCE ROW LEVEL SECURITY;

ALTER TABLE griffie.toezegging OWNER TO griffie_eigenaar;

--
-- Name: TABLE toezegging; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON TABLE griffie.toezegging IS 'Wat bewoners toezeggen te doen: de regels van de actieve bijdrage.';

--
-- Name: uitgaand; Type: TABLE; Schema: griffie; Owner: griffie_eigenaar
--

CREATE TABLE griffie.uitgaand (
    gemeente uuid NOT NULL,
    id uuid NOT NULL,
    onderwerp uuid NOT NULL,
    soort text NOT NULL,
    ontvanger uuid NOT NULL,
    gemaakt_op timestamp with time zone NOT NULL,
    regel smallint NOT NULL,
    pogingen smallint DEFAULT 0 NOT NULL,
    volgende_op timestamp with time zone,
    CONSTRAINT uitgaand_pogingen_niet_negatief CHECK ((pogingen >= 0)),
    CONSTRAINT uitgaand_regel_positief CHECK ((regel > 0)),
    CONSTRAINT uitgaand_soort_bekend CHECK ((soort = ANY (ARRAY['ontvangstbevestiging'::text, 'besluitbericht'::text, 'vergaderoproep'::text, 'vergaderwijziging'::text, 'conceptverslag'::text])))
);

ALTER TABLE ONLY griffie.uitgaand FORCE ROW LEVEL SECURITY;

ALTER TABLE griffie.uitgaand OWNER TO griffie_eigenaar;

--
-- Name: TABLE uitgaand; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON TABLE griffie.uitgaand IS 'Berichten die verzonden moeten worden, vastgelegd in de transactie van hun aanleiding.';

--
-- Name: COLUMN uitgaand.regel; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON COLUMN griffie.uitgaand.regel IS 'Het hoeveelste bericht van hetzelfde verzoek: een oproep gaat naar veel mensen.';

--
-- Name: COLUMN uitgaand.volgende_op; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON COLUMN griffie.uitgaand.volgende_op IS 'Wanneer de volgende poging mag beginnen; leeg als er geen meer komt.';

--
-- Name: vergadering; Type: TABLE; Schema: griffie; Owner: griffie_eigenaar
--

CREATE TABLE griffie.vergadering (
    gemeente uuid NOT NULL,
    id uuid NOT NULL,
    kenmerk text NOT NULL,
    wijkraad uuid NOT NULL,
    toestand text NOT NULL,
    dag date NOT NULL,
    opzet text NOT NULL,
    afspraak text NOT NULL,
    voorbereiding text NOT NULL,
    verloop text NOT NULL,
    verslag text NOT NULL,
    CONSTRAINT vergadering_kenmerk_vorm CHECK ((kenmerk ~ '^WV-[0-9]{4}-[0-9]{4,9}$'::text)),
    CONSTRAINT vergadering_toestand_bekend CHECK ((toestand = ANY (ARRAY['gepland'::text, 'verplaatst'::text, 'opgeroepen'::text, 'geannuleerd'::text, 'niet_geopend'::text, 'geopend'::text, 'geschorst'::text, 'gesloten'::text, 'verslag_concept'::text, 'verslag_vastgesteld'::text, 'gepubliceerd'::text])))
);

ALTER TABLE ONLY griffie.vergadering FORCE ROW LEVEL SECURITY;

ALTER TABLE griffie.vergadering OWNER TO griffie_eigenaar;

--
-- Name: TABLE vergadering; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON TABLE griffie.vergadering IS 'Een vergadering van een wijkraad.';

--
-- Name: COLUMN vergadering.dag; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON COLUMN griffie.vergadering.dag IS 'De dag waarop zij is of zou zijn.';

--
-- Name: COLUMN vergadering.opzet; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON COLUMN griffie.vergadering.opzet IS 'Wat bij het plannen is vastgelegd, in canonieke JSON.';

--
-- Name: COLUMN vergadering.afspraak; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON COLUMN griffie.vergadering.afspraak IS 'Dag, tijd en plaats zoals zij nu zijn, in canonieke JSON.';

--
-- Name: COLUMN vergadering.voorbereiding; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON COLUMN griffie.vergadering.voorbereiding IS 'Agenda, stukken en oproepen, in canonieke JSON.';

--
-- Name: COLUMN vergadering.verloop; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON COLUMN griffie.vergadering.verloop IS 'Wie er was, wat er is gestemd en besloten en wie wat gaat doen, in canonieke JSON.';

--
-- Name: COLUMN vergadering.verslag; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON COLUMN griffie.vergadering.verslag IS 'Het verslag van concept tot addendum, in canonieke JSON.';

--
-- Name: vergaderverwijzing; Type: TABLE; Schema: griffie; Owner: griffie_eigenaar
--

CREATE TABLE griffie.vergaderverwijzing (
    gemeente uuid NOT NULL,
    vergadering uuid NOT NULL,
    regel smallint NOT NULL,
    punt smallint NOT NULL,
    soort text NOT NULL,
    naar text NOT NULL,
    CONSTRAINT vergaderverwijzing_naar_lengte CHECK (((char_length(naar) >= 1) AND (char_length(naar) <= 40))),
    CONSTRAINT vergaderverwijzing_soort_bekend CHECK ((soort = ANY (ARRAY['aanvraag'::text, 'dossier'::text, 'kenmerk'::text])))
);

ALTER TABLE ONLY griffie.vergaderverwijzing FORCE ROW LEVEL SECURITY;

ALTER TABLE griffie.vergaderverwijzing OWNER TO griffie_eigenaar;

--
-- Name: TABLE vergaderverwijzing; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON TABLE griffie.vergaderverwijzing IS 'Waar een agendapunt of actiepunt over gaat: een aanvraag, een dossier of een kenmerk.';

--
-- Name: verzendpoging; Type: TABLE; Schema: griffie; Owner: griffie_eigenaar
--

CREATE TABLE griffie.verzendpoging (
    gemeente uuid NOT NULL,
    bericht uuid NOT NULL,
    regel smallint NOT NULL,
    poging smallint NOT NULL,
    begonnen_op timestamp with time zone NOT NULL,
    weg text,
    uitkomst text,
    antwoord smallint,
    mogelijk_herhaald boolean NOT NULL,
    inhoud bytea,
    CONSTRAINT verzendpoging_antwoord_bereik CHECK (((antwoord >= 400) AND (antwoord <= 599))),
    CONSTRAINT verzendpoging_inhoud_lengte CHECK ((octet_length(inhoud) = 32)),
    CONSTRAINT verzendpoging_positief CHECK ((poging > 0)),
    CONSTRAINT verzendpoging_uitkomst_bekend CHECK ((uitkomst = ANY (ARRAY['verzonden'::text, 'uitgesteld'::text, 'geweigerd'::text, 'onbekend'::text, 'vervallen'::text]))),
    CONSTRAINT verzendpoging_verzonden_heeft_inhoud CHECK (((uitkomst IS DISTINCT FROM 'verzonden'::text) OR ((weg IS NOT NULL) AND (inhoud IS NOT NULL)))),
    CONSTRAINT verzendpoging_weg_bekend CHECK ((weg = ANY (ARRAY['smtp'::text, 'postmap'::text, 'brief'::text])))
);

ALTER TABLE ONLY griffie.verzendpoging FORCE ROW LEVEL SECURITY;

ALTER TABLE griffie.verzendpoging OWNER TO griffie_eigenaar;

--
-- Name: TABLE verzendpoging; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON TABLE griffie.verzendpoging IS 'Elke poging om een bericht te bezorgen, met haar uitkomst; adressen staan er niet in.';

--
-- Name: COLUMN verzendpoging.uitkomst; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON COLUMN griffie.verzendpoging.uitkomst IS 'Leeg zolang de poging duurt, en ook als het programma tussen verzenden en vastleggen stopte.';

--
-- Name: COLUMN verzendpoging.mogelijk_herhaald; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON COLUMN griffie.verzendpoging.mogelijk_herhaald IS 'Een eerdere poging kan ook zijn aangekomen; het Message-ID is dan hetzelfde.';

--
-- Name: COLUMN verzendpoging.inhoud; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON COLUMN griffie.verzendpoging.inhoud IS 'SHA-256 van wat is verzonden.';

--
-- Name: wijk; Type: TABLE; Schema: griffie; Owner: griffie_eigenaar
--

CREATE TABLE griffie.wijk (
    gemeente uuid NOT NULL,
    code text NOT NULL,
    jaar smallint NOT NULL,
    naam text NOT NULL COLLATE griffie.nl,
    stadsdeel text COLLATE griffie.nl,
    CONSTRAINT wijk_code_vorm CHECK ((code ~ '^WK[0-9]{4}[0-9A-Z]{2}$'::text)),
    CONSTRAINT wijk_naam_lengte CHECK (((char_length(naam) >= 1) AND (char_length(naam) <= 100))),
    CONSTRAINT wijk_stadsdeel_lengte CHECK (((char_length(stadsdeel) >= 1) AND (char_length(stadsdeel) <= 100)))
);

ALTER TABLE ONLY griffie.wijk FORCE ROW LEVEL SECURITY;

ALTER TABLE griffie.wijk OWNER TO griffie_eigenaar;

--
-- Name: TABLE wijk; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON TABLE griffie.wijk IS 'Wijken van het CBS; codes en namen gelden per jaar.';

--
-- Name: COLUMN wijk.stadsdeel; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON COLUMN griffie.wijk.stadsdeel IS 'Het stadsdeel waar de wijk in dat jaar bij hoort; leeg als dat niet is vastgelegd.';

--
-- Name: wijkpost; Type: TABLE; Schema: griffie; Owner: griffie_eigenaar
--

CREATE TABLE griffie.wijkpost (
    gemeente uuid NOT NULL,
    id uuid NOT NULL,
    code text NOT NULL,
    inhoud text NOT NULL,
    CONSTRAINT wijkpost_code_vorm CHECK ((code ~ '^[A-Za-z][A-Za-z0-9-]{1,29}$'::text))
);

ALTER TABLE ONLY griffie.wijkpost FORCE ROW LEVEL SECURITY;

ALTER TABLE griffie.wijkpost OWNER TO griffie_eigenaar;

--
-- Name: TABLE wijkpost; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON TABLE griffie.wijkpost IS 'Het loket van de gemeente in een of meer wijken.';

--
-- Name: COLUMN wijkpost.inhoud; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON COLUMN griffie.wijkpost.inhoud IS 'Openingstijden, medewerkers, sluitingen en waarnemingen, in canonieke JSON.';

--
-- Name: wijkraad; Type: TABLE; Schema: griffie; Owner: griffie_eigenaar
--

CREATE TABLE griffie.wijkraad (
    gemeente uuid NOT NULL,
    id uuid NOT NULL,
    code text NOT NULL,
    naam text NOT NULL COLLATE griffie.nl,
    grondslag text NOT NULL,
    buurten text[] NOT NULL,
    ingesteld_op date NOT NULL,
    opgeheven_op date,
    leden text NOT NULL,
    reglementen text NOT NULL,
    besluitnummers text NOT NULL,
    eerdere_gebieden text NOT NULL,
    CONSTRAINT wijkraad_code_vorm CHECK ((code ~ '^[A-Za-z][A-Za-z0-9-]{1,29}$'::text)),
    CONSTRAINT wijkraad_grondslag_bekend CHECK ((grondslag = ANY (ARRAY['gemeentewet_84'::text, 'gemeentewet_83'::text, 'rechtspersoon'::text, 'erkend'::text]))),
    CONSTRAINT wijkraad_naam_lengte CHECK (((char_length(naam) >= 1) AND (char_length(naam) <= 200))),
    CONSTRAINT wijkraad_periode CHECK ((opgeheven_op >= ingesteld_op))
);

ALTER TABLE ONLY griffie.wijkraad FORCE ROW LEVEL SECURITY;

ALTER TABLE griffie.wijkraad OWNER TO griffie_eigenaar;

--
-- Name: TABLE wijkraad; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON TABLE griffie.wijkraad IS 'Een raad van bewoners van een deel van de gemeente.';

--
-- Name: COLUMN wijkraad.leden; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON COLUMN griffie.wijkraad.leden IS 'De leden met ambt en periode, in canonieke JSON.';

--
-- Name: COLUMN wijkraad.reglementen; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON COLUMN griffie.wijkraad.reglementen IS 'De reglementen met de dag waarop elk ingaat, in canonieke JSON.';

--
-- Name: COLUMN wijkraad.besluitnummers; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON COLUMN griffie.wijkraad.besluitnummers IS 'Het nummer van het laatste besluit, per jaar, in canonieke JSON.';

--
-- Name: COLUMN wijkraad.eerdere_gebieden; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON COLUMN griffie.wijkraad.eerdere_gebieden IS 'De eerdere gebieden, elk met de dag vanaf welke er een ander gold, in canonieke JSON.';

--
-- Name: zegel; Type: TABLE; Schema: griffie; Owner: griffie_eigenaar
--

CREATE TABLE griffie.zegel (
    gemeente uuid NOT NULL,
    omvang bigint NOT NULL,
    wortel bytea NOT NULL,
    tekst text NOT NULL,
    gezet_op timestamp with time zone NOT NULL,
    CONSTRAINT zegel_omvang_positief CHECK ((omvang > 0)),
    CONSTRAINT zegel_tekst_lengte CHECK (((octet_length(tekst) >= 100) AND (octet_length(tekst) <= 8192))),
    CONSTRAINT zegel_wortel_lengte CHECK ((octet_length(wortel) = 32))
);

ALTER TABLE ONLY griffie.zegel FORCE ROW LEVEL SECURITY;

ALTER TABLE griffie.zegel OWNER TO griffie_eigenaar;

--
-- Name: TABLE zegel; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON TABLE griffie.zegel IS 'De ondertekende zegels: omvang en wortel van het register op een moment.';

--
-- Name: COLUMN zegel.tekst; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON COLUMN griffie.zegel.tekst IS 'Het zegel zoals het werd getekend (C2SP signed note).';

--
-- Name: zegelblad; Type: TABLE; Schema: griffie; Owner: griffie_eigenaar
--

CREATE TABLE griffie.zegelblad (
    gemeente uuid NOT NULL,
    plaats bigint NOT NULL,
    onderwerp uuid NOT NULL,
    volgnummer bigint NOT NULL,
    hash bytea NOT NULL,
    CONSTRAINT zegelblad_hash_lengte CHECK ((octet_length(hash) = 32)),
    CONSTRAINT zegelblad_plaats_niet_negatief CHECK ((plaats >= 0))
);

ALTER TABLE ONLY griffie.zegelblad FORCE ROW LEVEL SECURITY;

ALTER TABLE griffie.zegelblad OWNER TO griffie_eigenaar;

--
-- Name: TABLE zegelblad; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON TABLE griffie.zegelblad IS 'De bladeren van de boom: welke inschrijving op welke plaats, zonder gaten vanaf 0.';

--
-- Name: zegelknoop; Type: TABLE; Schema: griffie; Owner: griffie_eigenaar
--

CREATE TABLE griffie.zegelknoop (
    gemeente uuid NOT NULL,
    niveau smallint NOT NULL,
    plaats bigint NOT NULL,
    hash bytea NOT NULL,
    CONSTRAINT zegelknoop_hash_lengte CHECK ((octet_length(hash) = 32)),
    CONSTRAINT zegelknoop_niveau_bereik CHECK (((niveau >= 1) AND (niveau <= 62))),
    CONSTRAINT zegelknoop_plaats_niet_negatief CHECK ((plaats >= 0))
);

ALTER TABLE ONLY griffie.zegelknoop FORCE ROW LEVEL SECURITY;

ALTER TABLE griffie.zegelknoop OWNER TO griffie_eigenaar;

--
-- Name: TABLE zegelknoop; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON TABLE griffie.zegelknoop IS 'De volledige deelbomen boven de bladeren, zodat een bewijs weinig hoeft te lezen.';

--
-- Name: zegelwachtrij; Type: TABLE; Schema: griffie; Owner: griffie_eigenaar
--

CREATE TABLE griffie.zegelwachtrij (
    gemeente uuid NOT NULL,
    onderwerp uuid NOT NULL,
    volgnummer bigint NOT NULL
);

ALTER TABLE ONLY griffie.zegelwachtrij FORCE ROW LEVEL SECURITY;

ALTER TABLE griffie.zegelwachtrij OWNER TO griffie_eigenaar;

--
-- Name: TABLE zegelwachtrij; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON TABLE griffie.zegelwachtrij IS 'Inschrijvingen die nog verzegeld moeten worden.';

--
-- Name: aanvraag aanvraag_kenmerk_uniek; Type: CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.aanvraag
    ADD CONSTRAINT aanvraag_kenmerk_uniek UNIQUE (gemeente, kenmerk);

--
-- Name: aanvraag aanvraag_pk; Type: CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.aanvraag
    ADD CONSTRAINT aanvraag_pk PRIMARY KEY (gemeente, id);

--
-- Name: besluitenlijst besluitenlijst_pk; Type: CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.besluitenlijst
    ADD CONSTRAINT besluitenlijst_pk PRIMARY KEY (gemeente, id);

--
-- Name: bestand bestand_inhoud_uniek; Type: CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.bestand
    ADD CONSTRAINT bestand_inhoud_uniek UNIQUE (gemeente, id, hash, omvang);

--
-- Name: bestand bestand_pk; Type: CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.bestand
    ADD CONSTRAINT bestand_pk PRIMARY KEY (gemeente, id);

--
-- Name: bestanddeel bestanddeel_pk; Type: CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.bestanddeel
    ADD CONSTRAINT bestanddeel_pk PRIMARY KEY (gemeente, bestand, deel);

--
-- Name: bestuurstoezegging bestuurstoezegging_kenmerk_uniek; Type: CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.bestuurstoezegging
    ADD CONSTRAINT bestuurstoezegging_kenmerk_uniek UNIQUE (gemeente, kenmerk);

--
-- Name: bestuurstoezegging bestuurstoezegging_pk; Type: CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.bestuurstoezegging
    ADD CONSTRAINT bestuurstoezegging_pk PRIMARY KEY (gemeente, id);

--
-- Name: bijlage bijlage_bestand_uniek; Type: CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.bijlage
    ADD CONSTRAINT bijlage_bestand_uniek UNIQUE (gemeente, bestand);

--
-- Name: bijlage bijlage_pk; Type: CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.bijlage
    ADD CONSTRAINT bijlage_pk PRIMARY KEY (gemeente, aanvraag, nummer);

--
-- Name: boeking boeking_pk; Type: CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.boeking
    ADD CONSTRAINT boeking_pk PRIMARY KEY (gemeente, budget, volgnummer, regel);

--
-- Name: brief brief_nummer_uniek; Type: CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.brief
    ADD CONSTRAINT brief_nummer_uniek UNIQUE (gemeente, wijkraad, jaar, nummer);

--
-- Name: brief brief_pk; Type: CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.brief
    ADD CONSTRAINT brief_pk PRIMARY KEY (gemeente, id);

--
-- Name: budget budget_pk; Type: CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.budget
    ADD CONSTRAINT budget_pk PRIMARY KEY (gemeente, id);

--
-- Name: budget budget_wijk_jaar_uniek; Type: CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.budget
    ADD CONSTRAINT budget_wijk_jaar_uniek UNIQUE (gemeente, wijk, jaar);

--
-- Name: buurt buurt_pk; Type: CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.buurt
    ADD CONSTRAINT buurt_pk PRIMARY KEY (gemeente, code, jaar);

--
-- Name: consultatiefeit consultatiefeit_pk; Type: CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.consultatiefeit
    ADD CONSTRAINT consultatiefeit_pk PRIMARY KEY (gemeente, dossier, nummer);

--
-- Name: consultatienorm consultatienorm_pk; Type: CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.consultatienorm
    ADD CONSTRAINT consultatienorm_pk PRIMARY KEY (gemeente, vanaf);

--
-- Name: consultatieoordeel consultatieoordeel_pk; Type: CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.consultatieoordeel
    ADD CONSTRAINT consultatieoordeel_pk PRIMARY KEY (gemeente, dossier, regel);

--
-- Name: dossier dossier_kenmerk_uniek; Type: CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.dossier
    ADD CONSTRAINT dossier_kenmerk_uniek UNIQUE (gemeente, kenmerk);

--
-- Name: dossier dossier_pk; Type: CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.dossier
    ADD CONSTRAINT dossier_pk PRIMARY KEY (gemeente, id);

--
-- Name: gemeente gemeente_code_uniek; Type: CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.gemeente
    ADD CONSTRAINT gemeente_code_uniek UNIQUE (code);

--
-- Name: gemeente gemeente_pk; Type: CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.gemeente
    ADD CONSTRAINT gemeente_pk PRIMARY KEY (id);

--
-- Name: inschrijving inschrijving_pk; Type: CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.inschrijving
    ADD CONSTRAINT inschrijving_pk PRIMARY KEY (gemeente, onderwerp, volgnummer);

--
-- Name: invoerbestand invoerbestand_pk; Type: CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.invoerbestand
    ADD CONSTRAINT invoerbestand_pk PRIMARY KEY (gemeente, vingerafdruk);

--
-- Name: kalenderbesluit kalenderbesluit_pk; Type: CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.kalenderbesluit
    ADD CONSTRAINT kalenderbesluit_pk PRIMARY KEY (van);

--
-- Name: kalenderbesluit kalenderbesluit_zonder_overlap; Type: CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.kalenderbesluit
    ADD CONSTRAINT kalenderbesluit_zonder_overlap EXCLUDE USING gist (int4range((van)::integer, (tot)::integer, '[]'::text) WITH &&);

--
-- Name: kalenderdag kalenderdag_pk; Type: CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.kalenderdag
    ADD CONSTRAINT kalenderdag_pk PRIMARY KEY (datum);

--
-- Name: migratie migratie_naam_uniek; Type: CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.migratie
    ADD CONSTRAINT migratie_naam_uniek UNIQUE (naam);

--
-- Name: migratie migratie_pk; Type: CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.migratie
    ADD CONSTRAINT migratie_pk PRIMARY KEY (volgnummer);

--
-- Name: onderdeel onderdeel_pk; Type: CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.onderdeel
    ADD CONSTRAINT onderdeel_pk PRIMARY KEY (pad);

--
-- Name: onderwerp onderwerp_pk; Type: CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.onderwerp
    ADD CONSTRAINT onderwerp_pk PRIMARY KEY (gemeente, id);

--
-- Name: opdrachtsleutel opdrachtsleutel_pk; Type: CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.opdrachtsleutel
    ADD CONSTRAINT opdrachtsleutel_pk PRIMARY KEY (gemeente, sleutel);

--
-- Name: persoon persoon_pk; Type: CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.persoon
    ADD CONSTRAINT persoon_pk PRIMARY KEY (gemeente, id);

--
-- Name: persoonsgegevens persoonsgegevens_pk; Type: CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.persoonsgegevens
    ADD CONSTRAINT persoonsgegevens_pk PRIMARY KEY (gemeente, persoon);

--
-- Name: regeling regeling_naam_uniek; Type: CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.regeling
    ADD CONSTRAINT regeling_naam_uniek UNIQUE (gemeente, naam);

--
-- Name: regeling regeling_pk; Type: CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.regeling
    ADD CONSTRAINT regeling_pk PRIMARY KEY (gemeente, id);

--
-- Name: roltoekenning roltoekenning_pk; Type: CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.roltoekenning
    ADD CONSTRAINT roltoekenning_pk PRIMARY KEY (gemeente, persoon, regel);

--
-- Name: taak taak_kenmerk_uniek; Type: CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.taak
    ADD CONSTRAINT taak_kenmerk_uniek UNIQUE (gemeente, kenmerk);

--
-- Name: taak taak_pk; Type: CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.taak
    ADD CONSTRAINT taak_pk PRIMARY KEY (gemeente, id);

--
-- Name: tekst tekst_pk; Type: CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.tekst
    ADD CONSTRAINT tekst_pk PRIMARY KEY (gemeente, verzegeling);

--
-- Name: toezegging toezegging_pk; Type: CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.toezegging
    ADD CONSTRAINT toezegging_pk PRIMARY KEY (gemeente, aanvraag, regel);

--
-- Name: uitgaand uitgaand_pk; Type: CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.uitgaand
    ADD CONSTRAINT uitgaand_pk PRIMARY KEY (gemeente, id, regel);

--
-- Name: vergadering vergadering_kenmerk_uniek; Type: CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.vergadering
    ADD CONSTRAINT vergadering_kenmerk_uniek UNIQUE (gemeente, kenmerk);

--
-- Name: vergadering vergadering_pk; Type: CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.vergadering
    ADD CONSTRAINT vergadering_pk PRIMARY KEY (gemeente, id);

--
-- Name: vergaderverwijzing vergaderverwijzing_pk; Type: CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.vergaderverwijzing
    ADD CONSTRAINT vergaderverwijzing_pk PRIMARY KEY (gemeente, vergadering, regel);

--
-- Name: verzendpoging verzendpoging_pk; Type: CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.verzendpoging
    ADD CONSTRAINT verzendpoging_pk PRIMARY KEY (gemeente, bericht, regel, poging);

--
-- Name: wijk wijk_pk; Type: CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.wijk
    ADD CONSTRAINT wijk_pk PRIMARY KEY (gemeente, code, jaar);

--
-- Name: wijkpost wijkpost_code_uniek; Type: CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.wijkpost
    ADD CONSTRAINT wijkpost_code_uniek UNIQUE (gemeente, code);

--
-- Name: wijkpost wijkpost_pk; Type: CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.wijkpost
    ADD CONSTRAINT wijkpost_pk PRIMARY KEY (gemeente, id);

--
-- Name: wijkraad wijkraad_code_uniek; Type: CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.wijkraad
    ADD CONSTRAINT wijkraad_code_uniek UNIQUE (gemeente, code);

--
-- Name: wijkraad wijkraad_pk; Type: CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.wijkraad
    ADD CONSTRAINT wijkraad_pk PRIMARY KEY (gemeente, id);

--
-- Name: zegel zegel_pk; Type: CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.zegel
    ADD CONSTRAINT zegel_pk PRIMARY KEY (gemeente, omvang);

--
-- Name: zegelblad zegelblad_inschrijving_uniek; Type: CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.zegelblad
    ADD CONSTRAINT zegelblad_inschrijving_uniek UNIQUE (gemeente, onderwerp, volgnummer);

--
-- Name: zegelblad zegelblad_pk; Type: CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.zegelblad
    ADD CONSTRAINT zegelblad_pk PRIMARY KEY (gemeente, plaats);

--
-- Name: zegelknoop zegelknoop_pk; Type: CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.zegelknoop
    ADD CONSTRAINT zegelknoop_pk PRIMARY KEY (gemeente, niveau, plaats);

--
-- Name: zegelwachtrij zegelwachtrij_pk; Type: CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.zegelwachtrij
    ADD CONSTRAINT zegelwachtrij_pk PRIMARY KEY (gemeente, onderwerp, volgnummer);

--
-- Name: aanvraag_aanvrager_ix; Type: INDEX; Schema: griffie; Owner: griffie_eigenaar
--

CREATE INDEX aanvraag_aanvrager_ix ON griffie.aanvraag USING btree (gemeente, aanvrager);

--
-- Name: aanvraag_budget_ix; Type: INDEX; Schema: griffie; Owner: griffie_eigenaar
--

CREATE INDEX aanvraag_budget_ix ON griffie.aanvraag USING btree (gemeente, budget, kenmerk);

--
-- Name: aanvraag_contact_ix; Type: INDEX; Schema: griffie; Owner: griffie_eigenaar
--

CREATE INDEX aanvraag_contact_ix ON griffie.aanvraag USING btree (gemeente, contact);

--
-- Name: aanvraag_omslag_wacht_ix; Type: INDEX; Schema: griffie; Owner: griffie_eigenaar
--

CREATE INDEX aanvraag_omslag_wacht_ix ON griffie.aanvraag USING btree (gemeente, id) WHERE ((wijziging IS NOT NULL) OR (kwestie_uiterlijk IS NOT NULL));

--
-- Name: aanvraag_opgesteld_door_ix; Type: INDEX; Schema: griffie; Owner: griffie_eigenaar
--

CREATE INDEX aanvraag_opgesteld_door_ix ON griffie.aanvraag USING btree (gemeente, opgesteld_door);

--
-- Name: aanvraag_uiterste_datum_ix; Type: INDEX; Schema: griffie; Owner: griffie_eigenaar
--

CREATE INDEX aanvraag_uiterste_datum_ix ON griffie.aanvraag USING btree (gemeente, uiterste_datum) WHERE (fase = ANY (ARRAY['ingediend'::text, 'aanvulling_gevraagd'::text, 'in_behandeling'::text]));

--
-- Name: aanvraag_volgorde_ix; Type: INDEX; Schema: griffie; Owner: griffie_eigenaar
--

CREATE INDEX aanvraag_volgorde_ix ON griffie.aanvraag USING btree (gemeente, budget, compleet_op, lot) WHERE (fase = ANY (ARRAY['ingediend'::text, 'in_behandeling'::text]));

--
-- Name: aanvraag_wachtlijst_ix; Type: INDEX; Schema: griffie; Owner: griffie_eigenaar
--

CREATE INDEX aanvraag_wachtlijst_ix ON griffie.aanvraag USING btree (gemeente, budget, compleet_op, lot) WHERE ((wachtlijst_op IS NOT NULL) AND (fase = 'bekendgemaakt'::text) AND (grond = 'plafond'::text));

--
-- Name: bijlage_bestand_ix; Type: INDEX; Schema: griffie; Owner: griffie_eigenaar
--

CREATE INDEX bijlage_bestand_ix ON griffie.bijlage USING btree (gemeente, bestand, hash, omvang);

--
-- Name: brief_antwoord_ix; Type: INDEX; Schema: griffie; Owner: griffie_eigenaar
--

CREATE INDEX brief_antwoord_ix ON griffie.brief USING btree (gemeente, antwoord);

--
-- Name: brief_antwoord_op_ix; Type: INDEX; Schema: griffie; Owner: griffie_eigenaar
--

CREATE INDEX brief_antwoord_op_ix ON griffie.brief USING btree (gemeente, antwoord_op);

--
-- Name: brief_door_ix; Type: INDEX; Schema: griffie; Owner: griffie_eigenaar
--

CREATE INDEX brief_door_ix ON griffie.brief USING btree (gemeente, door);

--
-- Name: budget_regeling_ix; Type: INDEX; Schema: griffie; Owner: griffie_eigenaar
--

CREATE INDEX budget_regeling_ix ON griffie.budget USING btree (gemeente, regeling);

--
-- Name: buurt_wijk_ix; Type: INDEX; Schema: griffie; Owner: griffie_eigenaar
--

CREATE INDEX buurt_wijk_ix ON griffie.buurt USING btree (gemeente, wijk, jaar);

--
-- Name: invoerbestand_door_ix; Type: INDEX; Schema: griffie; Owner: griffie_eigenaar
--

CREATE INDEX invoerbestand_door_ix ON griffie.invoerbestand USING btree (gemeente, door);

--
-- Name: kalenderdag_besluit_ix; Type: INDEX; Schema: griffie; Owner: griffie_eigenaar
--

CREATE INDEX kalenderdag_besluit_ix ON griffie.kalenderdag USING btree (besluit_van);

--
-- Name: opdrachtsleutel_invoer_ix; Type: INDEX; Schema: griffie; Owner: griffie_eigenaar
--

CREATE INDEX opdrachtsleutel_invoer_ix ON griffie.opdrachtsleutel USING btree (gemeente, vingerafdruk) WHERE (sleutel ~~ 'invoer:%'::text);

--
-- Name: taak_oorzaak_ix; Type: INDEX; Schema: griffie; Owner: griffie_eigenaar
--

CREATE INDEX taak_oorzaak_ix ON griffie.taak USING btree (gemeente, oorzaak);

--
-- Name: taak_persoon_ix; Type: INDEX; Schema: griffie; Owner: griffie_eigenaar
--

CREATE INDEX taak_persoon_ix ON griffie.taak USING btree (gemeente, persoon);

--
-- Name: tekst_gelijk_ix; Type: INDEX; Schema: griffie; Owner: griffie_eigenaar
--

CREATE INDEX tekst_gelijk_ix ON griffie.tekst USING btree (gemeente, md5(lower(tekst)));

--
-- Name: uitgaand_onderwerp_ix; Type: INDEX; Schema: griffie; Owner: griffie_eigenaar
--

CREATE INDEX uitgaand_onderwerp_ix ON griffie.uitgaand USING btree (gemeente, onderwerp);

--
-- Name: uitgaand_ontvanger_ix; Type: INDEX; Schema: griffie; Owner: griffie_eigenaar
--

CREATE INDEX uitgaand_ontvanger_ix ON griffie.uitgaand USING btree (gemeente, ontvanger);

--
-- Name: uitgaand_volgende_ix; Type: INDEX; Schema: griffie; Owner: griffie_eigenaar
--

CREATE INDEX uitgaand_volgende_ix ON griffie.uitgaand USING btree (gemeente, volgende_op) WHERE (volgende_op IS NOT NULL);

--
-- Name: vergadering_wijkraad_ix; Type: INDEX; Schema: griffie; Owner: griffie_eigenaar
--

CREATE INDEX vergadering_wijkraad_ix ON griffie.vergadering USING btree (gemeente, wijkraad, dag, id);

--
-- Name: vergaderverwijzing_naar_ix; Type: INDEX; Schema: griffie; Owner: griffie_eigenaar
--

CREATE INDEX vergaderverwijzing_naar_ix ON griffie.vergaderverwijzing USING btree (gemeente, soort, naar);

--
-- Name: aanvraag aanvraag_budget_fk; Type: FK CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.aanvraag
    ADD CONSTRAINT aanvraag_budget_fk FOREIGN KEY (gemeente, budget) REFERENCES griffie.budget(gemeente, id);

--
-- Name: aanvraag aanvraag_contact_fk; Type: FK CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.aanvraag
    ADD CONSTRAINT aanvraag_contact_fk FOREIGN KEY (gemeente, contact) REFERENCES griffie.persoon(gemeente, id);

--
-- Name: aanvraag aanvraag_onderwerp_fk; Type: FK CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.aanvraag
    ADD CONSTRAINT aanvraag_onderwerp_fk FOREIGN KEY (gemeente, id) REFERENCES griffie.onderwerp(gemeente, id);

--
-- Name: aanvraag aanvraag_opgesteld_door_fk; Type: FK CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.aanvraag
    ADD CONSTRAINT aanvraag_opgesteld_door_fk FOREIGN KEY (gemeente, opgesteld_door) REFERENCES griffie.persoon(gemeente, id);

--
-- Name: besluitenlijst besluitenlijst_onderwerp_fk; Type: FK CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.besluitenlijst
    ADD CONSTRAINT besluitenlijst_onderwerp_fk FOREIGN KEY (gemeente, id) REFERENCES griffie.onderwerp(gemeente, id);

--
-- Name: bestand bestand_gemeente_fk; Type: FK CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.bestand
    ADD CONSTRAINT bestand_gemeente_fk FOREIGN KEY (gemeente) REFERENCES griffie.gemeente(id);

--
-- Name: bestanddeel bestanddeel_bestand_fk; Type: FK CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.bestanddeel
    ADD CONSTRAINT bestanddeel_bestand_fk FOREIGN KEY (gemeente, bestand) REFERENCES griffie.bestand(gemeente, id) DEFERRABLE INITIALLY DEFERRED;

--
-- Name: bestuurstoezegging bestuurstoezegging_onderwerp_fk; Type: FK CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.bestuurstoezegging
    ADD CONSTRAINT bestuurstoezegging_onderwerp_fk FOREIGN KEY (gemeente, id) REFERENCES griffie.onderwerp(gemeente, id);

--
-- Name: bijlage bijlage_aanvraag_fk; Type: FK CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.bijlage
    ADD CONSTRAINT bijlage_aanvraag_fk FOREIGN KEY (gemeente, aanvraag) REFERENCES griffie.aanvraag(gemeente, id);

--
-- Name: bijlage bijlage_bestand_fk; Type: FK CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.bijlage
    ADD CONSTRAINT bijlage_bestand_fk FOREIGN KEY (gemeente, bestand, hash, omvang) REFERENCES griffie.bestand(gemeente, id, hash, omvang);

--
-- Name: boeking boeking_inschrijving_fk; Type: FK CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.boeking
    ADD CONSTRAINT boeking_inschrijving_fk FOREIGN KEY (gemeente, budget, volgnummer) REFERENCES griffie.inschrijving(gemeente, onderwerp, volgnummer);

--
-- Name: brief brief_antwoord_fk; Type: FK CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.brief
    ADD CONSTRAINT brief_antwoord_fk FOREIGN KEY (gemeente, antwoord) REFERENCES griffie.brief(gemeente, id) DEFERRABLE INITIALLY DEFERRED;

--
-- Name: brief brief_antwoord_op_fk; Type: FK CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.brief
    ADD CONSTRAINT brief_antwoord_op_fk FOREIGN KEY (gemeente, antwoord_op) REFERENCES griffie.brief(gemeente, id) DEFERRABLE INITIALLY DEFERRED;

--
-- Name: brief brief_door_fk; Type: FK CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.brief
    ADD CONSTRAINT brief_door_fk FOREIGN KEY (gemeente, door) REFERENCES griffie.persoon(gemeente, id);

--
-- Name: brief brief_onderwerp_fk; Type: FK CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.brief
    ADD CONSTRAINT brief_onderwerp_fk FOREIGN KEY (gemeente, id) REFERENCES griffie.onderwerp(gemeente, id);

--
-- Name: brief brief_wijkraad_fk; Type: FK CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.brief
    ADD CONSTRAINT brief_wijkraad_fk FOREIGN KEY (gemeente, wijkraad) REFERENCES griffie.wijkraad(gemeente, id);

--
-- Name: budget budget_onderwerp_fk; Type: FK CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.budget
    ADD CONSTRAINT budget_onderwerp_fk FOREIGN KEY (gemeente, id) REFERENCES griffie.onderwerp(gemeente, id);

--
-- Name: budget budget_regeling_fk; Type: FK CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.budget
    ADD CONSTRAINT budget_regeling_fk FOREIGN KEY (gemeente, regeling) REFERENCES griffie.regeling(gemeente, id);

--
-- Name: buurt buurt_wijk_fk; Type: FK CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.buurt
    ADD CONSTRAINT buurt_wijk_fk FOREIGN KEY (gemeente, wijk, jaar) REFERENCES griffie.wijk(gemeente, code, jaar);

--
-- Name: consultatiefeit consultatiefeit_dossier_fk; Type: FK CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.consultatiefeit
    ADD CONSTRAINT consultatiefeit_dossier_fk FOREIGN KEY (gemeente, dossier) REFERENCES griffie.dossier(gemeente, id);

--
-- Name: consultatienorm consultatienorm_gemeente_fk; Type: FK CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.consultatienorm
    ADD CONSTRAINT consultatienorm_gemeente_fk FOREIGN KEY (gemeente) REFERENCES griffie.gemeente(id);

--
-- Name: consultatieoordeel consultatieoordeel_dossier_fk; Type: FK CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.consultatieoordeel
    ADD CONSTRAINT consultatieoordeel_dossier_fk FOREIGN KEY (gemeente, dossier) REFERENCES griffie.dossier(gemeente, id);

--
-- Name: dossier dossier_onderwerp_fk; Type: FK CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.dossier
    ADD CONSTRAINT dossier_onderwerp_fk FOREIGN KEY (gemeente, id) REFERENCES griffie.onderwerp(gemeente, id);

--
-- Name: inschrijving inschrijving_onderwerp_fk; Type: FK CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.inschrijving
    ADD CONSTRAINT inschrijving_onderwerp_fk FOREIGN KEY (gemeente, onderwerp) REFERENCES griffie.onderwerp(gemeente, id);

--
-- Name: invoerbestand invoerbestand_door_fk; Type: FK CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.invoerbestand
    ADD CONSTRAINT invoerbestand_door_fk FOREIGN KEY (gemeente, door) REFERENCES griffie.persoon(gemeente, id);

--
-- Name: invoerbestand invoerbestand_gemeente_fk; Type: FK CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.invoerbestand
    ADD CONSTRAINT invoerbestand_gemeente_fk FOREIGN KEY (gemeente) REFERENCES griffie.gemeente(id);

--
-- Name: kalenderdag kalenderdag_besluit_fk; Type: FK CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.kalenderdag
    ADD CONSTRAINT kalenderdag_besluit_fk FOREIGN KEY (besluit_van) REFERENCES griffie.kalenderbesluit(van);

--
-- Name: onderwerp onderwerp_gemeente_fk; Type: FK CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.onderwerp
    ADD CONSTRAINT onderwerp_gemeente_fk FOREIGN KEY (gemeente) REFERENCES griffie.gemeente(id) DEFERRABLE INITIALLY DEFERRED;

--
-- Name: opdrachtsleutel opdrachtsleutel_gemeente_fk; Type: FK CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.opdrachtsleutel
    ADD CONSTRAINT opdrachtsleutel_gemeente_fk FOREIGN KEY (gemeente) REFERENCES griffie.gemeente(id) DEFERRABLE INITIALLY DEFERRED;

--
-- Name: persoon persoon_gemeente_fk; Type: FK CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.persoon
    ADD CONSTRAINT persoon_gemeente_fk FOREIGN KEY (gemeente) REFERENCES griffie.gemeente(id);

--
-- Name: persoonsgegevens persoonsgegevens_persoon_fk; Type: FK CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.persoonsgegevens
    ADD CONSTRAINT persoonsgegevens_persoon_fk FOREIGN KEY (gemeente, persoon) REFERENCES griffie.persoon(gemeente, id);

--
-- Name: regeling regeling_onderwerp_fk; Type: FK CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.regeling
    ADD CONSTRAINT regeling_onderwerp_fk FOREIGN KEY (gemeente, id) REFERENCES griffie.onderwerp(gemeente, id);

--
-- Name: roltoekenning roltoekenning_persoon_fk; Type: FK CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.roltoekenning
    ADD CONSTRAINT roltoekenning_persoon_fk FOREIGN KEY (gemeente, persoon) REFERENCES griffie.persoon(gemeente, id);

--
-- Name: taak taak_onderwerp_fk; Type: FK CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.taak
    ADD CONSTRAINT taak_onderwerp_fk FOREIGN KEY (gemeente, id) REFERENCES griffie.onderwerp(gemeente, id);

--
-- Name: taak taak_oorzaak_fk; Type: FK CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.taak
    ADD CONSTRAINT taak_oorzaak_fk FOREIGN KEY (gemeente, oorzaak) REFERENCES griffie.onderwerp(gemeente, id);

--
-- Name: taak taak_persoon_fk; Type: FK CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.taak
    ADD CONSTRAINT taak_persoon_fk FOREIGN KEY (gemeente, persoon) REFERENCES griffie.persoon(gemeente, id);

--
-- Name: tekst tekst_gemeente_fk; Type: FK CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.tekst
    ADD CONSTRAINT tekst_gemeente_fk FOREIGN KEY (gemeente) REFERENCES griffie.gemeente(id);

--
-- Name: toezegging toezegging_aanvraag_fk; Type: FK CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.toezegging
    ADD CONSTRAINT toezegging_aanvraag_fk FOREIGN KEY (gemeente, aanvraag) REFERENCES griffie.aanvraag(gemeente, id);

--
-- Name: uitgaand uitgaand_onderwerp_fk; Type: FK CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.uitgaand
    ADD CONSTRAINT uitgaand_onderwerp_fk FOREIGN KEY (gemeente, onderwerp) REFERENCES griffie.onderwerp(gemeente, id);

--
-- Name: uitgaand uitgaand_ontvanger_fk; Type: FK CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.uitgaand
    ADD CONSTRAINT uitgaand_ontvanger_fk FOREIGN KEY (gemeente, ontvanger) REFERENCES griffie.persoon(gemeente, id);

--
-- Name: vergadering vergadering_onderwerp_fk; Type: FK CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.vergadering
    ADD CONSTRAINT vergadering_onderwerp_fk FOREIGN KEY (gemeente, id) REFERENCES griffie.onderwerp(gemeente, id);

--
-- Name: vergadering vergadering_wijkraad_fk; Type: FK CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.vergadering
    ADD CONSTRAINT vergadering_wijkraad_fk FOREIGN KEY (gemeente, wijkraad) REFERENCES griffie.wijkraad(gemeente, id);

--
-- Name: vergaderverwijzing vergaderverwijzing_vergadering_fk; Type: FK CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.vergaderverwijzing
    ADD CONSTRAINT vergaderverwijzing_vergadering_fk FOREIGN KEY (gemeente, vergadering) REFERENCES griffie.vergadering(gemeente, id);

--
-- Name: verzendpoging verzendpoging_bericht_fk; Type: FK CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.verzendpoging
    ADD CONSTRAINT verzendpoging_bericht_fk FOREIGN KEY (gemeente, bericht, regel) REFERENCES griffie.uitgaand(gemeente, id, regel);

--
-- Name: wijk wijk_gemeente_fk; Type: FK CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.wijk
    ADD CONSTRAINT wijk_gemeente_fk FOREIGN KEY (gemeente) REFERENCES griffie.gemeente(id);

--
-- Name: wijkpost wijkpost_onderwerp_fk; Type: FK CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.wijkpost
    ADD CONSTRAINT wijkpost_onderwerp_fk FOREIGN KEY (gemeente, id) REFERENCES griffie.onderwerp(gemeente, id);

--
-- Name: wijkraad wijkraad_onderwerp_fk; Type: FK CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.wijkraad
    ADD CONSTRAINT wijkraad_onderwerp_fk FOREIGN KEY (gemeente, id) REFERENCES griffie.onderwerp(gemeente, id);

--
-- Name: zegel zegel_gemeente_fk; Type: FK CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.zegel
    ADD CONSTRAINT zegel_gemeente_fk FOREIGN KEY (gemeente) REFERENCES griffie.gemeente(id);

--
-- Name: zegelblad zegelblad_inschrijving_fk; Type: FK CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.zegelblad
    ADD CONSTRAINT zegelblad_inschrijving_fk FOREIGN KEY (gemeente, onderwerp, volgnummer) REFERENCES griffie.inschrijving(gemeente, onderwerp, volgnummer);

--
-- Name: zegelknoop zegelknoop_gemeente_fk; Type: FK CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.zegelknoop
    ADD CONSTRAINT zegelknoop_gemeente_fk FOREIGN KEY (gemeente) REFERENCES griffie.gemeente(id);

--
-- Name: zegelwachtrij zegelwachtrij_inschrijving_fk; Type: FK CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.zegelwachtrij
    ADD CONSTRAINT zegelwachtrij_inschrijving_fk FOREIGN KEY (gemeente, onderwerp, volgnummer) REFERENCES griffie.inschrijving(gemeente, onderwerp, volgnummer);

--
-- Name: aanvraag; Type: ROW SECURITY; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE griffie.aanvraag ENABLE ROW LEVEL SECURITY;

--
-- Name: aanvraag aanvraag_eigen_gemeente; Type: POLICY; Schema: griffie; Owner: griffie_eigenaar
--

CREATE POLICY aanvraag_eigen_gemeente ON griffie.aanvraag USING ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid)) WITH CHECK ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid));

--
-- Name: besluitenlijst; Type: ROW SECURITY; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE griffie.besluitenlijst ENABLE ROW LEVEL SECURITY;

--
-- Name: besluitenlijst besluitenlijst_eigen_gemeente; Type: POLICY; Schema: griffie; Owner: griffie_eigenaar
--

CREATE POLICY besluitenlijst_eigen_gemeente ON griffie.besluitenlijst USING ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid)) WITH CHECK ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid));

--
-- Name: bestand; Type: ROW SECURITY; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE griffie.bestand ENABLE ROW LEVEL SECURITY;

--
-- Name: bestand bestand_eigen_gemeente; Type: POLICY; Schema: griffie; Owner: griffie_eigenaar
--

CREATE POLICY bestand_eigen_gemeente ON griffie.bestand USING ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid)) WITH CHECK ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid));

--
-- Name: bestanddeel; Type: ROW SECURITY; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE griffie.bestanddeel ENABLE ROW LEVEL SECURITY;

--
-- Name: bestanddeel bestanddeel_eigen_gemeente; Type: POLICY; Schema: griffie; Owner: griffie_eigenaar
--

CREATE POLICY bestanddeel_eigen_gemeente ON griffie.bestanddeel USING ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid)) WITH CHECK ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid));

--
-- Name: bestuurstoezegging; Type: ROW SECURITY; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE griffie.bestuurstoezegging ENABLE ROW LEVEL SECURITY;

--
-- Name: bestuurstoezegging bestuurstoezegging_eigen_gemeente; Type: POLICY; Schema: griffie; Owner: griffie_eigenaar
--

CREATE POLICY bestuurstoezegging_eigen_gemeente ON griffie.bestuurstoezegging USING ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid)) WITH CHECK ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid));

--
-- Name: bijlage; Type: ROW SECURITY; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE griffie.bijlage ENABLE ROW LEVEL SECURITY;

--
-- Name: bijlage bijlage_eigen_gemeente; Type: POLICY; Schema: griffie; Owner: griffie_eigenaar
--

CREATE POLICY bijlage_eigen_gemeente ON griffie.bijlage USING ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid)) WITH CHECK ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid));

--
-- Name: boeking; Type: ROW SECURITY; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE griffie.boeking ENABLE ROW LEVEL SECURITY;

--
-- Name: boeking boeking_eigen_gemeente; Type: POLICY; Schema: griffie; Owner: griffie_eigenaar
--

CREATE POLICY boeking_eigen_gemeente ON griffie.boeking USING ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid)) WITH CHECK ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid));

--
-- Name: brief; Type: ROW SECURITY; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE griffie.brief ENABLE ROW LEVEL SECURITY;

--
-- Name: brief brief_eigen_gemeente; Type: POLICY; Schema: griffie; Owner: griffie_eigenaar
--

CREATE POLICY brief_eigen_gemeente ON griffie.brief USING ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid)) WITH CHECK ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid));

--
-- Name: budget; Type: ROW SECURITY; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE griffie.budget ENABLE ROW LEVEL SECURITY;

--
-- Name: budget budget_eigen_gemeente; Type: POLICY; Schema: griffie; Owner: griffie_eigenaar
--

CREATE POLICY budget_eigen_gemeente ON griffie.budget USING ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid)) WITH CHECK ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid));

--
-- Name: buurt; Type: ROW SECURITY; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE griffie.buurt ENABLE ROW LEVEL SECURITY;

--
-- Name: buurt buurt_eigen_gemeente; Type: POLICY; Schema: griffie; Owner: griffie_eigenaar
--

CREATE POLICY buurt_eigen_gemeente ON griffie.buurt USING ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid)) WITH CHECK ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid));

--
-- Name: consultatiefeit; Type: ROW SECURITY; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE griffie.consultatiefeit ENABLE ROW LEVEL SECURITY;

--
-- Name: consultatiefeit consultatiefeit_eigen_gemeente; Type: POLICY; Schema: griffie; Owner: griffie_eigenaar
--

CREATE POLICY consultatiefeit_eigen_gemeente ON griffie.consultatiefeit USING ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid)) WITH CHECK ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid));

--
-- Name: consultatienorm; Type: ROW SECURITY; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE griffie.consultatienorm ENABLE ROW LEVEL SECURITY;

--
-- Name: consultatienorm consultatienorm_eigen_gemeente; Type: POLICY; Schema: griffie; Owner: griffie_eigenaar
--

CREATE POLICY consultatienorm_eigen_gemeente ON griffie.consultatienorm USING ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid)) WITH CHECK ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid));

--
-- Name: consultatieoordeel; Type: ROW SECURITY; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE griffie.consultatieoordeel ENABLE ROW LEVEL SECURITY;

--
-- Name: consultatieoordeel consultatieoordeel_eigen_gemeente; Type: POLICY; Schema: griffie; Owner: griffie_eigenaar
--

CREATE POLICY consultatieoordeel_eigen_gemeente ON griffie.consultatieoordeel USING ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid)) WITH CHECK ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid));

--
-- Name: dossier; Type: ROW SECURITY; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE griffie.dossier ENABLE ROW LEVEL SECURITY;

--
-- Name: dossier dossier_eigen_gemeente; Type: POLICY; Schema: griffie; Owner: griffie_eigenaar
--

CREATE POLICY dossier_eigen_gemeente ON griffie.dossier USING ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid)) WITH CHECK ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid));

--
-- Name: inschrijving; Type: ROW SECURITY; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE griffie.inschrijving ENABLE ROW LEVEL SECURITY;

--
-- Name: inschrijving inschrijving_eigen_gemeente; Type: POLICY; Schema: griffie; Owner: griffie_eigenaar
--

CREATE POLICY inschrijving_eigen_gemeente ON griffie.inschrijving USING ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid)) WITH CHECK ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid));

--
-- Name: invoerbestand; Type: ROW SECURITY; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE griffie.invoerbestand ENABLE ROW LEVEL SECURITY;

--
-- Name: invoerbestand invoerbestand_eigen_gemeente; Type: POLICY; Schema: griffie; Owner: griffie_eigenaar
--

CREATE POLICY invoerbestand_eigen_gemeente ON griffie.invoerbestand USING ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid)) WITH CHECK ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid));

--
-- Name: onderwerp; Type: ROW SECURITY; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE griffie.onderwerp ENABLE ROW LEVEL SECURITY;

--
-- Name: onderwerp onderwerp_eigen_gemeente; Type: POLICY; Schema: griffie; Owner: griffie_eigenaar
--

CREATE POLICY onderwerp_eigen_gemeente ON griffie.onderwerp USING ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid)) WITH CHECK ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid));

--
-- Name: opdrachtsleutel; Type: ROW SECURITY; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE griffie.opdrachtsleutel ENABLE ROW LEVEL SECURITY;

--
-- Name: opdrachtsleutel opdrachtsleutel_eigen_gemeente; Type: POLICY; Schema: griffie; Owner: griffie_eigenaar
--

CREATE POLICY opdrachtsleutel_eigen_gemeente ON griffie.opdrachtsleutel USING ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid)) WITH CHECK ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid));

--
-- Name: persoon; Type: ROW SECURITY; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE griffie.persoon ENABLE ROW LEVEL SECURITY;

--
-- Name: persoon persoon_eigen_gemeente; Type: POLICY; Schema: griffie; Owner: griffie_eigenaar
--

CREATE POLICY persoon_eigen_gemeente ON griffie.persoon USING ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid)) WITH CHECK ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid));

--
-- Name: persoonsgegevens; Type: ROW SECURITY; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE griffie.persoonsgegevens ENABLE ROW LEVEL SECURITY;

--
-- Name: persoonsgegevens persoonsgegevens_eigen_gemeente; Type: POLICY; Schema: griffie; Owner: griffie_eigenaar
--

CREATE POLICY persoonsgegevens_eigen_gemeente ON griffie.persoonsgegevens USING ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid)) WITH CHECK ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid));

--
-- Name: regeling; Type: ROW SECURITY; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE griffie.regeling ENABLE ROW LEVEL SECURITY;

--
-- Name: regeling regeling_eigen_gemeente; Type: POLICY; Schema: griffie; Owner: griffie_eigenaar
--

CREATE POLICY regeling_eigen_gemeente ON griffie.regeling USING ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid)) WITH CHECK ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid));

--
-- Name: roltoekenning; Type: ROW SECURITY; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE griffie.roltoekenning ENABLE ROW LEVEL SECURITY;

--
-- Name: roltoekenning roltoekenning_eigen_gemeente; Type: POLICY; Schema: griffie; Owner: griffie_eigenaar
--

CREATE POLICY roltoekenning_eigen_gemeente ON griffie.roltoekenning USING ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid)) WITH CHECK ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid));

--
-- Name: taak; Type: ROW SECURITY; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE griffie.taak ENABLE ROW LEVEL SECURITY;

--
-- Name: taak taak_eigen_gemeente; Type: POLICY; Schema: griffie; Owner: griffie_eigenaar
--

CREATE POLICY taak_eigen_gemeente ON griffie.taak USING ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid)) WITH CHECK ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid));

--
-- Name: tekst; Type: ROW SECURITY; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE griffie.tekst ENABLE ROW LEVEL SECURITY;

--
-- Name: tekst tekst_eigen_gemeente; Type: POLICY; Schema: griffie; Owner: griffie_eigenaar
--

CREATE POLICY tekst_eigen_gemeente ON griffie.tekst USING ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid)) WITH CHECK ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid));

--
-- Name: toezegging; Type: ROW SECURITY; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE griffie.toezegging ENABLE ROW LEVEL SECURITY;

--
-- Name: toezegging toezegging_eigen_gemeente; Type: POLICY; Schema: griffie; Owner: griffie_eigenaar
--

CREATE POLICY toezegging_eigen_gemeente ON griffie.toezegging USING ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid)) WITH CHECK ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid));

--
-- Name: uitgaand; Type: ROW SECURITY; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE griffie.uitgaand ENABLE ROW LEVEL SECURITY;

--
-- Name: uitgaand uitgaand_eigen_gemeente; Type: POLICY; Schema: griffie; Owner: griffie_eigenaar
--

CREATE POLICY uitgaand_eigen_gemeente ON griffie.uitgaand USING ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid)) WITH CHECK ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid));

--
-- Name: vergadering; Type: ROW SECURITY; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE griffie.vergadering ENABLE ROW LEVEL SECURITY;

--
-- Name: vergadering vergadering_eigen_gemeente; Type: POLICY; Schema: griffie; Owner: griffie_eigenaar
--

CREATE POLICY vergadering_eigen_gemeente ON griffie.vergadering USING ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid)) WITH CHECK ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid));

--
-- Name: vergaderverwijzing; Type: ROW SECURITY; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE griffie.vergaderverwijzing ENABLE ROW LEVEL SECURITY;

--
-- Name: vergaderverwijzing vergaderverwijzing_eigen_gemeente; Type: POLICY; Schema: griffie; Owner: griffie_eigenaar
--

CREATE POLICY vergaderverwijzing_eigen_gemeente ON griffie.vergaderverwijzing USING ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid)) WITH CHECK ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid));

--
-- Name: verzendpoging; Type: ROW SECURITY; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE griffie.verzendpoging ENABLE ROW LEVEL SECURITY;

--
-- Name: verzendpoging verzendpoging_eigen_gemeente; Type: POLICY; Schema: griffie; Owner: griffie_eigenaar
--

CREATE POLICY verzendpoging_eigen_gemeente ON griffie.verzendpoging USING ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid)) WITH CHECK ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid));

--
-- Name: wijk; Type: ROW SECURITY; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE griffie.wijk ENABLE ROW LEVEL SECURITY;

--
-- Name: wijk wijk_eigen_gemeente; Type: POLICY; Schema: griffie; Owner: griffie_eigenaar
--

CREATE POLICY wijk_eigen_gemeente ON griffie.wijk USING ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid)) WITH CHECK ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid));

--
-- Name: wijkpost; Type: ROW SECURITY; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE griffie.wijkpost ENABLE ROW LEVEL SECURITY;

--
-- Name: wijkpost wijkpost_eigen_gemeente; Type: POLICY; Schema: griffie; Owner: griffie_eigenaar
--

CREATE POLICY wijkpost_eigen_gemeente ON griffie.wijkpost USING ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid)) WITH CHECK ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid));

--
-- Name: wijkraad; Type: ROW SECURITY; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE griffie.wijkraad ENABLE ROW LEVEL SECURITY;

--
-- Name: wijkraad wijkraad_eigen_gemeente; Type: POLICY; Schema: griffie; Owner: griffie_eigenaar
--

CREATE POLICY wijkraad_eigen_gemeente ON griffie.wijkraad USING ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid)) WITH CHECK ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid));

--
-- Name: zegel; Type: ROW SECURITY; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE griffie.zegel ENABLE ROW LEVEL SECURITY;

--
-- Name: zegel zegel_eigen_gemeente; Type: POLICY; Schema: griffie; Owner: griffie_eigenaar
--

CREATE POLICY zegel_eigen_gemeente ON griffie.zegel USING ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid)) WITH CHECK ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid));

--
-- Name: zegelblad; Type: ROW SECURITY; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE griffie.zegelblad ENABLE ROW LEVEL SECURITY;

--
-- Name: zegelblad zegelblad_eigen_gemeente; Type: POLICY; Schema: griffie; Owner: griffie_eigenaar
--

CREATE POLICY zegelblad_eigen_gemeente ON griffie.zegelblad USING ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid)) WITH CHECK ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid));

--
-- Name: zegelknoop; Type: ROW SECURITY; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE griffie.zegelknoop ENABLE ROW LEVEL SECURITY;

--
-- Name: zegelknoop zegelknoop_eigen_gemeente; Type: POLICY; Schema: griffie; Owner: griffie_eigenaar
--

CREATE POLICY zegelknoop_eigen_gemeente ON griffie.zegelknoop USING ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid)) WITH CHECK ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid));

--
-- Name: zegelwachtrij; Type: ROW SECURITY; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE griffie.zegelwachtrij ENABLE ROW LEVEL SECURITY;

--
-- Name: zegelwachtrij zegelwachtrij_eigen_gemeente; Type: POLICY; Schema: griffie; Owner: griffie_eigenaar
--

CREATE POLICY zegelwachtrij_eigen_gemeente ON griffie.zegelwachtrij USING ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid)) WITH CHECK ((gemeente = (NULLIF(current_setting('wijkgriffie.gemeente'::text, true), ''::text))::uuid));

--
-- Name: SCHEMA griffie; Type: ACL; Schema: -; Owner: griffie_eigenaar
--

GRANT USAGE ON SCHEMA griffie TO griffie_app;
GRANT USAGE ON SCHEMA griffie TO griffie_auditor;
GRANT USAGE ON SCHEMA griffie TO griffie_controle;
GRANT USAGE ON SCHEMA griffie TO griffie_migrator;

--
-- Name: FUNCTION rolbezwaren(); Type: ACL; Schema: griffie; Owner: griffie_eigenaar
--

REVOKE ALL ON FUNCTION griffie.rolbezwaren() FROM PUBLIC;
GRANT ALL ON FUNCTION griffie.rolbezwaren() TO griffie_app;
GRANT ALL ON FUNCTION griffie.rolbezwaren() TO griffie_auditor;
GRANT ALL ON FUNCTION griffie.rolbezwaren() TO griffie_controle;
GRANT ALL ON FUNCTION griffie.rolbezwaren() TO griffie_migrator;

--
-- Name: FUNCTION volgend_nummer(soort text, jaar integer); Type: ACL; Schema: griffie; Owner: griffie_eigenaar
--

REVOKE ALL ON FUNCTION griffie.volgend_nummer(soort text, jaar integer) FROM PUBLIC;
GRANT ALL ON FUNCTION griffie.volgend_nummer(soort text, jaar integer) TO griffie_app;

--
-- Name: TABLE aanvraag; Type: ACL; Schema: griffie; Owner: griffie_eigenaar
--

GRANT SELECT,INSERT,UPDATE ON TABLE griffie.aanvraag TO griffie_app;
GRANT SELECT ON TABLE griffie.aanvraag TO griffie_auditor;
GRANT SELECT ON TABLE griffie.aanvraag TO griffie_controle;

--
-- Name: TABLE besluitenlijst; Type: ACL; Schema: griffie; Owner: griffie_eigenaar
--

GRANT SELECT,INSERT,UPDATE ON TABLE griffie.besluitenlijst TO griffie_app;
GRANT SELECT ON TABLE griffie.besluitenlijst TO griffie_auditor;
GRANT SELECT ON TABLE griffie.besluitenlijst TO griffie_controle;

--
-- Name: TABLE bestand; Type: ACL; Schema: griffie; Owner: griffie_eigenaar
--

GRANT SELECT,INSERT,DELETE ON TABLE griffie.bestand TO griffie_app;
GRANT SELECT ON TABLE griffie.bestand TO griffie_controle;

--
-- Name: TABLE bestanddeel; Type: ACL; Schema: griffie; Owner: griffie_eigenaar
--

GRANT SELECT,INSERT,DELETE ON TABLE griffie.bestanddeel TO griffie_app;
GRANT SELECT ON TABLE griffie.bestanddeel TO griffie_controle;

--
-- Name: TABLE bestuurstoezegging; Type: ACL; Schema: griffie; Owner: griffie_eigenaar
--

GRANT SELECT,INSERT,UPDATE ON TABLE griffie.bestuurstoezegging TO griffie_app;
GRANT SELECT ON TABLE griffie.bestuurstoezegging TO griffie_auditor;
GRANT SELECT ON TABLE griffie.bestuurstoezegging TO griffie_controle;

--
-- Name: TABLE bijlage; Type: ACL; Schema: griffie; Owner: griffie_eigenaar
--

GRANT SELECT,INSERT,DELETE ON TABLE griffie.bijlage TO griffie_app;
GRANT SELECT ON TABLE griffie.bijlage TO griffie_controle;

--
-- Name: TABLE boeking; Type: ACL; Schema: griffie; Owner: griffie_eigenaar
--

GRANT SELECT,INSERT ON TABLE griffie.boeking TO griffie_app;
GRANT SELECT ON TABLE griffie.boeking TO griffie_auditor;
GRANT SELECT ON TABLE griffie.boeking TO griffie_controle;

--
-- Name: TABLE brief; Type: ACL; Schema: griffie; Owner: griffie_eigenaar
--

GRANT SELECT,INSERT ON TABLE griffie.brief TO griffie_app;
GRANT SELECT ON TABLE griffie.brief TO griffie_auditor;
GRANT SELECT ON TABLE griffie.brief TO griffie_controle;

--
-- Name: COLUMN brief.afgedaan_op; Type: ACL; Schema: griffie; Owner: griffie_eigenaar
--

GRANT UPDATE(afgedaan_op) ON TABLE griffie.brief TO griffie_app;

--
-- Name: COLUMN brief.antwoord; Type: ACL; Schema: griffie; Owner: griffie_eigenaar
--

GRANT UPDATE(antwoord) ON TABLE griffie.brief TO griffie_app;

--
-- Name: COLUMN brief.reden; Type: ACL; Schema: griffie; Owner: griffie_eigenaar
--

GRANT UPDATE(reden) ON TABLE griffie.brief TO griffie_app;

--
-- Name: TABLE budget; Type: ACL; Schema: griffie; Owner: griffie_eigenaar
--

GRANT SELECT,INSERT,UPDATE ON TABLE griffie.budget TO griffie_app;
GRANT SELECT ON TABLE griffie.budget TO griffie_auditor;
GRANT SELECT ON TABLE griffie.budget TO griffie_controle;

--
-- Name: TABLE buurt; Type: ACL; Schema: griffie; Owner: griffie_eigenaar
--

GRANT SELECT,INSERT,DELETE ON TABLE griffie.buurt TO griffie_app;
GRANT SELECT ON TABLE griffie.buurt TO griffie_auditor;
GRANT SELECT ON TABLE griffie.buurt TO griffie_controle;

--
-- Name: TABLE consultatiefeit; Type: ACL; Schema: griffie; Owner: griffie_eigenaar
--

GRANT SELECT,INSERT ON TABLE griffie.consultatiefeit TO griffie_app;
GRANT SELECT ON TABLE griffie.consultatiefeit TO griffie_auditor;
GRANT SELECT ON TABLE griffie.consultatiefeit TO griffie_controle;

--
-- Name: COLUMN consultatiefeit.bewijsgraad; Type: ACL; Schema: griffie; Owner: griffie_eigenaar
--

GRANT UPDATE(bewijsgraad) ON TABLE griffie.consultatiefeit TO griffie_app;

--
-- Name: TABLE consultatienorm; Type: ACL; Schema: griffie; Owner: griffie_eigenaar
--

GRANT SELECT,INSERT,UPDATE ON TABLE griffie.consultatienorm TO griffie_app;
GRANT SELECT ON TABLE griffie.consultatienorm TO griffie_auditor;
GRANT SELECT ON TABLE griffie.consultatienorm TO griffie_controle;

--
-- Name: TABLE consultatieoordeel; Type: ACL; Schema: griffie; Owner: griffie_eigenaar
--

GRANT SELECT,INSERT,DELETE ON TABLE griffie.consultatieoordeel TO griffie_app;
GRANT SELECT ON TABLE griffie.consultatieoordeel TO griffie_auditor;
GRANT SELECT ON TABLE griffie.consultatieoordeel TO griffie_controle;

--
-- Name: TABLE dossier; Type: ACL; Schema: griffie; Owner: griffie_eigenaar
--

GRANT SELECT,INSERT,UPDATE ON TABLE griffie.dossier TO griffie_app;
GRANT SELECT ON TABLE griffie.dossier TO griffie_auditor;
GRANT SELECT ON TABLE griffie.dossier TO griffie_controle;

--
-- Name: TABLE gemeente; Type: ACL; Schema: griffie; Owner: griffie_eigenaar
--

GRANT SELECT,INSERT ON TABLE griffie.gemeente TO griffie_app;
GRANT SELECT ON TABLE griffie.gemeente TO griffie_auditor;
GRANT SELECT ON TABLE griffie.gemeente TO griffie_controle;

--
-- Name: COLUMN gemeente.naam; Type: ACL; Schema: griffie; Owner: griffie_eigenaar
--

GRANT UPDATE(naam) ON TABLE griffie.gemeente TO griffie_app;

--
-- Name: TABLE inschrijving; Type: ACL; Schema: griffie; Owner: griffie_eigenaar
--

GRANT SELECT,INSERT ON TABLE griffie.inschrijving TO griffie_app;
GRANT SELECT ON TABLE griffie.inschrijving TO griffie_auditor;
GRANT SELECT ON TABLE griffie.inschrijving TO griffie_controle;

--
-- Name: TABLE invoerbestand; Type: ACL; Schema: griffie; Owner: griffie_eigenaar
--

GRANT SELECT,INSERT,UPDATE ON TABLE griffie.invoerbestand TO griffie_app;
GRANT SELECT ON TABLE griffie.invoerbestand TO griffie_auditor;
GRANT SELECT ON TABLE griffie.invoerbestand TO griffie_controle;

--
-- Name: TABLE kalenderbesluit; Type: ACL; Schema: griffie; Owner: griffie_eigenaar
--

GRANT SELECT ON TABLE griffie.kalenderbesluit TO griffie_app;
GRANT SELECT ON TABLE griffie.kalenderbesluit TO griffie_auditor;
GRANT SELECT ON TABLE griffie.kalenderbesluit TO griffie_controle;

--
-- Name: TABLE kalenderdag; Type: ACL; Schema: griffie; Owner: griffie_eigenaar
--

GRANT SELECT ON TABLE griffie.kalenderdag TO griffie_app;
GRANT SELECT ON TABLE griffie.kalenderdag TO griffie_auditor;
GRANT SELECT ON TABLE griffie.kalenderdag TO griffie_controle;

--
-- Name: TABLE migratie; Type: ACL; Schema: griffie; Owner: griffie_eigenaar
--

GRANT SELECT ON TABLE griffie.migratie TO griffie_app;
GRANT SELECT ON TABLE griffie.migratie TO griffie_auditor;
GRANT SELECT ON TABLE griffie.migratie TO griffie_controle;
GRANT SELECT ON TABLE griffie.migratie TO griffie_migrator;

--
-- Name: TABLE onderdeel; Type: ACL; Schema: griffie; Owner: griffie_eigenaar
--

GRANT SELECT ON TABLE griffie.onderdeel TO griffie_app;
GRANT SELECT ON TABLE griffie.onderdeel TO griffie_auditor;
GRANT SELECT ON TABLE griffie.onderdeel TO griffie_controle;
GRANT SELECT ON TABLE griffie.onderdeel TO griffie_migrator;

--
-- Name: TABLE onderwerp; Type: ACL; Schema: griffie; Owner: griffie_eigenaar
--

GRANT SELECT,INSERT,UPDATE ON TABLE griffie.onderwerp TO griffie_app;
GRANT SELECT ON TABLE griffie.onderwerp TO griffie_auditor;
GRANT SELECT ON TABLE griffie.onderwerp TO griffie_controle;

--
-- Name: TABLE opdrachtsleutel; Type: ACL; Schema: griffie; Owner: griffie_eigenaar
--

GRANT SELECT,INSERT ON TABLE griffie.opdrachtsleutel TO griffie_app;
GRANT SELECT ON TABLE griffie.opdrachtsleutel TO griffie_auditor;
GRANT SELECT ON TABLE griffie.opdrachtsleutel TO griffie_controle;

--
-- Name: TABLE persoon; Type: ACL; Schema: griffie; Owner: griffie_eigenaar
--

GRANT SELECT,INSERT ON TABLE griffie.persoon TO griffie_app;
GRANT SELECT ON TABLE griffie.persoon TO griffie_auditor;
GRANT SELECT ON TABLE griffie.persoon TO griffie_controle;

--
-- Name: COLUMN persoon.gewist_op; Type: ACL; Schema: griffie; Owner: griffie_eigenaar
--

GRANT UPDATE(gewist_op) ON TABLE griffie.persoon TO griffie_app;

--
-- Name: COLUMN persoon.elektronisch_sinds; Type: ACL; Schema: griffie; Owner: griffie_eigenaar
--

GRANT UPDATE(elektronisch_sinds) ON TABLE griffie.persoon TO griffie_app;

--
-- Name: TABLE persoonsgegevens; Type: ACL; Schema: griffie; Owner: griffie_eigenaar
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE griffie.persoonsgegevens TO griffie_app;
GRANT SELECT ON TABLE griffie.persoonsgegevens TO griffie_controle;

--
-- Name: TABLE regeling; Type: ACL; Schema: griffie; Owner: griffie_eigenaar
--

GRANT SELECT,INSERT,UPDATE ON TABLE griffie.regeling TO griffie_app;
GRANT SELECT ON TABLE griffie.regeling TO griffie_auditor;
GRANT SELECT ON TABLE griffie.regeling TO griffie_controle;

--
-- Name: TABLE roltoekenning; Type: ACL; Schema: griffie; Owner: griffie_eigenaar
--

GRANT SELECT,INSERT,UPDATE ON TABLE griffie.roltoekenning TO griffie_app;
GRANT SELECT ON TABLE griffie.roltoekenning TO griffie_auditor;
GRANT SELECT ON TABLE griffie.roltoekenning TO griffie_controle;

--
-- Name: TABLE taak; Type: ACL; Schema: griffie; Owner: griffie_eigenaar
--

GRANT SELECT,INSERT,UPDATE ON TABLE griffie.taak TO griffie_app;
GRANT SELECT ON TABLE griffie.taak TO griffie_auditor;
GRANT SELECT ON TABLE griffie.taak TO griffie_controle;

--
-- Name: TABLE tekst; Type: ACL; Schema: griffie; Owner: griffie_eigenaar
--

GRANT SELECT,INSERT,DELETE ON TABLE griffie.tekst TO griffie_app;
GRANT SELECT ON TABLE griffie.tekst TO griffie_controle;

--
-- Name: TABLE toezegging; Type: ACL; Schema: griffie; Owner: griffie_eigenaar
--

GRANT SELECT,INSERT,DELETE ON TABLE griffie.toezegging TO griffie_app;
GRANT SELECT ON TABLE griffie.toezegging TO griffie_auditor;
GRANT SELECT ON TABLE griffie.toezegging TO griffie_controle;

--
-- Name: TABLE uitgaand; Type: ACL; Schema: griffie; Owner: griffie_eigenaar
--

GRANT SELECT,INSERT ON TABLE griffie.uitgaand TO griffie_app;
GRANT SELECT ON TABLE griffie.uitgaand TO griffie_auditor;
GRANT SELECT ON TABLE griffie.uitgaand TO griffie_controle;

--
-- Name: COLUMN uitgaand.pogingen; Type: ACL; Schema: griffie; Owner: griffie_eigenaar
--

GRANT UPDATE(pogingen) ON TABLE griffie.uitgaand TO griffie_app;

--
-- Name: COLUMN uitgaand.volgende_op; Type: ACL; Schema: griffie; Owner: griffie_eigenaar
--

GRANT UPDATE(volgende_op) ON TABLE griffie.uitgaand TO griffie_app;

--
-- Name: TABLE vergadering; Type: ACL; Schema: griffie; Owner: griffie_eigenaar
--

GRANT SELECT,INSERT,UPDATE ON TABLE griffie.vergadering TO griffie_app;
GRANT SELECT ON TABLE griffie.vergadering TO griffie_auditor;
GRANT SELECT ON TABLE griffie.vergadering TO griffie_controle;

--
-- Name: TABLE vergaderverwijzing; Type: ACL; Schema: griffie; Owner: griffie_eigenaar
--

GRANT SELECT,INSERT,DELETE ON TABLE griffie.vergaderverwijzing TO griffie_app;
GRANT SELECT ON TABLE griffie.vergaderverwijzing TO griffie_auditor;
GRANT SELECT ON TABLE griffie.vergaderverwijzing TO griffie_controle;

--
-- Name: TABLE verzendpoging; Type: ACL; Schema: griffie; Owner: griffie_eigenaar
--

GRANT SELECT,INSERT ON TABLE griffie.verzendpoging TO griffie_app;
GRANT SELECT ON TABLE griffie.verzendpoging TO griffie_auditor;
GRANT SELECT ON TABLE griffie.verzendpoging TO griffie_controle;

--
-- Name: COLUMN verzendpoging.weg; Type: ACL; Schema: griffie; Owner: griffie_eigenaar
--

GRANT UPDATE(weg) ON TABLE griffie.verzendpoging TO griffie_app;

--
-- Name: COLUMN verzendpoging.uitkomst; Type: ACL; Schema: griffie; Owner: griffie_eigenaar
--

GRANT UPDATE(uitkomst) ON TABLE griffie.verzendpoging TO griffie_app;

--
-- Name: COLUMN verzendpoging.antwoord; Type: ACL; Schema: griffie; Owner: griffie_eigenaar
--

GRANT UPDATE(antwoord) ON TABLE griffie.verzendpoging TO griffie_app;

--
-- Name: COLUMN verzendpoging.mogelijk_herhaald; Type: ACL; Schema: griffie; Owner: griffie_eigenaar
--

GRANT UPDATE(mogelijk_herhaald) ON TABLE griffie.verzendpoging TO griffie_app;

--
-- Name: COLUMN verzendpoging.inhoud; Type: ACL; Schema: griffie; Owner: griffie_eigenaar
--

GRANT UPDATE(inhoud) ON TABLE griffie.verzendpoging TO griffie_app;

--
-- Name: TABLE wijk; Type: ACL; Schema: griffie; Owner: griffie_eigenaar
--

GRANT SELECT,INSERT,UPDATE ON TABLE griffie.wijk TO griffie_app;
GRANT SELECT ON TABLE griffie.wijk TO griffie_auditor;
GRANT SELECT ON TABLE griffie.wijk TO griffie_controle;

--
-- Name: TABLE wijkpost; Type: ACL; Schema: griffie; Owner: griffie_eigenaar
--

GRANT SELECT,INSERT,UPDATE ON TABLE griffie.wijkpost TO griffie_app;
GRANT SELECT ON TABLE griffie.wijkpost TO griffie_auditor;
GRANT SELECT ON TABLE griffie.wijkpost TO griffie_controle;

--
-- Name: TABLE wijkraad; Type: ACL; Schema: griffie; Owner: griffie_eigenaar
--

GRANT SELECT,INSERT,UPDATE ON TABLE griffie.wijkraad TO griffie_app;
GRANT SELECT ON TABLE griffie.wijkraad TO griffie_auditor;
GRANT SELECT ON TABLE griffie.wijkraad TO griffie_controle;

--
-- Name: TABLE zegel; Type: ACL; Schema: griffie; Owner: griffie_eigenaar
--

GRANT SELECT,INSERT ON TABLE griffie.zegel TO griffie_app;
GRANT SELECT ON TABLE griffie.zegel TO griffie_auditor;
GRANT SELECT ON TABLE griffie.zegel TO griffie_controle;

--
-- Name: TABLE zegelblad; Type: ACL; Schema: griffie; Owner: griffie_eigenaar
--

GRANT SELECT,INSERT ON TABLE griffie.zegelblad TO griffie_app;
GRANT SELECT ON TABLE griffie.zegelblad TO griffie_auditor;
GRANT SELECT ON TABLE griffie.zegelblad TO griffie_controle;

--
-- Name: TABLE zegelknoop; Type: ACL; Schema: griffie; Owner: griffie_eigenaar
--

GRANT SELECT,INSERT ON TABLE griffie.zegelknoop TO griffie_app;
GRANT SELECT ON TABLE griffie.zegelknoop TO griffie_auditor;
GRANT SELECT ON TABLE griffie.zegelknoop TO griffie_controle;

--
-- Name: TABLE zegelwachtrij; Type: ACL; Schema: griffie; Owner: griffie_eigenaar
--

GRANT SELECT,INSERT,DELETE ON TABLE griffie.zegelwachtrij TO griffie_app;
GRANT SELECT ON TABLE griffie.zegelwachtrij TO griffie_auditor;
GRANT SELECT ON TABLE griffie.zegelwachtrij TO griffie_controle;

--
-- PostgreSQL database dump complete
--
