import Domain
import Testing

@Suite("Regelcodes rond een besluit") struct BesluitregelcodesTests {
    @Test("Bekendmakingsregels")
    func bekendmakingsregels() throws {
        let verleend = try Proefbesluit.besloten(.verlenen(Bedrag(cent: 120_000)))
        let geweigerd = try Proefbesluit.besloten(.weigeren(.valtNietOnderRegeling))
        let bekend = try Proefbesluit.bekendgemaakt()
        let zegel = try Proefbesluit.zegel(1)
        try RegelcodesTests.controleer([
            (
                Bekendmakingsregel.nietGehoord,
                { try Proefbesluit.codes { _ = try geweigerd.maakBekend() } }
            ),
            (
                .hoordatum,
                {
                    try Proefbesluit.codes {
                        _ = try geweigerd.horen(
                            .mondeling, op: dag("2026-03-03"), toelichting: zegel,
                            Proefbesluit.context(2, .behandelaar))
                    }
                }
            ),
            (
                .geenToestemming,
                {
                    try Proefbesluit.codes {
                        _ = try verleend.toestemming(nil, Proefbesluit.context(2, .behandelaar))
                    }
                }
            ),
            (
                .bekendmakingsdatum,
                {
                    try Proefbesluit.codes {
                        _ = try verleend.maakBekend(
                            op: "9999-12-20", laatste: "9999-12-20", vandaag: "9999-12-20")
                    }
                }
            ),
            (
                .geenVerplichting,
                {
                    try Proefbesluit.codes {
                        _ = try bekend.leveren(
                            AanvraagLeverenTests.levering("1", regel: 9, op: "2026-03-02"),
                            Proefbesluit.context(1, .aanvrager))
                    }
                }
            ),
            (
                .leverdatum,
                {
                    try Proefbesluit.codes {
                        _ = try bekend.leveren(
                            AanvraagLeverenTests.levering("1"),
                            Proefbesluit.context(1, .aanvrager))
                    }
                }
            ),
            (
                .afrondenTeVroeg,
                {
                    try Proefbesluit.codes {
                        _ = try AanvraagAfrondenTests.bekend(AanvraagAfrondenTests.niets)
                            .afronden(jaar: 2026, Proefbesluit.context(2, .behandelaar))
                    }
                }
            ),
            (
                .afrondenHeeftVervolg,
                {
                    try Proefbesluit.codes {
                        _ = try bekend.afronden(jaar: 2026, Proefbesluit.context(2, .behandelaar))
                    }
                }
            ),
        ])
    }

    @Test("Wachtlijstregels")
    func wachtlijstregels() throws {
        let op = try AanvraagAlsnogTests.opLijst()
        var alsnog = op
        try alsnog.neem(AanvraagAlsnogTests.alsnog(op, 40_000).aanvraag)
        func probeer(_ aanvraag: Aanvraag, jaar: Int = 2026) throws -> [String] {
            try Proefbesluit.codes {
                _ = try AanvraagAlsnogTests.alsnog(aanvraag, 40_000, jaar: jaar)
            }
        }
        try RegelcodesTests.controleer([
            (Wachtlijstregel.nietOpLijst, { try probeer(Proefbesluit.bekendgemaakt()) }),
            (.jaarVoorbij, { try probeer(op, jaar: 2025) }),
            (
                .nietVervangen,
                {
                    try Proefbesluit.codes {
                        _ = try AanvraagVervangenTests.vervang(
                            alsnog, .weigeren(.valtNietOnderRegeling))
                    }
                }
            ),
            (
                .wachtNog,
                {
                    try Proefbesluit.codes {
                        _ = try op.afronden(
                            jaar: 2026, Proefbesluit.context(2, .behandelaar, op: "2026-12-31"))
                    }
                }
            ),
        ])
        #expect(try probeer(op) == [])
    }

    @Test("Adviesregels")
    func adviesregels() throws {
        let klaar = try Proefbesluit.klaar()
        let wijkraad = try Proefbesluit.klaar(rechtsvorm: .wijkraadCommissie)
        let gevraagd = try AanvraagAdviserenTests.gevraagd()
        let negatief = try AanvraagAdviserenTests.geadviseerd(.negatief)
        let behandelaar = try Proefbesluit.context(2, .behandelaar)
        func vraag(_ aanvraag: Aanvraag) throws -> [String] {
            try Proefbesluit.codes { _ = try aanvraag.adviesVragen(behandelaar) }
        }
        func adviseer(
            _ aanvraag: Aanvraag, _ strekking: Aanvraag.Advies.Strekking = .positief,
            _ cent: Int64? = nil
        ) throws -> [String] {
            try Proefbesluit.codes {
                _ = try aanvraag.adviseren(
                    strekking, bedrag: cent.map { Bedrag(cent: $0) }, tekst: Proefbesluit.zegel(7),
                    Proefbesluit.context(4, .voorzitter))
            }
        }
        func besluit(_ aanvraag: Aanvraag, _ cent: Int64, reden: Bool) throws -> [String] {
            try Proefbesluit.codes {
                _ = try AanvraagAdviserenTests.besluit(aanvraag, cent, reden: reden)
            }
        }
        try RegelcodesTests.controleer([
            (Adviesregel.eigenAanvraag, { try vraag(wijkraad) }),
            (.alGevraagd, { try vraag(gevraagd) }), (.nietGevraagd, { try adviseer(klaar) }),
            (.alUitgebracht, { try adviseer(negatief) }),
            (.bedrag, { try adviseer(gevraagd, .bedrag, 120_001) }),
            (.loopt, { try besluit(gevraagd, 120_000, reden: false) }),
            (.afwijkingOngemotiveerd, { try besluit(negatief, 120_000, reden: false) }),
            (.nietsOmVanAfTeWijken, { try besluit(negatief, 0, reden: true) }),
        ])
        #expect(try vraag(klaar) == [] && adviseer(gevraagd) == [])
        #expect(try adviseer(wijkraad) == ["ADVIES_EIGEN_AANVRAAG"])
        #expect(try adviseer(gevraagd, .bedrag) == ["ADVIES_BEDRAG"])
        #expect(try adviseer(gevraagd, .bedrag, 0) == ["ADVIES_BEDRAG"])
        #expect(try adviseer(gevraagd, .positief, 1) == ["ADVIES_BEDRAG"])
        #expect(try adviseer(gevraagd, .bedrag, 120_000) == [])
    }
}
