import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie aanvraag ingebrekestelling`: records a notice of default.
struct AanvraagIngebrekestelling: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "ingebrekestelling",
        abstract: "Leg een schriftelijke ingebrekestelling vast (Awb 4:17).",
        discussion: """
            griffie aanvraag ingebrekestelling PB-2026-0042 --ontvangen 2026-05-01 \\
                --als 'wijkcoordinator:Wijkpost Centrum'

            Kwam zij voordat de beslistermijn voorbij was, dan wordt zij vastgelegd als niet geldig,
            met de reden. Een geldige laat de twee weken beginnen waarna een dwangsom loopt.
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals PB-2026-0042.", valueName: "aanvraag"))
    var aanvraag: String?

    @Option(help: ArgumentHelp("De dag van ontvangst; anders vandaag.", valueName: "datum"))
    var ontvangen: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    private struct Invoer {
        let ontvangen: Datum?
        let wie: Dossierverzoek
    }

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let invoer = try Verzamelaar.verzamel(lees)
        try await omgeving.onderweg(invoer.wie, uitvoer, "in gebreke stellen") { vandaag in
            .stelInGebreke(ontvangen: invoer.ontvangen ?? vandaag)
        } volgende: {
            "griffie aanvraag termijn \($0.aanduiding)"
        }
    }

    private func lees(_ fouten: Verzamelaar) -> Invoer? {
        let wie = opties.lees(aanvraag, fouten)
        let ontvangen = fouten.datumOfNiets("--ontvangen", ontvangen)
        return wie.map { Invoer(ontvangen: ontvangen, wie: $0) }
    }
}
