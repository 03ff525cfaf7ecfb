-- Wie wat mag. Elke tabel staat hier; een nieuwe tabel zonder regel is voor niemand bereikbaar.
--
-- Wordt als geheel opnieuw toegepast: eerst alles intrekken, dan uitdelen.
revoke all on all tables in schema griffie
    from public, griffie_app, griffie_auditor, griffie_controle, griffie_backup, griffie_migrator;
revoke all on all sequences in schema griffie
    from public, griffie_app, griffie_auditor, griffie_controle, griffie_backup, griffie_migrator;
revoke all on all functions in schema griffie
    from public, griffie_app, griffie_auditor, griffie_controle, griffie_backup, griffie_migrator;

grant usage on schema griffie
    to griffie_app, griffie_auditor, griffie_controle, griffie_migrator;
grant execute on function griffie.rolbezwaren()
    to griffie_app, griffie_auditor, griffie_controle, griffie_migrator;

-- De stand van het schema mag iedereen die verbinding heeft lezen.
grant select on griffie.migratie, griffie.onderdeel
    to griffie_app, griffie_auditor, griffie_controle, griffie_migrator;

-- Gemeenten: de naam mag wijzigen, code en demonstratie nooit.
grant select, insert, update (naam) on griffie.gemeente to griffie_app;
grant select on griffie.gemeente to griffie_auditor, griffie_controle;

-- De kalender komt uit gegevens/ en wijzigt alleen daar.
grant select on griffie.kalenderbesluit, griffie.kalenderdag
    to griffie_app, griffie_auditor, griffie_controle;

-- Een pseudoniem staat in het register en verdwijnt dus nooit.
grant select, insert on griffie.persoon to griffie_app;
grant select on griffie.persoon to griffie_auditor, griffie_controle;

-- Persoonsgegevens zijn te verbeteren en te wissen (AVG art. 16 en 17). De auditor ziet ze niet.
grant select, insert, update, delete on griffie.persoonsgegevens to griffie_app;
grant select on griffie.persoonsgegevens to griffie_controle;
