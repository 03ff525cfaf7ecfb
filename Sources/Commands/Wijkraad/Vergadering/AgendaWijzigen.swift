import ArgumentParser
import Domain
import Services

/// `griffie vergadering agenda wijzigen`: makes another item of one.
struct AgendaWijzigen: Vergaderregelopdracht {
    static let wat = "agendapunt wijzigen"
    static let configuration = CommandConfiguration(
        commandName: "wijzigen",
        abstract: "Wijzig een punt van de agenda; wat u niet noemt, blijft zoals het was.",
        discussion: """
            griffie vergadering agenda wijzigen WV-2026-0001 --punt 3 --titel 'Visie Lelycentre' \\
                --versie 4 --als 'secretariaat:Griffie Noord'
            griffie vergadering agenda wijzigen WV-2026-0001 --punt 3 --over BD-2026-0001 \\
                --als 'secretariaat:Griffie Noord'

            Met --over noemt u alles waar het over gaat; --zonder-over haalt dat weg. --besloten
            sluit de deuren, --openbaar opent ze.
            """
    )

    @Option(name: .customLong("punt"), help: ArgumentHelp("Het punt.", valueName: "nummer"))
    var nummer: String?

    @Flag(help: "Het punt gaat niet meer over wat eerst was genoemd.")
    var zonderOver = false

    @Flag(help: "Het punt is niet meer achter gesloten deuren.")
    var openbaar = false

    @OptionGroup var punt: Puntopties
    @OptionGroup var basis: Vergaderopties

    struct Invoer {
        let nummer: Int
        let soort: Agendapunt.Soort?
        let titel: String?
        let over: [String]
        let versie: Int?
    }

    func lees(_ fouten: Verzamelaar) -> Invoer? {
        let nummer = fouten.punt(nummer)
        let soort = punt.soort.flatMap { fouten.keuze("--soort", $0, Agendapunt.Soort.self) }
        let titel = punt.titel.flatMap {
            fouten.tekst("--titel", $0, hooguit: 400, vorm: "waar het over gaat")
        }
        let over = fouten.over(punt.over)
        for (beide, naam, ander) in [
            (zonderOver && !punt.over.isEmpty, "--zonder-over", "--over"),
            (openbaar && punt.besloten, "--openbaar", "--besloten"),
        ] where beide {
            fouten.meld(
                Invoerfout(naam, .ongeldigeWaarde, "gaat niet samen met \(ander); kies er een"))
        }
        let versie = fouten.versie(punt.versie)
        guard let nummer, let over else { return nil }
        return Invoer(nummer: nummer, soort: soort, titel: titel, over: over, versie: versie)
    }

    func daad(
        _ invoer: Invoer, _ werk: Werk, _ beeld: Vergaderbeeld
    ) async throws -> Vergaderhandeling.Daad {
        let over = try await werk.verwijzingen(invoer.over)
        return .wijzigen(
            try beeld.punt(invoer.nummer),
            .init(
                soort: invoer.soort, titel: invoer.titel,
                over: zonderOver || !over.isEmpty ? over : nil,
                besloten: openbaar || punt.besloten ? punt.besloten : nil),
            versie: beeld.agendaversie(invoer.versie))
    }
}
