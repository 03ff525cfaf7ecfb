import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie vergadering verplaatsen`: moves a meeting.
struct VergaderingVerplaatsen: Vergaderregelopdracht {
    static let wat = "vergadering verplaatsen"
    static let configuration = CommandConfiguration(
        commandName: "verplaatsen",
        abstract: "Verplaats een vergadering; na de oproep is een nieuwe oproep nodig.",
        discussion: """
            griffie vergadering verplaatsen WV-2026-0001 --op 2026-03-31 --om 20:00 \\
                --plaats 'De Kubus' --reden 'de zaal is bezet' --als 'secretariaat:Griffie Noord'
            """
    )

    @Option(help: ArgumentHelp("De nieuwe dag.", valueName: "datum"))
    var op: String?

    @Option(help: ArgumentHelp("Het nieuwe begin, zoals 19:30.", valueName: "tijd"))
    var om: String?

    @Option(help: ArgumentHelp("Waar.", valueName: "tekst"))
    var plaats: String?

    @Option(help: ArgumentHelp("Waarom.", valueName: "tekst"))
    var reden: String?

    @OptionGroup var basis: Vergaderopties

    func lees(_ fouten: Verzamelaar) -> Vergaderhandeling.Daad? {
        let dag = fouten.datum("--op", op)
        let tijd = fouten.tijd(om)
        let plaats = fouten.tekst("--plaats", plaats, hooguit: 200, vorm: "waar het is")
        let reden = fouten.woorden("--reden", reden, vorm: "waarom")
        guard let dag, let tijd, let plaats, let reden else { return nil }
        return .verplaatsen(dag: dag, beginMinuut: tijd, plaats: plaats, reden: reden)
    }

    func daad(
        _ invoer: Vergaderhandeling.Daad, _ werk: Werk, _ beeld: Vergaderbeeld
    ) async throws -> Vergaderhandeling.Daad { invoer }
}
