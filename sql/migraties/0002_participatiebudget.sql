-- Het register en de eerste keten van het participatiebudget.
--
-- Alles wat verandert is een inschrijving in de stroom van haar onderwerp, geschreven in dezelfde
-- transactie als de stand die zij verandert. Vrije tekst staat apart, onder een verzegeling.

-- Onderwerpen en hun stromen -----------------------------------------------------------------

create table griffie.onderwerp (
    gemeente uuid not null,
    id uuid not null,
    soort text not null,
    volgnummer bigint not null,
    keten bytea not null,
    vastgelegd_op timestamp with time zone not null,
    constraint onderwerp_pk primary key (gemeente, id),
    -- Uitgesteld: de eerste opdracht van een gemeente neemt haar zelf op.
    constraint onderwerp_gemeente_fk foreign key (gemeente) references griffie.gemeente (id)
        deferrable initially deferred,
    constraint onderwerp_soort_bekend
        check (soort in ('gemeente', 'persoon', 'regeling', 'budget', 'aanvraag')),
    constraint onderwerp_volgnummer_positief check (volgnummer > 0),
    constraint onderwerp_keten_lengte check (octet_length(keten) = 32)
);
comment on table griffie.onderwerp is
    'De kop van elke stroom: het laatste volgnummer en de ketenwaarde; hierop rust het slot.';

create table griffie.inschrijving (
    gemeente uuid not null,
    onderwerp uuid not null,
    volgnummer bigint not null,
    inhoud bytea not null,
    keten bytea not null,
    vastgelegd_op timestamp with time zone not null,
    constraint inschrijving_pk primary key (gemeente, onderwerp, volgnummer),
    constraint inschrijving_onderwerp_fk
        foreign key (gemeente, onderwerp) references griffie.onderwerp (gemeente, id),
    constraint inschrijving_volgnummer_positief check (volgnummer > 0),
    constraint inschrijving_inhoud_lengte check (octet_length(inhoud) between 2 and 1048576),
    constraint inschrijving_keten_lengte check (octet_length(keten) = 32)
);
comment on table griffie.inschrijving is
    'Wat er gebeurde, in canonieke bytes; wordt nooit gewijzigd of verwijderd.';

create table griffie.zegelwachtrij (
    gemeente uuid not null,
    onderwerp uuid not null,
    volgnummer bigint not null,
    constraint zegelwachtrij_pk primary key (gemeente, onderwerp, volgnummer),
    constraint zegelwachtrij_inschrijving_fk foreign key (gemeente, onderwerp, volgnummer)
        references griffie.inschrijving (gemeente, onderwerp, volgnummer)
);
comment on table griffie.zegelwachtrij is 'Inschrijvingen die nog verzegeld moeten worden.';

create table griffie.opdrachtsleutel (
    gemeente uuid not null,
    sleutel text not null,
    vingerafdruk bytea not null,
    ontvangen_op timestamp with time zone not null,
    uitkomst text,
    onderwerp uuid,
    volgnummer bigint,
    weigering bytea,
    constraint opdrachtsleutel_pk primary key (gemeente, sleutel),
    constraint opdrachtsleutel_gemeente_fk foreign key (gemeente) references griffie.gemeente (id)
        deferrable initially deferred,
    constraint opdrachtsleutel_sleutel_lengte check (char_length(sleutel) between 8 and 200),
    constraint opdrachtsleutel_vingerafdruk_lengte check (octet_length(vingerafdruk) = 32),
    constraint opdrachtsleutel_uitkomst_bekend check (uitkomst in ('gedaan', 'geweigerd')),
    constraint opdrachtsleutel_gedaan_heeft_onderwerp check (
        (uitkomst = 'gedaan') = (onderwerp is not null)
        and (onderwerp is null) = (volgnummer is null)
        and (uitkomst = 'geweigerd') = (weigering is not null))
);
comment on table griffie.opdrachtsleutel is
    'Elke opdracht met haar uitkomst, zodat dezelfde sleutel nooit twee keer iets doet.';

create table griffie.tekst (
    gemeente uuid not null,
    verzegeling bytea not null,
    zout bytea not null,
    tekst text not null,
    constraint tekst_pk primary key (gemeente, verzegeling),
    constraint tekst_gemeente_fk foreign key (gemeente) references griffie.gemeente (id),
    constraint tekst_verzegeling_lengte check (octet_length(verzegeling) = 32),
    constraint tekst_zout_lengte check (octet_length(zout) = 16),
    constraint tekst_lengte check (octet_length(tekst) between 1 and 65536)
);
comment on table griffie.tekst is
    'Vrije tekst en namen, uitwisbaar; in het register staat alleen de verzegeling.';

