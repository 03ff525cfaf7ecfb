import Domain
import Testing
import Weergave

@Suite("Het bord op het scherm en in een pijp") struct BordAntwoordTests {
    static func bord() throws -> Bord {
        let wijk = try #require(Wijkcode("WK099501"))
        func regel(_ soort: Bord.Soort, _ nummer: Int, _ dag: Int?) throws -> Bord.Regel {
            Bord.Regel(
                soort: soort,
                aanvraag: .kenmerk(try #require(Kenmerk(.aanvraag, jaar: 2026, nummer: nummer))),
                titel: nummer == 2 ? nil : "Bankje", wijk: wijk, wijknaam: "Centrum",
                persoon: nil,
                uiterlijk: try dag.map { try #require(Datum(jaar: 2026, maand: 4, dag: $0)) })
        }
        return Bord(
            [
                try regel(.indienen, 1, nil), try regel(.besluiten, 2, 9),
                try regel(.beoordelen, 3, 12),
            ],
            op: try #require(Datum(jaar: 2026, maand: 4, dag: 10)))
    }

    @Test("per rol een tabel, met hoeveel te laat is")
    func scherm() throws {
        let tekst = try Self.bord().antwoord.voorMensen(breedte: 120)
        #expect(tekst.contains("3, waarvan 1 te laat"))
        for deel in [
            "Voor beslisser", "1 dag te laat", "(gewist)", "Voor behandelaar", "nog 2 d",
            "Voor aanvrager", "geen termijn",
        ] { #expect(tekst.contains(deel), "\(deel)") }
        #expect(!tekst.contains("Voor auditor"))
    }

    @Test("een pijp krijgt alles in een tabel, te laat eerst, en JSON de dagen als getal")
    func pijp() throws {
        let antwoord = try Self.bord().antwoord
        let regels = antwoord.tabel.metTabs.split(separator: "\n")
        #expect(regels.count == 4)
        #expect(regels[1].contains("PB-2026-0002") && regels[3].contains("PB-2026-0001"))
        let json = antwoord.json.alsTekst
        #expect(json.contains("\"teLaat\": 1"))
        #expect(json.contains("\"dagenTeLaat\": 1"))
        #expect(json.contains("\"uiterlijkDatum\": null"))
    }

    @Test("een leeg bord zegt dat het leeg is")
    func leeg() throws {
        let bord = try Self.bord().voor(.auditor, "Rekenkamer")
        #expect(bord.antwoord.voorMensen(breedte: 80) == "Er staat niets open op 10 april 2026.\n")
    }
}
