import ArgumentParser
import Domain
import Services

/// `griffie vergadering agenda`: the items of a meeting.
struct VergaderingAgenda: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "agenda",
        abstract: "De agenda van een vergadering: punten toevoegen, wijzigen en vaststellen.",
        discussion: """
            griffie vergadering agenda toevoegen WV-2026-0001 --soort adviseren \\
                --titel 'Feestverlichting' --over PB-2026-0042 \\
                --als 'secretaris:Secretaris Atolwijk'
            griffie vergadering agenda vaststellen WV-2026-0001 \\
                --als 'voorzitter:Voorzitter Atolwijk'
            """,
        subcommands: [
            AgendaToevoegen.self, AgendaWijzigen.self, AgendaVerschuiven.self,
            AgendaVerwijderen.self, AgendaVaststellen.self,
        ]
    )
}
