import ArgumentParser

/// `griffie persoon`: people, their roles and mandates.
struct PersoonOpdrachten: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "persoon",
        abstract: "Personen met hun rollen en mandaten.",
        discussion: """
            griffie persoon lijst
            griffie persoon rollen --op 2026-03-01
            griffie persoon mandaat --naam Wijkzaken --tot 3.000 --van 2026-01-01 \\
                --tot-en-met 2026-12-31 --als beheerder:Gegevensbeheer
            """,
        subcommands: [
            PersoonLijst.self, PersoonRollen.self, PersoonMandaat.self, PersoonBeeindig.self,
            PersoonWissen.self,
        ]
    )
}
