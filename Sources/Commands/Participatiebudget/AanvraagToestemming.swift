import ArgumentParser
import Domain
import Services

/// `griffie aanvraag toestemming`: records or withdraws the consent to be reached electronically.
struct AanvraagToestemming: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "toestemming",
        abstract: "Leg vast dat de aanvrager elektronisch bereikbaar is, of niet langer (Awb 2:8).",
        discussion: """
            griffie aanvraag toestemming PB-2026-0042 --adres bewoners@voorbeeld.nl \\
                --als 'aanvrager:Bewoners Centrum'
            griffie aanvraag toestemming PB-2026-0042 --intrekken \\
                --als 'aanvrager:Bewoners Centrum'
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals PB-2026-0042.", valueName: "aanvraag"))
    var aanvraag: String?

    @Option(help: ArgumentHelp("Waar de aanvrager bereikbaar is.", valueName: "adres"))
    var adres: String?

    @Flag(help: "Trek de toestemming in.")
    var intrekken = false

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    private struct Invoer {
        let wie: Dossierverzoek
        let adres: String?
    }

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        guard !intrekken || adres == nil else {
            throw Opdrachtfout.gebruik(["--adres en --intrekken gaan niet samen; kies er een"])
        }
        let invoer = try Verzamelaar.verzamel(lees)
        try await omgeving.dossier(
            invoer.wie, uitvoer, "toestemming vastleggen"
        ) { _ in
            .toestemming(adres: invoer.adres)
        } volgende: {
            "griffie aanvraag toon \($0.aanduiding)"
        }
    }

    private func lees(_ fouten: Verzamelaar) -> Invoer? {
        let wie = opties.lees(aanvraag, fouten)
        let adres =
            intrekken
            ? nil
            : fouten.tekst(
                "--adres", adres, hooguit: 200, vorm: "een adres, of trek in met --intrekken")
        return wie.map { Invoer(wie: $0, adres: adres) }
    }
}
