import Domain
import Testing

@Suite("Een besluitenlijst inlezen") struct BesluitenlijstInlezenTests {
    static func wijken() throws -> [Gemeente.Wijk] {
        [
            Gemeente.Wijk(
                code: try #require(Wijkcode("WK099502")), jaar: 2026, naam: "Atolwijk",
                buurten: [
                    .init(code: try Proefbeleid.buurt("BU09950201"), naam: "Atol Noord"),
                    .init(code: try Proefbeleid.buurt("BU09950202"), naam: "Atol Zuid"),
                ]),
            Gemeente.Wijk(
                code: try #require(Wijkcode("WK099503")), jaar: 2026, naam: "De Wijde Wijk",
                buurten: []),
        ]
    }

    private static let kop = "datum,orgaan,onderwerp,gebied,verwijzing\n"

    static func lees(_ regels: String) throws -> [Besluitenlijst.Besluit] {
        try Besluitenlijst.lees(csv: Array((kop + regels).utf8), wijken: wijken())
    }

    @Test(
        "een gebied is buurten of wijken, met code of naam",
        arguments: [
            ("BU09950301", ["BU09950301"]),
            ("BU09950302;BU09950301", ["BU09950301", "BU09950302"]),
            ("WK099502", ["BU09950201", "BU09950202"]), ("atolwijk", ["BU09950201", "BU09950202"]),
            ("WK099502 BU09950201 BU09950301", ["BU09950201", "BU09950202", "BU09950301"]),
        ])
    func gebied(tekst: String, buurten: [String]) throws {
        let besluiten = try Self.lees("2026-03-03,raad,Visie,\(tekst),2026-14\n")
        #expect(besluiten.map { $0.buurten.map { "\($0)" } } == [buurten])
    }

    @Test("alle fouten in het bestand tegelijk, met regel en kolom, en dan komt er niets in")
    func fouten() throws {
        let fout = #expect(throws: Invoerfouten.self) {
            try Self.lees(
                """
                2026-02-30,raad,Visie,BU09950201,1
                2026-03-03,gemeenteraad,Visie,BU09950201,2
                2026-03-03,raad,,BU09950201,3
                2026-03-03,raad,Visie,,4
                2026-03-03,raad,Visie,Boswijk,5
                2026-03-03,raad,Visie,De Wijde Wijk,6
                2025-03-03,raad,Visie,Atolwijk,7
                2026-03-03,raad,Visie,BU09950201,
                2026-03-03,raad,Visie,BU09950201,8
                2026-03-03,college,Visie,BU09950201,8
                2026-03-04,raad,Weer,BU09950201,8

                """)
        }
        #expect(
            fout?.alle.map(\.veld) == [
                "regel 2, datum", "regel 3, orgaan", "regel 4, onderwerp", "regel 5, gebied",
                "regel 6, gebied", "regel 7, gebied", "regel 8, gebied", "regel 9, verwijzing",
                "regel 12, verwijzing",
            ])
        for leeg in ["", "2026-03-03,raad,Visie,BU09950201\n"] {
            #expect(throws: Invoerfouten.self) { try Self.lees(leeg) }
        }
        #expect(throws: Invoerfouten.self) {
            try Besluitenlijst.lees(csv: Array("datum;orgaan\n".utf8), wijken: [])
        }
    }

    static func ingelezen(_ besluiten: [Besluitenlijst.Besluit]) throws -> Besluitenlijst {
        let gebeurtenis = try Besluitenlijst.inlezen(
            besluiten, hash: .nul, eerder: [], Proefbeleid.context(4, .auditor))
        return try #require(Besluitenlijst(eerste: gebeurtenis))
    }

    @Test("wat er al staat komt er niet nog eens in, en een uitkomst wordt een keer gezegd")
    func eenmalig() throws {
        let besluiten = try Self.lees("2026-03-03,raad,Visie,BU09950201,14\n")
        var lijst = try Self.ingelezen(besluiten)
        let weer = try Proefbesluit.codes {
            _ = try Besluitenlijst.inlezen(
                besluiten, hash: .nul, eerder: [lijst], Proefbeleid.context(4, .auditor))
        }
        #expect(weer == ["BESLUIT_AL_INGELEZEN"])
        let afdoening = Besluitenlijst.Afdoening.raaktNiet(reden: try Proefbesluit.zegel(1))
        lijst.pasToe(try lijst.afdoen(1, afdoening))
        #expect(lijst.besluiten.map(\.afdoening) == [afdoening])
        let nog = try Proefbesluit.codes { _ = try lijst.afdoen(1, afdoening) }
        #expect(nog == ["BESLUIT_AFGEDAAN"])
        let bytes = try lijst.canoniek.bytes()
        #expect(try Besluitenlijst(CanoniekeWaarde(bytes: bytes)) == lijst)
        for gebeurtenis in [
            BesluitenlijstGebeurtenis.ingelezen(lijst), .afgedaan(nummer: 1, afdoening),
            .afgedaan(nummer: 1, .dossier(ID(hoog: 1, laag: 2))),
        ] {
            #expect(
                try BesluitenlijstGebeurtenis(
                    soort: gebeurtenis.soort, versie: 1, inhoud: gebeurtenis.inhoud)
                    == gebeurtenis)
        }
        #expect(throws: CanoniekeFout.self) {
            try BesluitenlijstGebeurtenis(
                soort: "lijstbesluit_afgedaan", versie: 1,
                inhoud: .object([.init("nummer", .geheel(1))]))
        }
    }

    @Test("een rapport telt wat een wijkraad raakt: met dossier, zonder, en wat niet raakt")
    func dekking() throws {
        let raden = try Proefbeleid.raden()
        var lijst = try Self.ingelezen(
            Self.lees(
                """
                2026-03-03,raad,Visie,BU09950201,1
                2026-03-03,raad,Visie,BU09950201,2
                2026-03-03,raad,Visie,BU09950301,3
                2026-03-03,raad,Visie,BU09959901,4
                2019-12-31,raad,Visie,BU09950201,5
                2020-01-01,raad,Visie,BU09950201,6

                """))
        lijst.pasToe(.afgedaan(nummer: 1, .dossier(ID(hoog: 1, laag: 2))))
        lijst.pasToe(.afgedaan(nummer: 2, .raaktNiet(reden: try Proefbesluit.zegel(1))))
        let alles = Besluitdekking([lijst], raden: raden)
        #expect(alles.geraakt == 4 && alles.metDossier == 1 && alles.raaktNiet == 1)
        #expect(alles.zonderDossier == 2)
        #expect(Besluitdekking([lijst], raden: raden, jaar: 2026).geraakt == 3)
        #expect(
            lijst.besluiten.map { $0.geraakt(raden) } == [
                ["Atol"], ["Atol"], ["Bos"], [], [], ["Atol"],
            ])
    }
}
