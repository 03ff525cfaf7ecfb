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

-- Een persoon staat als pseudoniem in het register en verdwijnt dus nooit.
grant select, insert, update (gewist_op, elektronisch_sinds) on griffie.persoon to griffie_app;
grant select on griffie.persoon to griffie_auditor, griffie_controle;

-- Persoonsgegevens zijn te verbeteren en te wissen (AVG art. 16 en 17). De auditor ziet ze niet.
grant select, insert, update, delete on griffie.persoonsgegevens to griffie_app;
grant select on griffie.persoonsgegevens to griffie_controle;

-- Het register wordt alleen aangevuld: geen wijzigen, geen verwijderen.
grant select, insert on griffie.inschrijving, griffie.boeking to griffie_app;
grant select, insert, update on griffie.onderwerp to griffie_app;
-- De verzegelaar neemt uit de wachtrij wat hij verzegeld heeft; een zegel blijft zoals het is.
grant select, insert, delete on griffie.zegelwachtrij to griffie_app;
grant select, insert on griffie.zegelblad, griffie.zegelknoop, griffie.zegel to griffie_app;
-- Een opdracht die op niets uitliep geeft haar sleutel terug.
grant select, insert on griffie.opdrachtsleutel to griffie_app;
grant select on griffie.inschrijving, griffie.boeking, griffie.onderwerp, griffie.zegelwachtrij,
    griffie.zegelblad, griffie.zegelknoop, griffie.zegel, griffie.opdrachtsleutel to griffie_auditor, griffie_controle;

-- Teksten en namen zijn te wissen; de auditor ziet ze niet.
grant select, insert, delete on griffie.tekst to griffie_app;
grant select on griffie.tekst to griffie_controle;
-- Van een bericht wijzigt alleen hoe ver de bezorging is; een poging krijgt haar uitkomst.
grant select, insert, update (pogingen, volgende_op) on griffie.uitgaand to griffie_app;
grant select, insert, update (weg, uitkomst, antwoord, mogelijk_herhaald, inhoud)
    on griffie.verzendpoging to griffie_app;
grant select on griffie.uitgaand, griffie.verzendpoging to griffie_auditor, griffie_controle;

-- Bijlagen: te plaatsen, te verwijderen en te wissen, nooit te wijzigen; de auditor ziet de inhoud niet.
grant select, insert, delete on griffie.bestand, griffie.bestanddeel, griffie.bijlage
    to griffie_app;
grant select on griffie.bestand, griffie.bestanddeel, griffie.bijlage to griffie_controle;

-- De standen volgen uit het register en worden met elke inschrijving bijgewerkt.
grant select, insert, update on griffie.wijk, griffie.roltoekenning, griffie.regeling,
    griffie.budget, griffie.aanvraag to griffie_app;
grant select, insert, delete on griffie.buurt to griffie_app;
-- Een aanvulling zet nieuwe regels in de plaats van de oude.
grant select, insert, delete on griffie.toezegging to griffie_app;
grant select on griffie.wijk, griffie.buurt, griffie.roltoekenning, griffie.regeling,
    griffie.budget, griffie.aanvraag, griffie.toezegging to griffie_auditor, griffie_controle;
-- Hoe ver een bestand met aanvragen is; wat eruit is ingevoerd staat in de sleutels.
grant select, insert, update on griffie.invoerbestand to griffie_app;
grant select on griffie.invoerbestand to griffie_auditor, griffie_controle;
grant execute on function griffie.volgend_nummer(text, integer) to griffie_app;

-- Een brief blijft zoals hij is ingeschreven; alleen hoe hij is afgedaan komt erbij.
grant select, insert, update (afgedaan_op, antwoord, reden) on griffie.brief to griffie_app;
grant select on griffie.brief to griffie_auditor, griffie_controle;

-- Consultatie: een feit komt erbij en verandert nooit; het oordeel volgt uit de feiten.
grant select, insert, update on griffie.consultatienorm, griffie.wijkraad, griffie.dossier,
    griffie.besluitenlijst to griffie_app;
-- Een vastgesteld verslag verhoogt de bewijsgraad van een feit, en niets anders.
grant select, insert, update (bewijsgraad) on griffie.consultatiefeit to griffie_app;
grant select, insert, delete on griffie.consultatieoordeel to griffie_app;
grant select on griffie.consultatienorm, griffie.wijkraad, griffie.dossier, griffie.consultatiefeit,
    griffie.consultatieoordeel, griffie.besluitenlijst to griffie_auditor, griffie_controle;

-- Secretariaat: de stand volgt uit het register en wordt met elke inschrijving bijgewerkt.
grant select, insert, update on griffie.wijkpost, griffie.bestuurstoezegging, griffie.taak
    to griffie_app;
grant select on griffie.wijkpost, griffie.bestuurstoezegging, griffie.taak
    to griffie_auditor, griffie_controle;

-- Vergaderingen: de stand volgt uit het register, en waar de punten over gaan uit de stand.
grant select, insert, update on griffie.vergadering to griffie_app;
grant select, insert, delete on griffie.vergaderverwijzing to griffie_app;
grant select on griffie.vergadering, griffie.vergaderverwijzing to griffie_auditor, griffie_controle;
