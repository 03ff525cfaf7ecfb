-- Maakt per ronde nieuwe aanvragen, als kopieën van één voorbeeld dat de uitvoerder zelf schreef.
-- De inschrijvingen krijgen hun eigen nummers en hun eigen keten; wat klaarstaat, is al verzegeld.
create schema meting;

-- Het voorbeeld: de tekst van elke inschrijving, met open plekken voor wat per kopie verschilt.
create table meting.voorbeeld (
    soort text, volgnummer bigint, tekst text, primary key (soort, volgnummer));
insert into meting.voorbeeld
select o.soort, i.volgnummer,
    replace(replace(replace(replace(replace(convert_from(i.inhoud, 'UTF8'),
        a.id::text, '%1$s'), b.id::text, '%2$s'), a.kenmerk, '%3$s'), b.wijk, '%4$s'),
        encode(a.motivering, 'hex'), '%5$s')
from griffie.inschrijving as i
join griffie.onderwerp as o on o.gemeente = i.gemeente and o.id = i.onderwerp
join griffie.aanvraag as a on a.gemeente = i.gemeente
join griffie.budget as b on b.gemeente = a.gemeente and b.id = a.budget
where i.onderwerp in (a.id, b.id);
update meting.voorbeeld as v
set tekst = regexp_replace(regexp_replace(regexp_replace(v.tekst,
    '"(saldoVoorCent|ruimteCent)":[0-9]+', '"\1":%6$s', 'g'),
    '"saldoNaCent":[0-9]+', '"saldoNaCent":%7$s'),
    '"verzoek":"[^"]*"', '"verzoek":"%8$s"');

create function meting.id(ronde integer, soort integer, nummer bigint) returns uuid
    language sql immutable parallel safe
    return ('0195d000-0000-7000-8' || lpad(to_hex(ronde), 2, '0') || to_hex(soort) || '-'
        || lpad(to_hex(nummer), 12, '0'))::uuid;

create function meting.keten(vorige bytea, volgnummer bigint, inhoud bytea) returns bytea
    language sql immutable parallel safe
    return sha256('\x03'::bytea || vorige || int8send(volgnummer)
        || sha256('\x02'::bytea || inhoud));

create aggregate meting.ketenwaarde(bigint, bytea) (
    sfunc = meting.keten, stype = bytea,
    initcond = '\x0000000000000000000000000000000000000000000000000000000000000000');

create function meting.wijk(nummer integer) returns text language sql immutable parallel safe
    return 'WK0995' || substr('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', nummer / 36 + 1, 1)
        || substr('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', nummer % 36 + 1, 1);

create procedure meting.bereid_budgetten(
    ronde integer, welke integer, eerste integer, aantal integer)
    language sql as $$
    with nieuw as (
        select meting.id(ronde, welke, g) as id, meting.wijk(eerste + g) as wijk, b.*, v.inhoud,
            meting.keten(decode(repeat('00', 32), 'hex'), 1, v.inhoud) as keten, i.vastgelegd_op
        from generate_series(0, aantal - 1) as g
        cross join (select gemeente, id as van, jaar, regeling, plafond_cent, bekendgemaakt_op,
                verloop from griffie.budget where id = meting.id(0, 0, 2)) as b
        join griffie.inschrijving as i
            on i.gemeente = b.gemeente and i.onderwerp = b.van and i.volgnummer = 1
        cross join lateral (
            select convert_to(format(tekst, null, meting.id(ronde, welke, g), null,
                meting.wijk(eerste + g), null, null, null, meting.id(ronde, welke, g)), 'UTF8')
                as inhoud
            from meting.voorbeeld as v where v.soort = 'budget' and v.volgnummer = 1) as v
    ), kop as (
        insert into griffie.onderwerp (gemeente, id, soort, volgnummer, keten, vastgelegd_op)
        select gemeente, id, 'budget', 1, keten, vastgelegd_op from nieuw
    ), inschrijving as (
        insert into griffie.inschrijving
        select gemeente, id, 1, inhoud, keten, vastgelegd_op from nieuw
    ), boeking as (
        insert into griffie.boeking
        select n.gemeente, n.id, k.volgnummer, k.regel, k.debet, k.credit, k.bedrag_cent
        from nieuw as n join griffie.boeking as k
            on k.gemeente = n.gemeente and k.budget = n.van and k.volgnummer = 1
    )
    insert into griffie.budget
    select gemeente, id, wijk, jaar, regeling, plafond_cent, bekendgemaakt_op, 0, 0, 0, verloop
    from nieuw;
