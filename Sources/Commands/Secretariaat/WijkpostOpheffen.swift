import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie wijkpost opheffen`: dissolves a post, with its last day.
struct WijkpostOpheffen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "opheffen",
        abstract: "Leg vast dat een wijkpost is opgeheven, met de laatste dag.",
        discussion: """
            griffie wijkpost opheffen --wijkpost Centrum --op 2026-12-31 \\
                --als beheerder:Gegevensbeheer
            """
    )

    @Option(help: ArgumentHelp("De code van de wijkpost.", valueName: "code"))
    var wijkpost: String?

    @Option(help: ArgumentHelp("De laatste dag.", valueName: "datum"))
    var op: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (verzoek, code, dag) = try Verzamelaar.verzamel {
            fouten -> (Werkverzoek, String, Datum)? in
            let code = fouten.wijkpost("--wijkpost", wijkpost)
            let dag = fouten.datum("--op", op)
            guard let verzoek = opties.lees(fouten), let code, let dag else { return nil }
            return (verzoek, code, dag)
        }
        try await omgeving.wijzigWijkpost(verzoek, code, uitvoer, "wijkpost opheffen") { _ in
            .opheffen(op: dag)
        }
    }
}
