import Domain
import Testing

@Suite("Het bord: wat op iemand wacht") struct BordTests {
    static func regel(
        _ nummer: Int, _ soort: Bord.Soort, _ uiterlijk: String?, persoon: String? = nil,
        wijk: String = "WK099501"
    ) throws -> Bord.Regel {
        Bord.Regel(
            soort: soort,
            aanvraag: .kenmerk(try #require(Kenmerk(.aanvraag, jaar: 2026, nummer: nummer))),
            titel: nil, wijk: try #require(Wijkcode(wijk)), wijknaam: "Wijk \(wijk.suffix(2))",
            persoon: persoon, uiterlijk: try uiterlijk.map { try dag($0) })
    }

    static func bord() throws -> Bord {
        Bord(
            try [
                regel(1, .indienen, nil, persoon: "Bewoners"),
                regel(2, .beoordelen, "2026-05-01", persoon: "Balie"),
                regel(3, .beoordelen, "2026-04-01", wijk: "WK099502"),
                regel(4, .besluiten, "2026-04-10"),
                regel(5, .bekendmaken, "2026-03-01", persoon: "Ander"),
            ], op: try dag("2026-04-10"))
    }

    static func nummers(_ bord: Bord) -> [Int] {
        bord.regels.map { regel in
            if case .kenmerk(let kenmerk)? = regel.aanvraag { kenmerk.nummer } else { 0 }
        }
    }

    @Test("het langst te laat staat eerst, zonder termijn laatst; de dag zelf is op tijd")
    func volgorde() throws {
        let bord = try Self.bord()
        #expect(Self.nummers(bord) == [5, 3, 4, 2, 1])
        #expect(bord.regels.map { $0.teLaat(op: bord.datum) } == [40, 9, 0, -21, 0])
    }

    static let filters: [(Rol, String, [Int])] = [
        (.behandelaar, "Balie", [3, 2]), (.behandelaar, "Ander", [5, 3]),
        (.behandelaar, "Niemand", [3]), (.beslisser, "Wie dan ook", [4]),
        (.aanvrager, "Bewoners", [1]), (.aanvrager, "Anderen", []), (.auditor, "Rekenkamer", []),
    ]

    @Test("iemand ziet wat hij in handen heeft en wat niemand heeft", arguments: filters)
    func voor(rol: Rol, naam: String, nummers: [Int]) throws {
        #expect(Self.nummers(try Self.bord().voor(rol, naam)) == nummers)
    }

    @Test("wie voor een wijkraad handelt, ziet niet wat alleen andere wijkraden aangaat")
    func andere() throws {
        var regels = try [
            Self.regel(1, .adviesUitbrengen, nil), Self.regel(2, .adviesUitbrengen, nil),
            Self.regel(3, .adviesUitbrengen, nil), Self.regel(4, .adviesUitbrengen, nil),
            Self.regel(5, .adviesUitbrengen, nil, persoon: "Voorzitter"),
        ]
        regels[1].gevraagd = ["Atol", "Bos"]
        regels[2].wijkraad = "Bos"
        regels[3].gevraagd = ["Bos"]
        regels[4].wijkraad = "Bos"
        let bord = Bord(regels, op: try dag("2026-04-10"))
        #expect(Self.nummers(bord.zonderAndere(dan: ["Atol"], voor: "Voorzitter")) == [1, 2, 5])
        #expect(
            Self.nummers(bord.zonderAndere(dan: ["Bos"], voor: "Voorzitter")) == [1, 2, 3, 4, 5])
        #expect(Self.nummers(bord.vanWijkraad("atol")) == [2])
        #expect(Self.nummers(bord.vanWijkraad("Bos")) == [2, 3, 4, 5])
    }

    @Test("een wijk met naam of code")
    func wijk() throws {
        let bord = try Self.bord()
        #expect(Self.nummers(bord.inWijk("wijk 02")) == [3])
        #expect(Self.nummers(bord.inWijk("WK099502")) == [3])
        #expect(Self.nummers(bord.inWijk("elders")) == [])
    }

    @Test("een taak staat bij wie haar heeft, wie waarneemt, haar rol, wijkraad en wijkpost")
    func taken() throws {
        var regel = Bord.Regel(
            soort: .taak, kenmerk: "T-2026-0001", titel: "Sleutels", persoon: "Griffie",
            uiterlijk: try dag("2026-04-09"), rol: .secretariaat)
        regel.taak = Kenmerk(.taak, jaar: 2026, nummer: 1)
        regel.stand = .inUitvoering
        regel.waarnemer = "Ander"
        regel.wijkraad = "Atol"
        regel.wijkposten = ["Centrum"]
        let bord = Bord([regel], op: try dag("2026-04-10"))
        for deel in [
            bord.voor(.secretariaat, "Griffie"), bord.voor(.behandelaar, "Griffie"),
            bord.voor(.secretariaat, "Ander"), bord.van("Griffie"), bord.van("Ander"),
            bord.inRol(.secretariaat), bord.vanWijkraad("atol"), bord.bijWijkpost("centrum"),
        ] { #expect(deel.regels == [regel]) }
        for deel in [
            bord.voor(.secretariaat, "Derde"), bord.van("Derde"), bord.inRol(.behandelaar),
            bord.vanWijkraad("Bos"), bord.bijWijkpost("Bos"), bord.inWijk("elders"),
            bord.inWijk(""),
        ] { #expect(deel.regels.isEmpty) }
    }
}
