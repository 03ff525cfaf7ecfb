import Domain
import Services
import TestSupport
import Testing

@Suite("Een plafond dat wijzigt, op een echte database") struct PlafondTests {
    static func euro(_ bedrag: Int64) -> Bedrag { Bedrag(cent: bedrag * 100) }
    static func dag(_ maand: Int, _ dag: Int, _ jaar: Int = 2026) throws -> Datum {
        try #require(Datum(jaar: jaar, maand: maand, dag: dag))
    }
    static let week: Int64 = 7 * 24 * 3_600

    static func lees(_ proef: Proefgemeente, _ id: ID<Budget>? = nil) async throws -> Budgetbeeld {
        let alle = try await Lezer(proef.database, gemeente: proef.gemeente)
            .antwoord(op: Budgetten())
        return try #require(alle.first { $0.id == id ?? proef.budget })
    }

    static func grootboek(_ proef: Proefgemeente, _ id: ID<Budget>? = nil) async throws
        -> Grootboekbeeld
    {
        try await Lezer(proef.database, gemeente: proef.gemeente)
            .antwoord(op: Grootboekvraag(lees(proef, id)))
    }

    /// The refusal by a rule; `nil` when it was done.
    static func breuk(_ doe: () async throws(ServiceError) -> Void) async throws -> Regelbreuk? {
        do {
            try await doe()
            return nil
        } catch {
            guard case .geweigerd(let breuk, _) = error else { throw error }
            return breuk
        }
    }

    static func code(_ doe: () async throws(ServiceError) -> Void) async throws -> String? {
        try await breuk(doe)?.code
    }

    @Test("wie voor de verlaging aanvroeg krijgt onder het oude plafond, wie later komt niet")
    func verlagen() async throws {
        try await Proefgemeente.met { proef in
            let eerst = try await proef.tweeStappenVoorBesluit(300_000)
            try await proef.besluit(
                over: proef.tweeStappenVoorBesluit(150_000), .weigeren(.valtNietOnderRegeling))
            let verlagen = PlafondVerlagen(
                budget: proef.budget, plafond: Self.euro(2_000),
                bekendgemaaktOp: try Self.dag(3, 5), motivering: "Bezuiniging op wijkbudgetten")
            let zonder = try await Self.code { () async throws(ServiceError) in
                try await proef.doe(verlagen, als: proef.beheer, na: Self.week)
            }
            #expect(zonder == "PLAFOND_ONDER_AANSPRAAK")
            let metGrond = PlafondVerlagen(
                budget: proef.budget, plafond: Self.euro(2_000),
                bekendgemaaktOp: try Self.dag(3, 5), motivering: "Bezuiniging op wijkbudgetten",
                grond: .eerderIngediend)
            try await proef.doe(metGrond, als: proef.beheer, na: Self.week)
            let later = try await proef.tweeStappenVoorBesluit(100_000, na: Self.week)
            let teVroeg = try await Self.code { () async throws(ServiceError) in
                try await proef.besluit(over: later, .verlenen(Self.euro(1_000)), na: Self.week)
            }
            #expect(teVroeg == "VOLGORDE")
            try await proef.besluit(over: eerst, .verlenen(Self.euro(3_000)), na: Self.week)
            let op = try await Self.code { () async throws(ServiceError) in
                try await proef.besluit(over: later, .verlenen(Self.euro(1_000)), na: Self.week)
            }
            #expect(op == "PLAFOND")
            let budget = try await Self.lees(proef).budget
            #expect(budget.verplicht == Self.euro(3_000))
            #expect(budget.bovenPlafond == Self.euro(1_000))
            #expect(budget.verloop.versies.map(\.plafond) == [Self.euro(5_000), Self.euro(2_000)])
            let boek = try await Self.grootboek(proef)
            #expect(boek.klopt)
            #expect(boek.teksten.values.contains("Bezuiniging op wijkbudgetten"))
            #expect(try await proef.geschonden() == [:])
        }
    }

