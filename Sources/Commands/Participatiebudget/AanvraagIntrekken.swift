import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie aanvraag intrekken`: withdraws an application before it is decided.
struct AanvraagIntrekken: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "intrekken",
        abstract: "Trek een aanvraag in voordat erop is besloten, of gooi een concept weg.",
        discussion: """
            griffie aanvraag intrekken PB-2026-0042 --reden 'het gaat niet door' \\
                --als 'aanvrager:Bewonerscommissie Centrum'
            griffie aanvraag intrekken 0190a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b \\
                --reden 'dubbel opgesteld' --als 'aanvrager:Bewonerscommissie Centrum'
            """
    )

    @Argument(
        help: ArgumentHelp(
            "Het kenmerk, zoals PB-2026-0042, of de identiteit van een concept.",
            valueName: "aanvraag"))
    var aanvraag: String?

    @Option(help: ArgumentHelp("Waarom de aanvraag wordt ingetrokken.", valueName: "tekst"))
    var reden: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (reden, wie) = try Verzamelaar.verzamel(lees)
        try await omgeving.onderweg(wie, uitvoer, "de aanvraag intrekken") { _ in
            .trekIn(reden: reden)
        } volgende: {
            "griffie aanvraag geschiedenis \($0.aanduiding)"
        }
    }

    private func lees(_ fouten: Verzamelaar) -> (String, Dossierverzoek)? {
        let wie = opties.lees(aanvraag, fouten)
        let reden = fouten.tekst(
            "--reden", reden, hooguit: 8_000, vorm: "waarom de aanvraag wordt ingetrokken")
        guard let wie, let reden else { return nil }
        return (reden, wie)
    }
}
