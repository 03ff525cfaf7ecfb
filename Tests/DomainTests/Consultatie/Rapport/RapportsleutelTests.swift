import Domain
import Testing

@Suite("De plaats van een oordeel in rapporten") struct RapportsleutelTests {
    @Test("elke eenheid komt met alles wat ervan telt uit haar nummer terug")
    func heenEnTerug() throws {
        var nummers: Set<Int32> = []
        for oordeel in Consultatieoordeel.allCases {
            for besluit in oordeel.isBeslist ? ["2026-03-31", "2026-04-01"] : [nil] {
                for niveau in [Participatieniveau.informeren, .raadplegen] {
                    for nagekomen in [nil, false, true] {
                        for overgang in [false, true] {
                            let eenheid = try ConsultatierapportTests.eenheid(
                                "1", oordeel, besluit: besluit, niveau: niveau,
                                nagekomen: nagekomen, overgang: overgang)
                            let sleutel = Rapportsleutel(eenheid)
                            let terug = try #require(Rapportsleutel(nummer: sleutel.nummer))
                            #expect(
                                terug == sleutel && nummers.insert(sleutel.nummer).inserted
                                    || !eenheid.teltMee)
                            #expect(terug.oordeel == oordeel && terug.nagekomen == nagekomen)
                            #expect(terug.overgang == overgang)
                            #expect(terug.teltMee == eenheid.teltMee)
                            #expect(
                                terug.kwartaal == eenheid.besluitDatum.map(Kwartaal.init))
                        }
                    }
                }
            }
        }
    }

    @Test(
        "een kwartaal als tekst",
        arguments: [
            ("2026-K1", true), ("2026-K4", true), ("2026-K5", false), ("2026-K0", false),
            ("26-K1", false), ("2026-k1", false), ("2026", false), ("2026-K1-", false),
            ("2026-Q1", false), ("", false),
        ])
    func tekst(tekst: String, geldig: Bool) {
        let kwartaal = Kwartaal(tekst: tekst)
        #expect((kwartaal != nil) == geldig)
        #expect(kwartaal.map { "\($0)" } ?? tekst == tekst)
    }

    @Test("de nummers van een jaar zijn die van zijn vier kwartalen, en van geen ander")
    func jaar() throws {
        let jaar = Rapportsleutel.nummers(try #require(Kwartaal.jaar(2026)))
        for (besluit, erin) in [
            ("2025-12-31", false), ("2026-01-01", true), ("2026-12-31", true),
            ("2027-01-01", false),
        ] {
            let eenheid = try ConsultatierapportTests.eenheid("1", .teLaat, besluit: besluit)
            #expect(jaar.contains(Rapportsleutel(eenheid).nummer) == erin, "\(besluit)")
        }
        let lopend = try ConsultatierapportTests.eenheid("1", .lopend, besluit: nil)
        #expect(!jaar.contains(Rapportsleutel(lopend).nummer))
        #expect(Rapportsleutel(nummer: -1) == nil && Rapportsleutel(nummer: 127) == nil)
        #expect(Kwartaal.jaar(1500) == nil)
    }
}
