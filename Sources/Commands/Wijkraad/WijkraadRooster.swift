import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie wijkraad rooster`: who ends when, and what must be seen to before.
struct WijkraadRooster: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "rooster",
        abstract: "Het rooster van aftreden: wie wanneer, met waarschuwingen vooraf.",
        discussion: """
            griffie wijkraad rooster
            griffie wijkraad rooster --wijkraad Atolwijk --vooruit 180
            """
    )

    @Option(help: ArgumentHelp("Alleen deze wijkraad.", valueName: "code"))
    var wijkraad: String?

    @Option(
        help: ArgumentHelp(
            "Zoveel dagen vooruit waarschuwen, 0 tot en met 1000 (anders 90).", valueName: "dagen"))
    var vooruit: String?

    @Option(help: ArgumentHelp("Op deze dag; anders vandaag.", valueName: "datum"))
    var op: String?

    @OptionGroup var gemeenteoptie: Gemeenteoptie
    @OptionGroup var uitvoer: Uitvoeropties

    private struct Invoer {
        let gemeente: Gemeentecode?
        let code: String?
        let vooruit: Int64?
        let op: Datum?
    }

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let invoer = try Verzamelaar.verzamel { fouten in
            Invoer(
                gemeente: gemeenteoptie.lees(fouten),
                code: wijkraad.flatMap { fouten.wijkraad("--wijkraad", $0) },
                vooruit: fouten.geheelOfNiets("--vooruit", vooruit, in: 0...1_000),
                op: fouten.datumOfNiets("--op", op))
        }
        let (raden, namen) = try await omgeving.lees(invoer.gemeente) { lezer in
            let raden: [Wijkraad]
            if let code = invoer.code {
                raden = [try await lezer.antwoord(op: Wijkraadvraag(code)).wijkraad.waarde]
            } else {
                raden = try await lezer.antwoord(op: Wijkraden()).map(\.waarde)
            }
            let personen = Set(raden.flatMap(\.leden).map(\.persoon))
            let namen = try await lezer.antwoord(op: Adresboek(van: personen.sorted()))
            return (raden, Dictionary(namen.map { ($0.persoon, $0.naam) }) { eerste, _ in eerste })
        }
        let dag = invoer.op ?? omgeving.vandaag
        let roosters = raden.map {
            Rooster($0, op: dag, vooruit: invoer.vooruit.map { Int($0) } ?? Rooster.vooruit)
        }
        try uitvoer.schrijf(.roosters(roosters, namen), in: omgeving)
    }
}
