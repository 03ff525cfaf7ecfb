import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie aanvraag mededelen`: tells that the decision will be late.
struct AanvraagMededelen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "mededelen",
        abstract: "Deel de aanvrager mee dat het besluit later komt (Awb 4:14).",
        discussion: """
            griffie aanvraag mededelen PB-2026-0042 --verwacht 2026-06-01 \\
                --als 'behandelaar:Balie Centrum'

            Stelt de regeling zelf een termijn, dan verschuift de mededeling die niet (lid 1). Is
            het een redelijke termijn, dan verschuift de eerste mededeling binnen de acht weken
            haar (lid 3).
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals PB-2026-0042.", valueName: "aanvraag"))
    var aanvraag: String?

    @Option(help: ArgumentHelp("Wanneer het besluit er uiterlijk is.", valueName: "datum"))
    var verwacht: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (verwacht, wie) = try Verzamelaar.verzamel(lees)
        try await omgeving.onderweg(wie, uitvoer, "vertraging meedelen") { _ in
            .deelVertragingMee(verwacht: verwacht)
        } volgende: {
            "griffie aanvraag termijn \($0.aanduiding)"
        }
    }

    private func lees(_ fouten: Verzamelaar) -> (Datum, Dossierverzoek)? {
        let wie = opties.lees(aanvraag, fouten)
        let verwacht = fouten.datum("--verwacht", verwacht)
        guard let wie, let verwacht else { return nil }
        return (verwacht, wie)
    }
}
