import ArgumentParser
import Domain
import Services

/// `griffie vergadering agenda verwijderen`: takes an item away.
struct AgendaVerwijderen: Vergaderregelopdracht {
    static let wat = "agendapunt verwijderen"
    static let configuration = CommandConfiguration(
        commandName: "verwijderen",
        abstract: "Haal een punt van de agenda, voor de oproep.",
        discussion: """
            griffie vergadering agenda verwijderen WV-2026-0001 --punt 5 --versie 6 \\
                --als 'secretariaat:Griffie Noord'
            """
    )

    @Option(help: ArgumentHelp("Het punt.", valueName: "nummer"))
    var punt: String?

    @Option(
        help: ArgumentHelp(
            "De versie van de agenda die u zag; anders de laatste.", valueName: "nummer"))
    var versie: String?

    @OptionGroup var basis: Vergaderopties

    func lees(_ fouten: Verzamelaar) -> (Int, Int?)? {
        let punt = fouten.punt(punt)
        let versie = fouten.versie(versie)
        return punt.map { ($0, versie) }
    }

    func daad(
        _ invoer: (Int, Int?), _ werk: Werk, _ beeld: Vergaderbeeld
    ) async throws -> Vergaderhandeling.Daad {
        .verwijderen(try beeld.punt(invoer.0), versie: beeld.agendaversie(invoer.1))
    }
}
