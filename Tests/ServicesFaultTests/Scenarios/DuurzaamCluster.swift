import Cluster
import Domain
import Foundation
import Glibc
import Postgres
import Services
import Synchronization
import TestSupport

/// A cluster of its own that waits for the disk, to be killed.
enum DuurzaamCluster {
    /// Made at the first use, gone at the exit.
    static let cluster = Task { try await maak() }

    private static let lopend = Mutex<EmbeddedCluster?>(nil)

    private static func maak() async throws -> EmbeddedCluster {
        var opties = ClusterOptions()
        opties.preparation = try ProjectFolder.text("sql/rollen.sql")
        let cluster = try OwnedClusters.standard.make("storing", options: opties)
        lopend.withLock { $0 = cluster }
        atexit { DuurzaamCluster.ruimOp() }
        let adres = try await cluster.ensureRunning()
        let sessie = try await Session.connect(
            DatabaseConfiguration(adres.conninfo(role: .migrator)))
        let bestanden = try SchemaFiles(readingFrom: ProjectFolder.path() + "/sql")
        try await Migrator(sessie, files: bestanden).migrate()
        await sessie.close()
        return cluster
    }

    private static func ruimOp() { lopend.withLock { _ = $0?.discardOwned() } }

    /// Makes a municipality in a fresh database of this cluster.
    static func met(
        _ naam: String, _ body: (Proefgemeente, EmbeddedCluster) async throws -> Void
    ) async throws {
        let cluster = try await cluster.value
        let beheer = try await Session.connect(
            DatabaseConfiguration(
                cluster.address.with(database: "postgres").conninfo(role: .superuser)))
        try await beheer.execute(
            script: "create database \(naam) template wijkgriffie owner griffie_eigenaar")
        await beheer.close()
        let adres = cluster.address.with(database: naam)
        var instellingen = DatabaseConfiguration(adres.conninfo(role: .app))
        instellingen.leaseDeadline = .seconds(30)
        let database = try await Database.connect(instellingen)
        var wens = Proefgemeente.Wens()
        wens.plafond = Bedrag(cent: 10_000_000)
        do {
            try await body(try await Proefgemeente.maak(in: database, op: adres, wens), cluster)
        } catch {
            await database.close()
            throw error
        }
        await database.close()
    }

    /// Kills the server and everything it started, without warning, and starts it again.
    static func doodEnHerstart(_ cluster: EmbeddedCluster) async throws {
        let tekst = try String(
            contentsOfFile: cluster.path + "/data/postmaster.pid", encoding: .utf8)
        guard let postmaster = tekst.split(separator: "\n").first.flatMap({ Int32($0) }) else {
            preconditionFailure("the server has no number")
        }
        let kinderen = try String(
            contentsOfFile: "/proc/\(postmaster)/task/\(postmaster)/children", encoding: .utf8
        ).split(separator: " ").compactMap { Int32($0) }
        for proces in [postmaster] + kinderen { kill(proces, SIGKILL) }
        for poging in 1... {
            do {
                try await cluster.ensureRunning()
                return
            } catch {
                // Until the last of them is gone, the shared memory is still in use.
                guard poging < 20 else { throw error }
            }
        }
    }
}
