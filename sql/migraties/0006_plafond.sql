-- Plafonds die wijzigen, geld dat wordt overgeheveld, en loten.
--
-- Wat onder het plafond moet passen telt mee wat is vrijgevallen: geld van een jaar dat voorbij is,
-- en dat met een raadsbesluit naar het volgende ging.

alter table griffie.budget
    add column vrijgevallen_cent bigint not null default 0,
    add column verloop text;

-- Tot nu toe had een budget één plafond en werd er niet geloot. De eigenaar staat zelf ook onder RLS;
-- hier gaat het om de budgetten van alle gemeenten.
alter table griffie.budget no force row level security;
update griffie.budget
set verloop = format(
    '{"bovenDoorVerlagingCent":0,"lotingen":[],"versies":[{"bekendgemaaktOp":"%s","plafondCent":%s}]}',
    to_char(bekendgemaakt_op, 'YYYY-MM-DD'), plafond_cent);
alter table griffie.budget force row level security;

alter table griffie.budget
    alter column vrijgevallen_cent drop default,
    alter column verloop set not null,
    add constraint budget_vrijgevallen_niet_negatief check (vrijgevallen_cent >= 0),
    drop constraint budget_binnen_plafond,
    add constraint budget_binnen_plafond
        check (verplicht_cent - boven_plafond_cent + vrijgevallen_cent <= plafond_cent);
comment on constraint budget_binnen_plafond on griffie.budget is
    'Awb 4:25 lid 2: wat het plafond te boven gaat, wordt geweigerd.';
comment on column griffie.budget.verloop is
    'Elk plafond met zijn bekendmaking, en de lotingen, in canonieke JSON.';
