import Cluster
import Foundation
import Postgres
import Testing

@testable import Commands

@Suite("De database waarin opdrachten werken") struct DatabaseplaatsTests {
    @Test("Een rol van het werk die boven RLS staat wordt geweigerd, ook door schema controleer")
    func role() async throws {
        var options = ClusterOptions()
        options.durable = false
        options.preparation = try String(
            contentsOfFile: Proefloop.wortel() + "/sql/rollen.sql", encoding: .utf8)
        // Roles belong to a whole cluster, so this one is for this test alone.
        OwnedClusters.standard.sweep()
        let cluster = try OwnedClusters.standard.make("rolwacht", options: options)
        defer { _ = cluster.discardOwned() }
        let address = try await cluster.ensureRunning()
        let variables = [
            "WIJKGRIFFIE_DATABASE":
                "host='\(address.host)' port=\(address.port) dbname=\(address.database)"
        ]
        let migration = try await Proefloop(["schema", "migreer"], variabelen: variables)
        #expect(migration.code == .gereed, "\(migration.fout)")
        let everyday = ["gemeente", "lijst"]
        let allowed = try await Proefloop(everyday, variabelen: variables)
        #expect(allowed.code == .gereed, "\(allowed.fout)")
        try await Self.otherVersion(variables)
        let superuser = try await Session.connect(
            DatabaseConfiguration(address.conninfo(role: .superuser)))
        try await superuser.execute(script: "alter role griffie_app superuser")
        await superuser.close()
        let refusal = try await Proefloop(everyday, variabelen: variables)
        #expect(refusal.code == .nietToegestaan, "\(refusal.fout)")
        #expect(refusal.fout.contains("sql/rollen.sql"))
        let check = try await Proefloop(["schema", "controleer"], variabelen: variables)
        #expect(check.code == .nietToegestaan, "\(check.fout)")
        #expect(check.fout.contains("sql/rollen.sql"))
    }

    /// A kept schema of another major version is not compared, and that is said.
    private static func otherVersion(_ variables: [String: String]) async throws {
        let folder =
            FileManager.default.temporaryDirectory.path + "/griffie-andere-versie-\(getpid())"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        try FileManager.default.copyItem(
            atPath: Proefloop.wortel() + "/sql", toPath: folder + "/sql")
        let kept = folder + "/sql/schema.sql"
        for (header, code, part) in [
            ("-- PostgreSQL 14: x\n", Uitgangscode.gereed, "niet vergeleken"),
            ("-- zonder versie\n", .nietBereikbaar, "noemt geen versie"),
        ] {
            try header.write(toFile: kept, atomically: true, encoding: .utf8)
            let check = try await Proefloop(
                ["schema", "controleer"], variabelen: variables, programma: folder + "/griffie")
            #expect(check.code == code, "\(check.fout)")
            #expect(check.uit.contains(part), "\(check.uit)")
        }
    }
}
