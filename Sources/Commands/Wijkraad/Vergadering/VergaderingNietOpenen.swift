import ArgumentParser
import Domain
import Services

/// `griffie vergadering niet-openen`: records that there was no quorum.
struct VergaderingNietOpenen: Vergaderregelopdracht {
    static let wat = "niet openen"
    static let configuration = CommandConfiguration(
        commandName: "niet-openen",
        abstract: "Leg vast dat de vergadering zonder quorum niet is geopend.",
        discussion: """
            griffie vergadering niet-openen WV-2026-0001 --als 'voorzitter:Voorzitter Atolwijk'
            """
    )

    @OptionGroup var basis: Vergaderopties

    func daad(
        _ invoer: Void, _ werk: Werk, _ beeld: Vergaderbeeld
    ) async throws -> Vergaderhandeling.Daad { .nietOpenen }
}
