-- De mededinger: hetzelfde werk in één functie, zoals iemand het zonder ons zou schrijven die weet
-- wat snel is. `zonder-register.sql` neemt er weg wat tussen `register` en `einde` staat.
do $maak$
declare
    besloten text := (select tekst from meting.voorbeeld where soort = 'aanvraag' and volgnummer = 6);
    geboekt text := (select tekst from meting.voorbeeld where soort = 'budget' and volgnummer = 2);
    ingediend text := (select tekst from meting.voorbeeld where soort = 'aanvraag' and volgnummer = 2);
    begonnen text := (select tekst from meting.voorbeeld where soort = 'aanvraag' and volgnummer = 3);
    klok text := (select quote_literal(a.klok) from griffie.aanvraag as a where id = meting.id(0, 0, 1));
    uiterlijk text :=
        (select quote_literal(uiterste_datum) from griffie.aanvraag where id = meting.id(0, 0, 1));
    wie text := (select quote_literal(beslisser) from griffie.aanvraag where id = meting.id(0, 0, 1));
    indiener text :=
        (select quote_literal(opgesteld_door) from griffie.aanvraag where id = meting.id(0, 0, 1));
    gemeente text := (select quote_literal(id) from griffie.gemeente);
    moment text := (select quote_literal(max(vastgelegd_op)) from griffie.inschrijving);
begin
execute format($functie$
create function meting.besluit(ronde integer, soort integer, nummer bigint) returns bigint
    language plpgsql as $$
declare
    deze constant uuid := meting.id(ronde, soort, nummer);
    dit constant uuid := meting.id(
        case soort when 2 then ronde else 0 end, 4, case soort when 2 then 0 else nummer %% 1000 end);
    reden constant text := 'Past bij de regeling.';
    zout constant bytea := uuid_send(gen_random_uuid());
    zegel constant bytea := sha256('\x04'::bytea || zout || convert_to(reden, 'UTF8'));
    b_nummer bigint := ronde * 1000000 + nummer; a_nummer bigint := nummer + 1;
    b_keten bytea; a_keten bytea; b_bytes bytea; a_bytes bytea;
    stand record; regel record; rol record; eerder bigint; saldo bigint;
begin
    -- register
    select volgnummer, keten into strict b_nummer, b_keten from griffie.onderwerp
    where gemeente = %4$s and id = dit for no key update;
    select volgnummer, keten into strict a_nummer, a_keten from griffie.onderwerp
    where gemeente = %4$s and id = deze for no key update;
    -- einde
    select * into strict stand from griffie.aanvraag where gemeente = %4$s and id = deze;
    select r.* into strict regel from griffie.budget as b join griffie.regeling as r
        on r.gemeente = b.gemeente and r.id = b.regeling
    where b.gemeente = %4$s and b.id = dit;
    select * into strict rol from griffie.roltoekenning as t
    where t.gemeente = %4$s and t.persoon = %3$s and t.rol = 'beslisser' order by t.regel limit 1;
    if stand.fase <> 'in_behandeling' or stand.toets <> 'voldaan' or stand.budget <> dit
        or %3$s in (stand.opgesteld_door, stand.ingediend_door)
        or %3$s = any (stand.beoordelaars)
        or stand.gevraagd_cent > least(rol.mandaat_tot_cent, regel.maximum_cent)
    then
        raise exception 'geweigerd';
    end if;
    select coalesce(sum(least(e.gevraagd_cent, regel.maximum_cent)), 0) into eerder
    from griffie.aanvraag as e
    where e.gemeente = %4$s and e.budget = dit and e.fase in ('ingediend', 'in_behandeling')
        and (e.compleet_op, e.lot) < (stand.compleet_op, stand.lot);
    update griffie.budget as b set verplicht_cent = b.verplicht_cent + stand.gevraagd_cent
    where b.gemeente = %4$s and b.id = dit and b.plafond_cent + b.boven_plafond_cent
        - b.verplicht_cent - b.vrijgevallen_cent - eerder >= stand.gevraagd_cent
    returning b.plafond_cent + b.boven_plafond_cent - b.verplicht_cent - b.vrijgevallen_cent
    into saldo;
    if not found then raise exception 'plafond'; end if;
    -- register
    a_nummer := a_nummer + 1;
    b_nummer := b_nummer + 1;
    a_bytes := convert_to(format(%1$L, deze, dit, null, null, encode(zegel, 'hex'),
        saldo + stand.gevraagd_cent, saldo, deze), 'UTF8');
    b_bytes := convert_to(format(%2$L, deze, dit, null, null, null, null, null, deze), 'UTF8');
    a_keten := meting.keten(a_keten, a_nummer, a_bytes);
    b_keten := meting.keten(b_keten, b_nummer, b_bytes);
    update griffie.onderwerp set volgnummer = b_nummer, keten = b_keten, vastgelegd_op = %5$s
    where gemeente = %4$s and id = dit;
    update griffie.onderwerp set volgnummer = a_nummer, keten = a_keten, vastgelegd_op = %5$s
    where gemeente = %4$s and id = deze;
    insert into griffie.inschrijving values
        (%4$s, deze, a_nummer, a_bytes, a_keten, %5$s), (%4$s, dit, b_nummer, b_bytes, b_keten, %5$s);
    insert into griffie.zegelwachtrij values (%4$s, deze, a_nummer), (%4$s, dit, b_nummer);
    -- einde
    insert into griffie.boeking
    values (%4$s, dit, b_nummer, 1, 'verplicht', 'beschikbaar', stand.gevraagd_cent);
    insert into griffie.tekst values (%4$s, zegel, zout, reden);
    update griffie.aanvraag set fase = 'besloten', uitkomst = 'verleend',
        verleend_cent = gevraagd_cent, saldo_voor_cent = saldo + gevraagd_cent,
        saldo_na_cent = saldo, ruimte_cent = saldo + gevraagd_cent - eerder, beslisser = %3$s,
        motivering = zegel
    where gemeente = %4$s and id = deze;
    insert into griffie.opdrachtsleutel values
        (%4$s, deze::text, sha256('\x05'::bytea || uuid_send(deze) || convert_to(reden, 'UTF8')),
        %5$s, 'gedaan', deze, a_nummer, null);
    return a_nummer;
end
$$ $functie$, besloten, geboekt, wie || '::uuid', gemeente || '::uuid', moment || '::timestamptz');

