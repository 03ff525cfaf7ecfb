import Domain
import Testing

@Suite("Het rapport van wijkraden") struct WijkraadrapportTests {
    static func rapport(
        _ raden: [Wijkraad], alleen: String? = nil, taken: [Taak] = [],
        van: String = "2026-01-01", tot: String = "2026-03-31"
    ) throws -> Wijkraadrapport {
        Wijkraadrapport(
            van: try dag(van), tot: try dag(tot),
            wijkraden: try raden.enumerated().map { MetID(try Proefbesluit.id(70 + $0), $1) },
            alleen: alleen, vergaderingen: [], aanvraagadviezen: [], dossiers: [], taken: taken)
    }

    @Test("op volgorde van code, hoe zij ook binnenkomen; of een alleen")
    func volgorde() throws {
        let raden = try Proefbeleid.raden()
        let heen = try Self.rapport(raden).regels.map(\.wijkraad)
        #expect(heen == ["Atol", "Bos"])
        #expect(try Self.rapport(raden.reversed()).regels.map(\.wijkraad) == heen)
        #expect(try Self.rapport(raden, alleen: "Bos").regels.map(\.naam) == ["Wijkraad Bos"])
    }

    @Test(
        "alleen wijkraden die in het tijdvak bestonden",
        arguments: [
            // laatste dag van de wijkraad, tijdvak, staat erin
            ("2026-03-31", "2026-03-31", "2026-04-30", true),
            ("2026-03-31", "2026-04-01", "2026-04-30", false),
            (nil, "2019-01-01", "2019-12-31", false), (nil, "2019-01-01", "2020-01-01", true),
        ] as [(String?, String, String, Bool)])
    func bestaan(opgeheven: String?, van: String, tot: String, erin: Bool) throws {
        let raad = try Proefbeleid.raad(
            "Atol", buurt: "BU09950201", voorzitter: 1, opgeheven: opgeheven)
        #expect(try Self.rapport([raad], van: van, tot: tot).regels.isEmpty != erin)
    }

    @Test(
        "de steun is die van het secretariaatsrapport, en wat de wijkraad zelf doet is geen steun")
    func steun() throws {
        func eigen(_ rol: Rol) throws -> Taak {
            Taak(
                opening: .init(
                    kenmerk: try TaakTests.kenmerk(9), soort: .actiepunt, wijkraad: "Atol",
                    rol: rol, op: try dag("2026-01-05"), door: try Proefbesluit.id(3)),
                stand: .gereed, toewijzing: nil, uiterlijk: nil, grond: nil,
                afsluiting: .init(op: try dag("2026-03-01")))
        }
        let taken = [
            try SecretariaatsrapportTests.taak(
                1, nil, op: "2026-01-05", uiterlijk: "2026-02-01", gesloten: "2026-02-02"),
            try SecretariaatsrapportTests.taak(
                2, nil, op: "2026-01-05", uiterlijk: "2026-03-21", gesloten: "2026-04-15"),
            try eigen(.voorzitter), try eigen(.secretaris), try eigen(.lid),
            try eigen(.secretariaat),
        ]
        let regels = try Self.rapport(Proefbeleid.raden(), taken: taken).regels
        let secretariaat = Secretariaatsrapport(
            van: try dag("2026-01-01"), tot: try dag("2026-03-31"), taken: taken, wijkposten: [],
            toezeggingen: [], reacties: [], wijkraden: ["Atol", "Bos"])
        #expect(regels.map(\.steun) == secretariaat.steun)
        #expect(regels.map(\.steun.gereed) == [2, 0])
        #expect(regels.map(\.steun.teLaatGereed) == [1, 0])
        #expect(regels.map(\.steun.open) == [1, 0])
    }
}
