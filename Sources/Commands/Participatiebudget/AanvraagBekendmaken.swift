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
        let (verzoek, aanduiding, kanaal, dag) = try Verzamelaar.verzamel(lees)
        let kalender = try omgeving.kalender()
        try await omgeving.werk(verzoek) { werk in
            let voor = try await werk.lezer.antwoord(op: Aanvraagvraag(aanduiding))
            try await werk.doe(
                BesluitBekendmaken(
                    aanvraag: voor.id, kanaal: kanaal, op: dag.datum ?? werk.datum,
                    kalender: kalender))
            guard !verzoek.proef else {
                return try uitvoer.schrijf(.proef("besluit bekendmaken"), in: omgeving)
            }
            let na = try await werk.toon(.id(voor.id), uitvoer, kort: true)
            werk.volgende(
                na.aanvraag.verplichting == nil
                    ? "griffie aanvraag geschiedenis \(na.aanduiding)"
                    : "griffie aanvraag bijdrage \(na.aanduiding)")
        }
    }

    private func lees(
        _ fouten: Verzamelaar
    ) -> (Werkverzoek, Aanvraagaanduiding, Aanvraag.Bekendmaking.Kanaal, Dagkeuze)? {
        let aanduiding = fouten.aanvraag(aanvraag)
        let kanaal = fouten.keuze("--kanaal", kanaal, Aanvraag.Bekendmaking.Kanaal.self)
        let dag = fouten.dagkeuze("--op", op)
        let verzoek = opties.lees(fouten)
        guard let aanduiding, let kanaal, let dag, let verzoek else { return nil }
        return (verzoek, aanduiding, kanaal, dag)
    }
}
