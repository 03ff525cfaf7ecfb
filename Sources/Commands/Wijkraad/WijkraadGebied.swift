import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie wijkraad gebied`: lays down the area of a wijkraad anew.
struct WijkraadGebied: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "gebied",
        abstract: "Stel het gebied van een wijkraad opnieuw vast; het geldt vanaf nu.",
        discussion: """
            griffie wijkraad gebied --wijkraad Atolwijk --buurt BU09950201 --buurt BU09950202 \\
                --als beheerder:Gegevensbeheer

            Noem alle buurten, ook die er al in lagen. Dossiers die al zijn geopend houden de
            wijkraden die er toen bij zijn gezet.
            """
    )

    @Option(help: ArgumentHelp("De code van de wijkraad.", valueName: "code"))
    var wijkraad: String?

    @Option(
        help: ArgumentHelp(
            "Een buurt van het gebied, zoals BU09950201; mag vaker.", valueName: "code"))
    var buurt: [String] = []

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (verzoek, code, buurten) = try Verzamelaar.verzamel(lees)
        try await omgeving.werk(verzoek) { werk in
            let raad = try await werk.wijkraad(code)
            try await werk.doe(
                WijkraadWijzigen(raad.id, .gebied(buurten, in: werk.gemeente.id)))
            guard !verzoek.proef else {
                return try uitvoer.schrijf(.proef("gebied vaststellen"), in: omgeving)
            }
            try await werk.toonWijkraad(code, uitvoer)
            try await werk.meldOngekend(buurten)
            werk.volgende("griffie wijkraad lijst")
        }
    }

    private func lees(_ fouten: Verzamelaar) -> (Werkverzoek, String, [Buurtcode])? {
        let code = fouten.wijkraad("--wijkraad", wijkraad)
        let buurten = fouten.buurten(buurt)
        let verzoek = opties.lees(fouten)
        guard let code, let buurten, let verzoek else { return nil }
        return (verzoek, code, buurten)
    }
}
