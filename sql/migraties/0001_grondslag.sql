-- De grondslag: boekhouding van het schema, gemeenten, gelijkgestelde dagen, personen.
--
-- Wordt uitgevoerd door griffie_eigenaar. Iedere tabel buiten de vaste lijst (migratie, onderdeel,
-- gemeente, kalenderbesluit, kalenderdag) heeft de gemeente als eerste kolom van elke sleutel en
-- staat onder RLS met FORCE. Elke beperking heeft een naam van onszelf.

create schema griffie;

-- Wat de eigenaar later maakt, is van niemand anders tot rechten/ het uitdeelt.
alter default privileges revoke all on tables from public;
alter default privileges revoke all on sequences from public;
alter default privileges revoke execute on functions from public;
alter default privileges revoke usage on types from public;

-- Voor namen die mensen lezen; al het andere sorteert op bytes.
create collation griffie.nl (provider = icu, locale = 'nl');

create table griffie.migratie (
    volgnummer integer not null,
    naam text not null,
    controlesom bytea not null,
    toegepast_op timestamp with time zone not null default clock_timestamp(),
    constraint migratie_pk primary key (volgnummer),
    constraint migratie_naam_uniek unique (naam),
    constraint migratie_volgnummer_positief check (volgnummer > 0),
    constraint migratie_controlesom_lengte check (octet_length(controlesom) = 32)
);
comment on table griffie.migratie is 'Welke genummerde bestanden zijn toegepast, en met welke inhoud.';

create table griffie.onderdeel (
    pad text not null,
    controlesom bytea not null,
    toegepast_op timestamp with time zone not null default clock_timestamp(),
    constraint onderdeel_pk primary key (pad),
    constraint onderdeel_controlesom_lengte check (octet_length(controlesom) = 32)
);
comment on table griffie.onderdeel is
    'Functies, weergaven, rechten en gegevens: opnieuw toegepast als hun inhoud wijzigt.';

create table griffie.gemeente (
    id uuid not null,
    code text not null,
    naam text collate griffie.nl not null,
    demonstratie boolean not null,
    constraint gemeente_pk primary key (id),
    constraint gemeente_code_uniek unique (code),
    constraint gemeente_code_vorm check (code ~ '^GM[0-9]{4}$'),
    constraint gemeente_naam_lengte check (char_length(naam) between 1 and 100)
);
comment on table griffie.gemeente is 'De gemeenten (huurders) van deze installatie.';
comment on column griffie.gemeente.code is 'Code van het CBS.';
comment on column griffie.gemeente.demonstratie is
    'Alleen hier bestaat een met de hand gezette klok; staat vast vanaf het begin.';

create table griffie.kalenderbesluit (
    van smallint not null,
    tot smallint not null,
    dagen smallint,
    stand text not null,
    constraint kalenderbesluit_pk primary key (van),
    constraint kalenderbesluit_jaren check (van between 1964 and 2200 and tot between van and 2200),
    constraint kalenderbesluit_dagen check (dagen between 0 and 30),
    constraint kalenderbesluit_stand_gevuld check (stand <> ''),
    constraint kalenderbesluit_zonder_overlap
        exclude using gist (int4range(van, tot, '[]') with &&)
);
comment on table griffie.kalenderbesluit is
    'Koninklijke besluiten die dagen met zondag gelijkstellen (Algemene termijnenwet art. 3 lid 3).';
comment on column griffie.kalenderbesluit.dagen is
    'Aantal aangewezen dagen; leeg als het besluit niet gevonden is.';

create table griffie.kalenderdag (
    datum date not null,
    besluit_van smallint not null,
    bron text not null,
    constraint kalenderdag_pk primary key (datum),
    constraint kalenderdag_besluit_fk
        foreign key (besluit_van) references griffie.kalenderbesluit (van),
    constraint kalenderdag_bron_gevuld check (bron <> '')
);
create index kalenderdag_besluit_ix on griffie.kalenderdag (besluit_van);
comment on table griffie.kalenderdag is 'Dagen die met zondag zijn gelijkgesteld.';

create table griffie.persoon (
    gemeente uuid not null,
    id uuid not null,
    constraint persoon_pk primary key (gemeente, id),
    constraint persoon_gemeente_fk foreign key (gemeente) references griffie.gemeente (id)
);
alter table griffie.persoon enable row level security;
alter table griffie.persoon force row level security;
create policy persoon_eigen_gemeente on griffie.persoon
    using (gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid)
    with check (gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid);
comment on table griffie.persoon is
    'Wie iets deed of ontving; de identiteit is het pseudoniem waarmee het register iemand noemt.';

create table griffie.persoonsgegevens (
    gemeente uuid not null,
    persoon uuid not null,
    naam text collate griffie.nl not null,
    email text,
    telefoon text,
    adres text,
    constraint persoonsgegevens_pk primary key (gemeente, persoon),
    constraint persoonsgegevens_persoon_fk
        foreign key (gemeente, persoon) references griffie.persoon (gemeente, id),
    constraint persoonsgegevens_naam_lengte check (char_length(naam) between 1 and 200),
    constraint persoonsgegevens_email_vorm
        check (char_length(email) <= 254 and email ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
    constraint persoonsgegevens_telefoon_vorm check (telefoon ~ '^\+?[0-9 -]{6,20}$'),
    constraint persoonsgegevens_adres_lengte check (char_length(adres) between 1 and 400)
);
alter table griffie.persoonsgegevens enable row level security;
alter table griffie.persoonsgegevens force row level security;
create policy persoonsgegevens_eigen_gemeente on griffie.persoonsgegevens
    using (gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid)
    with check (gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid);
comment on table griffie.persoonsgegevens is
    'Naam en bereikbaarheid, apart zodat zij gewist kunnen worden zonder het register te raken.';
