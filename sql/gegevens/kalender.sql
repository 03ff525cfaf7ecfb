-- csv: feestdagen-besluiten.csv feestdagen-gelijkgesteld.csv
--
-- De gelijkgestelde dagen, uit de bestanden hiernaast. De lezer zet hun tekst in
-- gegevens.feestdagen_besluiten en gegevens.feestdagen_gelijkgesteld. Geen van beide kent velden
-- met aanhalingstekens; komt er een in, dan weigert dit bestand.
do $kalender$
declare
    besluiten text := current_setting('gegevens.feestdagen_besluiten');
    dagen text := current_setting('gegevens.feestdagen_gelijkgesteld');
    verkeerd text;
begin
    if besluiten ~ '["\r]' or dagen ~ '["\r]' then
        raise exception 'aanhalingsteken of regeleinde van Windows in de bestanden van de kalender';
    end if;
    if split_part(besluiten, e'\n', 1) <> 'van,tot,dagen,stand'
        or split_part(dagen, e'\n', 1) <> 'datum,bron'
    then
        raise exception 'onverwachte kop in de bestanden van de kalender';
    end if;

    delete from griffie.kalenderdag;
    delete from griffie.kalenderbesluit;
    insert into griffie.kalenderbesluit (van, tot, dagen, stand)
    select veld[1]::smallint, veld[2]::smallint, nullif(veld[3], '')::smallint, veld[4]
    from string_to_table(besluiten, e'\n') with ordinality as regel(tekst, nummer),
        string_to_array(regel.tekst, ',') as veld
    where nummer > 1 and regel.tekst <> '';
    insert into griffie.kalenderdag (datum, besluit_van, bron)
    select veld[1]::date, besluit.van, veld[2]
    from string_to_table(dagen, e'\n') with ordinality as regel(tekst, nummer)
    cross join string_to_array(regel.tekst, ',') as veld
    left join griffie.kalenderbesluit besluit
        on extract(year from veld[1]::date) between besluit.van and besluit.tot
    where nummer > 1 and regel.tekst <> '';

    select string_agg(format('%s-%s: %s dagen, het besluit noemt er %s', van, tot, aantal, b.dagen), '; ')
    into verkeerd
    from griffie.kalenderbesluit b
    cross join lateral (
        select count(*) from griffie.kalenderdag d where d.besluit_van = b.van
    ) as geteld(aantal)
    where coalesce(b.dagen, 0) <> aantal;
    if verkeerd is not null then
        raise exception 'de kalender klopt niet: %', verkeerd;
    end if;
end
$kalender$;
