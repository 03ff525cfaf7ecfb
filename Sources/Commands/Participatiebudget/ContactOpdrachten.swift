import ArgumentParser

/// `griffie aanvraag contact`: who speaks for the applicant, and who applies too.
struct ContactOpdrachten: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "contact",
        abstract: "Wie voor de aanvrager handelt: contact overdragen, medeaanvrager noemen.",
        discussion: """
            griffie aanvraag contact overdragen PB-2026-0042 --aan 'Bewoners Noord' \\
                --reden 'ik ga verhuizen' --als 'aanvrager:Bewonerscommissie Centrum'
            griffie aanvraag contact medeaanvrager PB-2026-0042 --naam 'Speeltuin Centrum' \\
                --als 'aanvrager:Bewonerscommissie Centrum'
            """,
        subcommands: [ContactOverdragen.self, ContactMedeaanvrager.self]
    )
}
