-- Het secretariaat: wijkposten, taken en toezeggingen van het bestuur.
--
-- De hele stand staat als canonieke JSON in inhoud; wat gezocht of bewaakt wordt, staat er als kolom
-- naast, en wie een rij leest vergelijkt beide. Een taak die uit een termijn volgt, noemt het dossier
-- in oorzaak: de opdracht die de termijn beëindigt, sluit haar in dezelfde transactie.

alter table griffie.onderwerp
    drop constraint onderwerp_soort_bekend,
    add constraint onderwerp_soort_bekend check (soort in (
        'gemeente', 'persoon', 'regeling', 'budget', 'aanvraag', 'wijkraad', 'dossier',
        'wijkpost', 'bestuurstoezegging', 'taak'));

create table griffie.wijkpost (
    gemeente uuid not null,
    id uuid not null,
    code text not null,
    inhoud text not null,
    constraint wijkpost_pk primary key (gemeente, id),
    constraint wijkpost_onderwerp_fk
        foreign key (gemeente, id) references griffie.onderwerp (gemeente, id),
    constraint wijkpost_code_uniek unique (gemeente, code),
    constraint wijkpost_code_vorm check (code ~ '^[A-Za-z][A-Za-z0-9-]{1,29}$')
);
comment on table griffie.wijkpost is 'Het loket van de gemeente in een of meer wijken.';
comment on column griffie.wijkpost.inhoud is
    'Openingstijden, medewerkers, sluitingen en waarnemingen, in canonieke JSON.';

create table griffie.bestuurstoezegging (
    gemeente uuid not null,
    id uuid not null,
    kenmerk text not null,
    stand text not null,
    uiterlijk date not null,
    inhoud text not null,
    constraint bestuurstoezegging_pk primary key (gemeente, id),
    constraint bestuurstoezegging_onderwerp_fk
        foreign key (gemeente, id) references griffie.onderwerp (gemeente, id),
    constraint bestuurstoezegging_kenmerk_uniek unique (gemeente, kenmerk),
    constraint bestuurstoezegging_kenmerk_vorm check (kenmerk ~ '^TZ-[0-9]{4}-[0-9]{4,9}$'),
    constraint bestuurstoezegging_stand_bekend check (stand in (
        'open', 'nagekomen', 'niet_nagekomen', 'ingetrokken'))
);
comment on table griffie.bestuurstoezegging is
    'Wat een wethouder, het college of een ambtenaar toezegde, met eigenaar en termijn.';
comment on column griffie.bestuurstoezegging.inhoud is 'De toezegging, in canonieke JSON.';

create table griffie.taak (
    gemeente uuid not null,
    id uuid not null,
    kenmerk text not null,
    stand text not null,
    uiterlijk date,
    persoon uuid,
    oorzaak uuid,
    inhoud text not null,
    constraint taak_pk primary key (gemeente, id),
    constraint taak_onderwerp_fk
        foreign key (gemeente, id) references griffie.onderwerp (gemeente, id),
    constraint taak_persoon_fk
        foreign key (gemeente, persoon) references griffie.persoon (gemeente, id),
    constraint taak_oorzaak_fk
        foreign key (gemeente, oorzaak) references griffie.onderwerp (gemeente, id),
    constraint taak_kenmerk_uniek unique (gemeente, kenmerk),
    constraint taak_kenmerk_vorm check (kenmerk ~ '^T-[0-9]{4}-[0-9]{4,9}$'),
    constraint taak_stand_bekend check (stand in (
        'open', 'in_uitvoering', 'wacht_op', 'gereed', 'vervallen'))
);
comment on table griffie.taak is 'Werk dat iemand voor een dag moet doen, met de reden waarom.';
comment on column griffie.taak.persoon is 'Aan wie de taak is toegewezen.';
comment on column griffie.taak.oorzaak is 'Het onderwerp waarin de termijn loopt waaruit zij volgt.';
comment on column griffie.taak.inhoud is 'De taak, in canonieke JSON.';
create index taak_persoon_ix on griffie.taak (gemeente, persoon);
create index taak_oorzaak_ix on griffie.taak (gemeente, oorzaak);

do $beleid$
declare
    tabel text;
begin
    foreach tabel in array array['wijkpost', 'bestuurstoezegging', 'taak'] loop
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
