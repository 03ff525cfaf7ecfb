import Cluster
import Domain
import Postgres
import Services

extension Omgeving {
    /// Opens the database of this installation for the work of one command, and closes it.
    ///
    /// The private cluster is made, started and brought to this program's schema when needed;
    /// another database is left as it is.
    /// - Parameter verbindingen: how many commands are carried out at the same time.
    nonisolated(nonsending) func metDatabase<Uitkomst>(
        verbindingen: Int = 1, _ werk: (Database) async throws -> Uitkomst
    ) async throws -> Uitkomst {
        do {
            let plaats = try await bijgewerkteDatabase()
            var instellingen = DatabaseConfiguration(plaats.conninfo(.app))
            // More connections than are used at a time would only have to be made.
            (instellingen.sharedConnections, instellingen.exclusiveConnections) = (1, verbindingen)
            let database = try await Database.connect(instellingen)
            do {
                try await Self.controleerRol(database)
                let uitkomst = try await werk(database)
                await database.close()
                return uitkomst
            } catch {
                await database.close()
                throw error
            }
        } catch let fout as DatabaseError {
            throw Databasefout(fout: fout)
        }
    }

    /// Does work on a session of the application, which can copy rows.
    nonisolated(nonsending) func metSessie<Uitkomst>(
        _ werk: (Session) async throws -> Uitkomst
    ) async throws -> Uitkomst {
        try await bijgewerkteDatabase().sessie(.app, werk)
    }

    /// Does the work of an auditor, on a session of that role: it only reads, and sees no personal
    /// data.
    nonisolated(nonsending) func alsAuditor<Uitkomst>(
        _ werk: (Session) async throws -> Uitkomst
    ) async throws -> Uitkomst {
        do {
            return try await bijgewerkteDatabase().sessie(.auditor, werk)
        } catch let fout as Databasefout where Self.zonderSchema(fout.fout) {
            throw Self.geenSchema
        }
    }

    /// Does the work of the controls, on a session of their own role, which sees everything and may
    /// only read.
    nonisolated(nonsending) func metControleur<Uitkomst>(
        _ werk: (Controleur) async throws -> Uitkomst
    ) async throws -> Uitkomst {
        let map = try installatiemap() + "/sql"
        do {
            return try await bijgewerkteDatabase().sessie(.controle) { sessie in
                try await werk(Controleur(sessie, map: map))
            }
        } catch let fout as Databasefout where Self.zonderSchema(fout.fout) {
            throw Self.geenSchema
        } catch ServiceError.nietBereikbaar(let zin) {
            // Not the server but this installation, or the role that it made.
            throw Opdrachtfout.nietBereikbaar(zin)
        }
    }

    /// The database of this installation; the private one is brought to this program's schema.
    private func bijgewerkteDatabase() async throws -> Databaseplaats {
        guard variabelen["PGPASSWORD", default: ""].isEmpty else {
            throw Opdrachtfout.nietBereikbaar(
                "PGPASSWORD staat in de omgeving, waar anderen haar kunnen lezen; zet het "
                    + "wachtwoord in een bestand en noem dat in PGPASSFILE")
        }
        let plaats = try await Databaseplaats(self)
        if plaats.isIngebouwd { try await werkBij(plaats) }
        return plaats
    }

    /// Whether an error says that the tables of the program are not there.
    private static func zonderSchema(_ fout: DatabaseError) -> Bool {
        ["3F000", "42P01", "42883"].contains(fout.sqlState?.code)
    }

    private static let geenSchema = Opdrachtfout.nietBereikbaar(
        "deze database heeft het schema van Wijkgriffie nog niet; voer griffie schema migreer uit")

    private func werkBij(_ plaats: Databaseplaats) async throws {
        let bestanden = try schemabestanden()
        let toegepast = try await plaats.sessie(.migrator) { sessie in
            let migrator = Migrator(sessie, files: bestanden)
            if try await migrator.status().isCurrent { return 0 }
            return try await migrator.migrate().count
        }
        if toegepast > 0 { meld("De database is bijgewerkt (\(toegepast) onderdelen).\n") }
    }

    /// A role above row security would see every municipality.
    private static func controleerRol(_ database: Database) async throws {
        do {
            try await RoleGuard.check(database)
        } catch let fout as DatabaseError where zonderSchema(fout) {
            throw geenSchema
        }
    }

    /// The municipality that was meant: the one with this code, else the only one.
    func gemeente(
        _ code: Gemeentecode?, in database: Database
    ) async throws -> MetID<Gemeente> {
        try Self.kies(
            code, uit: try await Lezer(buitenGemeenten: database).antwoord(op: Gemeenten()))
    }

    /// The one of these municipalities that was meant: the one with this code, else the only one.
    static func kies(
        _ code: Gemeentecode?, uit alle: [MetID<Gemeente>]
    ) throws -> MetID<Gemeente> {
        if let code {
            guard let gemeente = alle.first(where: { $0.waarde.code == code }) else {
                throw Opdrachtfout.nietGevonden(
                    "gemeente \(code) is niet opgenomen; zie griffie gemeente lijst")
            }
            return gemeente
        }
        guard let eerste = alle.first else {
            throw Opdrachtfout.nietGevonden(
                "er is nog geen gemeente; begin met griffie gemeente opnemen, of met griffie demo")
        }
        guard alle.count == 1 else {
            let codes = alle.prefix(20).map { "\($0.waarde.code) (\($0.waarde.naam))" }
            throw Invoerfouten(
                Invoerfout(
                    "--gemeente", .verplicht,
                    "ontbreekt; er zijn er \(alle.count): \(codes.joined(separator: ", "))"))
        }
        return eerste
    }

    /// Reads in one municipality.
    nonisolated(nonsending) func lees<Uitkomst>(
        _ code: Gemeentecode?, _ werk: (Lezer) async throws -> Uitkomst
    ) async throws -> Uitkomst {
        try await metDatabase { database in
            let gemeente = try await gemeente(code, in: database)
            return try await werk(Lezer(database, gemeente: gemeente.id))
        }
    }
}
