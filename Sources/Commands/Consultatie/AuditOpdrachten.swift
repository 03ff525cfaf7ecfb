import ArgumentParser

/// `griffie consultatie audit`: what auditors found, with the reply of the municipality.
struct AuditOpdrachten: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "Wat auditors in dossiers vonden, met het antwoord van de gemeente.",
        discussion: """
            griffie consultatie audit vastleggen BD-2026-0001 --wijkraad Atolwijk \\
                --tekst 'De vraag kwam na het voorstel.' --als auditor:Rekenkamer
            griffie consultatie audit beantwoorden BD-2026-0001 1 --strekking onderschreven \\
                --tekst 'Wij vragen voortaan eerst.' --als 'vakafdeling:Ruimte'
            griffie consultatie audit lijst --open
            """,
        subcommands: [AuditVastleggen.self, AuditBeantwoorden.self, AuditLijst.self]
    )
}
