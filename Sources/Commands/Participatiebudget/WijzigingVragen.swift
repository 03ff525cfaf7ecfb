import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie aanvraag wijziging vragen`: asks to change what was granted.
struct WijzigingVragen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "vragen",
        abstract: "Vraag om een wijziging van wat is verleend.",
        discussion: """
            griffie aanvraag wijziging vragen PB-2026-0042 --wat 'een week later, wegens regen' \\
                --als 'aanvrager:Bewonerscommissie Centrum'
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals PB-2026-0042.", valueName: "aanvraag"))
    var aanvraag: String?

    @Option(help: ArgumentHelp("Wat er anders moet, en waarom.", valueName: "tekst"))
    var wat: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (wie, wat) = try Verzamelaar.verzamel(lees)
        try await omgeving.omslag(wie, uitvoer, "om wijziging vragen") { _ in
            .vraagWijziging(wat)
        } volgende: {
            "griffie aanvraag wijziging besluiten \($0.aanduiding) --uitkomst UITKOMST "
                + "--motivering TEKST --als beslisser:NAAM"
        }
    }

    private func lees(_ fouten: Verzamelaar) -> (Dossierverzoek, String)? {
        let wie = opties.lees(aanvraag, fouten)
        let wat = fouten.tekst("--wat", wat, hooguit: 8_000, vorm: "wat er anders moet")
        guard let wie, let wat else { return nil }
        return (wie, wat)
    }
}
