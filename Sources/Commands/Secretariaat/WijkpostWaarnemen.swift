import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie wijkpost waarnemen`: has somebody stand in for somebody else.
struct WijkpostWaarnemen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "waarnemen",
        abstract: "Laat iemand waarnemen voor wie er niet is; de taken staan dan op diens bord.",
        discussion: """
            griffie wijkpost waarnemen --wijkpost Centrum --voor 'Balie Centrum' \\
                --door 'Balie Atolwijk' --van 2026-07-20 --tot-en-met 2026-07-31 \\
                --als 'wijkcoordinator:Wijkpost Centrum'
            """
    )

    @Option(help: ArgumentHelp("De code van de wijkpost.", valueName: "code"))
    var wijkpost: String?

    @Option(help: ArgumentHelp("Wie er niet is.", valueName: "naam"))
    var voor: String?

    @Option(help: ArgumentHelp("Wie waarneemt.", valueName: "naam"))
    var door: String?

    @Option(help: ArgumentHelp("De eerste dag.", valueName: "datum"))
    var van: String?

    @Option(help: ArgumentHelp("De laatste dag.", valueName: "datum"))
    var totEnMet: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    private struct Invoer {
        let verzoek: Werkverzoek
        let code, voor, door: String
        let van, tot: Datum
    }

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let invoer = try Verzamelaar.verzamel { fouten -> Invoer? in
            let code = fouten.wijkpost("--wijkpost", wijkpost)
            let afwezig = fouten.tekst("--voor", voor, hooguit: 200, vorm: "wie er niet is")
            let ander = fouten.tekst("--door", door, hooguit: 200, vorm: "wie waarneemt")
            let eerste = fouten.datum("--van", van)
            let laatste = fouten.datum("--tot-en-met", totEnMet)
            guard let verzoek = opties.lees(fouten), let code, let afwezig, let ander, let eerste,
                let laatste
            else { return nil }
            return Invoer(
                verzoek: verzoek, code: code, voor: afwezig, door: ander, van: eerste,
                tot: laatste)
        }
        try await omgeving.wijzigWijkpost(
            invoer.verzoek, invoer.code, uitvoer, "waarnemen"
        ) { werk in
            .waarnemen(
                Waarneming(
                    afwezig: try await werk.bekende(invoer.voor, veld: "--voor"),
                    waarnemer: try await werk.bekende(invoer.door, veld: "--door"),
                    van: invoer.van, tot: invoer.tot))
        }
    }
}
