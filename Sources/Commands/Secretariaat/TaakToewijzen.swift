import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie taak toewijzen`: has somebody else do a task.
struct TaakToewijzen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "toewijzen",
        abstract: "Wijs een taak toe aan een wijkpost of een persoon, of aan niemand.",
        discussion: """
            griffie taak toewijzen T-2026-0001 --wijkpost Centrum --als 'secretariaat:Griffie'
            griffie taak toewijzen T-2026-0001 --persoon 'Balie Centrum' \\
                --als 'secretariaat:Griffie'
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals T-2026-0001.", valueName: "taak"))
    var taak: String?

    @Option(help: ArgumentHelp("De wijkpost die het doet.", valueName: "code"))
    var wijkpost: String?

    @Option(help: ArgumentHelp("Wie het doet.", valueName: "naam"))
    var persoon: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (verzoek, kenmerk, wie) = try Verzamelaar.verzamel {
            fouten -> (Werkverzoek, Kenmerk, Uitvoerende)? in
            let kenmerk = fouten.taak(taak)
            let wie = fouten.uitvoerende(wijkpost: wijkpost, persoon: persoon)
            guard let verzoek = opties.lees(fouten), let kenmerk, let wie else { return nil }
            return (verzoek, kenmerk, wie)
        }
        try await omgeving.werk(verzoek) { werk in
            let toewijzing = try await werk.toewijzing(wie)
            try await werk.wijzigTaak(kenmerk, uitvoer, "taak toewijzen") { _ in
                .toewijzen(toewijzing)
            } volgende: {
                "griffie taak oppakken \($0.opening.kenmerk) --als ..."
            }
        }
    }
}
