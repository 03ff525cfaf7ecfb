import ArgumentParser
import Cluster
import Domain
import Postgres
import Weergave

/// `griffie schema status`: how far the database is behind this program.
struct SchemaStatus: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Welke migraties zijn uitgevoerd en wat er nog te doen is.",
        discussion: """
            griffie schema status
            griffie schema status --json
            """
    )

    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let bestanden = try omgeving.schemabestanden()
        let stand = try await Databaseplaats(omgeving).sessie(.migrator) { sessie in
            try await Migrator(sessie, files: bestanden).status()
        }
        try uitvoer.schrijf(Self.antwoord(stand), in: omgeving)
        if !stand.isCurrent { omgeving.meld("Volgende stap: griffie schema migreer\n") }
    }

    private static func antwoord(_ stand: Migrator.Status) -> Antwoord {
        let rijen =
            stand.applied.map { ["\($0.number) \($0.name)", "uitgevoerd"] }
            + stand.pending.map { [$0, "te doen"] }
        return Antwoord(
            json: .velden([
                "bij": .waarheid(stand.isCurrent),
                "uitgevoerd": .lijst(stand.applied.map { .tekst("\($0.number) \($0.name)") }),
                "teDoen": .lijst(stand.pending.map { .tekst($0) }),
            ]),
            tabel: Tabel([.init("onderdeel", "Onderdeel"), .init("stand", "Stand")], rijen))
    }
}