    @Test("verhogen maakt ruimte, en het saldo van elk moment staat in het grootboek")
    func verhogenEnSaldo() async throws {
        try await Proefgemeente.met { proef in
            let aanvraag = try await proef.tweeStappenVoorBesluit(300_000)
            try await proef.besluit(over: aanvraag, .verlenen(Self.euro(3_000)))
            try await proef.doe(
                PlafondVerhogen(
                    budget: proef.budget, plafond: Self.euro(6_000),
                    bekendgemaaktOp: try Self.dag(3, 9), motivering: "Motie van de raad"),
                als: proef.beheer, na: Self.week)
            let boek = try await Self.grootboek(proef)
            #expect(boek.klopt)
            let gevallen: [(Peilmoment, Int64, Int64)] = [
                (.dag(try Self.dag(3, 1)), 0, 0), (.dag(try Self.dag(3, 2)), 5_000, 2_000),
                (.dag(try Self.dag(3, 8)), 5_000, 2_000), (.dag(try Self.dag(3, 9)), 6_000, 3_000),
                (.moment(try proef.moment.plus(seconden: Self.week - 1)), 5_000, 2_000),
                (.moment(try proef.moment.plus(seconden: Self.week)), 6_000, 3_000),
            ]
            for (peil, plafond, over) in gevallen {
                let saldo = try boek.saldo(op: peil)
                #expect(saldo.plafond == Self.euro(plafond), "\(peil)")
                #expect(saldo.saldi.saldo(.beschikbaar) == Self.euro(over), "\(peil)")
            }
            #expect(try await proef.geschonden() == [:])
        }
    }

    @Test("overhevelen wijzigt beide budgetten in een keer, of geen van beide")
    func overhevelen() async throws {
        try await Proefgemeente.met { proef in
            let volgend: ID<Budget> = proef.uitvoerder.nieuw(op: proef.moment)
            let jaar = 52 * Self.week
            try await proef.doe(
                PlafondBekendmaken(
                    budget: volgend, gemeente: proef.gemeente, wijk: Proefgemeente.wijk, jaar: 2027,
                    regeling: proef.regeling, plafond: Self.euro(4_000),
                    bekendgemaaktOp: try Self.dag(1, 5, 2027)), als: proef.beheer)
            func overhevelen(_ euro: Int64) throws -> BudgetOverhevelen {
                BudgetOverhevelen(
                    van: proef.budget, naar: volgend, bedrag: Self.euro(euro),
                    bekendgemaaktOp: try Self.dag(2, 1, 2027), raadsbesluit: "Besluit 2027/3")
            }
            let teVroeg = try overhevelen(800)
            let vroeg = try await Self.code { () async throws(ServiceError) in
                try await proef.doe(teVroeg, als: proef.beheer)
            }
            #expect(vroeg == "JAAR_LOOPT_NOG")
            let teVeel = try overhevelen(5_001)
            let veel = try await Self.code { () async throws(ServiceError) in
                try await proef.doe(teVeel, als: proef.beheer, na: jaar)
            }
            #expect(veel == "OVERHEVELEN_TE_VEEL")
            #expect(try await Self.lees(proef, volgend).budget.plafond == Self.euro(4_000))
            try await proef.doe(overhevelen(800), als: proef.beheer, na: jaar)
            let (oud, nieuw) = (try await Self.lees(proef), try await Self.lees(proef, volgend))
            #expect(oud.budget.vrijgevallen == Self.euro(800))
            #expect(oud.budget.beschikbaar == Self.euro(4_200))
            #expect(nieuw.budget.plafond == Self.euro(4_800))
            #expect(try await Self.grootboek(proef).klopt)
            #expect(try await Self.grootboek(proef, volgend).klopt)
            #expect(try await proef.geschonden() == [:])
        }
    }
}
