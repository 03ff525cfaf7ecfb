import ArgumentParser
import Domain
import Services

/// `griffie vergadering verslag rondsturen`: circulates the draft.
struct VerslagRondsturen: Vergaderregelopdracht {
    static let wat = "verslag rondsturen"
    static let configuration = CommandConfiguration(
        commandName: "rondsturen",
        abstract: "Leg vast dat het conceptverslag naar de leden is gestuurd.",
        discussion: """
            griffie vergadering verslag rondsturen WV-2026-0001 --als 'secretariaat:Griffie Noord'
            """
    )

    @OptionGroup var basis: Vergaderopties

    func daad(
        _ invoer: Void, _ werk: Werk, _ beeld: Vergaderbeeld
    ) async throws -> Vergaderhandeling.Daad { .verslagRondsturen }
}
