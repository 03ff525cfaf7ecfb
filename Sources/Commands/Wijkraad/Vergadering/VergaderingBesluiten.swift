import ArgumentParser
import Domain
import Services

/// `griffie vergadering besluiten`: numbers the decision of a vote.
struct VergaderingBesluiten: Vergaderregelopdracht {
    static let wat = "besluit vastleggen"
    static let configuration = CommandConfiguration(
        commandName: "besluiten",
        abstract: "Leg het besluit vast dat uit een stemming volgt; het krijgt een nummer.",
        discussion: """
            griffie vergadering besluiten WV-2026-0001 --punt 3 \\
                --als 'secretaris:Secretaris Atolwijk'
            griffie vergadering besluiten WV-2026-0001 --punt 4 --tekst 'Er komt een bank.' \\
                --als 'secretaris:Secretaris Atolwijk'
            """
    )

    @Option(help: ArgumentHelp("Het punt.", valueName: "nummer"))
    var punt: String?

    @Option(help: ArgumentHelp("Het besluit in woorden; anders het voorstel.", valueName: "tekst"))
    var tekst: String?

    @OptionGroup var basis: Vergaderopties

    func lees(_ fouten: Verzamelaar) -> (Int, String?)? {
        let punt = fouten.punt(punt)
        let tekst = tekst.flatMap { fouten.woorden("--tekst", $0, vorm: "het besluit") }
        return punt.map { ($0, tekst) }
    }

    func daad(
        _ invoer: (Int, String?), _ werk: Werk, _ beeld: Vergaderbeeld
    ) async throws -> Vergaderhandeling.Daad {
        .besluiten(punt: try beeld.punt(invoer.0), tekst: invoer.1)
    }
}
