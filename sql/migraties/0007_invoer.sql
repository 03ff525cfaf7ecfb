-- Bestanden met aanvragen die worden ingevoerd: hoe ver elk is.
--
-- Wat uit een bestand is ingevoerd staat in de opdrachtsleutels (invoer:HASH:REGEL); deze tabel zegt
-- alleen wie begon, hoe ver het is en of het klaar is. De regels zelf staan tijdens de invoer in een
-- tijdelijke tabel van de sessie, omdat zij namen en woorden bevatten.

create table griffie.invoerbestand (
    gemeente uuid not null,
    vingerafdruk bytea not null,
    wijze text not null,
    jaar smallint not null,
    regels bigint not null,
    fout bigint not null,
    ingevoerd bigint not null,
    tot_en_met bigint not null,
    door uuid not null,
    begonnen_op timestamp with time zone not null,
    bijgewerkt_op timestamp with time zone not null,
    klaar_op timestamp with time zone,
    constraint invoerbestand_pk primary key (gemeente, vingerafdruk),
    constraint invoerbestand_gemeente_fk foreign key (gemeente) references griffie.gemeente (id),
    constraint invoerbestand_door_fk
        foreign key (gemeente, door) references griffie.persoon (gemeente, id),
    constraint invoerbestand_vingerafdruk_lengte check (octet_length(vingerafdruk) = 32),
    constraint invoerbestand_wijze_bekend check (wijze in ('alles', 'goede_regels')),
    constraint invoerbestand_alles_zonder_fout check (wijze = 'goede_regels' or fout = 0),
    constraint invoerbestand_aantallen
        check (fout >= 0 and ingevoerd >= 0 and tot_en_met >= 0 and fout + ingevoerd <= regels),
    constraint invoerbestand_tijden
        check (begonnen_op <= bijgewerkt_op and klaar_op = bijgewerkt_op)
);
create index invoerbestand_door_ix on griffie.invoerbestand (gemeente, door);
comment on table griffie.invoerbestand is
    'Bestanden met aanvragen die worden of zijn ingevoerd; een afgebroken invoer gaat verder.';
comment on column griffie.invoerbestand.vingerafdruk is 'SHA-256 van het bestand.';
comment on column griffie.invoerbestand.tot_en_met is
    'De regel van het bestand tot en met welke alles is afgehandeld.';

alter table griffie.invoerbestand enable row level security;
alter table griffie.invoerbestand force row level security;
create policy invoerbestand_eigen_gemeente on griffie.invoerbestand
    using (gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid)
    with check (gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid);

-- Om te vinden of dezelfde aanvraag al uit een ander bestand is ingevoerd.
create index opdrachtsleutel_invoer_ix on griffie.opdrachtsleutel (gemeente, vingerafdruk)
    where sleutel like 'invoer:%';
