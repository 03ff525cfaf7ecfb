import ArgumentParser
import Cluster
import Domain
import Foundation
import Postgres
import Weergave

/// `griffie schema controleer`: whether the database is what this program thinks it is.
struct SchemaControleer: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "controleer",
        abstract: "Vergelijkt de database met de migraties, met sql/schema.sql en met de rollen.",
        discussion: """
            griffie schema controleer
                is alles uitgevoerd, staat er niets anders, mag de rol van het werk niet te veel?
            griffie schema controleer --schrijf
                bewaart het schema van de database als sql/schema.sql
            """
    )

    @Flag(help: "Bewaar het schema van de database als sql/schema.sql.")
    var schrijf = false

    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let bestanden = try omgeving.schemabestanden()
        let plaats = try await Databaseplaats(omgeving)
        let stand = try await plaats.sessie(.migrator) { sessie in
            try await Migrator(sessie, files: bestanden).status()
        }
        let bewaard = try omgeving.installatiemap() + "/sql/schema.sql"
        let schema = try await SchemaDump(of: plaats.conninfo(.migrator))
        if schrijf { try schema.text.write(toFile: bewaard, atomically: true, encoding: .utf8) }
        let uitkomsten = [
            ("migraties", stand.pending.map { "\($0) is nog niet toegepast" }),
            ("schema", Self.verschillen(bewaard, schema)),
            ("rol", try await Self.bezwaren(plaats, stand)),
        ]
        try uitvoer.schrijf(Self.antwoord(uitkomsten), in: omgeving)
        let fouten = uitkomsten.filter { !$0.1.isEmpty }.map(\.0)
        if !uitkomsten[2].1.isEmpty, !stand.applied.isEmpty {
            throw RoleGuard.Refusal(objections: uitkomsten[2].1)
        }
        guard fouten.isEmpty else {
            throw Opdrachtfout.nietBereikbaar(
                "de database wijkt af (\(fouten.joined(separator: ", "))); "
                    + "voer griffie schema migreer uit, of herstel wat met de hand is gewijzigd")
        }
    }

    /// Another major version writes the same schema in other words, so there it says nothing.
    private static func verschillen(_ pad: String, _ schema: SchemaDump) -> [String] {
        guard let tekst = try? String(contentsOfFile: pad, encoding: .utf8) else {
            return ["\(pad) is niet te lezen"]
        }
        let bewaard = SchemaDump(kept: tekst)
        return bewaard.major == schema.major ? bewaard.differences(from: schema) : []
    }

    private static func bezwaren(_ plaats: Databaseplaats, _ stand: Migrator.Status)
        async throws -> [String]
    {
        if stand.applied.isEmpty { return ["er is nog geen schema"] }
        return try await plaats.sessie(.app) { sessie in
            try await sessie.query(RoleGuard.objections, ())
        }
    }

    private static func antwoord(_ uitkomsten: [(String, [String])]) -> Antwoord {
        let rijen = uitkomsten.flatMap { naam, bevindingen in
            bevindingen.isEmpty ? [[naam, "in orde"]] : bevindingen.map { [naam, $0] }
        }
        return Antwoord(
            json: .object(
                uitkomsten.map { naam, bevindingen in
                    .init(naam: naam, waarde: .lijst(bevindingen.map { .tekst($0) }))
                }),
            tabel: Tabel([.init("onderdeel", "Onderdeel"), .init("bevinding", "Bevinding")], rijen))
    }
}
