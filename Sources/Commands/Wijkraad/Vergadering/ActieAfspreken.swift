import ArgumentParser
import Domain
import Services

/// `griffie vergadering actie afspreken`: agrees on an action.
struct ActieAfspreken: Vergaderregelopdracht {
    static let wat = "actiepunt vastleggen"
    static let configuration = CommandConfiguration(
        commandName: "afspreken",
        abstract: "Leg vast wat iemand gaat doen.",
        discussion: """
            griffie vergadering actie afspreken WV-2026-0001 --punt 3 --tekst 'offerte vragen' \\
                --wie 'Lid Een' --uiterlijk 2026-04-10 --als 'secretariaat:Griffie Noord'

            Het actiepunt is meteen een taak, van wie wordt genoemd of anders van de secretaris:
            zie griffie bord. De taak eindigt met griffie vergadering actie afdoen.
            """
    )

    @Option(help: ArgumentHelp("Het punt.", valueName: "nummer"))
    var punt: String?

    @Option(help: ArgumentHelp("Wat er moet gebeuren.", valueName: "tekst"))
    var tekst: String?

    @Option(help: ArgumentHelp("Wie het doet; mag weg.", valueName: "naam"))
    var wie: String?

    @Option(help: ArgumentHelp("De laatste dag; mag weg.", valueName: "datum"))
    var uiterlijk: String?

    @OptionGroup var basis: Vergaderopties

    struct Invoer {
        let punt: Int
        let tekst: String
        let wie: String?
        let uiterlijk: Datum?
    }

    func lees(_ fouten: Verzamelaar) -> Invoer? {
        let punt = fouten.punt(punt)
        let tekst = fouten.woorden("--tekst", tekst, vorm: "wat er moet gebeuren")
        let wie = wie.flatMap {
            fouten.tekst("--wie", $0, hooguit: 200, vorm: "de naam van een persoon")
        }
        let uiterlijk = fouten.datumOfNiets("--uiterlijk", uiterlijk)
        guard let punt, let tekst else { return nil }
        return Invoer(punt: punt, tekst: tekst, wie: wie, uiterlijk: uiterlijk)
    }

    func daad(
        _ invoer: Invoer, _ werk: Werk, _ beeld: Vergaderbeeld
    ) async throws -> Vergaderhandeling.Daad {
        var wie: ID<Persoon>?
        if let naam = invoer.wie { wie = try await werk.bekende(naam, veld: "--wie") }
        return .afspreken(
            punt: try beeld.punt(invoer.punt), tekst: invoer.tekst, wie: wie,
            uiterlijk: invoer.uiterlijk, taak: werk.nieuw(), jaar: werk.datum.jaar)
    }
}
