import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie wijkpost openingstijden`: says when a post is open in an ordinary week.
struct WijkpostOpeningstijden: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "openingstijden",
        abstract: "Leg de openingstijden vast; zij komen in de plaats van de vorige.",
        discussion: """
            griffie wijkpost openingstijden --wijkpost Centrum --open 'ma 09:00-12:30' \\
                --open 'do 13:00-17:00' --als 'wijkcoordinator:Wijkpost Centrum'
            """
    )

    @Option(help: ArgumentHelp("De code van de wijkpost.", valueName: "code"))
    var wijkpost: String?

    @Option(
        help: ArgumentHelp("Een dag en tijden: 'ma 09:00-12:30'; mag vaker.", valueName: "tijd"))
    var open: [String] = []

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (verzoek, code, tijden) = try Verzamelaar.verzamel {
            fouten -> (Werkverzoek, String, [Openingstijd])? in
            let code = fouten.wijkpost("--wijkpost", wijkpost)
            let vorm = "een dag en tijden zoals 'ma 09:00-12:30'"
            if open.isEmpty {
                fouten.meld(Invoerfout("--open", .verplicht, "ontbreekt; geef \(vorm)"))
            }
            let tijden = open.compactMap {
                fouten.optioneel("--open", $0, vorm: vorm) { Openingstijd(tekst: $0) }
            }
            guard let verzoek = opties.lees(fouten), let code, tijden.count == open.count else {
                return nil
            }
            return (verzoek, code, tijden)
        }
        try await omgeving.wijzigWijkpost(verzoek, code, uitvoer, "openingstijden") { _ in
            .openen(tijden)
        }
    }
}
