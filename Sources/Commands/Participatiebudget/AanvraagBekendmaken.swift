import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie aanvraag bekendmaken`: records that a decision was announced.
struct AanvraagBekendmaken: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "bekendmaken",
        abstract: "Leg vast dat een besluit is bekendgemaakt; daarmee gaat het gelden (Awb 3:40).",
        discussion: """
            griffie aanvraag bekendmaken PB-2026-0042 --kanaal post \\
                --als 'behandelaar:Balie Centrum'
            griffie aanvraag bekendmaken PB-2026-0042 --kanaal uitreiking --op 2026-03-12 \\
                --als 'behandelaar:Balie Centrum'
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals PB-2026-0042.", valueName: "aanvraag"))
    var aanvraag: String?

    @Option(
        help: ArgumentHelp(
            "post, uitreiking of elektronisch (alleen met toestemming).", valueName: "kanaal"))
    var kanaal: String?

    @Option(
        help: ArgumentHelp("De dag van verzenden of uitreiken; anders vandaag.", valueName: "datum")
    )
    var op: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (wie, kanaal, dag) = try Verzamelaar.verzamel(lees)
        let kalender = try omgeving.kalender()
        try await omgeving.opDossier(wie, uitvoer, "besluit bekendmaken") { beeld, vandaag in
            BesluitBekendmaken(
                aanvraag: beeld.id, regeling: beeld.budget.budget.regeling, kanaal: kanaal,
                op: dag ?? vandaag, kalender: kalender)
        } volgende: {
            $0.aanvraag.verplichting == nil
                ? "griffie aanvraag geschiedenis \($0.aanduiding)"
                : "griffie aanvraag bijdrage \($0.aanduiding)"
        }
    }

    private func lees(
        _ fouten: Verzamelaar
    ) -> (Dossierverzoek, Aanvraag.Bekendmaking.Kanaal, Datum?)? {
        let wie = opties.lees(aanvraag, fouten)
        let kanaal = fouten.keuze("--kanaal", kanaal, Aanvraag.Bekendmaking.Kanaal.self)
        let dag = fouten.datumOfNiets("--op", op)
        guard let wie, let kanaal else { return nil }
        return (wie, kanaal, dag)
    }
}
