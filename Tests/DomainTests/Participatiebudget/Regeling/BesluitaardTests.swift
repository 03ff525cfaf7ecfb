import Domain
import Testing

@Suite("Wat een besluit in rechte is") struct BesluitaardTests {
    static func regeling(
        _ beslismodel: Regeling.Beslismodel, bestuursorgaan: Bool = false
    ) throws -> Regeling {
        Regeling(
            inhoud: .init(
                naam: "Wijkbudget", grondslag: "Statuten", beslismodel: beslismodel,
                beslistermijn: nil, maximum: nil, deelsVerlenen: true,
                norm: Bijdragenorm(soorten: [.uitvoering]), afwijken: .beleidsregel,
                opties: .init(bestuursorgaan: bestuursorgaan)),
            versie: 1, vanaf: try dag("2026-01-01"))
    }

    static let gevallen: [(Regeling.Beslismodel, Bool, Aanvraag.Rechtsvorm, Besluitaard)] = [
        (.mandaat, false, .vereniging, .beschikking),
        (.college, false, .wijkraadCommissie, .budgetregel),
        (.bestuurscommissie, false, .informeleGroep, .beschikking),
        (.stichting, false, .vereniging, .privaatrechtelijk),
        (.stichting, false, .wijkraadCommissie, .privaatrechtelijk),
        (.stichting, true, .vereniging, .beschikking),
        (.stichting, true, .wijkraadCommissie, .budgetregel),
    ]

    /// A decision that refuses a part, ready to be announced.
    static func besloten(_ rechtsvorm: Aanvraag.Rechtsvorm, _ regeling: Regeling) throws -> Aanvraag
    {
        var aanvraag = try Proefbesluit.klaar(rechtsvorm: rechtsvorm)
        try aanvraag.neem(
            aanvraag.besluiten(
                .verlenen(Bedrag(cent: 60_000), rest: .valtNietOnderRegeling),
                id: Proefbesluit.id(64), motivering: Proefbesluit.zegel(5), regeling: regeling,
                ruimte: Proefbesluit.ruimte(), Proefbesluit.context(3, .beslisser)
            ).aanvraag)
        return aanvraag
    }

    @Test(
        "alleen een beschikking vraagt horen en kent bezwaar, betaaltermijn en dwangsom",
        arguments: gevallen)
    func gevolgen(
        model: Regeling.Beslismodel, bestuursorgaan: Bool, rechtsvorm: Aanvraag.Rechtsvorm,
        aard: Besluitaard
    ) throws {
        let regeling = try Self.regeling(model, bestuursorgaan: bestuursorgaan)
        #expect(regeling.aard(voor: rechtsvorm) == aard)
        var aanvraag = try Self.besloten(rechtsvorm, regeling)
        #expect(aanvraag.vraagtHoren(onder: regeling) == (aard == .beschikking))
        if aard == .beschikking { try aanvraag.hoor(.mondeling) }
        try aanvraag.neem(
            aanvraag.bekendmaken(
                .post, op: dag("2026-03-02"), laatste: dag("2026-03-02"),
                .init(regeling: regeling, kalender: Proefgegevens.kalender()),
                Proefbesluit.context(2, .behandelaar)))
        let verzending = try #require(aanvraag.bekendmaking?.verzending)
        #expect((verzending.bezwaarTot != nil) == (aard == .beschikking))
        #expect((verzending.betalenTot != nil) == (aard == .beschikking))
        // The obligation binds all the same.
        #expect(aanvraag.verplichting != nil)
        var proef = try Proefaanvraag(rechtsvorm: rechtsvorm)
        proef.regeling = regeling
        try proef.dienIn(op: "2026-03-02")
        try proef.stelInGebreke(op: "2026-06-01")
        #expect(
            try proef.klok.ingebrekestellingen.map(\.ongeldig)
                == [aard == .beschikking ? nil : .geenBeschikking])
    }

    @Test(
        "een late weigering wordt alleen bij een beschikking getoetst op een eerdere dag"
    )
    func teLaat() throws {
        let ruimte = Ruimte(
            saldo: .nul, voorrang: .nul, eerst: [],
            termijneinde: .init(dag: try dag("2026-04-27"), saldo: Bedrag(cent: 120_000)))
        func codes(_ model: Regeling.Beslismodel) throws -> [String] {
            try Proefbesluit.codes {
                _ = try Proefbesluit.klaar().besluiten(
                    .weigeren(.plafond), id: Proefbesluit.id(64),
                    motivering: Proefbesluit.zegel(5), regeling: Self.regeling(model),
                    ruimte: ruimte, Proefbesluit.context(3, .beslisser))
            }
        }
        #expect(try codes(.college) == ["GROND_ONJUIST"] && codes(.stichting) == [])
    }

    @Test("in het openbare register staat alleen subsidie")
    func register() throws {
        var feiten = try [1, 2].map { try BudgetrapportTests.feit($0, .veiligheid, .stichting) }
        feiten[1].aard = .privaatrechtelijk
        let register = try Subsidieregister(feiten)
        #expect(register.regels.map(\.kenmerk.nummer) == [1] && register.weggelaten == 0)
    }
}
