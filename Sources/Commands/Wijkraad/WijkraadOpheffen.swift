import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie wijkraad opheffen`: dissolves a wijkraad, with its last day.
struct WijkraadOpheffen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "opheffen",
        abstract: "Leg vast dat een wijkraad is opgeheven, met de laatste dag.",
        discussion: """
            griffie wijkraad opheffen --wijkraad Atolwijk --op 2026-12-31 \\
                --als beheerder:Gegevensbeheer
            """
    )

    @Option(help: ArgumentHelp("De code van de wijkraad.", valueName: "code"))
    var wijkraad: String?

    @Option(help: ArgumentHelp("De laatste dag.", valueName: "datum"))
    var op: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (verzoek, code, dag) = try Verzamelaar.verzamel(lees)
        try await omgeving.werk(verzoek) { werk in
            let raad = try await werk.wijkraad(code)
            try await werk.doe(WijkraadWijzigen(raad.id, .opheffen(op: dag)))
            guard !verzoek.proef else {
                return try uitvoer.schrijf(.proef("wijkraad opheffen"), in: omgeving)
            }
            try await werk.toonWijkraad(code, uitvoer)
            werk.volgende("griffie wijkraad lijst")
        }
    }

    private func lees(_ fouten: Verzamelaar) -> (Werkverzoek, String, Datum)? {
        let code = fouten.wijkraad("--wijkraad", wijkraad)
        let dag = fouten.datum("--op", op)
        let verzoek = opties.lees(fouten)
        guard let code, let dag, let verzoek else { return nil }
        return (verzoek, code, dag)
    }
}
