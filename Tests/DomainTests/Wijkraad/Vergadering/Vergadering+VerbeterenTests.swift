import Domain
import Testing

@Suite("Een stemming verbeteren") struct VergaderingVerbeterenTests {
    static func stemmen(
        _ voor: [Int], _ tegen: [Int] = []
    ) throws -> [ID<Persoon>: Vergadering.Stem] {
        let paren: [(ID<Persoon>, Vergadering.Stem)] =
            try voor.map { (try Proefbesluit.id($0), .voor) }
            + tegen.map { (try Proefbesluit.id($0), .tegen) }
        return Dictionary(uniqueKeysWithValues: paren)
    }

    static func verbeter(
        _ vergadering: inout Vergadering, _ punt: Int, voor: [Int], tegen: [Int] = [],
        _ raad: Wijkraad
    ) throws -> [String] {
        let context = try Proefvergadering.context(op: Proefvergadering.dag)
        return try Proefbesluit.codes {
            vergadering.pasToe(
                try vergadering.verbeteren(over: punt, stemmen(voor, tegen), raad, context))
        }
    }

    @Test("een verkeerd genoteerde stemming wordt verbeterd zolang er niet op is besloten")
    func verbetering() throws {
        var raad = try Proefvergadering.raad()
        var vergadering = try Proefvergadering.open(raad)
        let punt = try vergadering.eigen(.adviseren)
        #expect(
            try Self.verbeter(&vergadering, punt, voor: [1], tegen: [2, 3], raad)
                == ["NIET_GESTEMD"])
        try vergadering.stem(punt, voor: [1], tegen: [2, 3], raad)
        #expect(
            try VergaderingStemmenTests.codes(vergadering, voor: [1, 2], tegen: [3], raad) == [
                "AL_GESTEMD"
            ])
        let eerst = try #require(vergadering.verloop.stemmingen.first)
        #expect(eerst.uitslag == .verworpen && !eerst.verbetering)
        #expect(try Self.verbeter(&vergadering, punt, voor: [1, 2], tegen: [3], raad) == [])
        let nu = try #require(vergadering.verloop.stemmingen.first)
        #expect(vergadering.verloop.stemmingen.count == 1 && nu.verbetering)
        #expect(nu.uitslag == .aangenomen && nu.voorstel == eerst.voorstel)
        #expect(try Vergadering.Stemming(nu.canoniek) == nu)
        #expect(vergadering.zonderBesluit == [punt])
        try vergadering.besluit(punt, &raad)
        #expect(
            try Self.verbeter(&vergadering, punt, voor: [1], tegen: [2, 3], raad)
                == ["BESLUIT_AL_GENOMEN"])
    }

    @Test("verbeteren verandert stemmen, en niet wie er waren of of er genoeg waren")
    func zelfdeStemmers() throws {
        let raad = try Proefvergadering.raad()
        var vergadering = try Proefvergadering.open(raad)
        let punt = try vergadering.eigen(.adviseren)
        try vergadering.noteer(3, .vertrokken, vanaf: punt, raad)
        try vergadering.stem(punt, voor: [1, 2], raad)
        #expect(vergadering.verloop.stemmingen.first?.quorum.grond == .ontbreekt)
        // Whoever is noted after the vote does not make it one with a quorum.
        for lid in [3, 4] { try vergadering.noteer(lid, .aanwezig, vanaf: punt, raad) }
        #expect(
            try Self.verbeter(&vergadering, punt, voor: [1, 2, 3], raad) == ["GEEN_STEMRECHT"])
        // Nor does who is noted as gone take his vote out of it.
        try vergadering.noteer(2, .vertrokken, vanaf: punt, raad)
        #expect(try Self.verbeter(&vergadering, punt, voor: [1], raad) == ["STEM_ONTBREEKT"])
        #expect(try Self.verbeter(&vergadering, punt, voor: [1], tegen: [2], raad) == [])
        let nu = try #require(vergadering.verloop.stemmingen.first)
        #expect(nu.quorum.grond == .ontbreekt && nu.uitslag == .gestaakt)
        #expect(nu.stemmen.count == 5 && nu.aantal(.afwezig) == 3)
    }

    @Test("een gelijke stand die verkeerd was genoteerd, wordt ook verbeterd")
    func gestaakt() throws {
        let raad = try Proefvergadering.raad()
        var vergadering = try Proefvergadering.open(raad, aanwezig: [1, 2, 3, 4])
        let punt = try vergadering.eigen(.adviseren)
        try vergadering.stem(punt, voor: [1, 2], tegen: [3, 4], raad)
        #expect(vergadering.verloop.stemmingen.map(\.uitslag) == [.gestaakt])
        #expect(
            try VergaderingStemmenTests.codes(vergadering, voor: [1, 2], tegen: [3, 4], raad) == [
                "STEMMEN_STAAKTEN"
            ])
        #expect(try Self.verbeter(&vergadering, punt, voor: [1, 2, 3], tegen: [4], raad) == [])
        #expect(vergadering.zonderBesluit == [punt])
    }

    @Test("zolang zij niet is gesloten, staat een gelijke stand niet op een volgende agenda")
    func gestaaktOpen() throws {
        let raad = try Proefvergadering.raad()
        var vergadering = try Proefvergadering.open(raad, aanwezig: [1, 2, 3, 4])
        let punt = try vergadering.eigen(.adviseren)
        try vergadering.stem(punt, voor: [1, 2], tegen: [3, 4], raad)
        let context = try Proefvergadering.context(op: Proefvergadering.dag)
        func heeftHerstemming(_ staat: Vergadering) throws -> Bool {
            let volgende = try Proefvergadering.gepland(
                raad, op: "2026-04-21", nummer: 2,
                eerdere: [MetID(try Proefvergadering.id(71), staat)], vandaag: "2026-03-25")
            return volgende.voorbereiding.agenda.contains { $0.aanleiding == .herstemming }
        }
        #expect(try heeftHerstemming(vergadering) == false)
        var geschorst = vergadering
        try geschorst.neem(geschorst.schorsen(raad, context))
        #expect(try heeftHerstemming(geschorst) == false)
        try vergadering.neem(vergadering.sluiten(zonderStemming: true, raad, context))
        #expect(try heeftHerstemming(vergadering))
    }

    @Test("een belang dat bij vergissing is genoteerd vervalt, zolang er niet is gestemd")
    func vergissing() throws {
        let raad = try Proefvergadering.raad()
        var vergadering = try Proefvergadering.open(raad)
        let punt = try vergadering.eigen(.adviseren)
        let context = try Proefvergadering.context(op: Proefvergadering.dag)
        let reden = try Proefbesluit.zegel(46)
        for lid in [2, 3] {
            try vergadering.neem(
                vergadering.verschonen(
                    Proefbesluit.id(lid), bij: punt, reden: reden, raad, context))
        }
        try vergadering.neem(
            vergadering.verschoningIntrekken(
                Proefbesluit.id(3), bij: punt, reden: reden, raad, context))
        #expect(vergadering.verschoond(bij: punt) == [try Proefbesluit.id(2)])
        try vergadering.stem(punt, voor: [1, 3], raad)
        // Noted by mistake after the vote, it goes as long as the vote still has the member.
        try vergadering.neem(
            vergadering.verschonen(Proefbesluit.id(3), bij: punt, reden: reden, raad, context))
        try vergadering.neem(
            vergadering.verschoningIntrekken(
                Proefbesluit.id(3), bij: punt, reden: reden, raad, context))
        #expect(vergadering.teVerbeteren == [])
        #expect(
            try Proefbesluit.codes {
                _ = try vergadering.verschoningIntrekken(
                    Proefbesluit.id(2), bij: punt, reden: reden, raad, context)
            } == ["AL_GESTEMD"])
    }

    @Test("wie na de stemming een belang meldt, gaat eruit voordat er iets is besloten")
    func laatBelang() throws {
        var raad = try Proefvergadering.raad()
        var vergadering = try Proefvergadering.open(raad, aanwezig: [1, 2, 3, 4])
        let punt = try vergadering.eigen(.adviseren)
        let context = try Proefvergadering.context(op: Proefvergadering.dag)
        try vergadering.stem(punt, voor: [1, 2, 3, 4], raad)
        #expect(vergadering.teVerbeteren == [])
        try vergadering.neem(
            vergadering.verschonen(
                Proefbesluit.id(4), bij: punt, reden: Proefbesluit.zegel(46), raad, context))
        #expect(vergadering.teVerbeteren == [punt])
        let breuk = try #require(throws: Regelbreuk.self) {
            try vergadering.besluit(punt, &raad)
        }
        #expect(breuk.code == "BELANG_NIET_GEMELD" && breuk.tekst.contains("--verbetering"))
        #expect(breuk.personen == [.init(try Proefbesluit.id(4))])
        #expect(
            try Self.verbeter(&vergadering, punt, voor: [1, 2, 3, 4], raad) == ["GEEN_STEMRECHT"])
        #expect(try Self.verbeter(&vergadering, punt, voor: [1, 2, 3], raad) == [])
        let stemming = try #require(vergadering.verloop.stemmingen.first)
        #expect(stemming.quorum.grondtal == 4 && stemming.quorum.aanwezig == 3)
        try vergadering.besluit(punt, &raad)
        #expect(
            try Proefbesluit.codes {
                _ = try vergadering.verschonen(
                    Proefbesluit.id(3), bij: punt, reden: Proefbesluit.zegel(46), raad, context)
            } == ["BESLUIT_AL_GENOMEN"])
    }
}
