import ArgumentParser
import Domain
import Services

/// `griffie aanvraag geen-dwangsom`: establishes that no penalty is due.
struct AanvraagGeenDwangsom: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "geen-dwangsom",
        abstract: "Leg vast dat er geen dwangsom is verschuldigd, en waarom (Awb 4:17 lid 5).",
        discussion: """
            griffie aanvraag geen-dwangsom PB-2026-0042 --grond onredelijk_laat \\
                --motivering 'een jaar na de termijn' --als beslisser:Wijkzaken

            De grond is onredelijk_laat, geen_belanghebbende of kennelijk (kennelijk
            niet-ontvankelijk of ongegrond). Er moet een geldige ingebrekestelling zijn.
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals PB-2026-0042.", valueName: "aanvraag"))
    var aanvraag: String?

    @Option(
        help: ArgumentHelp(
            "onredelijk_laat, geen_belanghebbende of kennelijk.", valueName: "grond"))
    var grond: String?

    @Option(help: ArgumentHelp("De redenen (Awb 3:46).", valueName: "tekst"))
    var motivering: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    private struct Invoer {
        let wie: Dossierverzoek
        let grond: Aanvraag.Klok.Dwangsomuitsluiting.Grond
        let motivering: String
    }

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let invoer = try Verzamelaar.verzamel(lees)
        try await omgeving.onderweg(invoer.wie, uitvoer, "een dwangsom uitsluiten") { _ in
            .sluitDwangsomUit(invoer.grond, motivering: invoer.motivering)
        } volgende: {
            "griffie aanvraag termijn \($0.aanduiding)"
        }
    }

    private func lees(_ fouten: Verzamelaar) -> Invoer? {
        let wie = opties.lees(aanvraag, fouten)
        let grond = fouten.keuze(
            "--grond", grond, Aanvraag.Klok.Dwangsomuitsluiting.Grond.self)
        let motivering = fouten.tekst(
            "--motivering", motivering, hooguit: 8_000, vorm: "waarom er geen dwangsom is")
        guard let wie, let grond, let motivering else { return nil }
        return Invoer(wie: wie, grond: grond, motivering: motivering)
    }
}
