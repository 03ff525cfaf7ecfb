import Domain
import Testing

@Suite("Het verslag") struct VergaderingNotulerenTests {
    /// The next meeting, open, with the minutes of the earlier one on its agenda.
    static func volgende(
        _ eerder: Vergadering, _ raad: Wijkraad, aanwezig: [Int] = [1, 2, 3]
    ) throws -> Vergadering {
        try Proefvergadering.open(
            raad, aanwezig: aanwezig, op: "2026-04-21", nummer: 2,
            eerdere: [MetID(try Proefvergadering.id(71), eerder)], vandaag: "2026-03-25")
    }

    static func vaststellen(
        _ eerder: Vergadering, in volgende: Vergadering, _ raad: Wijkraad
    ) throws -> [String] {
        try Proefbesluit.codes {
            _ = try volgende.vaststellen(
                MetID(Proefvergadering.id(71), eerder), dit: Proefvergadering.id(72), raad,
                Proefvergadering.context(op: "2026-04-21"))
        }
    }

    @Test("vastgesteld in vergadering X punt Y, in één stap")
    func vaststellen() throws {
        let raad = try Proefvergadering.raad()
        var eerder = try Proefvergadering.rondgestuurd(raad)
        let volgende = try Self.volgende(eerder, raad)
        let (van, dit) = try volgende.vaststellen(
            MetID(Proefvergadering.id(71), eerder), dit: Proefvergadering.id(72), raad,
            Proefvergadering.context(op: "2026-04-21"))
        try eerder.neem(van)
        #expect(eerder.toestand == .verslagVastgesteld)
        #expect(eerder.verslag.vaststelling?.vergadering == (try Proefvergadering.id(72)))
        let punt = try #require(volgende.voorbereiding.agenda.first { $0.aanleiding == .verslag })
        #expect(eerder.verslag.vaststelling?.punt == punt.id)
        #expect(dit == .eerderVerslagVastgesteld(punt: punt.id, try Proefvergadering.id(71)))
        // Publishing and addenda come after, never before.
        let context = try Proefvergadering.context(9, op: "2026-04-22")
        try eerder.neem(eerder.verslagPubliceren(raad, context))
        try eerder.neem(eerder.aanvullen(Proefbesluit.zegel(47), raad, context))
        #expect(eerder.toestand == .gepubliceerd && eerder.verslag.addenda.count == 1)
    }

    @Test("niet zonder rondsturen, niet met een open correctie, niet zonder quorum of agendapunt")
    func nietZonder() throws {
        let raad = try Proefvergadering.raad()
        let context = try Proefvergadering.context(2, op: "2026-04-01")
        let goed = try Proefvergadering.rondgestuurd(raad)
        let volgende = try Self.volgende(goed, raad)
        #expect(try Self.vaststellen(goed, in: volgende, raad) == [])
        var nieuwer = goed
        try nieuwer.neem(
            nieuwer.verslagOpstellen(Proefbesluit.zegel(48), gezien: 1, raad, context))
        #expect(
            try Self.vaststellen(nieuwer, in: volgende, raad) == ["VERSLAG_NIET_RONDGESTUURD"])
        var gecorrigeerd = goed
        try gecorrigeerd.neem(
            gecorrigeerd.corrigeren(
                Proefbesluit.zegel(49), raad, Proefvergadering.context(3, op: "2026-04-01")))
        #expect(
            try Self.vaststellen(gecorrigeerd, in: volgende, raad) == [
                "VERSLAGCORRECTIE_ONBEKEND"
            ])
        // Taken over is what stands in a newer version; otherwise it is not.
        let teVroeg = try Proefbesluit.codes {
            _ = try gecorrigeerd.beoordelen(correctie: 1, overgenomen: true, raad, context)
        }
        #expect(teVroeg == ["VERSLAGCORRECTIE_ONBEKEND"])
        var verbeterd = gecorrigeerd
        try verbeterd.neem(
            verbeterd.verslagOpstellen(Proefbesluit.zegel(50), gezien: 1, raad, context))
        try verbeterd.neem(verbeterd.beoordelen(correctie: 1, overgenomen: true, raad, context))
        #expect(verbeterd.verslag.correcties.map(\.overgenomen) == [true])
        try gecorrigeerd.neem(
            gecorrigeerd.beoordelen(correctie: 1, overgenomen: false, raad, context))
        #expect(gecorrigeerd.verslag.correcties.map(\.door) == [try Proefbesluit.id(3)])
        #expect(try Self.vaststellen(gecorrigeerd, in: volgende, raad) == [])
        var weg = volgende
        let punt = try #require(weg.voorbereiding.agenda.first { $0.aanleiding == .verslag })
        try weg.noteer(3, .vertrokken, vanaf: punt.id, raad)
        #expect(try Self.vaststellen(goed, in: weg, raad) == ["QUORUM_ONTBREEKT"])
        let anders = try Proefvergadering.open(
            raad, op: "2026-04-21", nummer: 2, vandaag: "2026-03-25")
        #expect(try Self.vaststellen(goed, in: anders, raad) == ["VERSLAG_NIET_OP_AGENDA"])
    }

    @Test("twee schrijven tegelijk: een wint, de ander hoort welke versie er is")
    func tegelijk() throws {
        let raad = try Proefvergadering.raad()
        let eerder = try Proefvergadering.rondgestuurd(raad)
        let context = try Proefvergadering.context(9, op: "2026-03-26")
        do {
            _ = try eerder.verslagOpstellen(Proefbesluit.zegel(48), gezien: 0, raad, context)
            Issue.record("de oude versie ging voor")
        } catch let breuk as Regelbreuk {
            #expect(breuk.code == "VERSLAG_GEWIJZIGD")
            #expect(breuk.tekst.contains("versie 1 van de secretaris, 24 maart 2026"))
            #expect(breuk.getallen == ["gezien": 0, "versie": 1])
        }
    }

    @Test("een opgeheven wijkraad: de laatste voorzitter en secretaris tekenen allebei")
    func opgeheven() throws {
        let raad = try Proefvergadering.raad()
        var eerder = try Proefvergadering.rondgestuurd(raad)
        let einde = try Proefvergadering.raad(opgeheven: "2026-03-31")
        func teken(_ persoon: Int, _ dag: String = "2026-04-01") throws -> [String] {
            try Proefbesluit.codes {
                for gebeurtenis in try eerder.ondertekenen(
                    dag == "2026-04-01" ? einde : raad,
                    Proefvergadering.context(persoon, op: dag))
                { eerder.pasToe(gebeurtenis) }
            }
        }
        #expect(try teken(1, "2026-03-25") == ["WIJKRAAD_NIET_OPGEHEVEN"])
        #expect(try teken(3) == ["GEEN_LID"])
        #expect(try teken(1) == [])
        #expect(eerder.toestand == .verslagConcept)
        #expect(try teken(1) == ["GEEN_LID"])
        #expect(try teken(2) == [])
        #expect(eerder.toestand == .verslagVastgesteld)
        #expect(eerder.verslag.vaststelling?.vergadering == nil)
    }
}
