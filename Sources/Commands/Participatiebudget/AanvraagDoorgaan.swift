import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie aanvraag doorgaan`: goes on without the completion that did not come.
struct AanvraagDoorgaan: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "doorgaan",
        abstract: "Ga verder zonder aanvulling, als de hersteltermijn ongebruikt voorbij is.",
        discussion: """
            griffie aanvraag doorgaan PB-2026-0042 --motivering 'het is genoeg om te beoordelen' \\
                --als 'behandelaar:Balie Centrum'
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals PB-2026-0042.", valueName: "aanvraag"))
    var aanvraag: String?

    @Option(help: ArgumentHelp("Waarom het zonder aanvulling kan.", valueName: "tekst"))
    var motivering: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (motivering, wie) = try Verzamelaar.verzamel(lees)
        try await omgeving.onderweg(wie, uitvoer, "zonder aanvulling verdergaan") { _ in
            .gaZonderAanvulling(motivering: motivering)
        } volgende: {
            $0.behandelstap
        }
    }

    private func lees(_ fouten: Verzamelaar) -> (String, Dossierverzoek)? {
        let wie = opties.lees(aanvraag, fouten)
        let motivering = fouten.tekst(
            "--motivering", motivering, hooguit: 8_000, vorm: "waarom het zonder aanvulling kan")
        guard let wie, let motivering else { return nil }
        return (motivering, wie)
    }
}
