import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie aanvraag horen`: records a hearing, or why there was none.
struct AanvraagHoren: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "horen",
        abstract: "Leg vast dat de aanvrager is gehoord, of waarom niet (Awb 4:7-4:12).",
        discussion: """
            griffie aanvraag horen PB-2026-0042 --wijze mondeling \\
                --toelichting 'de groep wil later opnieuw aanvragen' \\
                --als 'behandelaar:Balie Centrum'
            griffie aanvraag horen PB-2026-0042 --wijze eigen_gegevens \\
                --toelichting 'de aanvraag noemt zelf twee bewoners' \\
                --als 'behandelaar:Balie Centrum'
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals PB-2026-0042.", valueName: "aanvraag"))
    var aanvraag: String?

    @Option(
        help: ArgumentHelp(
            "mondeling, schriftelijk, of waarom niet: spoed, eerder_gelegenheid, doel_gemist, "
                + "eigen_gegevens of alleen_plafond.", valueName: "wijze"))
    var wijze: String?

    @Option(help: ArgumentHelp("De dag; anders vandaag.", valueName: "datum"))
    var op: String?

    @Option(
        help: ArgumentHelp("Wat er is gezegd, of de reden om niet te horen.", valueName: "tekst"))
    var toelichting: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (wie, wijze, dag, toelichting) = try Verzamelaar.verzamel(lees)
        try await omgeving.dossier(wie, uitvoer, "horen vastleggen") { vandaag in
            .horen(wijze, op: dag ?? vandaag, toelichting: toelichting)
        } volgende: {
            "griffie aanvraag brief \($0.aanduiding)"
        }
    }

    private func lees(
        _ fouten: Verzamelaar
    ) -> (Dossierverzoek, Aanvraag.Bekendmaking.Hoorwijze, Datum?, String)? {
        let wie = opties.lees(aanvraag, fouten)
        let wijze = fouten.keuze("--wijze", wijze, Aanvraag.Bekendmaking.Hoorwijze.self)
        let dag = fouten.datumOfNiets("--op", op)
        let toelichting = fouten.tekst(
            "--toelichting", toelichting, hooguit: 8_000, vorm: "wat er is gezegd, of de reden")
        guard let wie, let wijze, let toelichting else { return nil }
        return (wie, wijze, dag, toelichting)
    }
}
