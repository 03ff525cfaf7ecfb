import ArgumentParser
import Domain
import Services

/// `griffie vergadering verslag rondsturen`: circulates the draft.
struct VerslagRondsturen: Vergaderregelopdracht {
    static let wat = "verslag rondsturen"
    static let configuration = CommandConfiguration(
        commandName: "rondsturen",
        abstract: "Stuur het conceptverslag naar de leden.",
        discussion: """
            griffie vergadering verslag rondsturen WV-2026-0001 --als 'secretariaat:Griffie Noord'

            Elk lid krijgt een bericht met het verslag; griffie post verzenden bezorgt het. Was een
            deel besloten of een stuk geheim, dan zegt het bericht alleen dat het verslag er is.
            """
    )

    @OptionGroup var basis: Vergaderopties

    func daad(
        _ invoer: Void, _ werk: Werk, _ beeld: Vergaderbeeld
    ) async throws -> Vergaderhandeling.Daad { .verslagRondsturen }
}
