import Domain
import Testing
import Weergave

@Suite("Wat er in een vergadering gebeurde, voor wie het deed") struct VergaderbeeldNieuwsTests {
    /// What is told after events, of a meeting that was called.
    static func nieuws(
        _ gebeurtenissen: [Vergadergebeurtenis], _ toestand: Vergadering.Toestand = .geopend,
        leeg: Bool = true, op dag: String = "2026-04-07"
    ) throws -> [String] {
        let beeld = try Proefvergadering.beeld(toestand)
        var voor = beeld.vergadering.waarde
        if leeg { voor.verloop = Vergadering.Verloop() }
        var na = voor
        for gebeurtenis in gebeurtenissen { na.pasToe(gebeurtenis) }
        func met(_ staat: Vergadering) -> Vergaderbeeld {
            Vergaderbeeld(
                vergadering: MetID(beeld.vergadering.id, staat), wijkraad: beeld.wijkraad,
                woorden: beeld.woorden, namen: beeld.namen, kenmerken: beeld.kenmerken,
                andere: beeld.andere)
        }
        return met(na).nieuws(sinds: met(voor), op: try Proefdossier.dag(dag))
    }

    static func punt(
        _ soort: Agendapunt.Soort, titel: UInt8 = 12, over: [Verwijzing] = []
    ) throws -> Vergadergebeurtenis {
        .agendaGewijzigd(
            .toegevoegd(
                Agendapunt(id: 9, soort: soort, titel: try Proefdossier.zegel(titel), over: over),
                plaats: 3), door: try Proefdossier.id(31), rol: .secretaris)
    }

    static func stemming(
        _ uitslag: Vergadering.Uitslag, _ grond: Quorum.Grond
    ) throws -> Vergadergebeurtenis {
        .gestemd(
            .init(
                punt: 2, voorstel: try Proefdossier.zegel(6),
                stemmen: [
                    .init(lid: try Proefdossier.id(30), stem: .voor),
                    .init(lid: try Proefdossier.id(31), stem: .afwezig),
                ], quorum: Quorum(grondtal: 3, vereist: 2, aanwezig: 1, grond: grond),
                uitslag: uitslag))
    }

    static func besluit(
        punt: Int, _ grond: Quorum.Grond = .gehaald
    ) throws -> Vergadergebeurtenis {
        .besluitGenomen(
            .init(
                jaar: 2026, nummer: 4, punt: punt, op: try Proefdossier.dag("2026-04-07"),
                tekst: try Proefdossier.zegel(6), uitslag: .aangenomen, grond: grond))
    }

