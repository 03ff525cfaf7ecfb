import Domain
import Testing

@Suite("Stemmen en besluiten") struct VergaderingStemmenTests {
    static func codes(
        _ vergadering: Vergadering, voor: [Int], tegen: [Int] = [], _ raad: Wijkraad
    ) throws -> [String] {
        var vergadering = vergadering
        let punt = try vergadering.eigen(.adviseren)
        return try Proefbesluit.codes { try vergadering.stem(punt, voor: voor, tegen: tegen, raad) }
    }

    @Test("elk lid dat er is stemt, en niemand anders")
    func wieStemt() throws {
        let raad = try Proefvergadering.raad()
        let vergadering = try Proefvergadering.open(raad)
        #expect(try Self.codes(vergadering, voor: [1, 2, 3], raad) == [])
        #expect(try Self.codes(vergadering, voor: [1, 2], raad) == ["STEM_ONTBREEKT"])
        #expect(try Self.codes(vergadering, voor: [1, 2, 3, 4], raad) == ["GEEN_STEMRECHT"])
        #expect(try Self.codes(vergadering, voor: [1, 2, 3, 8], raad) == ["GEEN_STEMRECHT"])
    }

    @Test("verschoond: geen stem, niet in het quorum, en de anderen besluiten")
    func verschoond() throws {
        let raad = try Proefvergadering.raad()
        var vergadering = try Proefvergadering.open(raad, aanwezig: [1, 2, 3, 4])
        let punt = try vergadering.eigen(.adviseren)
        let eigen = try Proefvergadering.leden([4])
        let context = try Proefvergadering.context(op: Proefvergadering.dag)
        let belang = try Proefbesluit.codes {
            _ = try vergadering.stemmen(
                over: punt, Proefbesluit.zegel(43), nil, belanghebbend: eigen, raad, context)
        }
        #expect(belang == ["BELANG_NIET_GEMELD"])
        try vergadering.neem(
            vergadering.verschonen(
                Proefbesluit.id(4), bij: punt, reden: Proefbesluit.zegel(46), raad, context))
        try vergadering.neem(
            vergadering.stemmen(
                over: punt, Proefbesluit.zegel(43), nil, belanghebbend: eigen, raad, context))
        let stemming = try #require(vergadering.verloop.stemmingen.last)
        #expect(stemming.stemmen.count == 4 && stemming.aantal(.voor) == 3)
        #expect(stemming.aantal(.afwezig) == 1)
        #expect(stemming.quorum.grondtal == 4 && stemming.quorum.isGehaald)
    }

