import ArgumentParser

/// `griffie aanvraag wijziging`: changes of what was granted.
struct WijzigingOpdrachten: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wijziging",
        abstract: "Wijziging van wat is verleend: vragen, besluiten, de brief en bekendmaken.",
        discussion: """
            griffie aanvraag wijziging vragen PB-2026-0042 --wat 'een week later, wegens regen' \\
                --als 'aanvrager:Bewonerscommissie Centrum'
            griffie aanvraag wijziging besluiten PB-2026-0042 --uitkomst toegestaan \\
                --motivering 'het doel blijft hetzelfde' --als beslisser:Wijkzaken
            griffie aanvraag wijziging brief PB-2026-0042 --naar brief.html
            griffie aanvraag wijziging bekendmaken PB-2026-0042 --kanaal post \\
                --als 'behandelaar:Balie Centrum'
            """,
        subcommands: [
            WijzigingVragen.self, WijzigingBesluiten.self, WijzigingBrief.self,
            WijzigingBekendmaken.self,
        ]
    )
}
