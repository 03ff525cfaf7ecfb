import ArgumentParser
import Domain
import Weergave

/// `griffie termijn feestdagen`: the days of a year on which no legal term ends.
struct TermijnFeestdagen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "feestdagen",
        abstract: "De algemeen erkende feestdagen en gelijkgestelde dagen van een jaar.",
        discussion: """
            griffie termijn feestdagen 2026
            griffie termijn feestdagen 2027 --json
            """
    )

    @Argument(help: "Het jaar, in vier cijfers.")
    var jaar: String?

    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let gekozen = try Verzamelaar.verzamel {
            $0.verplicht(
                "JAAR", jaar, vorm: "een jaar van 1583 tot en met 9999"
            ) { (tekst) -> Int? in
                guard tekst.utf8.count == 4, let jaar = Int(tekst) else { return nil }
                return (1583...9999).contains(jaar) ? jaar : nil
            }
        }
        let kalender = try omgeving.kalender()
        try uitvoer.schrijf(kalender.antwoord(voor: gekozen), in: omgeving)
        if kalender.isVoorlopig(gekozen) {
            omgeving.meld(
                "Voorlopig: voor \(gekozen) is geen besluit met gelijkgestelde dagen bekend "
                    + "(Algemene termijnenwet art. 3 lid 3).\n")
        }
    }
}
