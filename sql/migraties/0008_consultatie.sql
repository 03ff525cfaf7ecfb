-- Wijkraden, en de dossiers waarin te zien is of zij zijn geraadpleegd (Gemeentewet 84 en 150).
--
-- Wat gebeurde staat als feit met twee klokken in een eigen tabel, en het oordeel per wijkraad en
-- vraag ook: rapporten lezen die zonder de dossiers te herhalen.

alter table griffie.onderwerp
    drop constraint onderwerp_soort_bekend,
    add constraint onderwerp_soort_bekend check (soort in (
        'gemeente', 'persoon', 'regeling', 'budget', 'aanvraag', 'wijkraad', 'dossier'));

create table griffie.consultatienorm (
    gemeente uuid not null,
    vanaf date not null,
    besluit text not null,
    norm text not null,
    constraint consultatienorm_pk primary key (gemeente, vanaf),
    constraint consultatienorm_gemeente_fk foreign key (gemeente) references griffie.gemeente (id),
    constraint consultatienorm_besluit_lengte check (char_length(besluit) between 1 and 400)
);
comment on table griffie.consultatienorm is
    'Wat een gemeente van zichzelf eist als zij een wijkraad raadpleegt, per versie.';
comment on column griffie.consultatienorm.norm is 'De norm, in canonieke JSON.';

create table griffie.wijkraad (
    gemeente uuid not null,
    id uuid not null,
    code text not null,
    naam text collate griffie.nl not null,
    grondslag text not null,
    buurten text[] not null,
    ingesteld_op date not null,
    opgeheven_op date,
    leden text not null,
    constraint wijkraad_pk primary key (gemeente, id),
    constraint wijkraad_onderwerp_fk
        foreign key (gemeente, id) references griffie.onderwerp (gemeente, id),
    constraint wijkraad_code_uniek unique (gemeente, code),
    constraint wijkraad_code_vorm check (code ~ '^[A-Za-z][A-Za-z0-9-]{1,29}$'),
    constraint wijkraad_naam_lengte check (char_length(naam) between 1 and 200),
    constraint wijkraad_grondslag_bekend check (grondslag in (
        'gemeentewet_84', 'gemeentewet_83', 'rechtspersoon', 'erkend')),
    constraint wijkraad_periode check (opgeheven_op >= ingesteld_op)
);
comment on table griffie.wijkraad is 'Een raad van bewoners van een deel van de gemeente.';
comment on column griffie.wijkraad.leden is 'De leden met ambt en periode, in canonieke JSON.';

create table griffie.dossier (
    gemeente uuid not null,
    id uuid not null,
    kenmerk text not null,
    opening text not null,
    wijkraden text not null,
    planning text not null,
    constraint dossier_pk primary key (gemeente, id),
    constraint dossier_onderwerp_fk
        foreign key (gemeente, id) references griffie.onderwerp (gemeente, id),
    constraint dossier_kenmerk_uniek unique (gemeente, kenmerk),
    constraint dossier_kenmerk_vorm check (kenmerk ~ '^BD-[0-9]{4}-[0-9]{4,9}$')
);
comment on table griffie.dossier is
    'Een besluit in voorbereiding, met wat is gedaan om wijkraden te betrekken.';
comment on column griffie.dossier.opening is 'Wat bij de opening is vastgelegd, in canonieke JSON.';
comment on column griffie.dossier.wijkraden is
    'De betrokken wijkraden met hun bestaan, in canonieke JSON.';
comment on column griffie.dossier.planning is 'De geplande besluiten, in canonieke JSON.';

create table griffie.consultatiefeit (
    gemeente uuid not null,
    dossier uuid not null,
    nummer integer not null,
    soort text not null,
    betreft text,
    wijkraad text,
    plaatsgevonden_op date not null,
    vastgelegd_op date not null,
    bewijsgraad text,
    termijn_datum date,
    verwijst_naar integer,
    aard text,
    niveau text,
    reden bytea,
    punten text,
    stukken text,
    door uuid not null,
    rol text not null,
    constraint consultatiefeit_pk primary key (gemeente, dossier, nummer),
    constraint consultatiefeit_dossier_fk
        foreign key (gemeente, dossier) references griffie.dossier (gemeente, id),
    constraint consultatiefeit_nummer_positief check (nummer > 0),
    constraint consultatiefeit_verwijst_naar_ander check (verwijst_naar <> nummer),
    constraint consultatiefeit_niet_vooraf check (vastgelegd_op >= plaatsgevonden_op),
    constraint consultatiefeit_bewijsgraad_bekend check (bewijsgraad in (
        'verzonden', 'bezorgd', 'bevestigd', 'genotuleerd')),
    constraint consultatiefeit_reden_lengte check (octet_length(reden) = 32)
);
comment on table griffie.consultatiefeit is
    'Wat er gebeurde: de dag waarop het plaatsvond, en de dag waarop de server het vastlegde.';

create table griffie.consultatieoordeel (
    gemeente uuid not null,
    dossier uuid not null,
    regel smallint not null,
    wijkraad text not null,
    betreft text not null,
    oordeel text not null,
    toegezegd text not null,
    bereikt text,
    nagekomen boolean,
    besluit_op date,
    constraint consultatieoordeel_pk primary key (gemeente, dossier, regel),
    constraint consultatieoordeel_dossier_fk
        foreign key (gemeente, dossier) references griffie.dossier (gemeente, id),
    constraint consultatieoordeel_oordeel_bekend check (oordeel in (
        'niet_betrokken', 'niet_aantoonbaar', 'slechts_geinformeerd', 'te_laat',
        'te_korte_termijn', 'geinformeerd', 'tijdig_geconsulteerd', 'lopend',
        'niet_van_toepassing'))
);
comment on table griffie.consultatieoordeel is
    'Het oordeel per wijkraad en vraag, zoals het uit de feiten volgt.';

do $beleid$
declare
    tabel text;
begin
    foreach tabel in array array[
        'consultatienorm', 'wijkraad', 'dossier', 'consultatiefeit', 'consultatieoordeel']
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
