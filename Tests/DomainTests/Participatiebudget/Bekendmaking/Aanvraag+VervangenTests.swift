import Domain
import Testing

@Suite("Een besluit vervangen voor de bekendmaking") struct AanvraagVervangenTests {
    /// A budget on which the grant of an application is booked, and nothing else.
    static func budget(
        _ aanvraag: Aanvraag, boven: Int64 = 0, grond: BovenPlafondgrond = .eerderIngediend
    ) throws -> Budget {
        let wijk = try #require(Wijkcode("WK099501"))
        let dag = try #require(Datum(jaar: 2026, maand: 1, dag: 5))
        let begin = BudgetGebeurtenis.plafondBekendgemaakt(
            wijk: wijk, jaar: 2026, regeling: try Proefbesluit.id(7),
            plafond: Bedrag(cent: 500_000), bekendgemaaktOp: dag)
        var budget = try #require(Budget(eerste: begin))
        let verleend = aanvraag.besluit?.verleend ?? .nul
        if boven > 0 {
            let wijziging = try Plafondwijziging(
                plafond: Bedrag(cent: verleend.cent - boven),
                verschil: Bedrag(cent: 500_000 - verleend.cent + boven),
                bekendgemaaktOp: dag,
                motivering: Proefbesluit.zegel(22))
            budget.pasToe(.plafondVerlaagd(wijziging))
            budget.pasToe(
                .bovenPlafondGeboekt(
                    Bedrag(cent: boven), grond: grond, aanvraag: try Proefbesluit.id(64)))
        }
        budget.pasToe(.verplichtingGeboekt(aanvraag: try Proefbesluit.id(64), bedrag: verleend))
        return budget
    }

    @Test("Wat boven een verlaagd plafond stond, laat geen ruimte achter")
    func boven() throws {
        let verleend = try Proefbesluit.besloten(.verlenen(Bedrag(cent: 120_000)))
        var budget = try Self.budget(verleend, boven: 20_000)
        #expect(budget.beschikbaar == .nul && budget.bovenPlafond == Bedrag(cent: 20_000))
        let terug = try verleend.teruggeboekt(Proefbesluit.id(64), op: budget)
        #expect(terug.last == .bovenPlafondVrijgegeven(Bedrag(cent: 20_000)))
        for gebeurtenis in terug { budget.pasToe(gebeurtenis) }
        #expect(budget.verplicht == .nul && budget.bovenPlafond == .nul)
        #expect(budget.beschikbaar == Bedrag(cent: 100_000))
    }

    static func vervang(
        _ aanvraag: Aanvraag, _ voornemen: Voornemen, saldo: Int64 = 500_000, als persoon: Int = 3,
        mandaat: Int64? = 1_000_000, adviesafwijking: Verzegeling? = nil
    ) throws -> (aanvraag: [AanvraagGebeurtenis], budget: [BudgetGebeurtenis]) {
        try aanvraag.vervangen(
            voornemen, id: Proefbesluit.id(64), motivering: Proefbesluit.zegel(20),
            reden: Proefbesluit.zegel(21), adviesafwijking: adviesafwijking,
            regeling: Proefbesluit.regeling(),
            terug: aanvraag.teruggeboekt(Proefbesluit.id(64), op: budget(aanvraag)),
            ruimte: Proefbesluit.ruimte(saldo),
            Proefbesluit.context(persoon, .beslisser, mandaat: mandaat))
    }

    @Test("De oude verplichting gaat terug en de nieuwe wordt geboekt")
    func grootboek() throws {
        let id: ID<Aanvraag> = try Proefbesluit.id(64)
        let terug = BudgetGebeurtenis.verplichtingTeruggeboekt(
            aanvraag: id, bedrag: Bedrag(cent: 120_000))
        let verleend = try Proefbesluit.besloten(.verlenen(Bedrag(cent: 120_000)))
        let nieuw = try Self.vervang(
            verleend, .verlenen(Bedrag(cent: 100_000), rest: .valtNietOnderRegeling))
        #expect(
            nieuw.budget == [
                terug, .verplichtingGeboekt(aanvraag: id, bedrag: Bedrag(cent: 100_000)),
            ])
        var na = verleend
        try na.neem(nieuw.aanvraag)
        #expect(na.fase == .besloten && na.besluit?.verleend == Bedrag(cent: 100_000))
        #expect(na.besluit?.saldoVoor == Bedrag(cent: 500_000))
        #expect(na.besluit?.saldoNa == Bedrag(cent: 400_000))
        #expect(try Self.vervang(verleend, .weigeren(.valtNietOnderRegeling)).budget == [terug])
        let geweigerd = try Proefbesluit.besloten(.weigeren(.valtNietOnderRegeling))
        #expect(
            try Self.vervang(geweigerd, .verlenen(Bedrag(cent: 120_000))).budget
                == [.verplichtingGeboekt(aanvraag: id, bedrag: Bedrag(cent: 120_000))])
        let leeg = try Self.vervang(verleend, .verlenen(Bedrag(cent: 120_000)), saldo: 120_000)
        #expect(leeg.budget.count == 2)
        #expect(try verleend.teruggeboekt(id, op: Self.budget(verleend)) == [terug])
        #expect(try geweigerd.teruggeboekt(id, op: Self.budget(geweigerd)) == [])
    }

    @Test("Dezelfde functiescheiding, hetzelfde mandaat, en na de bekendmaking niet meer")
    func grenzen() throws {
        let verleend = try Proefbesluit.besloten(.verlenen(Bedrag(cent: 120_000)))
        let alles = Voornemen.verlenen(Bedrag(cent: 120_000))
        for (persoon, mandaat, verwacht) in [
            (3, 1_000_000, []), (1, 1_000_000, ["FUNCTIESCHEIDING"]),
            (2, 1_000_000, ["FUNCTIESCHEIDING"]), (3, 119_999, ["MANDAAT"]),
        ] as [(Int, Int64, [String])] {
            let codes = try Proefbesluit.codes {
                _ = try Self.vervang(verleend, alles, als: persoon, mandaat: mandaat)
            }
            #expect(codes == verwacht, "\(persoon) \(mandaat)")
        }
        let bekend = try Proefbesluit.bekendgemaakt()
        #expect(try Proefbesluit.codes { _ = try Self.vervang(bekend, alles) } == ["FASE"])
        let klaar = try Proefbesluit.klaar()
        #expect(try Proefbesluit.codes { _ = try Self.vervang(klaar, alles) } == ["FASE"])
        var gehoord = try Proefbesluit.besloten(.weigeren(.valtNietOnderRegeling))
        gehoord.pasToe(
            try gehoord.horen(
                .mondeling, op: dag("2026-03-02"), toelichting: Proefbesluit.zegel(6),
                Proefbesluit.context(5, .behandelaar)))
        #expect(
            try Proefbesluit.codes { _ = try Self.vervang(gehoord, alles, als: 5) }
                == ["FUNCTIESCHEIDING"])
    }
}