    @Test(
        "een stemming: uitslag, stemmen, quorum, en wat er niet uit kan volgen",
        arguments: [
            (.aangenomen, .gehaald, nil), (.verworpen, .ontbreekt, nil),
            (.aangenomen, .ontbreekt, "geen advies"), (.gestaakt, .gehaald, "volgende agenda"),
        ] as [(Vergadering.Uitslag, Quorum.Grond, String?)])
    func stemming(uitslag: Vergadering.Uitslag, grond: Quorum.Grond, zin: String?) throws {
        let zinnen = try Self.nieuws([Self.stemming(uitslag, grond)])
        let tekst = try #require(zinnen.first)
        #expect(zinnen.count == 1)
        #expect(
            tekst.hasPrefix(
                "Stemming over punt 2: \(uitslag.rawValue) (1 voor, 0 tegen, 0 onthouden, "
                    + "1 afwezig). Quorum: 1 van 3, 2 nodig: "))
        for mogelijk in ["geen advies", "volgende agenda"] {
            #expect(tekst.contains(mogelijk) == (mogelijk == zin), "\(tekst)")
        }
    }

    @Test("een verbeterde stemming wordt gemeld, dezelfde nog eens niet")
    func verbeterd() throws {
        let eerst = try Self.stemming(.verworpen, .gehaald)
        #expect(try Self.nieuws([Self.stemming(.verworpen, .gehaald)], leeg: false).count == 1)
        #expect(try Self.nieuws([eerst, Self.stemming(.aangenomen, .gehaald)]).count == 1)
    }

    @Test("een besluit noemt zijn nummer, en dat een advies nog een dossier nodig heeft")
    func besluit() throws {
        #expect(
            try Self.nieuws([Self.besluit(punt: 3)]) == ["Besluit 2026-4 over punt 3: aangenomen."])
        #expect(
            try Self.nieuws([Self.besluit(punt: 3, .ontbreekt)])
                == ["Besluit 2026-4 over punt 3: aangenomen, zonder quorum."])
        // Item 2 names nothing that an advice can be about.
        let zonder = try Self.nieuws([Self.besluit(punt: 2)])
        #expect(zonder.count == 1 && zonder[0].contains("griffie consultatie openen"))
    }

    @Test("een punt: dezelfde titel, en een advies dat niet zegt waarover")
    func punten() throws {
        #expect(try Self.nieuws([Self.punt(.bespreken)]) == [])
        let dubbel = try Self.nieuws([Self.punt(.bespreken, titel: 2)])
        #expect(dubbel == ["Let op: punt 2 en punt 4 heten hetzelfde."])
        let gepland = try Self.nieuws([Self.punt(.bespreken, titel: 2)], .gepland)
        #expect(gepland.first?.contains("agenda verwijderen WV-2026-0001 --punt 4") ?? false)
        let advies = try Self.nieuws([Self.punt(.adviseren)])
        #expect(advies.count == 1 && advies[0].contains("punt 4 noemt niet waarover"))
        #expect(
            try Self.nieuws([Self.punt(.adviseren, over: [.dossier(try Proefdossier.id(70))])])
                == [])
    }

    @Test("aanwezigheid zegt of het quorum er is, vanaf het punt dat is genoemd")
    func aanwezig() throws {
        let lid: ID<Persoon> = try Proefdossier.id(30)
        #expect(
            try Self.nieuws([.aanwezigheidGenoteerd(.init(lid: lid, stand: .aanwezig))]).count == 1)
        let vanaf = try Self.nieuws([
            .aanwezigheidGenoteerd(.init(lid: lid, stand: .vertrokken, vanaf: 3))
        ])
        #expect(vanaf.count == 1 && vanaf[0].hasPrefix("Quorum vanaf punt 3: 0 van "))
    }

    @Test("een actiepunt noemt zijn taak, een dag die voorbij is, en dat het er al was")
    func actie() throws {
        func actie(_ nummer: Int) throws -> Vergadergebeurtenis {
            .actieAfgesproken(
                .init(
                    nummer: nummer, punt: 2, tekst: try Proefdossier.zegel(8), wie: nil,
                    uiterlijk: try Proefdossier.dag("2026-04-10"), taak: "T-2026-000\(nummer)"))
        }
        #expect(
            try Self.nieuws([actie(1)], op: "2026-04-10") == ["Actiepunt 1 is taak T-2026-0001."])
        #expect(
            try Self.nieuws([actie(1)], op: "2026-04-11")
                == ["Actiepunt 1 is taak T-2026-0001.", "Let op: 10 april 2026 is al voorbij."])
        let dubbel = try Self.nieuws([actie(1), actie(2)], op: "2026-04-10")
        #expect(dubbel.count == 3 && dubbel[2].contains("actiepunt 1 zegt hetzelfde"))
    }

    @Test("wie sluit hoort wat niet is afgedaan, en waarheen zij is verplaatst wie dat doet")
    func slot() throws {
        let dag = try Proefdossier.dag("2026-04-07")
        let zinnen = try Self.nieuws([.gesloten(op: dag)])
        #expect(zinnen.count == 2)
        #expect(zinnen.first?.contains("over punt 2, Pluktuin, is niet gestemd") ?? false)
        let verplaatst = try Self.nieuws(
            [
                .verplaatst(
                    .init(
                        dag: dag, beginMinuut: 1_200, plaats: try Proefdossier.zegel(1)),
                    reden: try Proefdossier.zegel(13))
            ], .opgeroepen)
        #expect(verplaatst == ["Verplaatst naar dinsdag 7 april 2026, 20:00 uur."])
    }

    @Test("hetzelfde bestand bij hetzelfde punt wordt gemeld")
    func stuk() throws {
        func stuk(bij punt: Int) throws -> [String] {
            try Self.nieuws([
                .stukToegevoegd(
                    .init(
                        id: 3, punt: punt, naam: try Proefdossier.zegel(4),
                        hash: try Proefdossier.zegel(60).hash, versie: "1",
                        op: try Proefdossier.dag("2026-04-07"), laat: false))
            ])
        }
        #expect(try stuk(bij: 3) == [])
        #expect(try stuk(bij: 2) == ["Let op: stuk 3 is hetzelfde bestand als stuk 1."])
    }
}
