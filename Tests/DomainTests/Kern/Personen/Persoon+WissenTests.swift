import Domain
import Testing

@Suite("Gegevens van een persoon wissen (AVG art. 17)")
struct PersoonWissenTests {
    /// The first day of the role, its last day, the day of erasing, and the code of the refusal.
    static let gevallen: [(van: String, tot: String?, op: String, code: String?)] = [
        ("2026-01-01", "2026-03-01", "2026-03-02", nil),
        ("2026-01-01", "2026-03-02", "2026-03-02", "ROL_LOOPT_NOG"),
        ("2026-01-01", nil, "2026-03-02", "ROL_LOOPT_NOG"),
        ("2026-06-01", "2026-12-31", "2026-03-02", "ROL_LOOPT_NOG"),
    ]

    @Test("alleen van wie geen rol meer heeft of krijgt", arguments: gevallen)
    func rollen(van: String, tot: String?, op: String, code: String?) throws {
        let persoon = Persoon(rollen: [
            .init(rol: .lid, van: try dag(van), tot: try tot.map { try dag($0) }, mandaat: nil)
        ])
        #expect(try Self.code { try persoon.wissen(.bezwaar, aanvragen: [], context(op)) } == code)
    }

    @Test("het pseudoniem en de rollen blijven; een tweede keer is er niets te wissen")
    func eenKeer() throws {
        var persoon = Persoon(rollen: [])
        let aanvraag: ID<Aanvraag> = ID(hoog: 1, laag: 2)
        let gewist = try persoon.wissen(
            .onrechtmatig, aanvragen: [aanvraag], context("2026-03-02"))
        #expect(
            gewist
                == .gegevensGewist(.onrechtmatig, op: try dag("2026-03-02"), aanvragen: [aanvraag]))
        persoon.pasToe(gewist)
        #expect(persoon == Persoon(rollen: [], gewistOp: try dag("2026-03-02")))
        let nogEens = try Self.code {
            try persoon.wissen(.bezwaar, aanvragen: [], context("2026-04-01"))
        }
        #expect(nogEens == "GEGEVENS_AL_GEWIST")
    }

    @Test("een rol die niemand heeft, kan niet eindigen")
    func rolNietGehouden() throws {
        let code = try Self.code {
            try Persoon(rollen: []).beeindigen(.lid, tot: dag("2026-03-02"))
        }
        #expect(code == "ROL_NIET_GEHOUDEN")
    }

    @Test(
        "elke gebeurtenis van een persoon komt uit haar bytes terug",
        arguments: Wissingsgrond.allCases)
    func heenEnTerug(grond: Wissingsgrond) throws {
        for aanvragen in [[], [ID<Aanvraag>(hoog: 1, laag: 2), ID<Aanvraag>(hoog: 3, laag: 4)]] {
            let gebeurtenis = PersoonGebeurtenis.gegevensGewist(
                grond, op: try dag("2026-03-02"), aanvragen: aanvragen)
            let bytes = try gebeurtenis.inhoud.bytes()
            #expect(
                try PersoonGebeurtenis(
                    soort: gebeurtenis.soort, versie: 1, inhoud: CanoniekeWaarde(bytes: bytes))
                    == gebeurtenis)
        }
        #expect(throws: CanoniekeFout.self) {
            try PersoonGebeurtenis(
                soort: "gegevens_gewist", versie: 1,
                inhoud: .object([
                    .init("grond", .tekst(grond.rawValue)), .init("op", .tekst("2026-03-02")),
                    .init("aanvragen", .lijst([.tekst("geen id")])),
                ]))
        }
    }

    private func context(_ op: String) throws -> Handelingscontext {
        Handelingscontext(
            gemeente: ID(hoog: 1, laag: 1), actor: ID(hoog: 1, laag: 3), rol: .beheerder,
            moment: try tijdstip(op + "T10:00:00Z"), verzoek: ID(hoog: 1, laag: 4), herkomst: .cli)
    }

    private static func code<Waarde>(_ doe: () throws -> Waarde) throws -> String? {
        do {
            _ = try doe()
            return nil
        } catch let breuk as Regelbreuk {
            #expect(!breuk.tekst.isEmpty && !breuk.artikel.description.isEmpty)
            return breuk.code
        }
    }
}
