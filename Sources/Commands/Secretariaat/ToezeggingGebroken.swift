import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie toezegging gebroken`: a promise was not kept.
struct ToezeggingGebroken: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "gebroken",
        abstract: "Leg vast dat een toezegging niet wordt nagekomen, met de reden.",
        discussion: """
            griffie toezegging gebroken TZ-2026-0001 --reden 'het geld is er niet' \\
                --als 'vakafdeling:Ruimte'
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals TZ-2026-0001.", valueName: "toezegging"))
    var toezegging: String?

    @Option(help: ArgumentHelp("Waarom niet.", valueName: "tekst"))
    var reden: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try await omgeving.doeAf(toezegging, reden, opties, uitvoer) { _ in
            .afdoen(.nietNagekomen)
        }
    }
}
