import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie aanvraag buiten-behandeling`: decides not to treat an application.
struct AanvraagBuitenBehandeling: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "buiten-behandeling",
        abstract: "Besluit een niet aangevulde aanvraag niet te behandelen (Awb 4:5).",
        discussion: """
            griffie aanvraag buiten-behandeling PB-2026-0042 --motivering 'niet aangevuld' \\
                --als beslisser:Wijkzaken

            Kan vanaf de dag na de hersteltermijn, en tot vier weken daarna (Awb 4:5 lid 4).
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals PB-2026-0042.", valueName: "aanvraag"))
    var aanvraag: String?

    @Option(help: ArgumentHelp("De motivering van het besluit (Awb 3:46).", valueName: "tekst"))
    var motivering: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (motivering, wie) = try Verzamelaar.verzamel(lees)
        let kalender = try omgeving.kalender()
        try await omgeving.opDossier(wie, uitvoer, "de aanvraag niet behandelen") { beeld, _ in
            Services.AanvraagBuitenBehandeling(
                aanvraag: beeld.id, budget: beeld.budget.id,
                regeling: beeld.budget.budget.regeling, kalender: kalender,
                motivering: motivering)
        } volgende: {
            "griffie aanvraag geschiedenis \($0.aanduiding)"
        }
    }

    private func lees(_ fouten: Verzamelaar) -> (String, Dossierverzoek)? {
        let wie = opties.lees(aanvraag, fouten)
        let motivering = fouten.tekst(
            "--motivering", motivering, hooguit: 8_000, vorm: "de redenen van het besluit")
        guard let wie, let motivering else { return nil }
        return (motivering, wie)
    }
}
