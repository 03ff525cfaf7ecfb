-- Rapporten over consultatie uit de bewaarde oordelen, en de grond van het oordeel in een eigen kolom.
--
-- Een oordeel draagt mee wat een rapport ervan telt: de dagen tussen vraag en besluit, en wie het dossier
-- had op de dag van het besluit. De rapportsleutel is dat alles in een getal, want een miljoen oordelen
-- tellen op een getal is sneller dan op zes kolommen. Hij volgt uit de andere kolommen.

alter table griffie.dossier add column toetsing text;
alter table griffie.consultatieoordeel
    add column dagen integer,
    add column vakafdeling text,
    add column behandelrol text,
    add column stadsdeel text,
    add column overgang boolean,
    add column rapportsleutel integer;

-- De grond stond al in de opening, en de eerste houder ook. De eigenaar staat zelf ook onder RLS; hier
-- gaat het om de dossiers van alle gemeenten. Bewaarde oordelen volgen uit de feiten: ze worden
-- weggehaald, en griffie consultatie herberekenen zet ze er opnieuw in.
alter table griffie.dossier no force row level security;
alter table griffie.consultatieoordeel no force row level security;
update griffie.dossier as d
set toetsing = format(
    '{"houders":[{"rol":%s,%s"vakafdeling":%s}],"niveau":%s,"norm":%s,"overgang":%s}',
    to_json(o ->> 'rol'), '"stadsdeel":' || to_json(o ->> 'stadsdeel') || ',',
    to_json(o ->> 'vakafdeling'), to_json(o ->> 'niveau'), o -> 'norm', o -> 'overgang')
from (select gemeente, id, opening::json as o from griffie.dossier) as g
where g.gemeente = d.gemeente and g.id = d.id;
delete from griffie.consultatieoordeel;
alter table griffie.consultatieoordeel force row level security;
alter table griffie.dossier force row level security;

alter table griffie.dossier alter column toetsing set not null;
alter table griffie.consultatieoordeel
    alter column vakafdeling set not null,
    alter column behandelrol set not null,
    alter column overgang set not null,
    alter column rapportsleutel set not null,
    add constraint consultatieoordeel_rapportsleutel_positief check (rapportsleutel >= 0);
-- Inbreng van bewoners: hoe zij kwam en van hoeveel mensen, nooit van wie.
alter table griffie.consultatiefeit
    add column inbreng_wijze text,
    add column inbreng_aantal integer,
    add constraint consultatiefeit_inbreng_wijze_bekend
        check (inbreng_wijze in ('bewonersavond', 'interviews', 'enquete')),
    add constraint consultatiefeit_inbreng_heel
        check ((inbreng_wijze is null) = (inbreng_aantal is null)),
    add constraint consultatiefeit_inbreng_aantal_positief check (inbreng_aantal > 0);

comment on column griffie.dossier.toetsing is
    'Niveau, norm en wie het dossier had, in canonieke JSON: wat het oordeel naast de feiten nodig heeft.';
comment on column griffie.consultatieoordeel.dagen is
    'Van de vraag die het oordeel bepaalde tot het besluit; negatief als de vraag later kwam.';
comment on column griffie.consultatieoordeel.rapportsleutel is
    'Kwartaal, oordeel en wat ervan telt, in een getal; volgt uit de andere kolommen.';

-- Besluitenlijsten van college en raad: zo blijkt welke besluiten geen dossier hebben.
alter table griffie.onderwerp
    drop constraint onderwerp_soort_bekend,
    add constraint onderwerp_soort_bekend check (soort in (
        'gemeente', 'persoon', 'regeling', 'budget', 'aanvraag', 'wijkraad', 'dossier',
        'wijkpost', 'bestuurstoezegging', 'taak', 'brief', 'besluitenlijst'));
create table griffie.besluitenlijst (
    gemeente uuid not null,
    id uuid not null,
    inhoud text not null,
    constraint besluitenlijst_pk primary key (gemeente, id),
    constraint besluitenlijst_onderwerp_fk
        foreign key (gemeente, id) references griffie.onderwerp (gemeente, id)
);
comment on table griffie.besluitenlijst is
    'Een ingelezen lijst van besluiten, met wat er van elk besluit werd.';
comment on column griffie.besluitenlijst.inhoud is 'De besluiten, in canonieke JSON.';
alter table griffie.besluitenlijst enable row level security;
alter table griffie.besluitenlijst force row level security;
create policy besluitenlijst_eigen_gemeente on griffie.besluitenlijst
    using (gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid)
    with check (gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid);
