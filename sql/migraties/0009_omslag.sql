-- De omslag van een aanvraag: alles naast wat zij vraagt en wat is besloten.
--
-- Inschrijving namens een ander, bijlagen, contact en medeaanvragers, wijziging en afstand na de
-- verlening, structurele kwesties. Wat lijsten, borden en controles nodig hebben staat in kolommen; de
-- rest is canonieke JSON, zoals de norm van een regeling.

alter table griffie.aanvraag
    add column omslag text,
    add column laat_ingeschreven boolean not null default false,
    add column contact uuid,
    add column afgestaan_cent bigint not null default 0,
    add column wijziging text,
    add column kwestie_uiterlijk date;

-- Tot nu toe was wie indiende het contact. De eigenaar staat zelf ook onder RLS; hier gaat het om de
-- aanvragen van alle gemeenten.
alter table griffie.aanvraag no force row level security;
alter table griffie.persoon no force row level security;
update griffie.aanvraag set contact = coalesce(ingediend_door, opgesteld_door);
alter table griffie.aanvraag
    add constraint aanvraag_contact_fk
        foreign key (gemeente, contact) references griffie.persoon (gemeente, id);
alter table griffie.persoon force row level security;
alter table griffie.aanvraag force row level security;

alter table griffie.aanvraag
    alter column laat_ingeschreven drop default,
    alter column afgestaan_cent drop default,
    add constraint aanvraag_laat_ingeschreven_heeft_omslag
        check (not laat_ingeschreven or omslag is not null),
    add constraint aanvraag_afgestaan_past check (
        afgestaan_cent between 0 and coalesce(verleend_cent, 0)
        and (afgestaan_cent = 0 or bekendgemaakt_op is not null)),
    add constraint aanvraag_wijziging_bekend check (wijziging in ('gevraagd', 'besloten')),
    add constraint aanvraag_wijziging_na_bekendmaking
        check (wijziging is null or (bekendgemaakt_op is not null and omslag is not null)),
    add constraint aanvraag_kwestie_heeft_omslag
        check (kwestie_uiterlijk is null or omslag is not null);
create index aanvraag_contact_ix on griffie.aanvraag (gemeente, contact);
create index aanvraag_aanvrager_ix on griffie.aanvraag (gemeente, aanvrager);
create index aanvraag_omslag_wacht_ix on griffie.aanvraag (gemeente, id)
    where wijziging is not null or kwestie_uiterlijk is not null;
-- Dezelfde naam van een aanvrager: om eerdere verleningen en dubbele aanvragen te vinden.
create index tekst_gelijk_ix on griffie.tekst (gemeente, md5(lower(tekst)));

comment on column griffie.aanvraag.omslag is
    'Inschrijving, bijlagen, mensen, wijzigingen, afstand en kwesties, in canonieke JSON.';
comment on column griffie.aanvraag.laat_ingeschreven is
    'Later vastgelegd dan op de dag van ontvangst, die de plaats in de volgorde bepaalt.';
comment on column griffie.aanvraag.contact is
    'Wie nu voor de aanvrager handelt; leeg als de wijkpost inschreef.';
comment on column griffie.aanvraag.afgestaan_cent is 'Waarvan de aanvrager na de verlening afzag.';
comment on column griffie.aanvraag.wijziging is
    'Een verzoek om wijziging dat wacht: op een besluit, of op de bekendmaking daarvan.';
comment on column griffie.aanvraag.kwestie_uiterlijk is
    'De laatste dag voor het antwoord op een structurele kwestie die nog open is.';

-- Bijlagen: de bytes in stukken, zodat een back-up van de database ze heeft en niemand ze ooit
-- helemaal in het geheugen hoeft te houden. Een bestand wordt in een transactie geplaatst, en hoort
-- bij een aanvraag zodra een bijlage ernaar wijst met dezelfde hash en omvang.

create table griffie.bestand (
    gemeente uuid not null,
    id uuid not null,
    hash bytea not null,
    omvang bigint not null,
    delen integer not null,
    geplaatst_op timestamp with time zone not null,
    constraint bestand_pk primary key (gemeente, id),
    constraint bestand_gemeente_fk foreign key (gemeente) references griffie.gemeente (id),
    constraint bestand_inhoud_uniek unique (gemeente, id, hash, omvang),
    constraint bestand_hash_lengte check (octet_length(hash) = 32),
    constraint bestand_omvang_past check (omvang between 1 and 26214400),
    constraint bestand_delen_positief check (delen > 0)
);
comment on table griffie.bestand is 'De bytes van een bijlage, met hun SHA-256.';

create table griffie.bestanddeel (
    gemeente uuid not null,
    bestand uuid not null,
    deel integer not null,
    inhoud bytea not null,
    constraint bestanddeel_pk primary key (gemeente, bestand, deel),
    -- Uitgesteld: hash en omvang zijn pas bekend na het laatste deel.
    constraint bestanddeel_bestand_fk
        foreign key (gemeente, bestand) references griffie.bestand (gemeente, id)
        deferrable initially deferred,
    constraint bestanddeel_deel_positief check (deel > 0),
    constraint bestanddeel_inhoud_lengte check (octet_length(inhoud) between 1 and 262144)
);
comment on table griffie.bestanddeel is 'Een stuk van een bestand, in volgorde.';

create table griffie.bijlage (
    gemeente uuid not null,
    aanvraag uuid not null,
    nummer integer not null,
    bestand uuid not null,
    hash bytea not null,
    omvang bigint not null,
    constraint bijlage_pk primary key (gemeente, aanvraag, nummer),
    constraint bijlage_aanvraag_fk
        foreign key (gemeente, aanvraag) references griffie.aanvraag (gemeente, id),
    constraint bijlage_bestand_fk foreign key (gemeente, bestand, hash, omvang)
        references griffie.bestand (gemeente, id, hash, omvang),
    constraint bijlage_bestand_uniek unique (gemeente, bestand),
    constraint bijlage_nummer_positief check (nummer > 0)
);
create index bijlage_bestand_ix on griffie.bijlage (gemeente, bestand, hash, omvang);
comment on table griffie.bijlage is
    'Welk bestand welke bijlage van een aanvraag is; verwijderd of gewist is er geen rij.';

do $beleid$
declare
    tabel text;
begin
    foreach tabel in array array['bestand', 'bestanddeel', 'bijlage']
    loop
        execute format('alter table griffie.%I enable row level security', tabel);
        execute format('alter table griffie.%I force row level security', tabel);
        execute format(
            'create policy %I on griffie.%I '
            'using (gemeente = nullif(current_setting(''wijkgriffie.gemeente'', true), '''')::uuid) '
            'with check '
            '(gemeente = nullif(current_setting(''wijkgriffie.gemeente'', true), '''')::uuid)',
            tabel || '_eigen_gemeente', tabel);
    end loop;
end
$beleid$;
