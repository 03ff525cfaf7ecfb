import Domain
import Testing

@Suite("Feestdagen van artikel 3 van de Algemene termijnenwet")
struct FeestdagTests {
    /// Easter by the rule of Gauss, with his two exceptions: another way than the source goes.
    static func gauss(_ jaar: Int) -> (maand: Int, dag: Int) {
        let eeuw = jaar / 100
        let m = (15 - (13 + 8 * eeuw) / 25 + eeuw - eeuw / 4) % 30
        let n = (4 + eeuw - eeuw / 4) % 7
        let d = (19 * (jaar % 19) + m) % 30
        let e = (2 * (jaar % 4) + 4 * (jaar % 7) + 6 * d + n) % 7
        if d == 29, e == 6 { return (4, 19) }
        if d == 28, e == 6, (11 * m + 11) % 30 < 19 { return (4, 18) }
        return d + e < 10 ? (3, 22 + d + e) : (4, d + e - 9)
    }

    @Test("Alle feestdagen rond Pasen van 1900 tot en met 2199 volgen Gauss")
    func pasen() throws {
        let kalender = try Proefgegevens.kalender()
        for jaar in 1900...2199 {
            let (maand, dagVanMaand) = Self.gauss(jaar)
            let pasen = try #require(Datum(jaar: jaar, maand: maand, dag: dagVanMaand))
            #expect(pasen.weekdag == .zondag)
            let dagen = kalender.feestdagen(in: jaar)
            for (naam, afstand) in [
                ("Goede Vrijdag", -2), ("Tweede paasdag", 1), ("Hemelvaartsdag", 39),
                ("Tweede pinksterdag", 50),
            ] {
                let gevonden = dagen.filter { $0.naam == naam }.map(\.datum)
                #expect(try gevonden == [pasen.plus(dagen: afstand)], "\(naam) \(jaar)")
            }
        }
    }

    @Test(
        "Paaszondag valt op de bekende dagen",
        arguments: [
            "1818-03-22", "1886-04-25", "1943-04-25", "1954-04-18", "1981-04-19", "2000-04-23",
            "2008-03-23", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16",
            "2029-04-01", "2030-04-21", "2031-04-13", "2032-03-28", "2038-04-25", "2049-04-18",
            "2076-04-19", "2285-03-22",
        ])
    func bekendePasen(tekst: String) throws {
        let pasen = try dag(tekst)
        let kalender = try Proefgegevens.kalender()
        #expect(try kalender.feestdag(op: pasen.plus(dagen: 1))?.naam == "Tweede paasdag")
    }

    @Test(
        "De verjaardag van de Koning wijkt voor de zondag",
        arguments: [
            (2014, "2014-04-26"), (2015, "2015-04-27"), (2025, "2025-04-26"), (2026, "2026-04-27"),
            (2031, "2031-04-26"), (2036, "2036-04-26"), (2013, "2013-04-30"), (2006, "2006-04-29"),
            (2000, "2000-04-29"), (1978, "1978-05-01"), (1972, "1972-05-01"), (1989, "1989-04-29"),
            (1980, "1980-04-30"),
        ])
    func koningsdag(jaar: Int, datum: String) throws {
        let feestdag = try Proefgegevens.kalender().feestdagen(in: jaar)
            .first { $0.naam.hasPrefix("Koning") }
        #expect(try feestdag?.datum == dag(datum))
        #expect(feestdag?.naam == (jaar < 2014 ? "Koninginnedag" : "Koningsdag"))
    }

    @Test(
        "Elk jaar heeft de negen dagen van de wet, met het artikel",
        arguments: [
            1583, 1900, 2022, 2029, 9999,
        ])
    func negen(jaar: Int) throws {
        let dagen = try Proefgegevens.kalender().feestdagen(in: jaar)
        #expect(dagen.count == 9)
        #expect(dagen.map(\.datum) == dagen.map(\.datum).sorted())
        for feestdag in dagen {
            let lid = feestdag.naam == "Goede Vrijdag" ? "lid 2" : "lid 1"
            #expect(feestdag.grondslag == "Algemene termijnenwet art. 3 \(lid)")
        }
    }

    @Test("Buiten de kalender zijn er geen feestdagen", arguments: [1582, 10_000, 0, -1])
    func buitenKalender(jaar: Int) throws {
        #expect(try Proefgegevens.kalender().feestdagen(in: jaar).isEmpty)
    }
}
