import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie aanvraag wijziging bekendmaken`: records that this decision was announced.
struct WijzigingBekendmaken: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "bekendmaken",
        abstract: "Leg vast dat het besluit op een wijziging is bekendgemaakt (Awb 3:41).",
        discussion: """
            griffie aanvraag wijziging bekendmaken PB-2026-0042 --kanaal post \\
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
        try await omgeving.opDossier(wie, uitvoer, "wijziging bekendmaken") { beeld, vandaag in
            WijzigingAfdoen(
                .maakBekend(kanaal, op: dag ?? vandaag), aanvraag: beeld.id,
                regeling: beeld.budget.budget.regeling, kalender: kalender)
        } volgende: {
            "griffie aanvraag geschiedenis \($0.aanduiding)"
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
