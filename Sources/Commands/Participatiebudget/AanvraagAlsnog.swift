import ArgumentParser
import Domain
import Services

/// `griffie aanvraag alsnog`: grants more to an application on the waiting list.
struct AanvraagAlsnog: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "alsnog",
        abstract: "Verleen alsnog aan wie op de wachtlijst staat, nu er geld terugkwam.",
        discussion: """
            griffie aanvraag alsnog PB-2026-0042 --motivering 'er kwam geld vrij' \\
                --als beslisser:Wijkzaken
            griffie aanvraag alsnog PB-2026-0042 --bedrag 300 --motivering 'er kwam geld vrij' \\
                --als beslisser:Wijkzaken

            Op de wachtlijst staat wie op het plafond is geweigerd, ook deels, onder een regeling
            met een wachtlijst. De volgorde is die van ontvangst. Na het jaar van het budget kan
            het niet meer.
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals PB-2026-0042.", valueName: "aanvraag"))
    var aanvraag: String?

    @Option(
        help: ArgumentHelp(
            "Hoeveel er bij komt; anders zoveel als is gevraagd en er ruimte is.",
            valueName: "bedrag"))
    var bedrag: String?

    @Option(help: ArgumentHelp("De motivering van het besluit (Awb 3:46).", valueName: "tekst"))
    var motivering: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    private struct Invoer {
        let wie: Dossierverzoek
        let bedrag: Bedrag?
        let motivering: String
    }

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let invoer = try Verzamelaar.verzamel(lees)
        try await omgeving.opDossier(invoer.wie, uitvoer, "alsnog verlenen") { beeld, _ in
            AlsnogVerlenen(
                aanvraag: beeld.id, budget: beeld.budget.id,
                regeling: beeld.budget.budget.regeling, bedrag: invoer.bedrag,
                motivering: invoer.motivering)
        } volgende: {
            "griffie aanvraag brief \($0.aanduiding)"
        }
    }

    private func lees(_ fouten: Verzamelaar) -> Invoer? {
        let wie = opties.lees(aanvraag, fouten)
        let bedrag = self.bedrag.map {
            fouten.bedrag("--bedrag", $0, vanaf: Bedrag(cent: 1))
        }
        let motivering = fouten.tekst(
            "--motivering", motivering, hooguit: 8_000, vorm: "de redenen van het besluit")
        guard let wie, let motivering, bedrag == nil || bedrag ?? nil != nil else { return nil }
        return Invoer(wie: wie, bedrag: bedrag ?? nil, motivering: motivering)
    }
}
