import Domain
import Testing

@Suite("Advies van de wijkraad op een aanvraag") struct AanvraagAdviserenTests {
    static func gevraagd(dagen: Int64 = 10) throws -> Aanvraag {
        var aanvraag = try Proefbesluit.klaar()
        try aanvraag.neem(
            aanvraag.adviesVragen(
                dagen: dagen, Proefbesluit.context(2, .behandelaar, op: "2026-02-25")))
        return aanvraag
    }

    static func geadviseerd(
        _ strekking: Aanvraag.Advies.Strekking, _ cent: Int64? = nil
    ) throws -> Aanvraag {
        var aanvraag = try gevraagd()
        aanvraag.pasToe(
            try aanvraag.adviseren(
                strekking, bedrag: cent.map { Bedrag(cent: $0) }, tekst: Proefbesluit.zegel(7),
                Proefbesluit.context(4, .voorzitter)))
        return aanvraag
    }

    static func besluit(
        _ aanvraag: Aanvraag, _ cent: Int64, reden: Bool, op: String = "2026-03-02"
    ) throws -> [AanvraagGebeurtenis] {
        let voornemen: Voornemen =
            cent == 0
            ? .weigeren(.valtNietOnderRegeling)
            : .verlenen(Bedrag(cent: cent), rest: .valtNietOnderRegeling)
        return try aanvraag.besluiten(
            voornemen, id: Proefbesluit.id(64), motivering: Proefbesluit.zegel(5),
            adviesafwijking: reden ? Proefbesluit.zegel(10) : nil,
            regeling: Proefbesluit.regeling(), ruimte: Proefbesluit.ruimte(),
            Proefbesluit.context(3, .beslisser, op: op)
        ).aanvraag
    }

    @Test("Anders besluiten dan het advies vraagt een reden, en alleen dan")
    func afwijken() throws {
        let gevallen: [(Aanvraag.Advies.Strekking, Int64?, verleend: Int64, wijktAf: Bool)] = [
            (.positief, nil, 120_000, false), (.positief, nil, 119_999, true),
            (.positief, nil, 0, true), (.negatief, nil, 0, false), (.negatief, nil, 1, true),
            (.bedrag, 60_000, 60_000, false), (.bedrag, 60_000, 60_001, true),
            (.bedrag, 60_000, 0, true),
        ]
        for geval in gevallen {
            let aanvraag = try Self.geadviseerd(geval.0, geval.1)
            let zonder = try Proefbesluit.codes {
                _ = try Self.besluit(aanvraag, geval.verleend, reden: false)
            }
            let met = try Proefbesluit.codes {
                _ = try Self.besluit(aanvraag, geval.verleend, reden: true)
            }
            #expect(zonder == (geval.wijktAf ? ["ADVIESAFWIJKING_ONGEMOTIVEERD"] : []), "\(geval)")
            #expect(
                met == (geval.wijktAf ? [] : ["ADVIES_NIETS_OM_VAN_AF_TE_WIJKEN"]), "\(geval)")
        }
    }

    @Test("De reden om af te wijken blijft staan, en vervalt als het besluit wordt vervangen")
    func reden() throws {
        var aanvraag = try Self.geadviseerd(.negatief)
        try aanvraag.neem(Self.besluit(aanvraag, 120_000, reden: true))
        #expect(try aanvraag.advies?.afwijking == Proefbesluit.zegel(10))
        try aanvraag.neem(
            AanvraagVervangenTests.vervang(aanvraag, .weigeren(.valtNietOnderRegeling)).aanvraag)
        #expect(aanvraag.advies?.afwijking == nil)
    }

    @Test("Zolang de termijn loopt wacht het besluit; daarna gaat het door zonder advies")
    func termijn() throws {
        let aanvraag = try Self.gevraagd(dagen: 10)
        #expect(try aanvraag.advies?.uiterlijk == dag("2026-03-07"))
        for (op, verwacht) in [("2026-03-07", ["ADVIES_LOOPT"]), ("2026-03-08", [])] {
            let codes = try Proefbesluit.codes {
                _ = try Self.besluit(aanvraag, 120_000, reden: false, op: op)
            }
            #expect(codes == verwacht, "\(op)")
        }
    }

    @Test("Wie adviseert, beoordeelt en besluit niet, en andersom")
    func functiescheiding() throws {
        let advies = try Self.geadviseerd(.positief)
        #expect(
            try Proefbesluit.codes {
                _ = try advies.beoordelen(
                    regeling: Proefbesluit.regeling(), Proefbesluit.context(4, .behandelaar))
            } == ["FUNCTIESCHEIDING"])
        #expect(
            try Proefbesluit.codes {
                _ = try advies.besluiten(
                    .verlenenVoorZoverMogelijk, id: Proefbesluit.id(64),
                    motivering: Proefbesluit.zegel(5), regeling: Proefbesluit.regeling(),
                    ruimte: Proefbesluit.ruimte(), Proefbesluit.context(4, .beslisser))
            } == ["FUNCTIESCHEIDING"])
        let gevraagd = try Self.gevraagd()
        for persoon in [1, 2] {
            #expect(
                try Proefbesluit.codes {
                    _ = try gevraagd.adviseren(
                        .positief, bedrag: nil, tekst: Proefbesluit.zegel(7),
                        Proefbesluit.context(persoon, .voorzitter))
                } == ["FUNCTIESCHEIDING"])
        }
    }
}
