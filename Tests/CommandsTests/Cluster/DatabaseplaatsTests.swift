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
}