    @Test("een weigering noemt wie het zijn en waarom, en haar tekst noemt pas namen bij het lezen")
    func wie() throws {
        let raad = try Proefvergadering.raad()
        var vergadering = try Proefvergadering.open(raad, aanwezig: [1, 2, 3, 4])
        let punt = try vergadering.eigen(.adviseren)
        let context = try Proefvergadering.context(op: Proefvergadering.dag)
        try vergadering.noteer(2, .vertrokken, vanaf: punt, raad)
        try vergadering.neem(
            vergadering.verschonen(
                Proefbesluit.id(4), bij: punt, reden: Proefbesluit.zegel(46), raad, context))
        let geen = try #require(throws: Regelbreuk.self) {
            try vergadering.stem(punt, voor: [1, 2, 3, 4, 5, 8], raad)
        }
        #expect(geen.personen.map(\.persoon) == (try [2, 4, 5, 8].map { try Proefbesluit.id($0) }))
        #expect(
            geen.personen.map(\.reden)
                == ["vertrokken", "verschoond bij dit punt", "niet aanwezig", "geen lid"])
        let terug = try Regelbreuk(geen.canoniek)
        #expect(terug == geen && !terug.tekst.contains("Lid Twee"))
        let namen = [try Proefbesluit.id(2, Persoon.self): "Lid Twee"]
        #expect(
            terug.met(namen).tekst.hasPrefix(
                "\(geen.tekst). Het gaat om Lid Twee (vertrokken), "))
        let zonder = try #require(throws: Regelbreuk.self) {
            try vergadering.stem(punt, voor: [1], raad)
        }
        #expect(zonder.personen == [.init(try Proefbesluit.id(3))])
    }

    @Test("sluiten kan als van elke stemming het besluit is vastgelegd; wie staakte heeft er geen")
    func sluiten() throws {
        var raad = try Proefvergadering.raad()
        var vergadering = try Proefvergadering.open(raad, aanwezig: [1, 2, 3, 4])
        let context = try Proefvergadering.context(op: Proefvergadering.dag)
        #expect(
            vergadering.nietAfgedaan.map(\.id)
                == [try vergadering.eigen(.adviseren), try vergadering.eigen(.besluiten)])
        let (advies, besluit) = (
            try vergadering.eigen(.adviseren), try vergadering.eigen(.besluiten)
        )
        try vergadering.stem(advies, voor: [1, 2], tegen: [3, 4], raad)
        try vergadering.stem(besluit, voor: [1, 2, 3], tegen: [4], raad)
        let breuk = try #require(throws: Regelbreuk.self) {
            _ = try vergadering.sluiten(zonderStemming: true, raad, context)
        }
        #expect(breuk.code == "BESLUIT_ONTBREEKT")
        #expect(
            breuk.tekst.contains(
                "griffie vergadering besluiten WV-2026-0001\(vergadering.metPunt(besluit))"))
        try vergadering.besluit(besluit, &raad)
        try vergadering.neem(vergadering.sluiten(zonderStemming: true, raad, context))
        #expect(vergadering.toestand == .gesloten && vergadering.nietAfgedaan == [])
    }

    @Test("wie een punt laat liggen zegt dat; wie pas later opschrijft, besluit op de dag zelf")
    func laterOpgeschreven() throws {
        var raad = try Proefvergadering.raad()
        var vergadering = try Proefvergadering.opgeroepen(raad, aanwezig: [1, 2, 3])
        let vroeg = try Proefbesluit.codes {
            _ = try vergadering.openen(raad, Proefvergadering.context(op: "2026-03-23"))
        }
        #expect(vroeg == ["VERGADERDAG"])
        let later = try Proefvergadering.context(op: "2026-03-26")
        try vergadering.neem(vergadering.openen(raad, later))
        #expect(vergadering.verloop.geopendOp == (try dag(Proefvergadering.dag)))
        try vergadering.neem(vergadering.agendaVaststellen(raad, later))
        let (advies, besluit) = (
            try vergadering.eigen(.adviseren), try vergadering.eigen(.besluiten)
        )
        try vergadering.neem(
            vergadering.stemmen(over: advies, Proefbesluit.zegel(43), nil, raad, later))
        try vergadering.neem(vergadering.besluiten(over: advies, nil, raad, later))
        #expect(vergadering.verloop.besluiten.map(\.op) == [try dag(Proefvergadering.dag)])
        let ongestemd = try #require(throws: Regelbreuk.self) {
            _ = try vergadering.sluiten(zonderStemming: false, raad, later)
        }
        #expect(ongestemd.code == "STEMMING_ONTBREEKT")
        #expect(ongestemd.tekst.contains("--zonder-stemming"))
        #expect(vergadering.nietAfgedaan.map(\.id) == [besluit])
        // After a suspension nobody noted on which day it went on: then it is today.
        raad.pasToe(
            .besluitGenummerd(
                jaar: 2026, nummer: 1, vergadering: try Proefvergadering.id(71)))
        try vergadering.neem(vergadering.schorsen(raad, later))
        try vergadering.neem(vergadering.hervatten(raad, later))
        #expect(try Vergadering.Verloop(vergadering.verloop.canoniek) == vergadering.verloop)
        try vergadering.neem(
            vergadering.stemmen(over: besluit, Proefbesluit.zegel(44), nil, raad, later))
        try vergadering.neem(vergadering.besluiten(over: besluit, nil, raad, later))
        #expect(vergadering.verloop.besluiten.last?.op == later.datum)
        try vergadering.neem(vergadering.sluiten(zonderStemming: false, raad, later))
    }

    @Test("een punt dat niets noemt: het advies gaat over een dossier, nooit over een aanvraag")
    func zonderOver() throws {
        var raad = try Proefvergadering.raad()
        var vergadering = try Proefvergadering.open(raad)
        let punt = try vergadering.eigen(.adviseren)
        try vergadering.stem(punt, voor: [1, 2, 3], raad)
        try vergadering.besluit(punt, &raad)
        #expect(vergadering.adviezenZonderDossier.map(\.aanduiding) == ["2026-1"])
        #expect(vergadering.adviesconcepten == [])
        let context = try Proefvergadering.context(op: Proefvergadering.dag)
        let (dossier, aanvraag) = (
            Verwijzing.dossier(try Proefbesluit.id(80)),
            Verwijzing.aanvraag(try Proefbesluit.id(81))
        )
        #expect(
            try Proefbesluit.codes {
                _ = try vergadering.advies("2026-1", over: aanvraag, raad, context)
            } == ["GEEN_ADVIES"])
        let besluit = try vergadering.advies("2026-1", over: dossier, raad, context)
        for (dag, ongevraagd, codes) in [
            (Proefvergadering.dag, true, []), (Proefvergadering.dag, false, ["GEEN_ADVIES"]),
            ("2026-03-23", true, ["GEEN_ADVIES"]),
        ] as [(String, Bool, [String])] {
            let van = try Proefbeleid.openen(Proefbeleid.voorstel(), op: dag)
            #expect(
                try Proefbesluit.codes {
                    try vergadering.eisDossier(
                        besluit, van, ongevraagd: ongevraagd, raad)
                } == codes, "\(dag)")
        }
        try vergadering.neem(
            .adviesVerzonden(
                .init(
                    besluit: besluit.aanduiding, over: dossier, feit: 2, op: context.datum,
                    door: context.actor)))
        #expect(vergadering.adviezenZonderDossier == [])
        let tweede = Verwijzing.dossier(try Proefbesluit.id(82))
        #expect(
            try Proefbesluit.codes {
                _ = try vergadering.advies("2026-1", over: tweede, raad, context)
            } == ["ADVIES_AL_VERZONDEN"])
        #expect(vergadering.onderwerpen(bij: punt) == [dossier])
        #expect(vergadering.verwijzingen.map(\.over) == [dossier])
    }

    @Test("een volmacht stemt mee en telt niet voor het quorum")
    func volmacht() throws {
        let raad = try Proefvergadering.raad(
            Wijkraad.Reglement(volmacht: .init(hoogstens: 2)))
        var vergadering = try Proefvergadering.open(raad)
        let punt = try vergadering.eigen(.adviseren)
        try vergadering.noteer(3, .vertrokken, vanaf: punt, raad)
        try vergadering.noteer(4, .volmacht, aan: 1, vanaf: punt, raad)
        try vergadering.stem(punt, voor: [1, 4], tegen: [2], raad)
        let stemming = try #require(vergadering.verloop.stemmingen.last)
        #expect(stemming.uitslag == .aangenomen && stemming.quorum.grond == .ontbreekt)
        #expect(
            stemming.stemmen.first { $0.volmacht != nil }?.volmacht == (try Proefbesluit.id(1)))
        #expect(vergadering.stemmers(over: punt) == (try Proefvergadering.leden([1, 2]).sorted()))
    }

    @Test("besluiten zijn genummerd zonder gaten, per jaar van de vergadering")
    func nummers() throws {
        var raad = try Proefvergadering.raad()
        var vergadering = try Proefvergadering.open(raad)
        for soort in [Agendapunt.Soort.adviseren, .besluiten] {
            let punt = try vergadering.eigen(soort)
            try vergadering.stem(punt, voor: [1, 2], tegen: [3], raad)
            try vergadering.besluit(punt, &raad)
        }
        #expect(vergadering.verloop.besluiten.map(\.aanduiding) == ["2026-1", "2026-2"])
        #expect(raad.volgendBesluit(in: 2026) == 3 && raad.volgendBesluit(in: 2027) == 1)
    }

    @Test("zonder quorum blijft een besluit staan, gemerkt, en het wordt nooit een advies")
    func zonderQuorum() throws {
        let dossier = try Proefbesluit.id(80, Beleidsdossier.self)
        var raad = try Proefvergadering.raad()
        var vergadering = try Proefvergadering.open(raad, over: [.dossier(dossier)])
        let punt = try vergadering.eigen(.adviseren)
        try vergadering.noteer(3, .vertrokken, vanaf: punt, raad)
        try vergadering.stem(punt, voor: [1, 2], raad)
        try vergadering.besluit(punt, &raad)
        #expect(vergadering.verloop.besluiten.map(\.grond) == [.ontbreekt])
        #expect(vergadering.adviesconcepten == [])
        let context = try Proefvergadering.context(op: Proefvergadering.dag)
        #expect(
            try Proefbesluit.codes {
                _ = try vergadering.advies("2026-1", over: .dossier(dossier), raad, context)
            } == ["GEEN_ADVIES"])
    }

    @Test("met quorum wacht het besluit op de handtekening van de voorzitter, één keer")
    func advies() throws {
        let over = Verwijzing.dossier(try Proefbesluit.id(80))
        var raad = try Proefvergadering.raad()
        var vergadering = try Proefvergadering.open(raad, over: [over])
        let punt = try vergadering.eigen(.adviseren)
        try vergadering.stem(punt, voor: [1, 2, 3], raad)
        try vergadering.besluit(punt, &raad)
        #expect(vergadering.adviesconcepten.map(\.over) == [over])
        let context = try Proefvergadering.context(op: Proefvergadering.dag)
        let besluit = try vergadering.advies("2026-1", over: over, raad, context)
        try vergadering.neem(
            .adviesVerzonden(
                .init(
                    besluit: besluit.aanduiding, over: over, feit: 2, op: context.datum,
                    door: context.actor)))
        #expect(vergadering.adviesconcepten == [])
        #expect(
            try Proefbesluit.codes {
                _ = try vergadering.advies("2026-1", over: over, raad, context)
            } == ["ADVIES_AL_VERZONDEN"])
    }

    @Test("een tweede vergadering besluit zonder quorum over dezelfde punten, als dat mag")
    func tweede() throws {
        for mag in [true, false] {
            var raad = try Proefvergadering.raad(
                Wijkraad.Reglement(tweedeZonderQuorum: mag))
            var eerste = try Proefvergadering.opgeroepen(raad, aanwezig: [1, 2])
            let context = try Proefvergadering.context(op: Proefvergadering.dag)
            #expect(
                try Proefbesluit.codes { _ = try eerste.openen(raad, context) }
                    == ["QUORUM_ONTBREEKT"])
            try eerste.neem(eerste.nietOpenen(raad, context))
            let vorige = MetID(try Proefvergadering.id(71), eerste)
            var tweede = try Proefvergadering.opgeroepen(
                raad, aanwezig: [1, 2], op: "2026-04-07", nummer: 2, tweedeNa: vorige,
                vandaag: "2026-03-25")
            #expect(
                tweede.voorbereiding.agenda.map(\.aanleiding) == [
                    .agenda, .tweedeVergadering, .tweedeVergadering,
                ])
            let dag = try Proefvergadering.context(op: "2026-04-07")
            guard mag else {
                #expect(
                    try Proefbesluit.codes { _ = try tweede.openen(raad, dag) }
                        == ["QUORUM_ONTBREEKT"])
                continue
            }
            try tweede.neem(tweede.openen(raad, dag))
            try tweede.neem(tweede.agendaVaststellen(raad, dag))
            let punt = try tweede.eigen(.besluiten)
            try tweede.stem(punt, voor: [1, 2], raad)
            try tweede.besluit(punt, &raad)
            #expect(tweede.verloop.besluiten.map(\.grond) == [.tweedeVergadering])
        }
    }
}
