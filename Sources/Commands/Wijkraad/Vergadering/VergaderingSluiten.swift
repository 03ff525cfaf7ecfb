import ArgumentParser
import Domain
import Services

/// `griffie vergadering sluiten`: closes the meeting.
struct VergaderingSluiten: Vergaderregelopdracht {
    static let wat = "vergadering sluiten"
    static let configuration = CommandConfiguration(
        commandName: "sluiten",
        abstract: "Sluit de vergadering.",
        discussion: """
            griffie vergadering sluiten WV-2026-0001 --als 'voorzitter:Voorzitter Atolwijk'
            """
    )

    @OptionGroup var basis: Vergaderopties

    func daad(
        _ invoer: Void, _ werk: Werk, _ beeld: Vergaderbeeld
    ) async throws -> Vergaderhandeling.Daad { .sluiten }
}
