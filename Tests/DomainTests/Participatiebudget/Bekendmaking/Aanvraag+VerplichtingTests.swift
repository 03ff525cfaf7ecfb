import Domain
import Testing

@Suite("De verplichting die uit een toezegging ontstaat") struct AanvraagVerplichtingTests {
    @Test("Uren gaan mee naar rato van wat is verleend, afgerond in het voordeel van de aanvrager")
    func naarRato() throws {
        let gevallen: [(gevraagd: Int64, verleend: Int64, uren: String?, wordt: String?)] = [
            (120_000, 120_000, "24", "24"), (120_000, 60_000, "24", "12"),
            (120_000, 40_000, "10", "3.33"), (300, 200, "1", "0.66"),
            (120_000, 120_000, "1.125", "1.125"), (120_000, 119_999, "24", "23.99"),
            (100, 1, "0.5", "0"), (100_000_000_000, 99_999_999_999, "1000000", "999999.99"),
            (120_000, 60_000, nil, nil),
        ]
        for geval in gevallen {
            var aanvraag = try Proefbesluit.klaar(gevraagd: geval.gevraagd, uren: geval.uren)
            aanvraag.pasToe(
                .besloten(
                    Besluit(
                        uitkomst: geval.verleend < geval.gevraagd ? .deelsVerleend : .verleend,
                        verleend: Bedrag(cent: geval.verleend), grond: nil, saldoVoor: .nul,
                        saldoNa: .nul, ruimte: .nul, beslisser: try Proefbesluit.id(3),
                        motivering: try Proefbesluit.zegel(5))))
            let verplichting = try #require(aanvraag.verplichtend)
            #expect(try verplichting.regels.map(\.uren) == [geval.wordt.map(getal)], "\(geval)")
            #expect(verplichting.regels.map(\.bewoners) == [6])
            #expect(verplichting.bewoners == 6)
        }
    }

    @Test("Zonder verlening of zonder toezegging is er geen verplichting")
    func geen() throws {
        #expect(try Proefbesluit.klaar().verplichtend == nil)
        #expect(
            try Proefbesluit.besloten(.weigeren(.valtNietOnderRegeling)).verplichtend == nil)
        var leeg = try Proefbesluit.besloten(.verlenen(Bedrag(cent: 120_000)))
        leeg.inhoud.toezeggingen = []
        #expect(leeg.verplichtend == nil)
    }
}
