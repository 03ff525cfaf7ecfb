import ArgumentParser
import Domain
import Services

/// `griffie vergadering verslag aanvullen`: adds something to adopted minutes.
struct VerslagAanvullen: Vergaderregelopdracht {
    static let wat = "addendum toevoegen"
    static let configuration = CommandConfiguration(
        commandName: "aanvullen",
        abstract: "Voeg een addendum toe aan een vastgesteld verslag; het verslag zelf blijft.",
        discussion: """
            griffie vergadering verslag aanvullen WV-2026-0001 \\
                --tekst 'de straat heet anders' --als 'secretaris:Secretaris Atolwijk'
            """
    )

    @Option(help: ArgumentHelp("Wat erbij komt.", valueName: "tekst"))
    var tekst: String?

    @OptionGroup var basis: Vergaderopties

    func lees(_ fouten: Verzamelaar) -> String? {
        fouten.woorden("--tekst", tekst, vorm: "wat erbij komt")
    }

    func daad(
        _ invoer: String, _ werk: Werk, _ beeld: Vergaderbeeld
    ) async throws -> Vergaderhandeling.Daad { .aanvullen(tekst: invoer) }
}
