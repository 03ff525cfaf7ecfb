-- Het zegel op het register: een Merkle-boom over alle inschrijvingen van een gemeente, en
-- ondertekende zegels over zijn wortel (RFC 6962, RFC 9162; C2SP tlog-checkpoint).
--
-- Alleen aanvullen: niemand wijzigt of verwijdert hier ooit iets. De sleutel waarmee wordt getekend
-- staat niet in de database.

create table griffie.zegelblad (
    gemeente uuid not null,
    plaats bigint not null,
    onderwerp uuid not null,
    volgnummer bigint not null,
    hash bytea not null,
    constraint zegelblad_pk primary key (gemeente, plaats),
    constraint zegelblad_inschrijving_uniek unique (gemeente, onderwerp, volgnummer),
    constraint zegelblad_inschrijving_fk foreign key (gemeente, onderwerp, volgnummer)
        references griffie.inschrijving (gemeente, onderwerp, volgnummer),
    constraint zegelblad_plaats_niet_negatief check (plaats >= 0),
    constraint zegelblad_hash_lengte check (octet_length(hash) = 32)
);
comment on table griffie.zegelblad is
    'De bladeren van de boom: welke inschrijving op welke plaats, zonder gaten vanaf 0.';

create table griffie.zegelknoop (
    gemeente uuid not null,
    niveau smallint not null,
    plaats bigint not null,
    hash bytea not null,
    constraint zegelknoop_pk primary key (gemeente, niveau, plaats),
    constraint zegelknoop_gemeente_fk foreign key (gemeente) references griffie.gemeente (id),
    constraint zegelknoop_niveau_bereik check (niveau between 1 and 62),
    constraint zegelknoop_plaats_niet_negatief check (plaats >= 0),
    constraint zegelknoop_hash_lengte check (octet_length(hash) = 32)
);
comment on table griffie.zegelknoop is
    'De volledige deelbomen boven de bladeren, zodat een bewijs weinig hoeft te lezen.';

create table griffie.zegel (
    gemeente uuid not null,
    omvang bigint not null,
    wortel bytea not null,
    tekst text not null,
    gezet_op timestamp with time zone not null,
    constraint zegel_pk primary key (gemeente, omvang),
    constraint zegel_gemeente_fk foreign key (gemeente) references griffie.gemeente (id),
    constraint zegel_omvang_positief check (omvang > 0),
    constraint zegel_wortel_lengte check (octet_length(wortel) = 32),
    constraint zegel_tekst_lengte check (octet_length(tekst) between 100 and 8192)
);
comment on table griffie.zegel is
    'De ondertekende zegels: omvang en wortel van het register op een moment.';
comment on column griffie.zegel.tekst is 'Het zegel zoals het werd getekend (C2SP signed note).';

-- Wissen (AVG art. 17): naam, bereikbaarheid en woorden verdwijnen, het pseudoniem blijft.
alter table griffie.persoon add column gewist_op date;
comment on column griffie.persoon.gewist_op is
    'De dag waarop naam, bereikbaarheid en woorden zijn gewist.';

do $beleid$
declare
    tabel text;
begin
    foreach tabel in array array['zegelblad', 'zegelknoop', 'zegel']
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
