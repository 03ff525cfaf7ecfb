import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie aanvraag toets`: the active contribution against the norm; of a file without a
/// database, or of an application that was handed in.
struct AanvraagToets: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "toets",
        abstract: "Toets de toegezegde actieve bijdrage aan de norm van de regeling.",
        discussion: """
            griffie aanvraag toets PB-2026-0042
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

    @Argument(help: ArgumentHelp("Het kenmerk, zoals PB-2026-0042.", valueName: "aanvraag"))
    var aanvraag: String?

    @Option(
        help: ArgumentHelp(
            "De aanvraag als JSON, of - voor de standaardinvoer.", valueName: "bestand",
            visibility: .default), completion: .file(extensions: ["json"]))
    var bestand: String?

    @OptionGroup var gemeenteoptie: Gemeenteoptie
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        guard aanvraag == nil || bestand == nil else {
            throw Opdrachtfout.gebruik(["een kenmerk en --bestand gaan niet samen; kies er een"])
        }
        let toets = aanvraag == nil ? try vanBestand(omgeving) : try await ingediend(omgeving)
        try uitvoer.schrijf(toets.antwoord, in: omgeving)
        omgeving.meld("Volgende stap: \(Self.volgendeStap(toets.uitkomst))\n")
    }

    private func ingediend(_ omgeving: Omgeving) async throws -> Bijdragetoets {
        let (code, aanduiding) = try gemeenteoptie.lees(met: aanvraag)
        let beeld = try await omgeving.lees(code) {
            try await $0.antwoord(op: Aanvraagvraag(aanduiding))
        }
        return try beeld.aanvraag.toets(beeld.budget.regeling.inhoud.norm)
    }

    private func vanBestand(_ omgeving: Omgeving) throws -> Bijdragetoets {
        let invoer = try Toetsinvoer(json: Bestandsinvoer.lees("--bestand", bestand, in: omgeving))
        do {
            return try Bijdragetoets.toets(
                gevraagd: invoer.gevraagd, bewoners: invoer.bewoners, bijdragen: invoer.bijdragen,
                norm: invoer.norm)
        } catch {
            throw Invoerfouten(Invoerfout("bijdragen", .buitenBereik, "\(error)"))
        }
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
