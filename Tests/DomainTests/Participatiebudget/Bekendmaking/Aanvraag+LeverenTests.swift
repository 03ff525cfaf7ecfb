import Domain
import Testing

@Suite("Leveren wat is toegezegd") struct AanvraagLeverenTests {
    static func levering(
        _ uren: String?, bewoners: Int64? = nil, regel: Int64 = 1, op: String = "2026-05-01"
    ) throws -> Aanvraag.Verplichting.Levering {
        .init(
            regel: regel, uren: try uren.map(getal), bewoners: bewoners, op: try dag(op),
            bewijs: try Proefbesluit.zegel(9), bestand: nil)
    }

    @Test("Het tekort is wat van de verplichting nog niet is geleverd")
    func tekort() throws {
        let gevallen:
            [(leveringen: [(String?, Int64?)], uren: String, tekort: String, bewoners: Int64)] = [
                ([], "0", "24", 6), ([("10", 4)], "10", "14", 2),
                ([("10", 4), ("13.5", 6)], "23.5", "0.5", 0), ([("24", 7)], "24", "0", 0),
                ([("30", nil)], "30", "0", 6), ([(nil, 5)], "0", "24", 1),
            ]
        for geval in gevallen {
            var aanvraag = try Proefbesluit.bekendgemaakt()
            for (uren, bewoners) in geval.leveringen {
                aanvraag.pasToe(
                    try aanvraag.leveren(
                        Self.levering(uren, bewoners: bewoners),
                        Proefbesluit.context(1, .aanvrager, op: "2026-06-01")))
            }
            let regel = try #require(aanvraag.verplichting?.nakoming().first)
            #expect(try regel.uren == getal(geval.uren), "\(geval)")
            #expect(try regel.tekortUren == getal(geval.tekort), "\(geval)")
            #expect(regel.tekortBewoners == geval.bewoners, "\(geval)")
        }
    }

    @Test("Zonder toegezegde uren is er geen tekort aan uren")
    func zonderUren() throws {
        let regel = try #require(
            try Proefbesluit.bekendgemaakt(uren: nil).verplichting?.nakoming().first)
        #expect(regel.tekortUren == nil)
    }

    @Test("Alleen op een regel die er is, na de bekendmaking, en niet vooruit")
    func grenzen() throws {
        let bekend = try Proefbesluit.bekendgemaakt()
        let aanvrager = try Proefbesluit.context(1, .aanvrager, op: "2026-05-01")
        func codes(
            _ levering: Aanvraag.Verplichting.Levering, _ context: Handelingscontext? = nil,
            _ aanvraag: Aanvraag? = nil
        ) throws -> [String] {
            try Proefbesluit.codes {
                _ = try (aanvraag ?? bekend).leveren(levering, context ?? aanvrager)
            }
        }
        #expect(try codes(Self.levering("1")) == [])
        #expect(try codes(Self.levering("1", regel: 2)) == ["GEEN_VERPLICHTING"])
        #expect(try codes(Self.levering("1", regel: 0)) == ["GEEN_VERPLICHTING"])
        #expect(try codes(Self.levering("1", op: "2026-05-02")) == ["LEVERDATUM"])
        let ander = try Proefbesluit.context(5, .aanvrager, op: "2026-05-01")
        #expect(try codes(Self.levering("1"), ander) == ["NIET_EIGEN_AANVRAAG"])
        let balie = try Proefbesluit.context(5, .wijkcoordinator, op: "2026-05-01")
        #expect(try codes(Self.levering("1"), balie) == [])
        let besloten = try Proefbesluit.besloten(.verlenen(Bedrag(cent: 120_000)))
        #expect(try codes(Self.levering("1"), nil, besloten) == ["FASE"])
    }
}
