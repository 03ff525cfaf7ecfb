import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie toezegging ingetrokken`: a promise was withdrawn.
struct ToezeggingIngetrokken: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "ingetrokken",
        abstract: "Leg vast dat een toezegging is ingetrokken, met de reden.",
        discussion: """
            griffie toezegging ingetrokken TZ-2026-0001 --reden 'de wijkraad wil iets anders' \\
                --als 'vakafdeling:Ruimte'
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals TZ-2026-0001.", valueName: "toezegging"))
    var toezegging: String?

    @Option(help: ArgumentHelp("Waarom.", valueName: "tekst"))
    var reden: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try await omgeving.doeAf(toezegging, reden, opties, uitvoer) { _ in
            .afdoen(.ingetrokken)
        }
    }
}
