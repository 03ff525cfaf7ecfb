import Domain
import Foundation
import Testing

@Suite("Amsterdamse tijd: van tijdstip naar kalenderdag")
struct AmsterdamseTijdTests {
    /// Holds the rule against the machine's own time-zone files, at one instant.
    static func gelijk(_ zone: TimeZone, _ seconden: Int64) -> Bool {
        guard let moment = Moment(microseconden: seconden * 1_000_000) else { return false }
        let ander = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconden)))
        return AmsterdamseTijd.verschilMetUTC(op: moment) == Int64(ander)
    }

    static func amsterdam() throws -> TimeZone {
        try #require(TimeZone(identifier: "Europe/Amsterdam"))
    }

    /// Foundation on Linux reads rules until 2037 and may know no summer time after; ask first.
    static func laatsteJaar(_ zone: TimeZone) -> Int {
        let zomer2080 = Date(timeIntervalSince1970: 3_487_000_000)
        return zone.secondsFromGMT(for: zomer2080) == 7_200 ? 2099 : 2037
    }

    @Test("Elk uur rond elke zomer- en wintertijd is gelijk aan dat van de tijdzonebestanden")
    func rondElkeWissel() throws {
        let zone = try Self.amsterdam()
        for jaar in 1970...Self.laatsteJaar(zone) {
            for maand in [3, 4, 9, 10] {
                let eerste = try #require(Datum(jaar: jaar, maand: maand, dag: 1))
                let dagen = Datum.dagen(inMaand: maand, jaar: jaar)
                for plaats in 0..<dagen where try eerste.plus(dagen: plaats).weekdag == .zondag {
                    guard plaats < 7 || plaats > 23 else { continue }
                    let begin = (Int64(eerste.dagnummer) + Int64(plaats)) * 86_400
                    for uur in Int64(-2)...4 {
                        let seconden = begin + uur * 3_600
                        for rand in [seconden - 1, seconden] where rand >= 0 {
                            guard Self.gelijk(zone, rand) else {
                                Issue.record("\(jaar)-\(maand): verschil op \(rand)")
                                continue
                            }
                        }
                    }
                }
            }
        }
    }

    @Test(
        "Willekeurige tijdstippen zijn gelijk aan die van de tijdzonebestanden",
        arguments: [
            UInt64(1_977)
        ])
    func willekeurig(zaad: UInt64) throws {
        let zone = try Self.amsterdam()
        let einde = try #require(
            Moment(tekst: "\(Self.laatsteJaar(zone))-12-31T23:00:00Z"))
        var toeval = Toeval(zaad: zaad)
        for _ in 0..<10_000 {
            let seconden = Int64.random(in: 0..<einde.microseconden / 1_000_000, using: &toeval)
            guard Self.gelijk(zone, seconden) else {
                Issue.record("verschil op \(seconden)")
                continue
            }
        }
    }

    @Test("De klok in Amsterdam", arguments: klok)
    func kloktijd(moment: String, datum: String, tijd: [Int]) throws {
        let klok = AmsterdamseTijd.klokstand(op: try tijdstip(moment))
        #expect(try klok.datum == dag(datum))
        #expect([klok.uur, klok.minuut, klok.seconde] == tijd)
        #expect(try Datum(tijdstip(moment)) == dag(datum))
    }

    static let klok: [(String, String, [Int])] = [
        ("2026-10-24T22:05:00Z", "2026-10-25", [0, 5, 0]),
        ("2026-10-24T21:59:59Z", "2026-10-24", [23, 59, 59]),
        ("2026-12-31T22:59:59.999999Z", "2026-12-31", [23, 59, 59]),
        ("2026-12-31T23:00:00Z", "2027-01-01", [0, 0, 0]),
        // The night in which 02:00 becomes 03:00.
        ("2026-03-29T00:59:59Z", "2026-03-29", [1, 59, 59]),
        ("2026-03-29T01:00:00Z", "2026-03-29", [3, 0, 0]),
        ("2026-03-28T23:00:00Z", "2026-03-29", [0, 0, 0]),
        ("2026-03-29T21:59:59Z", "2026-03-29", [23, 59, 59]),
        ("2026-03-29T22:00:00Z", "2026-03-30", [0, 0, 0]),
        // The night in which 03:00 becomes 02:00: the hour passes twice.
        ("2026-10-25T00:30:00Z", "2026-10-25", [2, 30, 0]),
        ("2026-10-25T01:30:00Z", "2026-10-25", [2, 30, 0]),
        ("2026-10-25T22:59:59Z", "2026-10-25", [23, 59, 59]),
        ("2026-10-25T23:00:00Z", "2026-10-26", [0, 0, 0]),
        ("1976-07-01T22:30:00Z", "1976-07-01", [23, 30, 0]),
        ("1977-07-01T22:30:00Z", "1977-07-02", [0, 30, 0]),
        ("1970-01-01T00:00:00Z", "1970-01-01", [1, 0, 0]),
        ("2150-07-01T22:00:00Z", "2150-07-02", [0, 0, 0]),
        ("9999-12-31T22:59:59Z", "9999-12-31", [23, 59, 59]),
    ]
}
