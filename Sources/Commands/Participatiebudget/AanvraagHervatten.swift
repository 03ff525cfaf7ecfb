import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie aanvraag hervatten`: lets the term run again before a suspension would end.
struct AanvraagHervatten: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "hervatten",
        abstract: "Laat een opgeschorte beslistermijn eerder weer lopen (Awb 4:15 lid 4).",
        discussion: """
            griffie aanvraag hervatten PB-2026-0042 --op 2026-03-16 \\
                --als 'behandelaar:Balie Centrum'
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals PB-2026-0042.", valueName: "aanvraag"))
    var aanvraag: String?

    @Option(
        help: ArgumentHelp("De eerste dag die weer meetelt; anders vandaag.", valueName: "datum"))
    var op: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    private struct Invoer {
        let op: Datum?
        let wie: Dossierverzoek
    }

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let invoer = try Verzamelaar.verzamel(lees)
        try await omgeving.onderweg(invoer.wie, uitvoer, "de beslistermijn hervatten") { vandaag in
            .hervat(op: invoer.op ?? vandaag)
        } volgende: {
            "griffie aanvraag termijn \($0.aanduiding)"
        }
    }

    private func lees(_ fouten: Verzamelaar) -> Invoer? {
        let wie = opties.lees(aanvraag, fouten)
        let op = fouten.datumOfNiets("--op", op)
        return wie.map { Invoer(op: op, wie: $0) }
    }
}
