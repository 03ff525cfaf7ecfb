import ArgumentParser

/// `griffie consultatie`: whether wijkraden were consulted, or only informed.
struct ConsultatieOpdrachten: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "consultatie",
        abstract: "Beoordeel of wijkraden op tijd zijn gevraagd, of alleen geïnformeerd.",
        discussion: """
            griffie consultatie oordeel --bestand dossier.json
            griffie consultatie tijdlijn --bestand dossier.json --svg > tijdlijn.svg
            griffie consultatie bevindingen --bestand dossier.json --regio noord
            griffie consultatie vooruitblik --bestand dossier.json
            """,
        subcommands: [
            ConsultatieOordeel.self, ConsultatieTijdlijn.self, ConsultatieBevindingen.self,
            ConsultatieVooruitblik.self,
        ]
    )
}
