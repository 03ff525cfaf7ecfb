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
        _ naam: String, _ pasAan: (inout DatabaseConfiguration) -> Void = { _ in },
        _ body: (Proefgemeente, EmbeddedCluster) async throws -> Void
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
        pasAan(&instellingen)
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
        let processen = try bevries(cluster)
        for proces in processen { kill(proces, SIGKILL) }
        // While it is dying it still looks like a server that runs, and would not be started.
        guard await zijnWeg(processen) else { throw BlijftBestaan(processen: processen) }
        try await cluster.ensureRunning()
    }

    /// A process that was killed is still there after a minute.
    struct BlijftBestaan: Error { let processen: [Int32] }

    /// Stops the server and everything it started where they are, until they are told to go on.
    ///
    /// The server first: what it would start in between could outlive it, waiting for ever for
    /// a lock of a process that is gone.
    static func bevries(_ cluster: EmbeddedCluster) throws -> [Int32] {
        let tekst = try String(
            contentsOfFile: cluster.path + "/data/postmaster.pid", encoding: .utf8)
        guard let postmaster = tekst.split(separator: "\n").first.flatMap({ Int32($0) }) else {
            preconditionFailure("the server has no number")
        }
        kill(postmaster, SIGSTOP)
        let kinderen = try String(
            contentsOfFile: "/proc/\(postmaster)/task/\(postmaster)/children", encoding: .utf8
        ).split(separator: " ").compactMap { Int32($0) }
        for kind in kinderen { kill(kind, SIGSTOP) }
        return [postmaster] + kinderen
    }

    /// Lets processes that were stopped go on.
    static func ontdooi(_ processen: [Int32]) { for proces in processen { kill(proces, SIGCONT) } }

    /// Waits, on a thread of its own and for at most a minute, until processes are gone.
    private static func zijnWeg(_ processen: [Int32]) async -> Bool {
        await withCheckedContinuation { klaar in
            Thread.detachNewThread {
                for _ in 0..<6_000 where !processen.allSatisfy(isWeg) { usleep(10_000) }
                klaar.resume(returning: processen.allSatisfy(isWeg))
            }
        }
    }

    /// A process that has ended but was not collected has no folder any more.
    private static func isWeg(_ proces: Int32) -> Bool {
        (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(proces)/cwd")) == nil
    }
}
