import ArgumentParser
import Domain
import Services

/// `griffie vergadering stuk openbaar`: lifts secrecy.
struct StukOpenbaar: Vergaderregelopdracht {
    static let wat = "geheimhouding opheffen"
    static let configuration = CommandConfiguration(
        commandName: "openbaar",
        abstract: "Hef de geheimhouding op een stuk op (Gemeentewet 89).",
        discussion: """
            griffie vergadering stuk openbaar WV-2026-0001 --stuk 1 --door commissie \\
                --als 'voorzitter:Voorzitter Atolwijk'
            """
    )

    @Option(help: ArgumentHelp("Het stuk.", valueName: "nummer"))
    var stuk: String?

    @Option(
        help: ArgumentHelp("raad, college, burgemeester of commissie.", valueName: "orgaan"))
    var door: String?

    @Option(help: ArgumentHelp("De dag; anders vandaag.", valueName: "datum"))
    var op: String?

    @OptionGroup var basis: Vergaderopties

    func lees(_ fouten: Verzamelaar) -> (Int, Vergadering.Geheimhouding.Orgaan, Datum?)? {
        let stuk = fouten.stuk(stuk)
        let door = fouten.keuze("--door", door, Vergadering.Geheimhouding.Orgaan.self)
        let dag = fouten.datumOfNiets("--op", op)
        guard let stuk, let door else { return nil }
        return (stuk, door, dag)
    }

    func daad(
        _ invoer: (Int, Vergadering.Geheimhouding.Orgaan, Datum?), _ werk: Werk,
        _ beeld: Vergaderbeeld
    ) async throws -> Vergaderhandeling.Daad {
        .openbaarMaken(invoer.0, door: invoer.1, op: invoer.2 ?? werk.datum)
    }
}
