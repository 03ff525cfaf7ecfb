import ArgumentParser

/// `griffie consultatie`: whether wijkraden were consulted, or only informed.
struct ConsultatieOpdrachten: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "consultatie",
        abstract: "Beoordeel of wijkraden op tijd zijn gevraagd, of alleen geïnformeerd.",
        discussion: """
            griffie consultatie oordeel --bestand dossier.json
            griffie consultatie oordeel --bestand - --json < dossier.json
            """,
        subcommands: [ConsultatieOordeel.self]
    )
}
