import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie taak verzetten`: gives a task another last day.
struct TaakVerzetten: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "verzetten",
        abstract: "Geef een taak een andere laatste dag, met de reden.",
        discussion: """
            griffie taak verzetten T-2026-0001 --naar 2026-05-01 \\
                --reden 'de zaal is pas dan vrij' --als 'secretariaat:Griffie'
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals T-2026-0001.", valueName: "taak"))
    var taak: String?

    @Option(help: ArgumentHelp("De nieuwe laatste dag.", valueName: "datum"))
    var naar: String?

    @Option(help: ArgumentHelp("Waarom.", valueName: "tekst"))
    var reden: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (verzoek, kenmerk, dag, waarom) = try Verzamelaar.verzamel {
            fouten -> (Werkverzoek, Kenmerk, Datum, String)? in
            let kenmerk = fouten.taak(taak)
            let dag = fouten.datum("--naar", naar)
            let waarom = fouten.tekst("--reden", reden, hooguit: 2_000, vorm: "waarom")
            guard let verzoek = opties.lees(fouten), let kenmerk, let dag, let waarom else {
                return nil
            }
            return (verzoek, kenmerk, dag, waarom)
        }
        try await omgeving.werk(verzoek) { werk in
            try await werk.wijzigTaak(kenmerk, uitvoer, "taak verzetten") { _ in
                .verzetten(naar: dag, reden: waarom)
            } volgende: {
                werk.meldVoorbij(dag)
                return "griffie taak geschiedenis \($0.opening.kenmerk)"
            }
        }
    }
}
