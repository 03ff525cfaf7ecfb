-- De rollen van de database, de eigenaar ervan en wie er binnen mag.
--
-- Uit te voeren door een superuser in de database zelf; mag zo vaak als men wil. Het ingebouwde
-- cluster doet dat bij iedere start; op een eigen server: psql --dbname=wijkgriffie --file=rollen.sql

do $rollen$
declare
    rol text;
begin
    foreach rol in array array[
        'griffie_eigenaar', 'griffie_migrator', 'griffie_app',
        'griffie_auditor', 'griffie_controle', 'griffie_backup'
    ] loop
        if not exists (select from pg_catalog.pg_roles where rolname = rol) then
            execute format('create role %I', rol);
        end if;
    end loop;
end
$rollen$;

-- Bezit alles; niemand meldt zich als deze rol aan.
alter role griffie_eigenaar
    nologin nosuperuser nocreatedb nocreaterole noreplication nobypassrls noinherit;

-- Wijzigt het schema door de eigenaar te worden (set role). Wacht nooit lang op een slot, want
-- achter een wachtende wijziging sluit de hele griffie aan. Met row_security uit faalt een
-- gegevensmigratie die anders door RLS stil nul rijen zou wijzigen.
alter role griffie_migrator
    login nosuperuser nocreatedb nocreaterole noreplication nobypassrls noinherit
    connection limit 4;
grant griffie_eigenaar to griffie_migrator;
alter role griffie_migrator set lock_timeout = '2s';
alter role griffie_migrator set row_security = off;

-- Voert opdrachten en vragen uit; bezit niets en ziet één gemeente tegelijk.
alter role griffie_app
    login nosuperuser nocreatedb nocreaterole noreplication nobypassrls noinherit;
-- Een opdracht is een vaste reeks statements op sleutels: hun plan hangt niet van de waarden af.
-- Zonder dit maakt de server het bij iedere uitvoering opnieuw, wat langer duurt dan het werk.
alter role griffie_app set plan_cache_mode = force_generic_plan;

-- Leest wat een accountant of griffier-controleur mag lezen; RLS geldt ook hier.
alter role griffie_auditor
    login nosuperuser nocreatedb nocreaterole noreplication nobypassrls noinherit
    connection limit 4;
alter role griffie_auditor set default_transaction_read_only = on;

-- Leest alles om de controles uit te voeren, en wordt voor niets anders gebruikt. Zonder BYPASSRLS
-- zou elke controle groen zijn omdat zij niets ziet.
alter role griffie_controle
    login nosuperuser nocreatedb nocreaterole noreplication bypassrls noinherit
    connection limit 4;
alter role griffie_controle set default_transaction_read_only = on;
alter role griffie_controle set row_security = off;

-- Maakt kopieën van het hele cluster (pg_basebackup); leest geen tabellen.
alter role griffie_backup
    login nosuperuser nocreatedb nocreaterole replication nobypassrls noinherit
    connection limit 4;

do $instellingen$
declare
    rol text;
begin
    foreach rol in array array[
        'griffie_eigenaar', 'griffie_migrator', 'griffie_app', 'griffie_auditor',
        'griffie_controle'
    ] loop
        execute format('alter role %I set search_path = griffie, pg_catalog', rol);
        execute format('alter role %I set timezone = %L', rol, 'UTC');
        execute format('alter role %I set client_min_messages = warning', rol);
    end loop;
    execute format('alter database %I owner to griffie_eigenaar', current_database());
    execute format('revoke all on database %I from public', current_database());
    -- TEMPORARY is voor de tussentabel van een import.
    execute format(
        'grant connect, temporary on database %I to griffie_migrator, griffie_app',
        current_database());
    execute format(
        'grant connect on database %I to griffie_auditor, griffie_controle', current_database());
end
$instellingen$;

revoke all on schema public from public;
