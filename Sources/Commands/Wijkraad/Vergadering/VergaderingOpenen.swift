import ArgumentParser
import Domain
import Services

/// `griffie vergadering openen`: opens the meeting.
struct VergaderingOpenen: Vergaderregelopdracht {
    static let wat = "vergadering openen"
    static let configuration = CommandConfiguration(
        commandName: "openen",
        abstract: "Open de vergadering op haar dag, als er genoeg leden zijn.",
        discussion: """
            griffie vergadering openen WV-2026-0001 --als 'voorzitter:Voorzitter Atolwijk'
            """
    )

    @OptionGroup var basis: Vergaderopties

    func daad(
        _ invoer: Void, _ werk: Werk, _ beeld: Vergaderbeeld
    ) async throws -> Vergaderhandeling.Daad { .openen }
}
