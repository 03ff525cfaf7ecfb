import ArgumentParser
import Domain
import Services

/// `griffie vergadering agenda toevoegen`: puts an item on the agenda.
struct AgendaToevoegen: Vergaderregelopdracht {
    static let wat = "agendapunt toevoegen"
    static let configuration = CommandConfiguration(
        commandName: "toevoegen",
        abstract:
            "Zet een punt op de agenda; tijdens de vergadering geldt het als ter vergadering.",
        discussion: """
            griffie vergadering agenda toevoegen WV-2026-0001 --soort adviseren \\
                --titel 'Visie Lelycentre' --over BD-2026-0001 --nummer 3 \\
                --als 'secretaris:Secretaris Atolwijk'
            """
    )

    @OptionGroup var punt: Puntopties

    @Option(help: ArgumentHelp("De plaats op de agenda; anders achteraan.", valueName: "nummer"))
    var nummer: String?

    @OptionGroup var basis: Vergaderopties

    func lees(_ fouten: Verzamelaar) -> (Puntopties.Invoer, Int?, Int?)? {
        let punt = punt.lees(fouten)
        let nummer = fouten.geheelOfNiets("--nummer", nummer, in: 1...500).map { Int($0) }
        let versie = fouten.versie(self.punt.versie)
        return punt.map { ($0, nummer, versie) }
    }

    func daad(
        _ invoer: (Puntopties.Invoer, Int?, Int?), _ werk: Werk, _ beeld: Vergaderbeeld
    ) async throws -> Vergaderhandeling.Daad {
        .toevoegen(
            try await invoer.0.punt(werk), nummer: invoer.1, versie: beeld.agendaversie(invoer.2))
    }
}
