import Domain
import Testing

@Suite("De uitgewerkte voorbeelden van termijnen")
struct TermijnvectorenTests {
    @Test("Elk voorbeeld van termijnvectoren.csv komt uit")
    func alle() throws {
        let vectoren = try CSV.lees(
            Proefgegevens.bytes("sql/gegevens/proef/termijnvectoren.csv"),
            kop: ["regel", "duur", "beginDatum", "ongeroldeDatum", "eindDatum", "waarom"])
        let kalender = try Proefgegevens.kalender()
        #expect(vectoren.count == 19)
        for vector in vectoren {
            let uitkomst = try Termijn(
                soort: try #require(Termijnsoort(rawValue: vector[0])), duur: duur(vector[1]),
                begin: dag(vector[2])
            ).bereken(met: kalender)
            #expect(uitkomst.beginDatum.description == vector[2], "\(vector)")
            #expect(uitkomst.ongeroldeDatum.description == vector[3], "\(vector)")
            #expect(uitkomst.eindDatum.description == vector[4], "\(vector)")
            #expect(!uitkomst.voorlopig, "\(vector)")
            #expect(!uitkomst.stappen.isEmpty)
        }
    }

    @Test("Ontvangen 2 maart, gevraagd 10 maart, aangevuld 20 maart: negen dagen stil")
    func opgeschort() throws {
        let uitkomst = try Termijn(
            soort: .awb, duur: duur("8w"), begin: dag("2026-03-02"),
            opschortingen: [try #require(Opschorting(tekst: "2026-03-11..2026-03-19"))]
        ).bereken(met: Proefgegevens.kalender())
        #expect(uitkomst.ongeroldeDatum.description == "2026-05-06")
        #expect(uitkomst.eindDatum.description == "2026-05-06")
        let stap = try #require(uitkomst.stappen.first { $0.artikel == .awb("4:15") })
        #expect(stap.tekst.contains("9 dagen"))
    }

    @Test("Een aanvraag van 24 oktober 22:05 UTC is van 25 oktober, ook voor de termijn")
    func zomertijd() throws {
        let begin = Datum(try tijdstip("2026-10-24T22:05:00Z"))
        let uitkomst = try Termijn(soort: .awb, duur: duur("8w"), begin: begin)
            .bereken(met: Proefgegevens.kalender())
        #expect(uitkomst.beginDatum.description == "2026-10-25")
        #expect(uitkomst.ongeroldeDatum.description == "2026-12-20")
        #expect(uitkomst.eindDatum.description == "2026-12-21")
    }
}
