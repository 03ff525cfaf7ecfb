import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie taak herinneren`: has somebody reminded of a task.
struct TaakHerinneren: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "herinneren",
        abstract: "Zet een herinnering bij een taak: dagen vooraf of een datum.",
        discussion: """
            griffie taak herinneren T-2026-0001 --herinner 7d --als 'secretariaat:Griffie'

            Vanaf die dag staat de herinnering op griffie bord.
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals T-2026-0001.", valueName: "taak"))
    var taak: String?

    @Option(
        help: ArgumentHelp("Zoveel dagen vooraf (7d), of een datum.", valueName: "wanneer"))
    var herinner: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (verzoek, kenmerk, herinnering) = try Verzamelaar.verzamel {
            fouten -> (Werkverzoek, Kenmerk, Herinnering)? in
            let kenmerk = fouten.taak(taak)
            let wanneer = fouten.verplicht(
                "--herinner", herinner, vorm: "een aantal dagen vooraf zoals 7d, of een datum"
            ) { Herinnering(tekst: $0) }
            guard let verzoek = opties.lees(fouten), let kenmerk, let wanneer else { return nil }
            return (verzoek, kenmerk, wanneer)
        }
        try await omgeving.werk(verzoek) { werk in
            try await werk.wijzigTaak(kenmerk, uitvoer, "taak herinneren") { _ in
                .herinneren(herinnering)
            } volgende: { _ in
                "griffie bord"
            }
        }
    }
}
