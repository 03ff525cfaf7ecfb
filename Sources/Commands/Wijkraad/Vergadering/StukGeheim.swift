import ArgumentParser
import Domain
import Services

/// `griffie vergadering stuk geheim`: imposes secrecy.
struct StukGeheim: Vergaderregelopdracht {
    static let wat = "geheimhouding opleggen"
    static let configuration = CommandConfiguration(
        commandName: "geheim",
        abstract: "Leg geheimhouding op een stuk, met de grond uit de Woo (Gemeentewet 87).",
        discussion: """
            griffie vergadering stuk geheim WV-2026-0001 --stuk 1 --grond '5.1 lid 2 onder e' \\
                --door commissie --als 'voorzitter:Voorzitter Atolwijk'
            """
    )

    @Option(help: ArgumentHelp("Het stuk.", valueName: "nummer"))
    var stuk: String?

    @Option(help: ArgumentHelp("Het artikel van de Woo.", valueName: "artikel"))
    var grond: String?

    @Option(
        help: ArgumentHelp("raad, college, burgemeester of commissie.", valueName: "orgaan"))
    var door: String?

    @Option(help: ArgumentHelp("De dag; anders vandaag.", valueName: "datum"))
    var op: String?

    @OptionGroup var basis: Vergaderopties

    struct Invoer {
        let stuk: Int
        let grond: String
        let door: Vergadering.Geheimhouding.Orgaan
        let dag: Datum?
    }

    func lees(_ fouten: Verzamelaar) -> Invoer? {
        let stuk = fouten.stuk(stuk)
        let grond = fouten.verplicht(
            "--grond", grond, vorm: "een artikel van de Woo, zoals 5.1 lid 2 onder e"
        ) { tekst in
            (1...60).contains(tekst.utf8.count) && tekst.hasPrefix("5.") ? tekst : nil
        }
        let door = fouten.keuze("--door", door, Vergadering.Geheimhouding.Orgaan.self)
        let dag = fouten.datumOfNiets("--op", op)
        guard let stuk, let grond, let door else { return nil }
        return Invoer(stuk: stuk, grond: grond, door: door, dag: dag)
    }

    func daad(
        _ invoer: Invoer, _ werk: Werk, _ beeld: Vergaderbeeld
    ) async throws -> Vergaderhandeling.Daad {
        .geheimhouden(
            invoer.stuk, grond: invoer.grond, door: invoer.door, op: invoer.dag ?? werk.datum)
    }
}
