import Domain
import Testing

/// The meeting of the sheets, with notices, reasons and a place in time of its own.
struct Proefvergadering {
    /// - Parameters:
    ///   - oproepen: for which days notices went out.
    ///   - redenen: how often it was moved or cancelled.
    static func beeld(
        _ toestand: Vergadering.Toestand, oproepen: [String] = ["2026-04-07"], redenen: Int = 0
    ) throws -> Vergaderbeeld {
        let beeld = try VergaderbeeldBladTests.beeld(toestand)
        var staat = beeld.vergadering.waarde
        staat.voorbereiding.oproepen = try oproepen.map {
            let dag = try Proefdossier.dag($0)
            return .init(
                op: dag, uiterlijk: dag, voor: dag, reglement: .init(), punten: [1, 2, 3],
                stukken: [], ontvangers: [try Proefdossier.id(30), try Proefdossier.id(31)])
        }
        let reden = try Proefdossier.zegel(13)
        staat.voorbereiding.redenen = Array(repeating: reden, count: redenen)
        return Vergaderbeeld(
            vergadering: MetID(beeld.vergadering.id, staat), wijkraad: beeld.wijkraad,
            woorden: beeld.woorden.merging([reden: "de zaal is bezet"]) { $1 }, namen: beeld.namen,
            kenmerken: beeld.kenmerken, andere: beeld.andere)
    }

    static func iemand(_ naam: String) throws -> Agendagebeurtenis.Deelnemer {
        try ICalendarTests.iemand(naam, "\(naam.lowercased())@voorbeeld.nl")
    }

    static var gemeente: Gemeentecode {
        get throws { try #require(Gemeentecode("GM0995")) }
    }

    static var moment: Moment { get throws { try ICalendarTests.moment } }
}
