import Domain
import Testing

@Suite("Wat een dossier of aanvraag vraagt, en wanneer dat ophoudt") struct PlichtenTests {
    static let dossier: ID<Beleidsdossier> = ID(hoog: 1, laag: 41)

    static func wat(_ dossier: Beleidsdossier, op dag: String) throws -> [String] {
        try dossier.plichten(Self.dossier, op: DomainTests.dag(dag)).map { plicht in
            "\(plicht.oorzaak.wat.rawValue) \(plicht.oorzaak.wijkraad ?? "-") "
                + "\(plicht.uiterlijk?.description ?? "-")"
        }
    }

    @Test("een gepland besluit vraagt om advies, tot de vraag bewezen is vastgelegd")
    func vragen() throws {
        var dossier = try Proefbeleid.open(.raadplegen)
        #expect(try Self.wat(dossier, op: "2026-03-02") == [])
        dossier.pasToe(
            try dossier.plannen(
                Consultatiedossier.hoofdbesluit, .init(besluitOp: dag("2026-06-16")),
                Proefbeleid.context(3, .behandelaar)))
        // 42 days of term and 7 of distance before 16 June: 28 April.
        #expect(try Self.wat(dossier, op: "2026-03-02") == ["advies vragen Atol 2026-04-28"])
        #expect(try Self.wat(dossier, op: "2026-04-29") == ["advies vragen Atol 2026-04-28"])
        let plicht = try #require(
            try dossier.plichten(Self.dossier, op: dag("2026-04-28")).first)
        #expect(plicht.uitleg.count == 3)
        #expect(plicht.uitleg.last?.contains("vandaag") == true)
        #expect(
            try dossier.plicht(plicht.oorzaak, Self.dossier, op: dag("2026-04-28")) == plicht)
        try dossier.leg(
            .init(
                soort: .adviesGevraagd, betreft: Consultatiedossier.hoofdbesluit,
                bewijsgraad: .bezorgd, termijnDatum: dag("2026-03-10")),
            Proefbeleid.context(3, .behandelaar))
        // A short term does not make it in time: the task stays, and the council's term runs too.
        #expect(try Self.wat(dossier, op: "2026-03-02").contains("advies vragen Atol 2026-04-28"))
        try dossier.leg(
            .init(
                soort: .adviesGevraagd, betreft: Consultatiedossier.hoofdbesluit,
                bewijsgraad: .bezorgd, termijnDatum: dag("2026-06-01")),
            Proefbeleid.context(3, .behandelaar))
        let na = try Self.wat(dossier, op: "2026-03-02")
        #expect(!na.contains { $0.hasPrefix("advies vragen") })
        #expect(na.contains("advies uitbrengen Atol 2026-06-01"))
        #expect(
            try dossier.plicht(plicht.oorzaak, Self.dossier, op: dag("2026-03-02")) == nil)
    }

    @Test("advies en een uitnodiging vragen een reactie, tot die er is")
    func reacties() throws {
        var dossier = try Proefbeleid.open(.raadplegen)
        let voorzitter = try Proefbeleid.context(1, .voorzitter)
        try dossier.leg(.init(soort: .ongevraagdAdvies, wijkraad: "Atol"), voorzitter)
        #expect(
            try Self.wat(dossier, op: "2026-03-30") == ["reageren op advies Atol 2026-03-30"])
        #expect(
            try Self.wat(dossier, op: "2026-03-31") == ["reageren op advies Atol 2026-03-30"])
        try dossier.leg(
            .init(soort: .uitnodiging, wijkraad: "Atol", termijnDatum: dag("2026-04-15")),
            voorzitter)
        #expect(
            try Self.wat(dossier, op: "2026-03-02").contains(
                "uitnodiging beantwoorden Atol 2026-04-15"))
        try dossier.leg(
            .init(soort: .reactieGegeven, wijkraad: "Atol", verwijstNaar: 1),
            Proefbeleid.context(3, .behandelaar))
        #expect(
            try Self.wat(dossier, op: "2026-03-02") == ["uitnodiging beantwoorden Atol 2026-04-15"])
    }

    @Test("een aanvraag wacht op een ding tegelijk, en na het besluit op iets anders")
    func aanvraag() throws {
        let klaar = try Proefbesluit.klaar()
        #expect(klaar.wachtOp == [.besluiten])
        let oorzaak = try TaakTests.aanvraagoorzaak()
        #expect(klaar.plicht(oorzaak)?.oorzaak == oorzaak)
        let besloten = try Proefbesluit.besloten(.verlenen(Bedrag(cent: 120_000)))
        #expect(besloten.wachtOp == [.bekendmaken])
        #expect(besloten.plicht(oorzaak) == nil)
        var nieuw = klaar
        for (fase, wachtOp) in [
            (.concept, [.indienen]), (.ingediend, [.beoordelen]),
            (.aanvullingGevraagd, [.aanvullen]), (.ingetrokken, []), (.bekendgemaakt, []),
            (.afgerond, []),
        ] as [(Aanvraag.Fase, Set<Bord.Soort>)] {
            nieuw.fase = fase
            #expect(nieuw.wachtOp == wachtOp, "\(fase)")
        }
        nieuw.fase = .inBehandeling
        nieuw.toets = .nietVoldaan
        #expect(nieuw.wachtOp == [.beoordelen])
        nieuw.afgeweken = true
        #expect(nieuw.wachtOp == [.besluiten])
        let laatste = try dag("2026-04-13")
        nieuw.advies = .init(gevraagdOp: try dag("2026-03-02"), uiterlijk: laatste)
        #expect(nieuw.wachtOp == [.besluiten, .adviesUitbrengen])
        let advies = try TaakTests.aanvraagoorzaak(.adviesUitbrengen)
        #expect(nieuw.plicht(advies)?.uiterlijk == laatste)
        nieuw.fase = .besloten
        #expect(nieuw.wachtOp == [.bekendmaken] && nieuw.plicht(advies) == nil)
    }

    @Test("een oorzaak gaat heen en terug door haar canonieke vorm")
    func canoniek() throws {
        let oorzaken = [
            try TaakTests.aanvraagoorzaak(),
            Oorzaak(.vergadering, "WV-2026-0001", nil, .taak, wijkraad: "Atol"),
            Oorzaak(
                .vergadering, "WV-2026-0001", try Proefbesluit.id(42), .taak, wijkraad: "Atol"),
            Oorzaak(
                .vergadering, "WV-2026-0001", try Proefbesluit.id(42), .taak, wijkraad: "Atol",
                feit: 1),
            Oorzaak(
                .dossier, "BD-2026-0001", try Proefbesluit.id(41), .reageren, betreft: "visie",
                wijkraad: "Atol", feit: 4),
        ]
        for oorzaak in oorzaken { #expect(try Oorzaak(oorzaak.canoniek) == oorzaak) }
        #expect(oorzaken.map(\.isTermijn) == [true, false, false, true, true])
        #expect(oorzaken.map(\.isActiepunt) == [false, false, false, true, false])
        #expect(throws: CanoniekeFout.self) { _ = try Oorzaak(.object([])) }
    }
}
