import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie taak wachten`: lets a task wait.
struct TaakWachten: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "wachten",
        abstract: "Laat een taak wachten, en zeg waarop.",
        discussion: """
            griffie taak wachten T-2026-0001 --op 'antwoord van de verhuurder' \\
                --als 'secretariaat:Griffie'
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals T-2026-0001.", valueName: "taak"))
    var taak: String?

    @Option(help: ArgumentHelp("Waarop de taak wacht.", valueName: "tekst"))
    var op: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (verzoek, kenmerk, wat) = try Verzamelaar.verzamel {
            fouten -> (Werkverzoek, Kenmerk, String)? in
            let kenmerk = fouten.taak(taak)
            let wat = fouten.tekst("--op", op, hooguit: 2_000, vorm: "waarop de taak wacht")
            guard let verzoek = opties.lees(fouten), let kenmerk, let wat else { return nil }
            return (verzoek, kenmerk, wat)
        }
        try await omgeving.werk(verzoek) { werk in
            try await werk.wijzigTaak(kenmerk, uitvoer, "taak wachten") { _ in
                .wachten(op: wat)
            } volgende: {
                "griffie taak oppakken \($0.opening.kenmerk) --als ..."
            }
        }
    }
}
