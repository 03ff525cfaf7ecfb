import ArgumentParser

/// `griffie consultatie`: whether wijkraden were consulted, or only informed.
struct ConsultatieOpdrachten: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "consultatie",
        abstract: "Beoordeel of wijkraden op tijd zijn gevraagd, of alleen geïnformeerd.",
        discussion: """
            griffie consultatie openen --onderwerp 'Visie Lelycentre' --orgaan raad \\
                --afdeling Ruimte --niveau raadplegen --reden 'de raad wil weten wat er leeft' \\
                --buurt BU09950201 --als 'behandelaar:Balie Centrum'
            griffie consultatie lijst
            griffie consultatie oordeel BD-2026-0001
            griffie consultatie oordeel --bestand dossier.json
            """,
        subcommands: [
            ConsultatieOpenen.self, ConsultatiePlannen.self, ConsultatieVastleggen.self,
            ConsultatieToon.self, ConsultatieLijst.self, ConsultatieOordeel.self,
            ConsultatieNorm.self,
        ]
    )
}
