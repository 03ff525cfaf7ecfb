import ArgumentParser
import Cluster
import Domain
import Postgres
import Weergave

/// `griffie schema migreer`: brings the database to the schema of this program.
struct SchemaMigreer: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "migreer",
        abstract: "Werkt de database bij tot het schema van dit programma.",
        discussion: """
            griffie schema migreer
                elk bestand in een eigen transactie; een tweede keer doet niets
            """
    )

    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let bestanden = try omgeving.schemabestanden()
        let plaats = try await Databaseplaats(omgeving)
        let toegepast = try await plaats.sessie(.migrator) { sessie in
            try await Migrator(sessie, files: bestanden).migrate { omgeving.meld("\($0) ...\n") }
        }
        try uitvoer.schrijf(Self.antwoord(toegepast), in: omgeving)
        if toegepast.isEmpty { omgeving.meld("Het schema was al bij.\n") }
    }

    private static func antwoord(_ bestanden: [String]) -> Antwoord {
        Antwoord(
            json: .velden(["toegepast": .lijst(bestanden.map { .tekst($0) })]),
            tabel: Tabel([.init("toegepast", "Toegepast")], bestanden.map { [$0] }))
    }
}

extension Omgeving {
    /// What `sql/` of this installation says about the schema.
    func schemabestanden() throws -> SchemaFiles {
        try SchemaFiles(readingFrom: installatiemap() + "/sql")
    }

    /// The folder of this installation.
    func installatiemap() throws -> String {
        try Installatiemap(Configuratie(self), programma: programma).pad
    }
}
