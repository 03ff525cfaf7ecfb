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
        // Who was recused after the vote was not recused.
        let later = try Proefbesluit.codes {
            _ = try vergadering.verschonen(
                Proefbesluit.id(3), bij: punt, reden: Proefbesluit.zegel(46), raad, context)
        }
        #expect(later == ["BESLUIT_AL_GENOMEN"])
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
