import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie toezegging verlengen`: a promise gets more time.
struct ToezeggingVerlengen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "verlengen",
        abstract: "Geef een toezegging een latere laatste dag, met de reden.",
        discussion: """
            griffie toezegging verlengen TZ-2026-0001 --tot 2026-09-01 \\
                --reden 'de lampen zijn besteld' --als 'vakafdeling:Ruimte'
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals TZ-2026-0001.", valueName: "toezegging"))
    var toezegging: String?

    @Option(help: ArgumentHelp("De nieuwe laatste dag.", valueName: "datum"))
    var tot: String?

    @Option(help: ArgumentHelp("Waarom.", valueName: "tekst"))
    var reden: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try await omgeving.doeAf(toezegging, reden, opties, uitvoer) { fouten in
            fouten.datum("--tot", tot).map { .verlengen(tot: $0) }
        }
    }
}