create table griffie.uitgaand (
    gemeente uuid not null,
    id uuid not null,
    onderwerp uuid not null,
    soort text not null,
    ontvanger uuid not null,
    gemaakt_op timestamp with time zone not null,
    constraint uitgaand_pk primary key (gemeente, id),
    constraint uitgaand_onderwerp_fk
        foreign key (gemeente, onderwerp) references griffie.onderwerp (gemeente, id),
    constraint uitgaand_ontvanger_fk
        foreign key (gemeente, ontvanger) references griffie.persoon (gemeente, id),
    constraint uitgaand_soort_bekend check (soort in ('ontvangstbevestiging'))
);
create index uitgaand_onderwerp_ix on griffie.uitgaand (gemeente, onderwerp);
create index uitgaand_ontvanger_ix on griffie.uitgaand (gemeente, ontvanger);
comment on table griffie.uitgaand is
    'Berichten die verzonden moeten worden, vastgelegd in de transactie van hun aanleiding.';

-- Gebied en personen ---------------------------------------------------------------------------

create table griffie.wijk (
    gemeente uuid not null,
    code text not null,
    jaar smallint not null,
    naam text collate griffie.nl not null,
    constraint wijk_pk primary key (gemeente, code, jaar),
    constraint wijk_gemeente_fk foreign key (gemeente) references griffie.gemeente (id),
    constraint wijk_code_vorm check (code ~ '^WK[0-9]{4}[0-9A-Z]{2}$'),
    constraint wijk_naam_lengte check (char_length(naam) between 1 and 100)
);
comment on table griffie.wijk is 'Wijken van het CBS; codes en namen gelden per jaar.';

create table griffie.buurt (
    gemeente uuid not null,
    code text not null,
    jaar smallint not null,
    wijk text not null,
    naam text collate griffie.nl not null,
    constraint buurt_pk primary key (gemeente, code, jaar),
    constraint buurt_wijk_fk
        foreign key (gemeente, wijk, jaar) references griffie.wijk (gemeente, code, jaar),
    constraint buurt_code_vorm check (code ~ '^BU[0-9]{4}[0-9A-Z]{4}$'),
    constraint buurt_in_wijk check (substr(code, 3, 6) = substr(wijk, 3, 6)),
    constraint buurt_naam_lengte check (char_length(naam) between 1 and 100)
);
create index buurt_wijk_ix on griffie.buurt (gemeente, wijk, jaar);
comment on table griffie.buurt is 'Buurten van het CBS, binnen hun wijk.';

create table griffie.roltoekenning (
    gemeente uuid not null,
    persoon uuid not null,
    regel smallint not null,
    rol text not null,
    van date not null,
    tot date,
    mandaat uuid,
    mandaat_tot_cent bigint,
    constraint roltoekenning_pk primary key (gemeente, persoon, regel),
    constraint roltoekenning_persoon_fk
        foreign key (gemeente, persoon) references griffie.persoon (gemeente, id),
    constraint roltoekenning_rol_bekend check (rol in (
        'aanvrager', 'voorzitter', 'secretaris', 'lid', 'secretariaat', 'wijkcoordinator',
        'stadsdeelmanager', 'vakafdeling', 'behandelaar', 'beslisser', 'bezwaarbehandelaar',
        'financieel', 'auditor', 'beheerder')),
    constraint roltoekenning_mandaat_heel
        check ((mandaat is null) = (mandaat_tot_cent is null)),
    constraint roltoekenning_mandaat_van_beslisser check (mandaat is null or rol = 'beslisser'),
    constraint roltoekenning_mandaat_niet_negatief check (mandaat_tot_cent >= 0)
);
comment on table griffie.roltoekenning is 'Wie welke rol had, van dag tot dag.';

-- Participatiebudget ---------------------------------------------------------------------------

