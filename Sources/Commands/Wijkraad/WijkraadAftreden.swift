import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie wijkraad aftreden`: ends a membership, with its last day.
struct WijkraadAftreden: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "aftreden",
        abstract: "Laat een lidmaatschap eindigen, met de laatste dag.",
        discussion: """
            griffie wijkraad aftreden --wijkraad Atolwijk --naam 'Voorzitter Atolwijk' \\
                --op 2026-06-30 --als beheerder:Gegevensbeheer
            """
    )

    @Option(help: ArgumentHelp("De code van de wijkraad.", valueName: "code"))
    var wijkraad: String?

    @Option(help: ArgumentHelp("Wie aftreedt.", valueName: "naam"))
    var naam: String?

    @Option(help: ArgumentHelp("De laatste dag.", valueName: "datum"))
    var op: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (verzoek, code, naam, dag) = try Verzamelaar.verzamel(lees)
        try await omgeving.werk(verzoek) { werk in
            let raad = try await werk.wijkraad(code)
            let persoon = try await werk.bekende(naam, veld: "--naam")
            try await werk.doe(WijkraadWijzigen(raad.id, .aftreden(persoon, op: dag)))
            guard !verzoek.proef else {
                return try uitvoer.schrijf(.proef("aftreden"), in: omgeving)
            }
            try await werk.toonWijkraad(code, uitvoer)
            werk.volgende("griffie wijkraad lid --wijkraad \(code) --naam ... --ambt ... --van ...")
        }
    }

    private func lees(_ fouten: Verzamelaar) -> (Werkverzoek, String, String, Datum)? {
        let code = fouten.wijkraad("--wijkraad", wijkraad)
        let naam = fouten.tekst("--naam", naam, hooguit: 200, vorm: "de naam van een persoon")
        let dag = fouten.datum("--op", op)
        let verzoek = opties.lees(fouten)
        guard let code, let naam, let dag, let verzoek else { return nil }
        return (verzoek, code, naam, dag)
    }
}
