import Domain
import Testing

@Suite("Direct vaststellen en afronden") struct AanvraagAfrondenTests {
    /// A decision that was announced on 2 March 2026; objection goes until 13 April.
    static func bekend(
        _ voornemen: Voornemen, _ afdoening: Regeling.Afdoening = .direct,
        _ rechtsvorm: Aanvraag.Rechtsvorm = .stichting
    ) throws -> Aanvraag {
        var aanvraag = try Proefbesluit.klaar(rechtsvorm: rechtsvorm)
        try aanvraag.neem(
            aanvraag.besluiten(
                voornemen, id: Proefbesluit.id(64), motivering: Proefbesluit.zegel(5),
                regeling: Proefbesluit.regeling(opties: .init(afdoening: afdoening)),
                ruimte: Proefbesluit.ruimte(), Proefbesluit.context(3, .beslisser)
            ).aanvraag)
        try aanvraag.hoor(.mondeling)
        try aanvraag.neem(aanvraag.maakBekend())
        return aanvraag
    }

    static let alles = Voornemen.verlenen(Bedrag(cent: 120_000))
    static let deel = Voornemen.verlenen(Bedrag(cent: 60_000), rest: .valtNietOnderRegeling)
    static let niets = Voornemen.weigeren(.valtNietOnderRegeling)

    static let uitkomsten: [(Voornemen, Regeling.Afdoening, Besluit.Uitkomst, Bool)] = [
        (alles, .direct, .directVastgesteld, false), (deel, .direct, .directVastgesteld, true),
        (niets, .direct, .geweigerd, true), (alles, .verlening, .verleend, false),
        (deel, .verlening, .deelsVerleend, true), (niets, .verlening, .geweigerd, true),
    ]

    @Test("de afdoening van de regeling bepaalt of een verlening meteen is vastgesteld")
    func uitkomst() throws {
        for (voornemen, afdoening, uitkomst, horen) in Self.uitkomsten {
            let aanvraag = try Self.bekend(voornemen, afdoening)
            #expect(aanvraag.besluit?.uitkomst == uitkomst)
            #expect(try aanvraag.vraagtHoren(onder: Proefbesluit.regeling()) == horen)
            // The pledge binds as much as with a grant: a sample can be taken (Awb 4:49).
            #expect((aanvraag.verplichting != nil) == (uitkomst != .geweigerd))
        }
    }

    @Test("direct vaststellen boekt hetzelfde als verlenen")
    func boekt() throws {
        for afdoening in Regeling.Afdoening.allCases {
            let geboekt = try Proefbesluit.klaar().besluiten(
                Self.alles, id: Proefbesluit.id(64), motivering: Proefbesluit.zegel(5),
                regeling: Proefbesluit.regeling(opties: .init(afdoening: afdoening)),
                ruimte: Proefbesluit.ruimte(), Proefbesluit.context(3, .beslisser)
            ).budget
            #expect(
                geboekt == [
                    .verplichtingGeboekt(
                        aanvraag: try Proefbesluit.id(64), bedrag: Bedrag(cent: 120_000))
                ])
        }
    }

    /// The term ends on Monday 13 April; what was posted then may come until 20 April.
    static let dagen: [(String, [String])] = [
        ("2026-04-13", ["AFRONDEN_TE_VROEG"]), ("2026-04-20", ["AFRONDEN_TE_VROEG"]),
        ("2026-04-21", []),
    ]

    @Test("afronden kan als ook per post geen bezwaar meer kan komen", arguments: dagen)
    func wanneer(dag: String, codes: [String]) throws {
        for voornemen in [Self.alles, Self.niets] {
            var aanvraag = try Self.bekend(voornemen)
            #expect(
                aanvraag.bekendmaking?.verzending?.bezwaarTot == (try DomainTests.dag("2026-04-13"))
            )
            let gevonden = try Proefbesluit.codes {
                aanvraag.pasToe(
                    try aanvraag.afronden(
                        jaar: 2026, Proefbesluit.context(2, .behandelaar, op: dag)))
            }
            #expect(gevonden == codes)
            #expect((aanvraag.fase == .afgerond) == codes.isEmpty)
            #expect(aanvraag.bekendmaking?.afronding?.grond == (codes.isEmpty ? .geenBezwaar : nil))
        }
    }

    @Test("staat bezwaar niet open, dan kan het meteen; op een verlening volgt nog meer")
    func grond() throws {
        let context = try Proefbesluit.context(2, .behandelaar)
        var intern = try Self.bekend(Self.niets, .verlening, .wijkraadCommissie)
        intern.pasToe(try intern.afronden(jaar: 2026, context))
        #expect(intern.bekendmaking?.afronding?.grond == .bezwaarNietOpen)
        for voornemen in [Self.alles, Self.deel] {
            let verleend = try Self.bekend(voornemen, .verlening, .wijkraadCommissie)
            #expect(
                try Proefbesluit.codes { _ = try verleend.afronden(jaar: 2026, context) }
                    == ["AFRONDEN_HEEFT_VERVOLG"])
        }
    }
}
