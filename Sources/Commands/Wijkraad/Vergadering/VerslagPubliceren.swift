import ArgumentParser
import Domain
import Services

/// `griffie vergadering verslag publiceren`: publishes adopted minutes.
struct VerslagPubliceren: Vergaderregelopdracht {
    static let wat = "verslag publiceren"
    static let configuration = CommandConfiguration(
        commandName: "publiceren",
        abstract: "Publiceer het vastgestelde verslag.",
        discussion: """
            griffie vergadering verslag publiceren WV-2026-0001 --als 'secretariaat:Griffie Noord'
            """
    )

    @OptionGroup var basis: Vergaderopties

    func daad(
        _ invoer: Void, _ werk: Werk, _ beeld: Vergaderbeeld
    ) async throws -> Vergaderhandeling.Daad { .verslagPubliceren }
}
