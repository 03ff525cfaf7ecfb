import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie aanvraag kwestie beantwoorden`: the department answers.
struct KwestieBeantwoorden: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "beantwoorden",
        abstract: "Geef als vakafdeling antwoord op een structurele kwestie.",
        discussion: """
            griffie aanvraag kwestie beantwoorden PB-2026-0042 \\
                --tekst 'staat in het plan van 2027' --als vakafdeling:Groen
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals PB-2026-0042.", valueName: "aanvraag"))
    var aanvraag: String?

    @Option(help: ArgumentHelp("Het antwoord.", valueName: "tekst"))
    var tekst: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (wie, tekst) = try Verzamelaar.verzamel(lees)
        try await omgeving.omslag(wie, uitvoer, "kwestie beantwoorden") { _ in
            .beantwoordKwestie(tekst)
        } volgende: {
            "griffie aanvraag toon \($0.aanduiding)"
        }
    }

    private func lees(_ fouten: Verzamelaar) -> (Dossierverzoek, String)? {
        let wie = opties.lees(aanvraag, fouten)
        let tekst = fouten.tekst("--tekst", tekst, hooguit: 8_000, vorm: "het antwoord")
        guard let wie, let tekst else { return nil }
        return (wie, tekst)
    }
}
