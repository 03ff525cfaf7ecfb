-- Meer soorten berichten: een besluit, de oproep voor een vergadering en wat er daarna aan verandert.

alter table griffie.uitgaand
    drop constraint uitgaand_soort_bekend,
    add constraint uitgaand_soort_bekend check (soort in (
        'ontvangstbevestiging', 'besluitbericht', 'vergaderoproep', 'vergaderwijziging'));
