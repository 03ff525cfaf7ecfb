-- Vergaderingen van een wijkraad, van agenda tot vastgesteld verslag, en het reglement waaronder hij vergadert.
--
-- Een vergadering is een onderwerp met een eigen stroom. Waarop gezocht wordt staat in kolommen; agenda, verloop
-- en verslag staan als canonieke JSON. Waar een punt over gaat staat ook in een tabel, zodat een aanvraag, dossier
-- of taak haar vergaderingen vindt.

alter table griffie.onderwerp
    drop constraint onderwerp_soort_bekend,
    add constraint onderwerp_soort_bekend check (soort in (
        'gemeente', 'persoon', 'regeling', 'budget', 'aanvraag', 'wijkraad', 'dossier',
        'wijkpost', 'bestuurstoezegging', 'taak', 'brief', 'besluitenlijst', 'vergadering'));

alter table griffie.wijkraad
    add column reglementen text not null default '{"reglementen":[]}',
    add column besluitnummers text not null default '{}';
alter table griffie.wijkraad
    alter column reglementen drop default,
    alter column besluitnummers drop default;
comment on column griffie.wijkraad.reglementen is
    'De reglementen met de dag waarop elk ingaat, in canonieke JSON.';
comment on column griffie.wijkraad.besluitnummers is
    'Het nummer van het laatste besluit, per jaar, in canonieke JSON.';

create table griffie.vergadering (
    gemeente uuid not null,
    id uuid not null,
    kenmerk text not null,
    wijkraad uuid not null,
    toestand text not null,
    dag date not null,
    opzet text not null,
    afspraak text not null,
    voorbereiding text not null,
    verloop text not null,
    verslag text not null,
    constraint vergadering_pk primary key (gemeente, id),
    constraint vergadering_onderwerp_fk
        foreign key (gemeente, id) references griffie.onderwerp (gemeente, id),
    constraint vergadering_wijkraad_fk
        foreign key (gemeente, wijkraad) references griffie.wijkraad (gemeente, id),
    constraint vergadering_kenmerk_uniek unique (gemeente, kenmerk),
    constraint vergadering_kenmerk_vorm check (kenmerk ~ '^WV-[0-9]{4}-[0-9]{4,9}$'),
    constraint vergadering_toestand_bekend check (toestand in (
        'gepland', 'verplaatst', 'opgeroepen', 'geannuleerd', 'niet_geopend', 'geopend',
        'geschorst', 'gesloten', 'verslag_concept', 'verslag_vastgesteld', 'gepubliceerd'))
);
create index vergadering_wijkraad_ix on griffie.vergadering (gemeente, wijkraad, dag, id);
comment on table griffie.vergadering is 'Een vergadering van een wijkraad.';
comment on column griffie.vergadering.dag is 'De dag waarop zij is of zou zijn.';
comment on column griffie.vergadering.opzet is 'Wat bij het plannen is vastgelegd, in canonieke JSON.';
comment on column griffie.vergadering.afspraak is 'Dag, tijd en plaats zoals zij nu zijn, in canonieke JSON.';
comment on column griffie.vergadering.voorbereiding is
    'Agenda, stukken en oproepen, in canonieke JSON.';
comment on column griffie.vergadering.verloop is
    'Wie er was, wat er is gestemd en besloten en wie wat gaat doen, in canonieke JSON.';
comment on column griffie.vergadering.verslag is
    'Het verslag van concept tot addendum, in canonieke JSON.';

create table griffie.vergaderverwijzing (
    gemeente uuid not null,
    vergadering uuid not null,
    regel smallint not null,
    punt smallint not null,
    soort text not null,
    naar text not null,
    constraint vergaderverwijzing_pk primary key (gemeente, vergadering, regel),
    constraint vergaderverwijzing_vergadering_fk
        foreign key (gemeente, vergadering) references griffie.vergadering (gemeente, id),
    constraint vergaderverwijzing_soort_bekend check (soort in ('aanvraag', 'dossier', 'kenmerk')),
    constraint vergaderverwijzing_naar_lengte check (char_length(naar) between 1 and 40)
);
create index vergaderverwijzing_naar_ix on griffie.vergaderverwijzing (gemeente, soort, naar);
comment on table griffie.vergaderverwijzing is
    'Waar een agendapunt of actiepunt over gaat: een aanvraag, een dossier of een kenmerk.';

do $beleid$
declare
    tabel text;
begin
    foreach tabel in array array['vergadering', 'vergaderverwijzing']
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
