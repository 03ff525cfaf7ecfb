import Domain
import Testing

@Suite("Wijken en buurten van een gemeente") struct GemeenteVaststellenTests {
    static func gemeente() throws -> Gemeente {
        func wijk(_ code: String, _ jaar: Int, _ buurten: [String]) throws -> Gemeente.Wijk {
            .init(
                code: try #require(Wijkcode(code)), jaar: jaar, naam: "Wijk",
                buurten: try buurten.map { .init(code: try Proefbeleid.buurt($0), naam: "Buurt") })
        }
        return Gemeente(
            code: try #require(Gemeentecode("GM0995")), naam: "Lelystad", demonstratie: false,
            wijken: [
                try wijk("WK099502", 2025, ["BU09950201"]),
                try wijk("WK099502", 2026, ["BU09950201", "BU09950202"]),
                try wijk("WK099503", 2026, []),
            ])
    }

    @Test(
        "een buurt hoort bij haar gemeente, en bij haar wijk als die is vastgesteld",
        arguments: [
            ("BU09950201", nil), ("BU09950202", nil), ("BU09950209", "BUURT_ONBEKEND"),
            // Of these wijken no buurten were recorded.
            ("BU09950301", nil), ("BU09950401", nil), ("BU03630201", "WIJK_BUITEN_GEMEENTE"),
        ] as [(String, String?)])
    func bekend(buurt: String, code: String?) throws {
        #expect(try Self.codes(buurt) == (code.map { [$0] } ?? []))
    }

    /// What refuses a buurt behind one that is there.
    static func codes(_ buurt: String) throws -> [String] {
        try Proefbesluit.codes {
            try gemeente().eisBekend([Proefbeleid.buurt("BU09950201"), Proefbeleid.buurt(buurt)])
        }
    }

    @Test("de weigering noemt de buurten die er zijn")
    func noemt() throws {
        let breuk = try #require(throws: Regelbreuk.self) {
            try Self.gemeente().eisBekend([Proefbeleid.buurt("BU09950209")])
        }
        #expect(breuk.tekst.contains("BU09950201 Buurt en BU09950202 Buurt"))
    }

    @Test("van een wijk zonder vastgestelde buurten weet niemand welke er zijn")
    func ongekend() throws {
        let buurten = try ["BU09950201", "BU09950209", "BU09950301", "BU09950401"].map {
            try Proefbeleid.buurt($0)
        }
        #expect(try Self.gemeente().wijken.ongekend(buurten) == Array(buurten[2...]))
    }
}
