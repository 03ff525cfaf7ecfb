-- Van besluit naar bekendgemaakt besluit: advies, toestemming, horen, bekendmaking, verplichting.
--
-- De dag van bekendmaking staat in een eigen kolom, want daarop wordt gezocht en getoetst. De rest van
-- elke deelstand is canonieke JSON, zoals de norm van een regeling.

alter table griffie.aanvraag
    add column bekendgemaakt_op date,
    add column bekendmaking text,
    add column verplichting text,
    add column advies text,
    drop constraint aanvraag_fase_bekend,
    drop constraint aanvraag_besluit_heel,
    add constraint aanvraag_fase_bekend check (fase in (
        'concept', 'ingediend', 'aanvulling_gevraagd', 'in_behandeling', 'besloten',
        'ingetrokken', 'bekendgemaakt')),
    add constraint aanvraag_besluit_heel check (
        (fase in ('besloten', 'bekendgemaakt')) = (uitkomst is not null)
        and (uitkomst is null) = (verleend_cent is null)
        and (uitkomst is null) = (saldo_voor_cent is null)
        and (uitkomst is null) = (saldo_na_cent is null)
        and (uitkomst is null) = (ruimte_cent is null)
        and (uitkomst is null) = (beslisser is null)
        and (uitkomst is null) = (motivering is null)),
    add constraint aanvraag_bekendmaking_heel check (
        (fase = 'bekendgemaakt') = (bekendgemaakt_op is not null)
        and (bekendgemaakt_op is null or bekendmaking is not null)),
    add constraint aanvraag_verplichting_na_bekendmaking check (
        verplichting is null or (bekendgemaakt_op is not null and verleend_cent > 0));

comment on column griffie.aanvraag.bekendgemaakt_op is
    'De dag waarop het besluit is bekendgemaakt (Awb 3:41); daarvoor geldt het niet (Awb 3:40).';
comment on column griffie.aanvraag.bekendmaking is
    'Toestemming, horen en verzending, in canonieke JSON.';
comment on column griffie.aanvraag.verplichting is
    'Wat de aanvrager moet doen en wat is geleverd (Awb 4:37-4:39), in canonieke JSON.';
comment on column griffie.aanvraag.advies is
    'De adviesvraag aan de wijkraad en het advies (Awb 3:5), in canonieke JSON.';
