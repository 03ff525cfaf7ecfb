-- De klok van een aanvraag: van ontvangst tot besluit (Awb 4:5, 4:13 - 4:15, 4:17).
--
-- De uiterste datum is een kolom, zodat een bord kan tonen wat wanneer af moet zijn. De andere feiten
-- van de klok staan als canonieke JSON in een kolom, zoals de norm van een regeling.

alter table griffie.aanvraag add column klok text;
alter table griffie.aanvraag add column uiterste_datum date;
comment on column griffie.aanvraag.klok is
    'De feiten waaruit de uiterste datum volgt, in canonieke JSON; leeg bij dossiers van voor de klok.';
comment on column griffie.aanvraag.uiterste_datum is 'De laatste dag om te besluiten.';

alter table griffie.aanvraag
    drop constraint aanvraag_fase_bekend,
    add constraint aanvraag_fase_bekend check (fase in (
        'concept', 'ingediend', 'aanvulling_gevraagd', 'in_behandeling', 'besloten',
        'ingetrokken')),
    -- Zolang om aanvulling is gevraagd, is de aanvraag niet compleet en heeft zij geen rang.
    drop constraint aanvraag_ingediend_heeft_kenmerk,
    add constraint aanvraag_ingediend_heeft_kenmerk check (
        -- Een concept dat is weggegooid, is ingetrokken zonder ooit te zijn ingediend.
        (kenmerk is null) = (ingediend_door is null)
        and (fase <> 'concept' or kenmerk is null)
        and (fase in ('concept', 'ingetrokken') or kenmerk is not null)
        and (compleet_op is null) = (lot is null)
        and (compleet_op is null or fase not in ('concept', 'aanvulling_gevraagd'))
        and (compleet_op is not null or fase not in ('ingediend', 'in_behandeling'))),
    drop constraint aanvraag_uitkomst_bekend,
    add constraint aanvraag_uitkomst_bekend check (uitkomst in (
        'verleend', 'deels_verleend', 'geweigerd', 'buiten_behandeling')),
    add constraint aanvraag_buiten_behandeling_zonder_bedrag
        check (uitkomst <> 'buiten_behandeling' or verleend_cent = 0),
    add constraint aanvraag_klok_heel check (
        (klok is null) = (uiterste_datum is null) and (klok is null or kenmerk is not null));

create index aanvraag_uiterste_datum_ix on griffie.aanvraag (gemeente, uiterste_datum)
    where fase in ('ingediend', 'aanvulling_gevraagd', 'in_behandeling');
