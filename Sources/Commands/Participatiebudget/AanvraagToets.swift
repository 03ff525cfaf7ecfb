import ArgumentParser
import Domain
import Weergave

/// `griffie aanvraag toets`: the active contribution against the norm, without a database.
struct AanvraagToets: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "toets",
        abstract: "Toets de toegezegde actieve bijdrage aan de norm van de regeling.",
        discussion: """
            griffie aanvraag toets --bestand aanvraag.json
            griffie aanvraag toets --bestand - --json < aanvraag.json

            Zo ziet het bestand eruit; wat tussen haakjes staat mag weg:
            {"gevraagd": {"cent": 120000}, ("bewoners": 6,)
             "bijdragen": [{"soort": "uitvoering", ("bewoners": 6, "uren": 24,)
                            "omschrijving": "verlichting ophangen"}],
             "norm": {"soorten": ["uitvoering", "organisatie"], ("minimaalBewoners": 5,
                      "minimaalUren": 20, "urenPer100Euro": "1.5", "voegwoord": "en",
                      "vraagtBeoordeling": false)}}
            uren zijn de uren van alle bewoners van die regel samen.
            """
    )

    @Option(
        help: ArgumentHelp(
            "De aanvraag als JSON, of - voor de standaardinvoer.", valueName: "bestand",
            visibility: .default), completion: .file(extensions: ["json"]))
    var bestand: String?

    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let invoer = try Toetsinvoer(json: Bestandsinvoer.lees("--bestand", bestand, in: omgeving))
        let toets: Bijdragetoets
        do {
            toets = try Bijdragetoets.toets(
                gevraagd: invoer.gevraagd, bewoners: invoer.bewoners, bijdragen: invoer.bijdragen,
                norm: invoer.norm)
        } catch {
            throw Invoerfouten(Invoerfout("bijdragen", .buitenBereik, "\(error)"))
        }
        try uitvoer.schrijf(toets.antwoord, in: omgeving)
        omgeving.meld("Volgende stap: \(Self.volgendeStap(toets.uitkomst))\n")
    }

    private static func volgendeStap(_ uitkomst: Toetsuitkomst) -> String {
        switch uitkomst {
        case .voldaan: "de aanvraag kan op de andere voorwaarden worden beoordeeld."
        case .nietVoldaan:
            "weigeren op het artikel van de regeling, of gemotiveerd afwijken als de norm dat "
                + "toestaat."
        case .beoordelingNodig:
            "vraag eerst de ontbrekende gegevens (Awb 4:5), of geef een gemotiveerd oordeel."
        }
    }
}
