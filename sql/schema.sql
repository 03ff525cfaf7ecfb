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

SET default_tablespace = '';

SET default_table_access_method = heap;

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
-- Name: persoon; Type: TABLE; Schema: griffie; Owner: griffie_eigenaar
--

CREATE TABLE griffie.persoon (
    gemeente uuid NOT NULL,
    id uuid NOT NULL,
    pseudoniem text NOT NULL,
    CONSTRAINT persoon_pseudoniem_vorm CHECK ((pseudoniem ~ '^[a-z0-9][a-z0-9-]{2,62}$'::text))
);

ALTER TABLE ONLY griffie.persoon FORCE ROW LEVEL SECURITY;

ALTER TABLE griffie.persoon OWNER TO griffie_eigenaar;

--
-- Name: TABLE persoon; Type: COMMENT; Schema: griffie; Owner: griffie_eigenaar
--

COMMENT ON TABLE griffie.persoon IS 'Wie iets deed of ontving, alleen als pseudoniem; hiernaar verwijst het register.';

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
-- Name: persoon persoon_pk; Type: CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.persoon
    ADD CONSTRAINT persoon_pk PRIMARY KEY (gemeente, id);

--
-- Name: persoon persoon_pseudoniem_uniek; Type: CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.persoon
    ADD CONSTRAINT persoon_pseudoniem_uniek UNIQUE (gemeente, pseudoniem);

--
-- Name: persoonsgegevens persoonsgegevens_pk; Type: CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.persoonsgegevens
    ADD CONSTRAINT persoonsgegevens_pk PRIMARY KEY (gemeente, persoon);

--
-- Name: kalenderdag_besluit_ix; Type: INDEX; Schema: griffie; Owner: griffie_eigenaar
--

CREATE INDEX kalenderdag_besluit_ix ON griffie.kalenderdag USING btree (besluit_van);

--
-- Name: kalenderdag kalenderdag_besluit_fk; Type: FK CONSTRAINT; Schema: griffie; Owner: griffie_eigenaar
--

ALTER TABLE ONLY griffie.kalenderdag
    ADD CONSTRAINT kalenderdag_besluit_fk FOREIGN KEY (besluit_van) REFERENCES griffie.kalenderbesluit(van);

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
-- Name: TABLE persoon; Type: ACL; Schema: griffie; Owner: griffie_eigenaar
--

GRANT SELECT,INSERT ON TABLE griffie.persoon TO griffie_app;
GRANT SELECT ON TABLE griffie.persoon TO griffie_auditor;
GRANT SELECT ON TABLE griffie.persoon TO griffie_controle;

--
-- Name: TABLE persoonsgegevens; Type: ACL; Schema: griffie; Owner: griffie_eigenaar
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE griffie.persoonsgegevens TO griffie_app;
GRANT SELECT ON TABLE griffie.persoonsgegevens TO griffie_controle;

--
-- PostgreSQL database dump complete
--
