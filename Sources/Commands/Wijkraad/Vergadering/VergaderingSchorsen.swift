import ArgumentParser
import Domain
import Services

/// `griffie vergadering schorsen`: suspends the meeting.
struct VergaderingSchorsen: Vergaderregelopdracht {
    static let wat = "vergadering schorsen"
    static let configuration = CommandConfiguration(
        commandName: "schorsen",
        abstract: "Schors de vergadering.",
        discussion: """
            griffie vergadering schorsen WV-2026-0001 --als 'voorzitter:Voorzitter Atolwijk'
            """
    )

    @OptionGroup var basis: Vergaderopties

    func daad(
        _ invoer: Void, _ werk: Werk, _ beeld: Vergaderbeeld
    ) async throws -> Vergaderhandeling.Daad { .schorsen }
}