execute format($functie$
create function meting.indienen(ronde integer, soort integer, nummer bigint) returns bigint
    language plpgsql as $$
declare
    deze constant uuid := meting.id(ronde, soort, nummer);
    a_nummer bigint := nummer + 1; a_keten bytea; a_bytes bytea; k_keten bytea; k_bytes bytea;
    stand record; regel record; kenmerk_nu text;
begin
    -- register
    select volgnummer, keten into strict a_nummer, a_keten from griffie.onderwerp
    where gemeente = %3$s and id = deze for no key update;
    -- einde
    select * into strict stand from griffie.aanvraag where gemeente = %3$s and id = deze;
    select b.bekendgemaakt_op, r.maximum_cent into strict regel
    from griffie.budget as b join griffie.regeling as r
        on r.gemeente = b.gemeente and r.id = b.regeling
    where b.gemeente = %3$s and b.id = stand.budget;
    perform from griffie.roltoekenning as t
    where t.gemeente = %3$s and t.persoon = %2$s and t.rol = 'aanvrager';
    if not found or stand.fase <> 'concept' or stand.gevraagd_cent > regel.maximum_cent
        or regel.bekendgemaakt_op > %4$s::date
    then
        raise exception 'geweigerd';
    end if;
    kenmerk_nu := 'PB-2026-' || lpad(griffie.volgend_nummer('PB', 2026)::text, 7, '0');
    -- register
    a_nummer := a_nummer + 2;
    a_bytes := convert_to(format(%1$L, deze, null, kenmerk_nu, null, null, null, null, deze), 'UTF8');
    a_keten := meting.keten(a_keten, a_nummer - 1, a_bytes);
    k_bytes := convert_to(format(%5$L, deze, null, kenmerk_nu, null, null, null, null, deze), 'UTF8');
    k_keten := meting.keten(a_keten, a_nummer, k_bytes);
    update griffie.onderwerp set volgnummer = a_nummer, keten = k_keten, vastgelegd_op = %4$s
    where gemeente = %3$s and id = deze;
    insert into griffie.inschrijving values (%3$s, deze, a_nummer - 1, a_bytes, a_keten, %4$s),
        (%3$s, deze, a_nummer, k_bytes, k_keten, %4$s);
    insert into griffie.zegelwachtrij
    values (%3$s, deze, a_nummer - 1), (%3$s, deze, a_nummer);
    -- einde
    update griffie.aanvraag
    set fase = 'ingediend', kenmerk = kenmerk_nu, ingediend_door = %2$s, compleet_op = %4$s::date,
        lot = 0, klok = %6$s, uiterste_datum = %7$s
    where gemeente = %3$s and id = deze;
    insert into griffie.uitgaand
        (gemeente, id, regel, onderwerp, soort, ontvanger, gemaakt_op, volgende_op)
    values (%3$s, gen_random_uuid(), 1, deze, 'ontvangstbevestiging', %2$s, %4$s, %4$s);
    insert into griffie.opdrachtsleutel values
        (%3$s, deze::text, sha256('\x05'::bytea || uuid_send(deze)), %4$s, 'gedaan', deze, a_nummer,
        null);
    return a_nummer;
end
$$ $functie$, ingediend, indiener || '::uuid', gemeente || '::uuid', moment || '::timestamptz',
    begonnen, klok, uiterlijk || '::date');
end
$maak$;
grant usage on schema meting to griffie_app;
grant execute on all functions in schema meting to griffie_app;
