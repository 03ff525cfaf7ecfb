import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie vergadering annuleren`: cancels a meeting.
struct VergaderingAnnuleren: Vergaderregelopdracht {
    static let wat = "vergadering annuleren"
    static let configuration = CommandConfiguration(
        commandName: "annuleren",
        abstract: "Laat een vergadering niet doorgaan.",
        discussion: """
            griffie vergadering annuleren WV-2026-0001 --reden 'er zijn geen punten' \\
                --als 'voorzitter:Voorzitter Atolwijk'
            """
    )

    @Option(help: ArgumentHelp("Waarom.", valueName: "tekst"))
    var reden: String?

    @OptionGroup var basis: Vergaderopties

    func lees(_ fouten: Verzamelaar) -> String? {
        fouten.woorden("--reden", reden, vorm: "waarom")
    }

    func daad(
        _ invoer: String, _ werk: Werk, _ beeld: Vergaderbeeld
    ) async throws -> Vergaderhandeling.Daad { .annuleren(reden: invoer) }
}