$$;

-- Aanvragen met hun eerste inschrijvingen; met vijf is een aanvraag getoetst, met een is zij concept.
create procedure meting.bereid_aanvragen(
    ronde integer, welke integer, aantal integer, budgetten integer, inschrijvingen integer)
    language sql as $$
    with voorbeeld as (
        select a.*, i.volgnummer, i.vastgelegd_op, v.tekst from griffie.aanvraag as a
        join griffie.inschrijving as i on i.gemeente = a.gemeente and i.onderwerp = a.id
        join meting.voorbeeld as v on v.soort = 'aanvraag' and v.volgnummer = i.volgnummer
        where a.id = meting.id(0, 0, 1) and i.volgnummer <= inschrijvingen
    ), regel as (
        select g, v.gemeente, meting.id(ronde, welke, g) as id,
            'PB-2026-' || (100000000 + ronde * 10000000 + welke * 1000000 + g) as kenmerk,
            meting.id(case budgetten when 1 then ronde else 0 end, 4, g % budgetten) as budget,
            v.volgnummer, v.vastgelegd_op, v.tekst
        from generate_series(0, aantal - 1) as g cross join voorbeeld as v
    ), bytes as (
        select *, convert_to(
            format(tekst, id, budget, kenmerk, null, null, null, null, id), 'UTF8') as inhoud
        from regel
    ), keten as (
        select gemeente, id, kenmerk, budget, volgnummer, vastgelegd_op, inhoud,
            meting.ketenwaarde(volgnummer, inhoud) over (partition by id order by volgnummer)
                as keten
        from bytes
    ), ingeschreven as (
        insert into griffie.inschrijving
        select gemeente, id, volgnummer, inhoud, keten, vastgelegd_op from keten
    ), kop as (
        insert into griffie.onderwerp
        select gemeente, id, 'aanvraag', volgnummer, keten, vastgelegd_op
        from keten where volgnummer = inschrijvingen
    ), toegezegd as (
        insert into griffie.toezegging
        select k.gemeente, k.id, t.regel, t.soort, t.bewoners, t.uren, t.omschrijving
        from keten as k join griffie.toezegging as t on t.aanvraag = meting.id(0, 0, 1)
        where k.volgnummer = inschrijvingen
    )
    insert into griffie.aanvraag (gemeente, id, fase, kenmerk, budget, rechtsvorm, beleidsveld,
        gevraagd_cent, bewoners, aanvrager, titel, omschrijving, opgesteld_door, ingediend_door,
        compleet_op, lot, beoordelaars, toets, afgeweken, klok, uiterste_datum,
        laat_ingeschreven, contact, afgestaan_cent)
    select k.gemeente, k.id, case inschrijvingen when 1 then 'concept' else 'in_behandeling' end,
        case when inschrijvingen > 1 then k.kenmerk end, k.budget, v.rechtsvorm, v.beleidsveld,
        v.gevraagd_cent, v.bewoners, v.aanvrager, v.titel, v.omschrijving, v.opgesteld_door,
        case when inschrijvingen > 1 then v.ingediend_door end,
        case when inschrijvingen > 1 then v.compleet_op end,
        case when inschrijvingen > 1 then v.lot end,
        case when inschrijvingen > 1 then v.beoordelaars else '{}' end,
        case when inschrijvingen > 1 then v.toets end, false,
        case when inschrijvingen > 1 then v.klok end,
        case when inschrijvingen > 1 then v.uiterste_datum end, false, v.contact, 0
    from keten as k join voorbeeld as v on v.volgnummer = 1 where k.volgnummer = inschrijvingen;
$$;
