import Cluster
import Postgres

/// The database of the demonstration: one of its own in the private cluster, made anew each time.
struct Demonstratiedatabase {
    static let naam = "wijkgriffie_demonstratie"

    /// As the setting `database` has it.
    let plaats: String

    /// Makes it, with this program's schema; an earlier one is thrown away.
    init(_ omgeving: Omgeving) async throws {
        let bestanden = try omgeving.schemabestanden()
        let adres = try await omgeving.cluster().ensureRunning()
        plaats = adres.with(database: Self.naam).place
        do {
            try await Self.metSessie(adres.with(database: "postgres").conninfo(role: .superuser)) {
                try await $0.execute(
                    script: "drop database if exists \(Self.naam) with (force)")
                try await $0.execute(
                    script: "create database \(Self.naam) owner griffie_eigenaar")
            }
            let rollen = String(
                decoding: try Installatiemap(
                    Configuratie(omgeving), programma: omgeving.programma
                ).bytes("sql/rollen.sql"), as: UTF8.self)
            try await Self.metSessie(adres.with(database: Self.naam).conninfo(role: .superuser)) {
                try await $0.execute(script: rollen)
            }
            let migrator = adres.with(database: Self.naam).conninfo(role: .migrator)
            try await Self.metSessie(migrator) {
                _ = try await Migrator($0, files: bestanden).migrate()
            }
        } catch let fout as DatabaseError {
            throw Databasefout(fout: fout)
        }
    }

    private static func metSessie(
        _ conninfo: String, _ werk: (Session) async throws -> Void
    ) async throws {
        let sessie = try await Session.connect(DatabaseConfiguration(conninfo))
        do {
            try await werk(sessie)
            await sessie.close()
        } catch {
            await sessie.close()
            throw error
        }
    }
}
