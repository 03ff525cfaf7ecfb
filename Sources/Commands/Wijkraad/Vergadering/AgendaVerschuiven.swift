import ArgumentParser
import Domain
import Services

/// `griffie vergadering agenda verschuiven`: gives an item another number.
struct AgendaVerschuiven: Vergaderregelopdracht {
    static let wat = "agendapunt verschuiven"
    static let configuration = CommandConfiguration(
        commandName: "verschuiven",
        abstract: "Geef een punt een andere plaats op de agenda.",
        discussion: """
            griffie vergadering agenda verschuiven WV-2026-0001 --punt 5 --naar 2 \\
                --als 'secretariaat:Griffie Noord'
            """
    )

    @Option(help: ArgumentHelp("Het punt.", valueName: "nummer"))
    var punt: String?

    @Option(help: ArgumentHelp("De nieuwe plaats.", valueName: "nummer"))
    var naar: String?

    @Option(
        help: ArgumentHelp(
            "De versie van de agenda die u zag; anders de laatste.", valueName: "nummer"))
    var versie: String?

    @OptionGroup var basis: Vergaderopties

    func lees(_ fouten: Verzamelaar) -> (Int, Int, Int?)? {
        let punt = fouten.punt(punt)
        let naar = fouten.verplicht(
            "--naar", naar, vorm: "een plaats op de agenda vanaf 2; punt 1 ligt vast"
        ) {
            Int($0).flatMap { (2...500).contains($0) ? $0 : nil }
        }
        let versie = fouten.versie(versie)
        guard let punt, let naar else { return nil }
        return (punt, naar, versie)
    }

    func daad(
        _ invoer: (Int, Int, Int?), _ werk: Werk, _ beeld: Vergaderbeeld
    ) async throws -> Vergaderhandeling.Daad {
        .verschuiven(
            try beeld.punt(invoer.0), naar: invoer.1, versie: beeld.agendaversie(invoer.2))
    }
}
