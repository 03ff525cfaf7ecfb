-- Nog een soort bericht: het conceptverslag van een vergadering, aan elk lid.

alter table griffie.uitgaand
    drop constraint uitgaand_soort_bekend,
    add constraint uitgaand_soort_bekend check (soort in (
        'ontvangstbevestiging', 'besluitbericht', 'vergaderoproep', 'vergaderwijziging',
        'conceptverslag'));
