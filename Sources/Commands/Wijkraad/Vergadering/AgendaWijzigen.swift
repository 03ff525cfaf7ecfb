import ArgumentParser
import Domain
import Services

/// `griffie vergadering agenda wijzigen`: makes another item of one.
struct AgendaWijzigen: Vergaderregelopdracht {
    static let wat = "agendapunt wijzigen"
    static let configuration = CommandConfiguration(
        commandName: "wijzigen",
        abstract: "Wijzig een punt van de agenda.",
        discussion: """
            griffie vergadering agenda wijzigen WV-2026-0001 --punt 3 --soort bespreken \\
                --titel 'Visie Lelycentre' --versie 4 --als 'secretariaat:Griffie Noord'
            """
    )

    @Option(name: .customLong("punt"), help: ArgumentHelp("Het punt.", valueName: "nummer"))
    var nummer: String?

    @OptionGroup var punt: Puntopties
    @OptionGroup var basis: Vergaderopties

    func lees(_ fouten: Verzamelaar) -> (Int, Puntopties.Invoer, Int?)? {
        let nummer = fouten.punt(nummer)
        let punt = punt.lees(fouten)
        let versie = fouten.versie(self.punt.versie)
        guard let nummer, let punt else { return nil }
        return (nummer, punt, versie)
    }

    func daad(
        _ invoer: (Int, Puntopties.Invoer, Int?), _ werk: Werk, _ beeld: Vergaderbeeld
    ) async throws -> Vergaderhandeling.Daad {
        .wijzigen(
            try beeld.punt(invoer.0), try await invoer.1.punt(werk),
            versie: beeld.agendaversie(invoer.2))
    }
}
