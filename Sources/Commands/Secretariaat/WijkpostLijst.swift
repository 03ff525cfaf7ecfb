import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie wijkpost lijst`: the wijkposten of a municipality.
struct WijkpostLijst: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "lijst",
        abstract: "Toon de wijkposten, en of zij op een dag open zijn.",
        discussion: """
            griffie wijkpost lijst
            griffie wijkpost lijst --op 2026-07-27
            """
    )

    @Option(help: ArgumentHelp("Een andere dag dan vandaag.", valueName: "datum"))
    var op: String?

    @OptionGroup var gemeenteoptie: Gemeenteoptie
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (code, dag) = try Verzamelaar.verzamel {
            fouten -> (Gemeentecode?, Datum?)? in
            (gemeenteoptie.lees(fouten), fouten.datumOfNiets("--op", op))
        }
        let kalender = try omgeving.kalender()
        let posten = try await omgeving.lees(code) { try await $0.antwoord(op: Wijkposten()) }
        try uitvoer.schrijf(posten.antwoord(op: dag ?? omgeving.vandaag, kalender), in: omgeving)
    }
}
