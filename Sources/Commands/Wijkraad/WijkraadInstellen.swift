import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie wijkraad instellen`: records that a wijkraad was founded.
struct WijkraadInstellen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "instellen",
        abstract: "Leg vast dat een wijkraad is ingesteld (Gemeentewet 83, 84).",
        discussion: """
            griffie wijkraad instellen --code Atolwijk --naam 'Wijkraad Atolwijk' \\
                --grondslag gemeentewet_84 --buurt BU09950201 --buurt BU09950202 \\
                --op 2020-01-01 --als beheerder:Gegevensbeheer
            """
    )

    @Option(
        help: ArgumentHelp(
            "De naam waaronder dossiers hem kennen: letters, cijfers en streepjes.",
            valueName: "code"))
    var code: String?

    @Option(help: ArgumentHelp("De naam.", valueName: "naam"))
    var naam: String?

    @Option(
        help: ArgumentHelp(
            "gemeentewet_84, gemeentewet_83, rechtspersoon of erkend.", valueName: "grondslag"))
    var grondslag: String?

    @Option(
        help: ArgumentHelp(
            "Een buurt van het gebied, zoals BU09950201; mag vaker.", valueName: "code"))
    var buurt: [String] = []

    @Option(help: ArgumentHelp("De eerste dag.", valueName: "datum"))
    var op: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    private struct Invoer {
        let verzoek: Werkverzoek
        let code, naam: String
        let grondslag: Wijkraad.Grondslag
        let buurten: [Buurtcode]
        let dag: Datum
    }

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let invoer = try Verzamelaar.verzamel(lees)
        try await omgeving.werk(invoer.verzoek) { werk in
            try await werk.doe(
                Services.WijkraadInstellen(
                    werk.nieuw(), code: invoer.code, naam: invoer.naam,
                    grondslag: invoer.grondslag, buurten: invoer.buurten, op: invoer.dag,
                    in: werk.gemeente.id))
            guard !invoer.verzoek.proef else {
                return try uitvoer.schrijf(.proef("wijkraad instellen"), in: omgeving)
            }
            try await werk.toonWijkraad(invoer.code, uitvoer)
            try await werk.meldOngekend(invoer.buurten)
            werk.volgende(
                "griffie wijkraad lid --wijkraad \(invoer.code) --naam ... --ambt voorzitter "
                    + "--van ..."
            )
        }
    }

    private func lees(_ fouten: Verzamelaar) -> Invoer? {
        let code = fouten.wijkraad("--code", code)
        let naam = fouten.tekst("--naam", naam, hooguit: 200, vorm: "de naam van de wijkraad")
        let grondslag = fouten.keuze("--grondslag", grondslag, Wijkraad.Grondslag.self)
        let buurten = fouten.buurten(buurt)
        let dag = fouten.datum("--op", op)
        let verzoek = opties.lees(fouten)
        guard let code, let naam, let grondslag, let buurten, let dag, let verzoek else {
            return nil
        }
        return Invoer(
            verzoek: verzoek, code: code, naam: naam, grondslag: grondslag, buurten: buurten,
            dag: dag)
    }
}

extension Verzamelaar {
    /// The code of a wijkraad.
    func wijkraad(_ veld: String, _ waarde: String?) -> String? {
        verplicht(
            veld, waarde,
            vorm: "de code van een wijkraad: een letter, dan letters, cijfers of streepjes"
        ) { Wijkraad.isCode($0) ? $0 : nil }
    }

    /// The codes of buurten, at least one.
    func buurten(_ waarden: [String], veld: String = "--buurt") -> [Buurtcode]? {
        let vorm = "de code van een buurt, zoals BU09950201"
        guard !waarden.isEmpty else {
            return verplicht(veld, nil, vorm: vorm) { _ in [Buurtcode]() }
        }
        let codes = waarden.compactMap { optioneel(veld, $0, vorm: vorm) { Buurtcode($0) } }
        return codes.count == waarden.count ? codes : nil
    }
}

extension Werk {
    /// The wijkraad with a code.
    func wijkraad(_ code: String) async throws -> MetID<Wijkraad> {
        try await lezer.antwoord(op: Wijkraadvraag(code)).wijkraad
    }

    /// Tells of buurten of which the wijk was not recorded: a typing error in those stays unseen.
    func meldOngekend(_ buurten: [Buurtcode]) async throws {
        let ongekend = try await lezer.antwoord(op: Wijken()).ongekend(buurten)
        guard !ongekend.isEmpty else { return }
        omgeving.meld(
            "Let op: \(ongekend.map { "\($0)" }.opsomming(met: "en")) staat nog niet in een "
                + "vastgestelde wijk. Controleer de code, of leg de wijk vast met griffie wijk "
                + "vaststellen.\n")
    }

    /// Shows the wijkraad as it is now.
    func toonWijkraad(_ code: String, _ uitvoer: Uitvoeropties) async throws {
        let beeld = try await lezer.antwoord(op: Wijkraadvraag(code))
        try uitvoer.schrijf(beeld.wijkraad.antwoord(beeld.namen), in: omgeving)
    }
}
