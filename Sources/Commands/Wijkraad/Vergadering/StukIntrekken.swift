import ArgumentParser
import Domain
import Services

/// `griffie vergadering stuk intrekken`: withdraws a paper before the notice.
struct StukIntrekken: Vergaderregelopdracht {
    static let wat = "stuk intrekken"
    static let configuration = CommandConfiguration(
        commandName: "intrekken",
        abstract: "Trek een stuk in, voor de oproep.",
        discussion: """
            griffie vergadering stuk intrekken WV-2026-0001 --stuk 1 \\
                --als 'secretariaat:Griffie Noord'
            """
    )

    @Option(help: ArgumentHelp("Het stuk.", valueName: "nummer"))
    var stuk: String?

    @OptionGroup var basis: Vergaderopties

    func lees(_ fouten: Verzamelaar) -> Int? { fouten.stuk(stuk) }

    func daad(
        _ invoer: Int, _ werk: Werk, _ beeld: Vergaderbeeld
    ) async throws -> Vergaderhandeling.Daad { .stukVervallen(invoer) }
}
