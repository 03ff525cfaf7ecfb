import ArgumentParser
import Domain

/// `griffie aanvulling`: completion of commands and options by the shell.
struct Aanvulling: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "aanvulling",
        abstract: "Schrijf het aanvulscript voor uw shell (Tab vult opdrachten en opties aan).",
        discussion: """
            source <(griffie aanvulling bash)
            griffie aanvulling fish > ~/.config/fish/completions/griffie.fish
            """
    )

    @Argument(help: "De shell: bash, zsh of fish.")
    var shell: String?

    func voerUit(in omgeving: Omgeving) async throws {
        let shells: [String: CompletionShell] = ["bash": .bash, "zsh": .zsh, "fish": .fish]
        let gekozen = try Verzamelaar.verzamel {
            $0.verplicht("SHELL", shell, vorm: "bash, zsh of fish") { shells[$0] }
        }
        try omgeving.schrijf(Self.script(gekozen) + "\n")
    }

    /// The library's script, with its own two sentences in Dutch.
    private static func script(_ shell: CompletionShell) -> String {
        Griffie.completionScript(for: shell)
            .replacing("Show help information.", with: "Toon de hulp.")
            .replacing("Show subcommand help information.", with: "Toon de hulp bij een opdracht.")
    }
}
