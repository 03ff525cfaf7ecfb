import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie consultatie oordeel`: the verdict on a dossier, or on one in a file without a database.
struct ConsultatieOordeel: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "oordeel",
        abstract: "Het oordeel over een consultatie per wijkraad, met alle redenen.",
        discussion: """
            griffie consultatie oordeel BD-2026-0001
            griffie consultatie oordeel BD-2026-0001 --norm-van 2027-01-01
                ter informatie: hetzelfde dossier onder de norm die op die dag geldt
            griffie consultatie oordeel --bestand dossier.json
            griffie consultatie oordeel --bestand - --json < dossier.json

            Zo ziet het bestand eruit; wat tussen haakjes staat mag weg:
            {"dossier": {"kenmerk": "BD-1", "niveau": "raadplegen",
                         "wijkraden": [{"code": "Atolwijk", ("ingesteldOp": "2020-01-01",
                                        "opgehevenOp": "2030-12-31")}]},
             "norm": {("minimaleTermijnDagen": 42, "minimaleAfstandDagen": 7,
                      "verzoekVoorConcept": false, "korteTermijnHersteldDoorAdvies": false,
                      "bewijsgraad": "bezorgd", "maximaleAchterstandDagen": 14,
                      "reactietermijnDagen": 28)},
             "gebeurtenissen": [{"id": "1", "soort": "advies_gevraagd", ("betreft": "visie",
                                 "wijkraad": "Atolwijk",) "plaatsgevondenOp": "2026-03-02",
                                 "vastgelegdOp": "2026-03-02T09:00:00+01:00", ("bewijsgraad":
                                 "bezorgd", "termijnDatum": "2026-04-13", ...)}]}
            De handleiding noemt alle velden, oordelen en redenen.
            """
    )

    @OptionGroup var invoer: Dossierkeuze
    @Option(
        help: ArgumentHelp(
            "Beoordeel ter informatie onder de norm die op deze dag geldt; het dossier houdt zijn "
                + "eigen norm.", valueName: "datum"))
    var normVan: String?

    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (dag, dossier) = try await Verzamelaar.samen(
            { try Verzamelaar.verzamel { fouten -> Datum?? in normdag(fouten) } },
            met: invoer, in: omgeving)
        guard let dag else {
            return try schrijf(dossier.oordelen(), in: omgeving)
        }
        let code = try invoer.gemeenteoptie.code()
        let norm = try await omgeving.lees(code) {
            try await $0.antwoord(op: Consultatienormvraag(op: dag))
        }
        omgeving.meld(
            "Ter informatie, onder de norm van \(dag.zonderWeekdag). Het dossier zelf houdt de "
                + "norm van de dag waarop het is geopend.\n")
        try schrijf(try dossier.met(norm: norm).oordelen(), in: omgeving)
    }

    private func normdag(_ fouten: Verzamelaar) -> Datum?? {
        if normVan != nil, invoer.dossier == nil {
            fouten.meld(
                Invoerfout(
                    "--norm-van", .ongeldigeWaarde,
                    "geldt voor een dossier van de gemeente; wijzig in een bestand de norm zelf"))
        }
        return .some(fouten.datumOfNiets("--norm-van", normVan))
    }

    private func schrijf(_ oordelen: [Wijkraadoordeel], in omgeving: Omgeving) throws {
        try uitvoer.schrijf(.oordelen(oordelen), in: omgeving)
        omgeving.meld("Volgende stap: \(Self.volgendeStap(oordelen))\n")
    }

    /// What to do about the worst verdict.
    static func volgendeStap(_ alle: [Wijkraadoordeel]) -> String {
        let oordelen = alle.map(\.oordeel)
        let slechtste = Consultatieoordeel.allCases.first(where: oordelen.contains)
        if slechtste == .tijdigGeconsulteerd || slechtste == .geinformeerd,
            alle.contains(where: { $0.nagekomen == false })
        {
            return "vraag de afdeling waarom minder is bereikt dan is toegezegd."
        }
        return switch slechtste {
        case .nietBetrokken, .slechtsGeinformeerd:
            "vraag de afdeling waarom de wijkraad niet om advies is gevraagd."
        case .nietAantoonbaar:
            "zoek uit waarom het bewijs ontbreekt; wat nu nog wordt vastgelegd, telt niet meer."
        case .teLaat, .teKorteTermijn:
            "leg de redenen voor aan de afdeling en aan de wijkraad."
        case .geinformeerd, .tijdigGeconsulteerd:
            "geen; volgens de norm is elke wijkraad betrokken zoals toegezegd of op tijd gevraagd."
        case .lopend: "geef het oordeel opnieuw als er een besluit is."
        case .nietVanToepassing, nil: "geen; er is niets te beoordelen."
        }
    }
}
