import ArgumentParser
import Domain
import Services

/// `griffie vergadering verslag corrigeren`: a member wants something otherwise.
struct VerslagCorrigeren: Vergaderregelopdracht {
    static let wat = "correctie voorstellen"
    static let configuration = CommandConfiguration(
        commandName: "corrigeren",
        abstract: "Stel als lid een correctie op het rondgestuurde verslag voor.",
        discussion: """
            griffie vergadering verslag corrigeren WV-2026-0001 \\
                --tekst 'bij punt 3 zei ik dat het anders kan' --als 'lid:Lid Een'
            """
    )

    @Option(help: ArgumentHelp("Wat anders moet.", valueName: "tekst"))
    var tekst: String?

    @OptionGroup var basis: Vergaderopties

    func lees(_ fouten: Verzamelaar) -> String? {
        fouten.woorden("--tekst", tekst, vorm: "wat anders moet")
    }

    func daad(
        _ invoer: String, _ werk: Werk, _ beeld: Vergaderbeeld
    ) async throws -> Vergaderhandeling.Daad { .corrigeren(tekst: invoer) }
}
