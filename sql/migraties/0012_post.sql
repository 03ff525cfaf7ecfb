-- Post: hoe iemand te bereiken is, en de bezorging van wat in de uitgaande post staat.
--
-- Een bericht ontstaat in de transactie van zijn aanleiding. Wie het bezorgt, houdt het tien minuten
-- vast (volgende_op schuift op) en schrijft een poging; stopt hij ertussen, dan blijft die poging
-- zonder uitkomst staan en volgt een nieuwe, die zegt dat het bericht er twee keer kan zijn.

alter table griffie.persoon add column elektronisch_sinds date;
comment on column griffie.persoon.elektronisch_sinds is
    'Sinds wanneer iemand elektronisch bereikbaar is (Awb 2:8); het adres staat in persoonsgegevens.';

alter table griffie.uitgaand
    add column regel smallint not null default 1,
    add column pogingen smallint not null default 0,
    add column volgende_op timestamp with time zone,
    add constraint uitgaand_regel_positief check (regel > 0),
    add constraint uitgaand_pogingen_niet_negatief check (pogingen >= 0);
alter table griffie.uitgaand
    alter column regel drop default,
    drop constraint uitgaand_pk,
    add constraint uitgaand_pk primary key (gemeente, id, regel);
create index uitgaand_volgende_ix on griffie.uitgaand (gemeente, volgende_op)
    where volgende_op is not null;
comment on column griffie.uitgaand.regel is
    'Het hoeveelste bericht van hetzelfde verzoek: een oproep gaat naar veel mensen.';
comment on column griffie.uitgaand.volgende_op is
    'Wanneer de volgende poging mag beginnen; leeg als er geen meer komt.';

create table griffie.verzendpoging (
    gemeente uuid not null,
    bericht uuid not null,
    regel smallint not null,
    poging smallint not null,
    begonnen_op timestamp with time zone not null,
    weg text,
    uitkomst text,
    antwoord smallint,
    mogelijk_herhaald boolean not null,
    inhoud bytea,
    constraint verzendpoging_pk primary key (gemeente, bericht, regel, poging),
    constraint verzendpoging_bericht_fk
        foreign key (gemeente, bericht, regel) references griffie.uitgaand (gemeente, id, regel),
    constraint verzendpoging_positief check (poging > 0),
    constraint verzendpoging_weg_bekend check (weg in ('smtp', 'postmap', 'brief')),
    constraint verzendpoging_uitkomst_bekend check (
        uitkomst in ('verzonden', 'uitgesteld', 'geweigerd', 'onbekend', 'vervallen')),
    constraint verzendpoging_verzonden_heeft_inhoud check (
        uitkomst is distinct from 'verzonden' or (weg is not null and inhoud is not null)),
    constraint verzendpoging_antwoord_bereik check (antwoord between 400 and 599),
    constraint verzendpoging_inhoud_lengte check (octet_length(inhoud) = 32)
);
alter table griffie.verzendpoging enable row level security;
alter table griffie.verzendpoging force row level security;
create policy verzendpoging_eigen_gemeente on griffie.verzendpoging
    using (gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid)
    with check (gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid);
comment on table griffie.verzendpoging is
    'Elke poging om een bericht te bezorgen, met haar uitkomst; adressen staan er niet in.';
comment on column griffie.verzendpoging.uitkomst is
    'Leeg zolang de poging duurt, en ook als het programma tussen verzenden en vastleggen stopte.';
comment on column griffie.verzendpoging.mogelijk_herhaald is
    'Een eerdere poging kan ook zijn aangekomen; het Message-ID is dan hetzelfde.';
comment on column griffie.verzendpoging.inhoud is 'SHA-256 van wat is verzonden.';
