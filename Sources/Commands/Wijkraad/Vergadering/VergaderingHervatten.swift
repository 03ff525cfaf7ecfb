import ArgumentParser
import Domain
import Services

/// `griffie vergadering hervatten`: goes on.
struct VergaderingHervatten: Vergaderregelopdracht {
    static let wat = "vergadering hervatten"
    static let configuration = CommandConfiguration(
        commandName: "hervatten",
        abstract: "Ga verder na een schorsing, ook op een latere dag.",
        discussion: """
            griffie vergadering hervatten WV-2026-0001 --als 'voorzitter:Voorzitter Atolwijk'
            """
    )

    @OptionGroup var basis: Vergaderopties

    func daad(
        _ invoer: Void, _ werk: Werk, _ beeld: Vergaderbeeld
    ) async throws -> Vergaderhandeling.Daad { .hervatten }
}
