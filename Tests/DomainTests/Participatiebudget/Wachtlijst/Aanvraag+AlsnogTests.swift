import Domain
import Testing

@Suite("De wachtlijst") struct AanvraagAlsnogTests {
    static let opties = Regeling.Opties(wachtlijst: true)

    /// EUR 1,200 was asked and this was granted, the rest refused on the ceiling; announced.
    static func opLijst(_ verleend: Int64 = 0, opties: Regeling.Opties = opties) throws -> Aanvraag
    {
        var aanvraag = try Proefbesluit.klaar()
        let voornemen: Voornemen =
            verleend == 0 ? .weigeren(.plafond) : .verlenen(Bedrag(cent: verleend))
        try aanvraag.neem(
            aanvraag.besluiten(
                voornemen, id: Proefbesluit.id(64), motivering: Proefbesluit.zegel(5),
                regeling: Proefbesluit.regeling(opties: opties),
                ruimte: Proefbesluit.ruimte(verleend), Proefbesluit.context(3, .beslisser)
            ).aanvraag)
        try aanvraag.hoor(.alleenPlafond)
        try aanvraag.neem(aanvraag.maakBekend(opties: opties))
        return aanvraag
    }

    static func alsnog(
        _ aanvraag: Aanvraag, _ cent: Int64?, ruimte: Ruimte = Proefbesluit.ruimte(50_000),
        jaar: Int = 2026, deels: Bool = true, mandaat: Int64 = 1_000_000, als persoon: Int = 3
    ) throws -> (aanvraag: [AanvraagGebeurtenis], budget: [BudgetGebeurtenis]) {
        try aanvraag.verleenAlsnog(
            cent.map { Bedrag(cent: $0) }, id: Proefbesluit.id(64),
            motivering: Proefbesluit.zegel(8),
            regeling: Proefbesluit.regeling(deels: deels, opties: opties), jaar: jaar,
            ruimte: ruimte,
            Proefbesluit.context(persoon, .beslisser, op: "2026-06-01", mandaat: mandaat))
    }

    @Test("op de lijst komt wie op het plafond is geweigerd, bij de bekendmaking")
    func komtErop() throws {
        #expect(try Self.opLijst().wachtOpGeld && Self.opLijst(20_000).wachtOpGeld)
        #expect(try Self.opLijst().wachtlijst?.op == dag("2026-03-02"))
        #expect(try Self.opLijst(opties: .init()).wachtlijst == nil)
        var anders = try Proefbesluit.besloten(.weigeren(.valtNietOnderRegeling))
        try anders.hoor(.mondeling)
        try anders.neem(anders.maakBekend(opties: Self.opties))
        #expect(anders.fase == .bekendgemaakt && anders.wachtlijst == nil)
    }

    /// Granted before, more now (all that fits when nothing), and the outcome.
    static let gevallen: [(Int64, Int64?, Int64, Besluit.Uitkomst, Weigeringsgrond?)] = [
        (0, 50_000, 50_000, .deelsVerleend, .plafond), (0, nil, 50_000, .deelsVerleend, .plafond),
        (80_000, nil, 120_000, .verleend, nil), (80_000, 40_000, 120_000, .verleend, nil),
        (20_000, 1, 20_001, .deelsVerleend, .plafond),
    ]

    @Test("alsnog verlenen boekt alleen wat erbij komt", arguments: gevallen)
    func verleent(
        eerder: Int64, erbij: Int64?, samen: Int64, uitkomst: Besluit.Uitkomst,
        grond: Weigeringsgrond?
    ) throws {
        var aanvraag = try Self.opLijst(eerder)
        let gevolg = try Self.alsnog(aanvraag, erbij)
        #expect(
            gevolg.budget == [
                .verplichtingGeboekt(
                    aanvraag: try Proefbesluit.id(64), bedrag: Bedrag(cent: samen - eerder))
            ])
        try aanvraag.neem(gevolg.aanvraag)
        let besluit = try #require(aanvraag.besluit)
        #expect(besluit.verleend == Bedrag(cent: samen))
        #expect(besluit.uitkomst == uitkomst && besluit.grond == grond)
        #expect(besluit.saldoVoor == Bedrag(cent: 50_000))
        #expect(besluit.saldoNa == Bedrag(cent: 50_000 - samen + eerder))
        // Announced anew, with terms of its own; who still waits goes on waiting since the first.
        #expect(aanvraag.fase == .besloten && !aanvraag.wachtOpGeld)
        if grond != nil { try aanvraag.hoor(.alleenPlafond) }
        try aanvraag.neem(
            aanvraag.maakBekend(op: "2026-06-02", vandaag: "2026-06-02", opties: Self.opties))
        #expect(aanvraag.bekendgemaaktOp == (try dag("2026-06-02")))
        #expect(aanvraag.wachtOpGeld == (grond != nil))
        #expect(aanvraag.wachtlijst?.op == (try dag("2026-03-02")))
        #expect(aanvraag.verplichting?.regels.count == 1)
    }

    @Test("niet meer dan gevraagd, binnen plafond, volgorde en mandaat")
    func grenzen() throws {
        let eerst = Ruimte(
            saldo: Bedrag(cent: 50_000), voorrang: Bedrag(cent: 30_000), eerst: [],
            wachtend: [try #require(Kenmerk(.aanvraag, jaar: 2026, nummer: 3))])
        let deel = try Self.opLijst(80_000)
        func codes(
            _ cent: Int64, ruimte: Ruimte = Proefbesluit.ruimte(50_000), deels: Bool = true,
            mandaat: Int64 = 1_000_000, als persoon: Int = 3
        ) throws -> [String] {
            try Proefbesluit.codes {
                _ = try Self.alsnog(
                    deel, cent, ruimte: ruimte, deels: deels, mandaat: mandaat, als: persoon)
            }
        }
        #expect(try codes(40_001) == ["MEER_DAN_GEVRAAGD"])
        #expect(try codes(0) == ["BEDRAG_NIET_POSITIEF"])
        #expect(try codes(40_000, ruimte: Proefbesluit.ruimte(39_999)) == ["PLAFOND"])
        #expect(try codes(20_001, ruimte: eerst) == ["VOLGORDE"])
        #expect(try codes(20_000, ruimte: eerst) == [])
        let breuk = #expect(throws: Regelbreuk.self) {
            try Self.alsnog(deel, 20_001, ruimte: eerst)
        }
        #expect(breuk?.tekst.hasSuffix("besluit eerst op PB-2026-0003 (wachtlijst)") ?? false)
        #expect(try codes(20_000, deels: false) == ["DEELS_VERLENEN_UITGESLOTEN"])
        // The mandate compares all that the file was granted.
        #expect(try codes(40_000, mandaat: 119_999) == ["MANDAAT"])
        #expect(try codes(40_000, mandaat: 120_000) == [])
        #expect(try codes(40_000, als: 2) == ["FUNCTIESCHEIDING"])
    }
}
