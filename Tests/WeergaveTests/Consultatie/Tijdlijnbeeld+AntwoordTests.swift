import Domain
import Testing
import Weergave

@Suite("De tijdlijn als tabel")
struct TijdlijnbeeldAntwoordTests {
    @Test("een regel per gebeurtenis, op volgorde van dag, met wat eraan schort")
    func tabel() throws {
        let antwoord = try Proefconsultatie.dossier().beeld().antwoord
        let rijen = antwoord.tabel.rijen
        #expect(rijen.count == 8)
        #expect(rijen.map { $0[0] } == (1...8).map { "\($0)" })
        #expect(rijen.map { $0[1] } == rijen.map { $0[1] }.sorted())
        #expect(
            rijen[0] == [
                "1", "2026-01-05", "aankondiging", "", "", "", "bezorgd", "2026-01-05", "", "plan",
            ])
        let zwak = try #require(rijen.first { $0[9] == "zwak" })
        #expect(zwak[8] == "te laat vastgelegd, pas na het besluit vastgelegd")
        #expect(antwoord.voorMensen(breedte: 140).contains("Zuiderzeewijk: slechts geïnformeerd"))
    }

    @Test("als JSON: banen met hun termijnen, en gebeurtenissen met gebreken als lijst")
    func json() throws {
        let tekst = try Proefconsultatie.dossier().beeld().antwoord.json.alsTekst
        for deel in [
            "\"zonderVraag\": true", "\"stand\": \"te_laat\"", "\"stand\": \"niet_bewezen\"",
            "\"datum\": \"2026-04-14\"", "\"gebreken\": [\n        \"betwist\"\n      ]",
        ] {
            #expect(tekst.contains(deel), "\(deel)")
        }
        let boom = try Proefconsultatie.dossier().beeld().antwoord.json
        #expect(try JSONBoom(bytes: Array(tekst.utf8)) == boom)
    }
}
