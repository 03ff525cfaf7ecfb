-- De mededinger die geen register schrijft: geen stroom, geen keten, geen wachtrij van de verzegelaar.
alter table griffie.boeking drop constraint boeking_inschrijving_fk;
do $kaal$
declare
    functie regprocedure;
begin
    for functie in
        select oid from pg_proc where pronamespace = 'meting'::regnamespace
            and proname in ('besluit', 'indienen')
    loop
        execute regexp_replace(
            pg_get_functiondef(functie), '-- register.*?-- einde', '', 'g');
    end loop;
end
$kaal$;
