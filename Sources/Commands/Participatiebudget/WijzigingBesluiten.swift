import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie aanvraag wijziging besluiten`: decides on that request.
struct WijzigingBesluiten: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "besluiten",
        abstract: "Besluit op een verzoek om wijziging; afwijzen kan na horen (Awb 4:12).",
        discussion: """
            griffie aanvraag wijziging besluiten PB-2026-0042 --uitkomst toegestaan \\
                --motivering 'het doel blijft hetzelfde' --als beslisser:Wijkzaken
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals PB-2026-0042.", valueName: "aanvraag"))
    var aanvraag: String?

    @Option(help: ArgumentHelp("toegestaan of afgewezen.", valueName: "uitkomst"))
    var uitkomst: String?

    @Option(help: ArgumentHelp("Waarom zo wordt besloten.", valueName: "tekst"))
    var motivering: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (wie, uitkomst, motivering) = try Verzamelaar.verzamel(lees)
        let kalender = try omgeving.kalender()
        try await omgeving.opDossier(wie, uitvoer, "op een wijziging besluiten") { beeld, _ in
            WijzigingAfdoen(
                .besluit(uitkomst, motivering: motivering), aanvraag: beeld.id,
                regeling: beeld.budget.budget.regeling, kalender: kalender)
        } volgende: {
            "griffie aanvraag wijziging brief \($0.aanduiding), en als die weg is griffie aanvraag "
                + "wijziging bekendmaken \($0.aanduiding) --kanaal KANAAL --als behandelaar:NAAM"
        }
    }

    private func lees(
        _ fouten: Verzamelaar
    ) -> (Dossierverzoek, Aanvraag.Wijzigingsverzoek.Uitkomst, String)? {
        let wie = opties.lees(aanvraag, fouten)
        let uitkomst = fouten.keuze(
            "--uitkomst", uitkomst, Aanvraag.Wijzigingsverzoek.Uitkomst.self)
        let motivering = fouten.tekst(
            "--motivering", motivering, hooguit: 8_000, vorm: "waarom zo wordt besloten")
        guard let wie, let uitkomst, let motivering else { return nil }
        return (wie, uitkomst, motivering)
    }
}
