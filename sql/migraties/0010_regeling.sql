-- Regelingen met versies en keuzes, direct vaststellen, een wachtlijst, en dossiers die worden afgerond.
--
-- Van een regeling blijft elke eerdere versie staan, als de gebeurtenis die haar vastlegde: een aanvraag
-- houdt de versie van haar ontvangst. Wat een regeling kiest naast wat elke regeling moet zeggen, staat als
-- canonieke JSON in één kolom, zoals de norm.

alter table griffie.regeling
    add column eerdere text not null default '[]',
    add column opties text not null default '{}',
    drop constraint regeling_beslismodel_bekend,
    add constraint regeling_beslismodel_bekend
        check (beslismodel in ('college', 'mandaat', 'bestuurscommissie', 'stichting'));

-- De eerdere versies van wat er al was staan in het register, met hun bytes. De eigenaar staat zelf ook
-- onder RLS; hier gaat het om de regelingen van alle gemeenten.
alter table griffie.regeling no force row level security;
alter table griffie.inschrijving no force row level security;
update griffie.regeling as r
set eerdere = '[' || e.leden || ']'
from (
    select i.gemeente, i.onderwerp,
        string_agg((convert_from(i.inhoud, 'UTF8')::json -> 'inhoud')::text, ','
            order by i.volgnummer) as leden
    from griffie.inschrijving as i
    join griffie.regeling as g on g.gemeente = i.gemeente and g.id = i.onderwerp
    where i.volgnummer < g.versie
    group by i.gemeente, i.onderwerp
) as e
where e.gemeente = r.gemeente and e.onderwerp = r.id;
alter table griffie.inschrijving force row level security;
alter table griffie.regeling force row level security;

alter table griffie.regeling
    alter column eerdere drop default,
    alter column opties drop default;
comment on column griffie.regeling.eerdere is
    'De versies voor deze, de eerste voorop, elk als de gebeurtenis die haar vastlegde.';
comment on column griffie.regeling.opties is
    'Wat de regeling kiest naast het vaste deel, in canonieke JSON; leeg is de gewone keuze.';

alter table griffie.aanvraag
    add column activiteit_van date,
    add column saldo_op date,
    add column wachtlijst_op date,
    add column alsnog_op date,
    add column deelname text,
    drop constraint aanvraag_verplichting_na_bekendmaking,
    drop constraint aanvraag_fase_bekend,
    drop constraint aanvraag_uitkomst_bekend,
    drop constraint aanvraag_besluit_heel,
    drop constraint aanvraag_bekendmaking_heel,
    add constraint aanvraag_fase_bekend check (fase in (
        'concept', 'ingediend', 'aanvulling_gevraagd', 'in_behandeling', 'besloten',
        'ingetrokken', 'bekendgemaakt', 'afgerond')),
    add constraint aanvraag_uitkomst_bekend check (uitkomst in (
        'verleend', 'deels_verleend', 'geweigerd', 'buiten_behandeling', 'direct_vastgesteld')),
    add constraint aanvraag_besluit_heel check (
        (fase in ('besloten', 'bekendgemaakt', 'afgerond')) = (uitkomst is not null)
        and (uitkomst is null) = (verleend_cent is null)
        and (uitkomst is null) = (saldo_voor_cent is null)
        and (uitkomst is null) = (saldo_na_cent is null)
        and (uitkomst is null) = (ruimte_cent is null)
        and (uitkomst is null) = (beslisser is null)
        and (uitkomst is null) = (motivering is null)),
    add constraint aanvraag_bekendmaking_heel check (
        (fase in ('bekendgemaakt', 'afgerond')) = (bekendgemaakt_op is not null)
        and (bekendgemaakt_op is null or bekendmaking is not null)),
    -- Een besluit van de wachtlijst komt in de plaats van een dat al bekend was, met zijn verplichting.
    add constraint aanvraag_verplichting_na_bekendmaking check (
        verplichting is null
        or (verleend_cent > 0 and (bekendgemaakt_op is not null or alsnog_op is not null))),
    add constraint aanvraag_saldo_op_bij_besluit check (saldo_op is null or uitkomst is not null),
    add constraint aanvraag_wachtlijst_heel check (
        (alsnog_op is null or wachtlijst_op is not null)
        and (wachtlijst_op is null or uitkomst is not null)),
    add constraint aanvraag_afgerond_zonder_vervolg check (
        fase <> 'afgerond' or uitkomst in ('geweigerd', 'buiten_behandeling', 'direct_vastgesteld'));
comment on column griffie.aanvraag.activiteit_van is
    'De eerste dag van de activiteit; daaruit kan volgen bij welk jaar de aanvraag hoort.';
comment on column griffie.aanvraag.saldo_op is
    'De laatste dag van de termijn, als het saldo van die dag telde (Awb 4:25 lid 3).';
comment on column griffie.aanvraag.wachtlijst_op is
    'Sinds wanneer zij wacht op geld dat terugkomt; alleen onder een regeling met een wachtlijst.';
comment on column griffie.aanvraag.alsnog_op is
    'De dag van het laatste besluit van de wachtlijst.';
comment on column griffie.aanvraag.deelname is
    'De scores in een tender en de plaats in de rangschikking, in canonieke JSON.';
create index aanvraag_wachtlijst_ix on griffie.aanvraag (gemeente, budget, compleet_op, lot)
    where wachtlijst_op is not null and fase = 'bekendgemaakt' and grond = 'plafond';

alter table griffie.wijk
    add column stadsdeel text collate griffie.nl,
    add constraint wijk_stadsdeel_lengte check (char_length(stadsdeel) between 1 and 100);
comment on column griffie.wijk.stadsdeel is
    'Het stadsdeel waar de wijk in dat jaar bij hoort; leeg als dat niet is vastgelegd.';
