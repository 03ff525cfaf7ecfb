import Domain
import Testing

@Suite("Afzien van een verlening") struct AanvraagAfzienTests {
    @Test("Geheel of deels, nooit meer dan er is")
    func bedragen() throws {
        var aanvraag = try Proefbesluit.bekendgemaakt()
        for (cent, verwacht) in [
            (0, ["AFSTAND_BEDRAG"]), (-1, ["AFSTAND_BEDRAG"]), (1, []), (120_000, []), (nil, []),
            (120_001, ["AFSTAND_BEDRAG"]),
        ] as [(Int64?, [String])] {
            #expect(
                try Proefbesluit.codes { _ = try aanvraag.zie(cent) } == verwacht, "\(cent ?? 0)")
        }
        aanvraag.pasToe(try aanvraag.zie(50_000).aanvraag)
        #expect(aanvraag.nogVerleend == Bedrag(cent: 70_000))
        #expect(aanvraag.besluit?.verleend == Bedrag(cent: 120_000))
        #expect(try Proefbesluit.codes { _ = try aanvraag.zie(70_001) } == ["AFSTAND_BEDRAG"])
        aanvraag.pasToe(try aanvraag.zie(nil).aanvraag)
        #expect(aanvraag.nogVerleend == .nul && aanvraag.omslag.afgestaan.cent == 120_000)
        #expect(try Proefbesluit.codes { _ = try aanvraag.zie(nil) } == ["GEEN_VERLENING"])
        #expect(try Proefbesluit.codes { _ = try aanvraag.wijzig() } == ["GEEN_VERLENING"])
    }

    @Test("Binnen het jaar kan een ander het krijgen; daarna valt het vrij en geeft niets nieuws")
    func jaar() throws {
        let aanvraag = try Proefbesluit.bekendgemaakt()
        let voor = try AanvraagVervangenTests.budget(aanvraag)
        for (datum, over, vrij) in [
            ("2026-12-31", 500_000 - 70_000, 0), ("2027-01-01", 500_000 - 120_000, 50_000),
        ] as [(String, Int64, Int64)] {
            var budget = voor
            for gebeurtenis in try aanvraag.zie(50_000, op: datum, budget: budget).budget {
                budget.pasToe(gebeurtenis)
            }
            #expect(budget.verplicht == Bedrag(cent: 70_000), "\(datum)")
            #expect(budget.beschikbaar == Bedrag(cent: over), "\(datum)")
            #expect(budget.vrijgevallen == Bedrag(cent: vrij), "\(datum)")
        }
    }

    @Test(
        "Wat boven het plafond stond, laat geen ruimte achter, op welke grond het er ook stond",
        arguments: BovenPlafondgrond.allCases)
    func boven(grond: BovenPlafondgrond) throws {
        let aanvraag = try Proefbesluit.bekendgemaakt()
        var budget = try AanvraagVervangenTests.budget(aanvraag, boven: 20_000, grond: grond)
        for gebeurtenis in try aanvraag.zie(30_000, budget: budget).budget {
            budget.pasToe(gebeurtenis)
        }
        #expect(budget.bovenPlafond == .nul && budget.beschikbaar == Bedrag(cent: 10_000))
        #expect(budget.verplicht == Bedrag(cent: 90_000))
    }

    @Test("Een budgetgebeurtenis komt uit haar bytes terug, en haar regel noemt beide kanten")
    func grootboek() throws {
        let id: ID<Aanvraag> = try Proefbesluit.id(64)
        let gevallen: [(BudgetGebeurtenis, Rekening)] = [
            (.afstandGeboekt(aanvraag: id, bedrag: Bedrag(cent: 5)), .beschikbaar),
            (.afstandVrijgevallen(aanvraag: id, bedrag: Bedrag(cent: 5)), .vrijgevallen),
        ]
        for (gebeurtenis, naar) in gevallen {
            #expect(
                gebeurtenis.boekingen
                    == [Boeking(debet: naar, credit: .verplicht, bedrag: Bedrag(cent: 5))])
            #expect(gebeurtenis.aanvraag == id)
            #expect(
                try BudgetGebeurtenis(
                    soort: gebeurtenis.soort, versie: 1, inhoud: gebeurtenis.inhoud) == gebeurtenis)
        }
    }
}

extension Aanvraag {
    func zie(
        _ cent: Int64?, op datum: String = "2026-06-01", budget: Budget? = nil
    ) throws -> (aanvraag: AanvraagGebeurtenis, budget: [BudgetGebeurtenis]) {
        try zieAf(
            van: cent.map { Bedrag(cent: $0) }, reden: Proefbesluit.zegel(32),
            id: Proefbesluit.id(64), budget: budget ?? AanvraagVervangenTests.budget(self),
            Proefbesluit.context(1, .aanvrager, op: datum))
    }
}
