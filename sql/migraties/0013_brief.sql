-- Het correspondentieregister van een wijkraad: ontvangen en verzonden brieven, per jaar genummerd.

alter table griffie.onderwerp
    drop constraint onderwerp_soort_bekend,
    add constraint onderwerp_soort_bekend check (soort in (
        'gemeente', 'persoon', 'regeling', 'budget', 'aanvraag', 'wijkraad', 'dossier',
        'wijkpost', 'bestuurstoezegging', 'taak', 'brief'));

create table griffie.brief (
    gemeente uuid not null,
    id uuid not null,
    wijkraad uuid not null,
    jaar smallint not null,
    nummer integer not null,
    richting text not null,
    partij bytea not null,
    betreft bytea not null,
    dag date not null,
    afdoening text,
    uiterlijk date,
    antwoord_op uuid,
    scan bytea,
    door uuid not null,
    afgedaan_op date,
    antwoord uuid,
    reden bytea,
    constraint brief_pk primary key (gemeente, id),
    constraint brief_onderwerp_fk
        foreign key (gemeente, id) references griffie.onderwerp (gemeente, id),
    constraint brief_wijkraad_fk
        foreign key (gemeente, wijkraad) references griffie.wijkraad (gemeente, id),
    constraint brief_antwoord_op_fk
        foreign key (gemeente, antwoord_op) references griffie.brief (gemeente, id)
        deferrable initially deferred,
    constraint brief_antwoord_fk
        foreign key (gemeente, antwoord) references griffie.brief (gemeente, id)
        deferrable initially deferred,
    constraint brief_door_fk
        foreign key (gemeente, door) references griffie.persoon (gemeente, id),
    constraint brief_nummer_uniek unique (gemeente, wijkraad, jaar, nummer),
    constraint brief_nummer_positief check (nummer > 0),
    constraint brief_jaar_van_dag check (jaar = extract(year from dag)),
    constraint brief_richting_bekend check (richting in ('ontvangen', 'verzonden')),
    constraint brief_afdoening_bekend
        check (afdoening in ('ter_informatie', 'agenda', 'beantwoorden')),
    constraint brief_ontvangen_heeft_afdoening
        check ((richting = 'ontvangen') = (afdoening is not null)),
    constraint brief_uiterlijk_bij_beantwoorden
        check ((coalesce(afdoening, '') = 'beantwoorden') = (uiterlijk is not null)),
    constraint brief_antwoord_van_verzonden check (antwoord_op is null or richting = 'verzonden'),
    constraint brief_afloop_heel check (
        (afgedaan_op is null and antwoord is null and reden is null)
        or (afgedaan_op is not null and richting = 'ontvangen'
            and (antwoord is null) = (reden is not null)))
);
create index brief_antwoord_op_ix on griffie.brief (gemeente, antwoord_op);
create index brief_antwoord_ix on griffie.brief (gemeente, antwoord);
create index brief_door_ix on griffie.brief (gemeente, door);
alter table griffie.brief enable row level security;
alter table griffie.brief force row level security;
create policy brief_eigen_gemeente on griffie.brief
    using (gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid)
    with check (gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid);
comment on table griffie.brief is
    'Het correspondentieregister van wijkraden; wie schreef en waarover staat onder verzegeling.';
comment on column griffie.brief.scan is 'SHA-256 van een scan die elders wordt bewaard.';
