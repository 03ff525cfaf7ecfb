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
            griffie consultatie tijdlijn BD-2026-0001 --svg > tijdlijn.svg
            griffie consultatie bevindingen BD-2026-0001 --regio noord
            griffie consultatie rapport --jaar 2026 --per vakafdeling
            """,
        subcommands: [
            ConsultatieOpenen.self, ConsultatiePlannen.self, ConsultatieVastleggen.self,
            ConsultatieToon.self, ConsultatieLijst.self, ConsultatieOordeel.self,
            ConsultatieTijdlijn.self, ConsultatieBevindingen.self, ConsultatieVooruitblik.self,
            ConsultatieAgenda.self, ConsultatieRapport.self, ConsultatieSteekproef.self,
            ConsultatieEindverslag.self, ConsultatieNorm.self, ConsultatieOverdragen.self,
            ConsultatieHerberekenen.self,
            AuditOpdrachten.self, BesluitOpdrachten.self,
        ]
    )
}
