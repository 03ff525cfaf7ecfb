import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie wijkraad intrekken`: takes back an appointment that has not begun.
struct WijkraadIntrekken: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "intrekken",
        abstract: "Trek een benoeming in die nog moet beginnen, zoals na een vergissing.",
        discussion: """
            griffie wijkraad intrekken --wijkraad Atolwijk --naam 'Lid Een' \\
                --als beheerder:Gegevensbeheer

            Na een overdracht eindigt de oude voorzitter wel op zijn laatste dag; benoem hem opnieuw
            met griffie wijkraad lid, of draag nog eens over.
            """
    )

    @Option(help: ArgumentHelp("De code van de wijkraad.", valueName: "code"))
    var wijkraad: String?

    @Option(help: ArgumentHelp("Wiens benoeming.", valueName: "naam"))
    var naam: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (verzoek, code, naam) = try Verzamelaar.verzamel(lees)
        try await omgeving.werk(verzoek) { werk in
            let raad = try await werk.wijkraad(code)
            let persoon = try await werk.bekende(naam, veld: "--naam")
            try await werk.doe(WijkraadWijzigen(raad.id, .intrekken(persoon)))
            guard !verzoek.proef else {
                return try uitvoer.schrijf(.proef("benoeming intrekken"), in: omgeving)
            }
            try await werk.toonWijkraad(code, uitvoer)
            werk.volgende("griffie wijkraad lid --wijkraad \(code) --naam ... --ambt ... --van ...")
        }
    }

    private func lees(_ fouten: Verzamelaar) -> (Werkverzoek, String, String)? {
        let code = fouten.wijkraad("--wijkraad", wijkraad)
        let naam = fouten.tekst("--naam", naam, hooguit: 200, vorm: "de naam van een persoon")
        let verzoek = opties.lees(fouten)
        guard let code, let naam, let verzoek else { return nil }
        return (verzoek, code, naam)
    }
}
