import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie wijkpost vertrek`: ends a place at a post.
struct WijkpostVertrek: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "vertrek",
        abstract: "Laat iemand bij een wijkpost vertrekken, met de laatste dag.",
        discussion: """
            griffie wijkpost vertrek --wijkpost Centrum --naam 'Balie Centrum' \\
                --op 2026-06-30 --als beheerder:Gegevensbeheer
            """
    )

    @Option(help: ArgumentHelp("De code van de wijkpost.", valueName: "code"))
    var wijkpost: String?

    @Option(help: ArgumentHelp("Wie vertrekt.", valueName: "naam"))
    var naam: String?

    @Option(help: ArgumentHelp("De laatste dag.", valueName: "datum"))
    var op: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (verzoek, code, naam, dag) = try Verzamelaar.verzamel {
            fouten -> (Werkverzoek, String, String, Datum)? in
            let code = fouten.wijkpost("--wijkpost", wijkpost)
            let wie = fouten.tekst(
                "--naam", self.naam, hooguit: 200, vorm: "de naam van een persoon")
            let dag = fouten.datum("--op", op)
            guard let verzoek = opties.lees(fouten), let code, let wie, let dag else {
                return nil
            }
            return (verzoek, code, wie, dag)
        }
        try await omgeving.wijzigWijkpost(verzoek, code, uitvoer, "vertrek") { werk in
            .vertrekken(try await werk.bekende(naam, veld: "--naam"), op: dag)
        }
    }
}
