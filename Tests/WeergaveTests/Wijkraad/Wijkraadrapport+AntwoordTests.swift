import Domain
import Testing
import Weergave

@Suite("Het antwoord van het rapport van wijkraden") struct WijkraadrapportAntwoordTests {
    private static func rapport(omgekeerd: Bool = false) throws -> Wijkraadrapport {
        let begin = try Proefconsultatie.dag("2020-01-01")
        let raden = ["Bos", "Atol"].enumerated().map { nummer, code in
            MetID(
                ID<Wijkraad>(hoog: 1, laag: UInt64(nummer)),
                Wijkraad(
                    code: code, naam: "Wijkraad \(code)", grondslag: .erkend, buurten: [],
                    ingesteldOp: begin))
        }
        return Wijkraadrapport(
            van: try Proefconsultatie.dag("2026-01-01"),
            tot: try Proefconsultatie.dag("2026-03-31"),
            wijkraden: omgekeerd ? raden.reversed() : raden, vergaderingen: [],
            aanvraagadviezen: [], dossiers: [], taken: [])
    }

    @Test("dezelfde bytes in elke vorm, hoe de wijkraden ook binnenkomen")
    func bytes() throws {
        let (een, twee) = (
            try Self.rapport().antwoord, try Self.rapport(omgekeerd: true).antwoord
        )
        #expect(een.json.alsTekst == twee.json.alsTekst)
        #expect(een.tabel.csv(.machine) == twee.tabel.csv(.machine))
        #expect(een.voorMensen(breedte: 100) == twee.voorMensen(breedte: 100))
    }

    @Test("in een bestand een rij per wijkraad, met elk getal onder een eigen naam")
    func bestand() throws {
        let tabel = try Self.rapport().antwoord.tabel
        #expect(tabel.rijen.map(\.first) == ["Atol", "Bos"])
        let kop = try #require(tabel.csv(.machine).split(whereSeparator: \.isNewline).first)
            .split(separator: ",")
        #expect(Set(kop).count == kop.count && kop.count == tabel.rijen[0].count)
        #expect(kop.prefix(3) == ["wijkraad", "gepland", "gehouden"])
    }

    @Test("als JSON: getallen als getal, en wat niet te zeggen is als null")
    func json() throws {
        let json = try Self.rapport().antwoord.json.alsTekst
        for deel in [
            #""totDatum": "2026-03-31""#, #""naam": "Wijkraad Atol""#, #""gepland": 0"#,
            #""aanwezigheidProcent": null"#, #""verslagdagenMediaan": null"#,
            #""reactiesOpen": 0"#, #""steunGereed": 0"#,
        ] { #expect(json.contains(deel), "\(deel)") }
    }

    @Test("op een scherm: het tijdvak, hoe is afgerond, en waar de steun vandaan komt")
    func scherm() throws {
        let tekst = try Self.rapport().antwoord.voorMensen(breedte: 120)
        for deel in [
            "Wijkraden van 1 januari 2026 tot en met 31 maart 2026", "de helft naar boven",
            "secretariaat rapport", "Nog te geven",
        ] { #expect(tekst.contains(deel), "\(deel)") }
    }
}
