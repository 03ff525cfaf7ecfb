import ArgumentParser

/// `griffie aanvraag kwestie`: matters that no small grant can solve.
struct KwestieOpdrachten: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kwestie",
        abstract: "Structurele kwesties: melden bij een vakafdeling, en het antwoord.",
        discussion: """
            griffie aanvraag kwestie melden PB-2026-0042 --afdeling Groen \\
                --vraag 'de bomen drukken de stoep omhoog' --als 'behandelaar:Balie Centrum'
            griffie aanvraag kwestie beantwoorden PB-2026-0042 \\
                --tekst 'staat in het plan van 2027' --als vakafdeling:Groen
            """,
        subcommands: [KwestieMelden.self, KwestieBeantwoorden.self]
    )
}
