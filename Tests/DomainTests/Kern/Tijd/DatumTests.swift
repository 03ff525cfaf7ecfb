import Domain
import Foundation
import Testing

@Suite("Datum: een kalenderdag van 1583 tot en met 9999")
struct DatumTests {
    /// Foundation's proleptic Gregorian calendar in UTC, as a second opinion.
    static func oordeel() throws -> Calendar {
        var kalender = Calendar(identifier: .gregorian)
        kalender.timeZone = try #require(TimeZone(identifier: "UTC"))
        return kalender
    }

    @Test(
        "Elke dag van 1900 tot en met 2199 volgt op de vorige, net als bij Foundation"
    )
    func elkeDag() throws {
        let kalender = try Self.oordeel()
        let (eerste, laatste) = (try dag("1900-01-01"), try dag("2199-12-31"))
        var (jaar, maand, dagVanMaand) = (1900, 1, 1)
        for nummer in Int(eerste.dagnummer)...Int(laatste.dagnummer) {
            guard let datum = Datum(dagnummer: nummer),
                datum.onderdelen == (jaar, maand, dagVanMaand),
                Datum(jaar: jaar, maand: maand, dag: dagVanMaand) == datum
            else {
                Issue.record("dag \(nummer) is niet \(jaar)-\(maand)-\(dagVanMaand)")
                return
            }
            if nummer % 101 == 0 {
                let moment = Date(timeIntervalSince1970: Double(nummer) * 86_400)
                let ander = kalender.dateComponents([.year, .month, .day, .weekday], from: moment)
                #expect(ander.year == jaar && ander.month == maand && ander.day == dagVanMaand)
                #expect((ander.weekday ?? 0) == datum.weekdag.rawValue % 7 + 1)
            }
            dagVanMaand += 1
            if dagVanMaand > Datum.dagen(inMaand: maand, jaar: jaar) {
                (maand, dagVanMaand) = (maand + 1, 1)
            }
            if maand > 12 { (jaar, maand) = (jaar + 1, 1) }
        }
        #expect((jaar, maand, dagVanMaand) == (2200, 1, 1))
    }

    @Test("Van 1583 tot en met 9999 komt elke zoveelste dag uit onderdelen en tekst terug")
    func heenEnTerug() throws {
        let bereik = Int(Datum.eerste.dagnummer)...Int(Datum.laatste.dagnummer)
        for nummer in stride(from: bereik.lowerBound, through: bereik.upperBound, by: 1_009) {
            let datum = try #require(Datum(dagnummer: nummer))
            let (jaar, maand, dagVanMaand) = datum.onderdelen
            #expect(Datum(jaar: jaar, maand: maand, dag: dagVanMaand) == datum)
            #expect(Datum(tekst: datum.description) == datum)
        }
        #expect(bereik.count == 3_074_246)
    }

    @Test("De grenzen van de kalender zijn de eerste en de laatste dag")
    func grenzen() throws {
        #expect(Datum.eerste.description == "1583-01-01")
        #expect(Datum.laatste.description == "9999-12-31")
        #expect(Datum(dagnummer: Int(Datum.eerste.dagnummer) - 1) == nil)
        #expect(Datum(dagnummer: Int(Datum.laatste.dagnummer) + 1) == nil)
        #expect(Datum(dagnummer: .max) == nil)
        #expect(Datum(dagnummer: .min) == nil)
        #expect(try dag("1970-01-01").dagnummer == 0)
        #expect(throws: Rekenfout.datumBuitenBereik) { try Datum.eerste.plus(dagen: -1) }
        #expect(throws: Rekenfout.datumBuitenBereik) { try Datum.laatste.plus(dagen: 1) }
        #expect(throws: Rekenfout.datumBuitenBereik) { try Datum.laatste.plus(dagen: .max) }
        #expect(throws: Rekenfout.datumBuitenBereik) { try Datum.eerste.plus(dagen: .min) }
        #expect(throws: Rekenfout.datumBuitenBereik) { try Datum.eerste.plus(maanden: -1) }
        #expect(throws: Rekenfout.datumBuitenBereik) { try Datum.laatste.plus(maanden: 1) }
        #expect(throws: Rekenfout.datumBuitenBereik) { try Datum.laatste.plus(maanden: .max) }
        #expect(throws: Rekenfout.datumBuitenBereik) { try Datum.eerste.plus(maanden: .min) }
        #expect(throws: Rekenfout.datumBuitenBereik) { try Datum.eerste.plus(maanden: -40_000) }
    }

    @Test(
        "Dagen die niet bestaan, bestaan hier ook niet",
        arguments: [
            (2026, 2, 29), (1900, 2, 29), (2100, 2, 29), (2000, 2, 30), (2026, 4, 31),
            (2026, 13, 1), (2026, 0, 1), (2026, 1, 0), (2026, 1, 32), (2026, -1, -1),
            (1582, 12, 31), (10_000, 1, 1), (0, 1, 1), (Int.max, 1, 1), (2026, Int.min, 1),
        ])
    func bestaatNiet(jaar: Int, maand: Int, dag: Int) {
        #expect(Datum(jaar: jaar, maand: maand, dag: dag) == nil)
    }

    @Test(
        "Een schrikkeljaar is deelbaar door vier, niet door honderd, wel door vierhonderd",
        arguments: [
            (1600, true), (1700, false), (1900, false), (1996, true), (2000, true), (2023, false),
            (2024, true), (2100, false), (2400, true),
        ])
    func schrikkeljaar(jaar: Int, schrikkel: Bool) {
        #expect(Datum.isSchrikkeljaar(jaar) == schrikkel)
        #expect((Datum(jaar: jaar, maand: 2, dag: 29) != nil) == schrikkel)
        #expect(Datum.dagen(inMaand: 2, jaar: jaar) == (schrikkel ? 29 : 28))
    }

    @Test("Maanden verder is hetzelfde dagnummer, of het maandeinde", arguments: maanden)
    func plusMaanden(van: String, maanden: Int, tot: String) throws {
        #expect(try dag(van).plus(maanden: maanden) == dag(tot))
    }

    static let maanden: [(String, Int, String)] = [
        ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
        ("2026-01-31", 3, "2026-04-30"), ("2026-08-31", 6, "2027-02-28"),
        ("2024-02-29", 12, "2025-02-28"), ("2024-02-29", 48, "2028-02-29"),
        ("2026-12-15", 1, "2027-01-15"), ("2026-03-31", -1, "2026-02-28"),
        ("2026-01-01", -1, "2025-12-01"), ("2026-05-30", 0, "2026-05-30"),
        ("1896-02-29", 48, "1900-02-28"), ("2026-02-28", 1, "2026-03-28"),
        ("1583-01-31", 101_003, "9999-12-31"),
    ]

    @Test("De afstand in dagen en de volgorde kloppen")
    func afstand() throws {
        #expect(try dag("2026-02-28").dagen(tot: dag("2026-03-01")) == 1)
        #expect(try dag("2024-02-28").dagen(tot: dag("2024-03-01")) == 2)
        #expect(try dag("2026-01-01").dagen(tot: dag("2025-01-01")) == -365)
        #expect(try dag("2026-01-01") < dag("2026-01-02"))
        #expect(try (dag("2026-01-01") < dag("2026-01-01")) == false)
        #expect(try dag("1999-12-31").plus(dagen: 1) == dag("2000-01-01"))
    }
}