create table griffie.regeling (
    gemeente uuid not null,
    id uuid not null,
    versie integer not null,
    naam text collate griffie.nl not null,
    grondslag text not null,
    beslismodel text not null,
    beslistermijn text,
    maximum_cent bigint,
    deels_verlenen boolean not null,
    afwijken text not null,
    norm text not null,
    vanaf date not null,
    constraint regeling_pk primary key (gemeente, id),
    constraint regeling_onderwerp_fk
        foreign key (gemeente, id) references griffie.onderwerp (gemeente, id),
    constraint regeling_naam_uniek unique (gemeente, naam),
    constraint regeling_versie_positief check (versie > 0),
    constraint regeling_naam_lengte check (char_length(naam) between 1 and 200),
    constraint regeling_grondslag_lengte check (char_length(grondslag) between 1 and 400),
    constraint regeling_beslismodel_bekend
        check (beslismodel in ('college', 'mandaat', 'bestuurscommissie')),
    constraint regeling_beslistermijn_vorm check (beslistermijn ~ '^[0-9]{1,6}[dwmj]$'),
    constraint regeling_maximum_positief check (maximum_cent > 0),
    constraint regeling_afwijken_bekend check (afwijken in ('4:84', 'hardheidsclausule', 'geen'))
);
comment on table griffie.regeling is 'De regels waaronder wordt verleend (Awb 4:23).';
comment on column griffie.regeling.norm is 'De norm voor de actieve bijdrage, in canonieke JSON.';

create table griffie.budget (
    gemeente uuid not null,
    id uuid not null,
    wijk text not null,
    jaar smallint not null,
    regeling uuid not null,
    plafond_cent bigint not null,
    bekendgemaakt_op date not null,
    verplicht_cent bigint not null,
    boven_plafond_cent bigint not null,
    constraint budget_pk primary key (gemeente, id),
    constraint budget_onderwerp_fk
        foreign key (gemeente, id) references griffie.onderwerp (gemeente, id),
    constraint budget_regeling_fk
        foreign key (gemeente, regeling) references griffie.regeling (gemeente, id),
    constraint budget_wijk_jaar_uniek unique (gemeente, wijk, jaar),
    constraint budget_wijk_vorm check (wijk ~ '^WK[0-9]{4}[0-9A-Z]{2}$'),
    constraint budget_plafond_niet_negatief check (plafond_cent >= 0),
    constraint budget_verplicht_niet_negatief check (verplicht_cent >= 0),
    constraint budget_boven_plafond_niet_negatief check (boven_plafond_cent >= 0),
    constraint budget_binnen_plafond check (verplicht_cent - boven_plafond_cent <= plafond_cent)
);
create index budget_regeling_ix on griffie.budget (gemeente, regeling);
comment on table griffie.budget is
    'Het participatiebudget van een wijk in een jaar, met zijn subsidieplafond (Awb 4:22, 4:25).';
comment on constraint budget_binnen_plafond on griffie.budget is
    'Awb 4:25 lid 2: wat het plafond te boven gaat, wordt geweigerd.';

create table griffie.boeking (
    gemeente uuid not null,
    budget uuid not null,
    volgnummer bigint not null,
    regel smallint not null,
    debet text not null,
    credit text not null,
    bedrag_cent bigint not null,
    constraint boeking_pk primary key (gemeente, budget, volgnummer, regel),
    constraint boeking_inschrijving_fk foreign key (gemeente, budget, volgnummer)
        references griffie.inschrijving (gemeente, onderwerp, volgnummer),
    constraint boeking_debet_bekend check (debet in (
        'plafond', 'beschikbaar', 'verplicht', 'boven_plafond', 'betaald', 'te_vorderen',
        'teruggevorderd', 'vrijgevallen')),
    constraint boeking_credit_bekend check (credit in (
        'plafond', 'beschikbaar', 'verplicht', 'boven_plafond', 'betaald', 'te_vorderen',
        'teruggevorderd', 'vrijgevallen')),
    constraint boeking_twee_rekeningen check (debet <> credit),
    constraint boeking_bedrag_positief check (bedrag_cent > 0)
);
comment on table griffie.boeking is
    'Het grootboek: elke regel gaat van een rekening naar een andere, dus debet is altijd credit.';

