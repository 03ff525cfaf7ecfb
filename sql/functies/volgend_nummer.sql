-- Het volgende nummer voor een kenmerk, per gemeente, soort en jaar.
--
-- Een reeks en geen teller: een teller zonder gaten zou alle indieningen van een gemeente op elkaar
-- laten wachten. Draait als eigenaar, omdat de reeks bij haar eerste gebruik wordt gemaakt.
create or replace function griffie.volgend_nummer(soort text, jaar integer) returns bigint
    language plpgsql security definer set search_path = pg_catalog
as $functie$
declare
    gemeente uuid := nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid;
    reeks text;
begin
    if gemeente is null then
        raise exception 'er is geen gemeente gezet' using errcode = '22023';
    end if;
    if soort !~ '^[A-Z]{1,2}$' or jaar not between 1583 and 9999 then
        raise exception 'onbekende soort of jaar' using errcode = '22023';
    end if;
    reeks := format('nummer_%s_%s_%s', replace(gemeente::text, '-', ''), lower(soort), jaar);
    if to_regclass(format('griffie.%I', reeks)) is null then
        begin
            execute format('create sequence griffie.%I as bigint', reeks);
        exception when duplicate_table or unique_violation then
            null;
        end;
    end if;
    return nextval(format('griffie.%I', reeks)::regclass);
end
$functie$;
