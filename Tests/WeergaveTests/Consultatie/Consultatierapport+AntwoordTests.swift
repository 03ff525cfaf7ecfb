import Domain
import Testing
import Weergave

@Suite("Het antwoord van het rapport over consultatie")
struct ConsultatierapportAntwoordTests {
    private func eenheden() throws -> [Consultatieeenheid] {
        let oordelen: [Consultatieoordeel] = [
            .tijdigGeconsulteerd, .teLaat, .nietAantoonbaar, .lopend,
        ]
        return try oordelen.enumerated().map { nummer, oordeel in
            Consultatieeenheid(
                dossier: "BD-\(nummer)", wijkraad: "A", betreft: "hoofdbesluit", oordeel: oordeel,
                niveauToegezegd: .raadplegen, nagekomen: nil,
                besluitDatum: oordeel == .lopend ? nil : try Proefconsultatie.dag("2026-05-01"),
                dagenVoorBesluit: nummer == 0 ? 60 : nil,
                herkomst: .init(vakafdeling: nummer == 1 ? "Wegen" : nil, overgang: nummer == 2))
        }
    }

    @Test("dezelfde bytes in elke vorm, in welke volgorde de eenheden ook staan")
    func bytes() throws {
        let een = Consultatierapport(try eenheden(), per: .vakafdeling).antwoord
        let twee = Consultatierapport(try eenheden().reversed(), per: .vakafdeling).antwoord
        #expect(een.json.alsTekst == twee.json.alsTekst)
        #expect(een.tabel.csv(.machine) == twee.tabel.csv(.machine))
        #expect(een.voorMensen(breedte: 100) == twee.voorMensen(breedte: 100))
    }

    @Test("een rij per kwartaal en groep, en dan de totalen")
    func tabel() throws {
        let rijen = Consultatierapport(try eenheden(), per: .vakafdeling).antwoord.tabel.rijen
        #expect(
            rijen.map { Array($0.prefix(4)) } == [
                ["gewoon", "2026-K2", "Wegen", "1"], ["gewoon", "2026-K2", "onbekend", "1"],
                ["gewoon", "niet besloten", "onbekend", "1"],
                ["overgang", "2026-K2", "onbekend", "1"], ["gewoon", "alle", "alle", "3"],
                ["overgang", "alle", "alle", "1"],
            ])
        #expect(Array(rijen[4].suffix(6)) == ["2", "1", "50", "0", "0", "60"])
    }

    @Test("als JSON: getallen als getal, onbekend als null")
    func json() throws {
        let json = Consultatierapport(try eenheden()).antwoord.json.alsTekst
        for deel in [
            "\"indeling\": \"geheel\"", "\"kwartaal\": null", "\"aandeelProcent\": 50",
            "\"dagenMediaan\": 60", "\"overgang\": true", "\"niet_aantoonbaar\": 1",
        ] {
            #expect(json.contains(deel), "\(deel)")
        }
    }

    @Test("een steekproef noemt haar zaad en waaruit is getrokken")
    func steekproef() throws {
        let proef = Steekproef(zaad: "42", omvang: 2, uit: try eenheden()) { bytes in
            Hash(bytes: (0..<32).map { _ in bytes.reduce(0, &+) }) ?? .nul
        }
        let tekst = proef.antwoord.voorMensen(breedte: 100)
        #expect(tekst.hasPrefix("Getrokken: 2 uit 4, met zaad 42\n"))
        #expect(proef.antwoord.tabel.rijen.map { $0[0] } == ["1", "2"])
        #expect(proef.antwoord.json.alsTekst.contains("\"zaad\": \"42\""))
    }
}
