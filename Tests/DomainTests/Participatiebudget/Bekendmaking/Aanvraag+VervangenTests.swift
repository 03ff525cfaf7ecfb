import Domain
import Testing

@Suite("Een besluit vervangen voor de bekendmaking") struct AanvraagVervangenTests {
    static func vervang(
        _ aanvraag: Aanvraag, _ voornemen: Voornemen, saldo: Int64 = 500_000, als persoon: Int = 3,
        mandaat: Int64? = 1_000_000, adviesafwijking: Verzegeling? = nil
    ) throws -> (aanvraag: [AanvraagGebeurtenis], budget: [BudgetGebeurtenis]) {
        try aanvraag.vervangen(
            voornemen, id: Proefbesluit.id(64), motivering: Proefbesluit.zegel(20),
            reden: Proefbesluit.zegel(21), adviesafwijking: adviesafwijking,
            regeling: Proefbesluit.regeling(), ruimte: Proefbesluit.ruimte(saldo),
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
        #expect(verleend.teruggeboekt(id) == terug && geweigerd.teruggeboekt(id) == nil)
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