create table griffie.aanvraag (
    gemeente uuid not null,
    id uuid not null,
    fase text not null,
    kenmerk text,
    budget uuid not null,
    rechtsvorm text not null,
    beleidsveld text not null,
    gevraagd_cent bigint not null,
    bewoners bigint,
    aanvrager bytea not null,
    titel bytea not null,
    omschrijving bytea not null,
    opgesteld_door uuid not null,
    ingediend_door uuid,
    compleet_op date,
    lot integer,
    beoordelaars uuid[] not null,
    toets text,
    afgeweken boolean not null,
    uitkomst text,
    verleend_cent bigint,
    grond text,
    saldo_voor_cent bigint,
    saldo_na_cent bigint,
    ruimte_cent bigint,
    beslisser uuid,
    motivering bytea,
    constraint aanvraag_pk primary key (gemeente, id),
    constraint aanvraag_onderwerp_fk
        foreign key (gemeente, id) references griffie.onderwerp (gemeente, id),
    constraint aanvraag_budget_fk
        foreign key (gemeente, budget) references griffie.budget (gemeente, id),
    constraint aanvraag_opgesteld_door_fk
        foreign key (gemeente, opgesteld_door) references griffie.persoon (gemeente, id),
    constraint aanvraag_kenmerk_uniek unique (gemeente, kenmerk),
    constraint aanvraag_kenmerk_vorm check (kenmerk ~ '^PB-[0-9]{4}-[0-9]{4,9}$'),
    constraint aanvraag_fase_bekend
        check (fase in ('concept', 'ingediend', 'in_behandeling', 'besloten')),
    constraint aanvraag_ingediend_heeft_kenmerk check (
        (fase = 'concept') = (kenmerk is null) and (fase = 'concept') = (compleet_op is null)
        and (compleet_op is null) = (lot is null)
        and (compleet_op is null) = (ingediend_door is null)),
    constraint aanvraag_rechtsvorm_bekend check (rechtsvorm in (
        'natuurlijk_persoon', 'informele_groep', 'vereniging', 'stichting', 'wijkraad_commissie')),
    constraint aanvraag_beleidsveld_bekend check (beleidsveld in (
        'fysiek_beheer', 'veiligheid', 'economische_activering', 'maatschappelijke_activering')),
    constraint aanvraag_gevraagd_positief check (gevraagd_cent > 0),
    constraint aanvraag_toets_bekend
        check (toets in ('voldaan', 'niet_voldaan', 'beoordeling_nodig')),
    constraint aanvraag_uitkomst_bekend
        check (uitkomst in ('verleend', 'deels_verleend', 'geweigerd')),
    constraint aanvraag_grond_bekend
        check (grond in ('plafond', 'actieve_bijdrage', 'valt_niet_onder_regeling')),
    constraint aanvraag_besluit_heel check (
        (fase = 'besloten') = (uitkomst is not null)
        and (uitkomst is null) = (verleend_cent is null)
        and (uitkomst is null) = (saldo_voor_cent is null)
        and (uitkomst is null) = (saldo_na_cent is null)
        and (uitkomst is null) = (ruimte_cent is null)
        and (uitkomst is null) = (beslisser is null)
        and (uitkomst is null) = (motivering is null)),
    constraint aanvraag_verleend_past check (verleend_cent between 0 and gevraagd_cent)
);
create index aanvraag_volgorde_ix on griffie.aanvraag (gemeente, budget, compleet_op, lot)
    where fase in ('ingediend', 'in_behandeling');
create index aanvraag_budget_ix on griffie.aanvraag (gemeente, budget, kenmerk);
create index aanvraag_opgesteld_door_ix on griffie.aanvraag (gemeente, opgesteld_door);
comment on table griffie.aanvraag is
    'De stand van elke aanvraag; gevraagd, verleend en getoetst zijn aparte feiten.';

create table griffie.toezegging (
    gemeente uuid not null,
    aanvraag uuid not null,
    regel smallint not null,
    soort text not null,
    bewoners bigint,
    uren numeric(18, 6),
    omschrijving bytea not null,
    constraint toezegging_pk primary key (gemeente, aanvraag, regel),
    constraint toezegging_aanvraag_fk
        foreign key (gemeente, aanvraag) references griffie.aanvraag (gemeente, id),
    constraint toezegging_soort_bekend check (soort in (
        'uitvoering', 'organisatie', 'onderhoud', 'materiaal', 'kennis', 'geld')),
    constraint toezegging_bewoners_niet_negatief check (bewoners >= 0),
    constraint toezegging_uren_niet_negatief check (uren >= 0)
);
comment on table griffie.toezegging is
    'Wat bewoners toezeggen te doen: de regels van de actieve bijdrage.';

-- Elke tabel hierboven staat onder RLS, met hetzelfde beleid.
do $beleid$
declare
    tabel text;
begin
    foreach tabel in array array[
        'onderwerp', 'inschrijving', 'zegelwachtrij', 'opdrachtsleutel', 'tekst', 'uitgaand',
        'wijk', 'buurt', 'roltoekenning', 'regeling', 'budget', 'boeking', 'aanvraag',
        'toezegging']
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
