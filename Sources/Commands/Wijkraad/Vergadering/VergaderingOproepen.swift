import ArgumentParser
import Domain
import Services

/// `griffie vergadering oproepen`: sends the notice.
struct VergaderingOproepen: Vergaderregelopdracht {
    static let wat = "oproepen"
    static let configuration = CommandConfiguration(
        commandName: "oproepen",
        abstract: "Roep de leden op; daarna blijven agenda en stukken zoals zij zijn verstuurd.",
        discussion: """
            griffie vergadering oproepen WV-2026-0001 --als 'secretariaat:Griffie Noord'

            Dat kan tot en met de laatste dag van de oproeptermijn van het reglement. Elk lid krijgt
            een bericht met de agenda en de stukken; griffie post verzenden bezorgt het.
            """
    )

    @OptionGroup var basis: Vergaderopties

    func daad(
        _ invoer: Void, _ werk: Werk, _ beeld: Vergaderbeeld
    ) async throws -> Vergaderhandeling.Daad { .oproepen }
}
