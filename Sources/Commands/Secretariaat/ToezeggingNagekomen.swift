import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie toezegging nagekomen`: a promise was kept.
struct ToezeggingNagekomen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "nagekomen",
        abstract: "Leg vast dat een toezegging is nagekomen, en hoe.",
        discussion: """
            griffie toezegging nagekomen TZ-2026-0001 --reden 'de lampen branden' \\
                --als 'vakafdeling:Ruimte'
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals TZ-2026-0001.", valueName: "toezegging"))
    var toezegging: String?

    @Option(help: ArgumentHelp("Hoe zij is nagekomen.", valueName: "tekst"))
    var reden: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try await omgeving.doeAf(toezegging, reden, opties, uitvoer) { _ in .afdoen(.nagekomen) }
    }
}
