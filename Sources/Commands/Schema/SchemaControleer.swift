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
        let bezwaren = try await Self.bezwaren(plaats, stand)
        let uitkomsten = [
            Uitkomst(
                naam: "migraties",
                bevindingen: stand.pending.map { "\($0) is nog niet toegepast" }),
            Self.vergelijking(bewaard, schema),
            Uitkomst(naam: "rol", bevindingen: bezwaren),
        ]
        try uitvoer.schrijf(Self.antwoord(uitkomsten), in: omgeving)
        let fouten = uitkomsten.filter { !$0.bevindingen.isEmpty }.map(\.naam)
        if !bezwaren.isEmpty, !stand.applied.isEmpty {
            throw RoleGuard.Refusal(objections: bezwaren)
        }
        guard fouten.isEmpty else {
            throw Opdrachtfout.nietBereikbaar(
                "de database wijkt af (\(fouten.joined(separator: ", "))); "
                    + "voer griffie schema migreer uit, of herstel wat met de hand is gewijzigd")
        }
    }

    /// What was looked at, and what was found.
    private struct Uitkomst {
        let naam: String
        var bevindingen: [String] = []
        /// Why nothing could be found.
        var voorbehoud: String?
    }

    /// Another major version writes the same schema in other words, so there it says nothing.
    private static func vergelijking(_ pad: String, _ schema: SchemaDump) -> Uitkomst {
        func gevonden(_ bevindingen: [String]) -> Uitkomst {
            Uitkomst(naam: "schema", bevindingen: bevindingen)
        }
        guard let tekst = try? String(contentsOfFile: pad, encoding: .utf8) else {
            return gevonden(["\(pad) is niet te lezen"])
        }
        let bewaard = SchemaDump(kept: tekst)
        guard let van = bewaard.major, let hier = schema.major else {
            return gevonden(["\(pad) noemt geen versie van PostgreSQL"])
        }
        guard van == hier else {
            return Uitkomst(
                naam: "schema",
                voorbehoud: "niet vergeleken: bewaard van PostgreSQL \(van), dit is \(hier)")
        }
        return gevonden(bewaard.differences(from: schema))
    }

    private static func bezwaren(_ plaats: Databaseplaats, _ stand: Migrator.Status)
        async throws -> [String]
    {
        if stand.applied.isEmpty { return ["er is nog geen schema"] }
        return try await plaats.sessie(.app) { sessie in
            try await sessie.query(RoleGuard.objections, ())
        }
    }

    private static func antwoord(_ uitkomsten: [Uitkomst]) -> Antwoord {
        let rijen = uitkomsten.flatMap { uitkomst in
            uitkomst.bevindingen.isEmpty
                ? [[uitkomst.naam, uitkomst.voorbehoud ?? "in orde"]]
                : uitkomst.bevindingen.map { [uitkomst.naam, $0] }
        }
        return Antwoord(
            json: .object(
                uitkomsten.map { uitkomst in
                    .init(
                        naam: uitkomst.naam,
                        waarde: .lijst(uitkomst.bevindingen.map { .tekst($0) }))
                }
                    + [
                        .init(
                            naam: "voorbehoud",
                            waarde: .lijst(uitkomsten.compactMap(\.voorbehoud).map { .tekst($0) }))
                    ]),
            tabel: Tabel([.init("onderdeel", "Onderdeel"), .init("bevinding", "Bevinding")], rijen))
    }
}
