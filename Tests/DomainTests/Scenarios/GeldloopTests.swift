import Domain
import Testing

/// Whatever the order, the books close, and only a ground of the law exceeds a ceiling.
///
/// Decisions in time and too late, replaced, and taken from the waiting list, while the ceiling
/// goes up and down.
@Suite("Geld van een budget, in willekeurige volgorde") struct GeldloopTests {
    static let opties = Regeling.Opties(wachtlijst: true)

    struct Loop {
        var toeval: Toeval
        var budget: Budget
        var saldi = Grootboek()
        var aanvragen: [Aanvraag] = []
        var gedaan: [String: Int] = [:]

        init(zaad: UInt64) throws {
            toeval = Toeval(zaad: zaad)
            budget = try Proefbudget.budget()
            try saldi.boek(
                Boeking(debet: .beschikbaar, credit: .plafond, bedrag: Proefbudget.euro(5_000)))
        }

        static func id(_ nummer: Int) -> ID<Aanvraag> { ID(hoog: 5, laag: UInt64(nummer + 1)) }

        mutating func getal(_ bereik: ClosedRange<Int64>) -> Int64 {
            Int64.random(in: bereik, using: &toeval)
        }

        /// What is left, and half of the time also what was left on the last day of the term.
        mutating func ruimte(_ budget: Budget) throws -> Ruimte {
            let toen = Ruimte.Termijneinde(
                dag: try dag("2026-04-27"), saldo: Proefbudget.euro(getal(0...3_000)))
            return Ruimte(
                saldo: budget.beschikbaar, voorrang: .nul, eerst: [],
                termijneinde: getal(0...1) == 0 ? nil : toen)
        }

        mutating func neem(_ gebeurtenissen: [BudgetGebeurtenis]) throws {
            for gebeurtenis in gebeurtenissen {
                budget.pasToe(gebeurtenis)
                for boeking in gebeurtenis.boekingen { try saldi.boek(boeking) }
            }
        }

        /// One step; what a rule refuses changes nothing.
        mutating func zet() throws {
            let plaats = aanvragen.isEmpty ? 0 : Int(getal(0...Int64(aanvragen.count - 1)))
            let keuze = aanvragen.isEmpty ? 0 : getal(0...9)
            do {
                switch keuze {
                case 0...2: try besluit()
                case 3: try vervang(plaats)
                case 4...5: try maakBekend(plaats)
                case 6...7: try alsnog(plaats)
                case 8:
                    let gebeurtenissen = try verhoging()
                    try neem(gebeurtenissen)
                default:
                    let gebeurtenissen = try verlaging()
                    try neem(gebeurtenissen)
                }
                gedaan["\(keuze)", default: 0] += 1
            } catch let breuk as Regelbreuk {
                gedaan[breuk.code, default: 0] += 1
            }
        }

        private mutating func besluit() throws {
            var aanvraag = try Proefbesluit.klaar(gevraagd: getal(1...3_000) * 100)
            let ruimte = try ruimte(budget)
            let gevolg = try aanvraag.besluiten(
                .verlenenVoorZoverMogelijk, id: Self.id(aanvragen.count),
                motivering: Proefbesluit.zegel(5), regeling: Proefbesluit.regeling(),
                ruimte: ruimte, Proefbesluit.context(3, .beslisser))
            try aanvraag.neem(gevolg.aanvraag)
            try neem(gevolg.budget)
            aanvragen.append(aanvraag)
        }

        private mutating func vervang(_ plaats: Int) throws {
            let id = Self.id(plaats)
            let terug = aanvragen[plaats].teruggeboekt(id, op: budget)
            var zonder = budget
            for gebeurtenis in terug { zonder.pasToe(gebeurtenis) }
            let voornemen: Voornemen =
                getal(0...1) == 0 ? .verlenenVoorZoverMogelijk : .weigeren(.valtNietOnderRegeling)
            let (aanvraag, ruimte) = (aanvragen[plaats], try ruimte(zonder))
            let nieuw = try aanvraag.vervangen(
                voornemen, id: id, motivering: Proefbesluit.zegel(6), reden: Proefbesluit.zegel(7),
                regeling: Proefbesluit.regeling(), terug: terug, ruimte: ruimte,
                Proefbesluit.context(3, .beslisser))
            try aanvragen[plaats].neem(nieuw.aanvraag)
            try neem(nieuw.budget)
        }

        private mutating func maakBekend(_ plaats: Int) throws {
            if aanvragen[plaats].fase == .besloten {
                try aanvragen[plaats].hoor(
                    aanvragen[plaats].besluit?.grond == .plafond ? .alleenPlafond : .mondeling)
            }
            try aanvragen[plaats].neem(aanvragen[plaats].maakBekend(opties: GeldloopTests.opties))
        }

        private mutating func alsnog(_ plaats: Int) throws {
            let (aanvraag, ruimte) = (aanvragen[plaats], try ruimte(budget))
            let gevolg = try aanvraag.verleenAlsnog(
                nil, id: Self.id(plaats), motivering: Proefbesluit.zegel(8),
                regeling: Proefbesluit.regeling(opties: GeldloopTests.opties), jaar: 2026,
                ruimte: ruimte,
                Proefbesluit.context(3, .beslisser))
            try aanvragen[plaats].neem(gevolg.aanvraag)
            try neem(gevolg.budget)
            gedaan["alsnog", default: 0] += 1
        }

        private mutating func verhoging() throws -> [BudgetGebeurtenis] {
            try budget.verhogen(
                naar: Bedrag(cent: budget.plafond.cent + getal(1...100_000)),
                bekendgemaaktOp: budget.bekendgemaaktOp, motivering: Proefbudget.waarom,
                Proefbudget.context("2026-06-01"))
        }

        private mutating func verlaging() throws -> [BudgetGebeurtenis] {
            try budget.verlagen(
                naar: Bedrag(cent: getal(0...max(1, budget.plafond.cent - 1))),
                bekendgemaaktOp: budget.bekendgemaaktOp, motivering: Proefbudget.waarom,
                grond: getal(0...1) == 0 ? nil : .eerderIngediend, mededingers: [],
                Proefbudget.context("2026-06-01"))
        }
    }

    @Test(
        "het grootboek sluit, en alleen met een grond gaat iets boven het plafond",
        arguments: 1...20)
    func loop(zaad: Int) throws {
        var loop = try Loop(zaad: UInt64(zaad))
        for stap in 1...120 {
            try loop.zet()
            let budget = loop.budget
            let bezet = budget.verplicht.cent - budget.bovenPlafond.cent
            #expect(bezet + budget.vrijgevallen.cent <= budget.plafond.cent, "stap \(stap)")
            #expect(budget.bovenPlafond >= .nul && budget.verplicht >= .nul, "stap \(stap)")
            #expect(budget.verloop.bovenDoorVerlaging <= budget.bovenPlafond, "stap \(stap)")
            #expect(loop.saldi.saldo(.beschikbaar) == budget.beschikbaar, "stap \(stap)")
            #expect(loop.saldi.saldo(.verplicht) == budget.verplicht, "stap \(stap)")
            #expect(
                loop.saldi.saldo(.bovenPlafond).cent == -budget.bovenPlafond.cent, "stap \(stap)")
            let verleend = try loop.aanvragen.compactMap(\.besluit?.verleend).totaal()
            #expect(verleend == budget.verplicht, "stap \(stap)")
        }
        #expect((loop.gedaan["0"] ?? 0) > 0 && (loop.gedaan["FASE"] ?? 0) > 0)
    }

    @Test("samen komen de lopen elk soort stap tegen")
    func ontmoet() throws {
        var gedaan: [String: Int] = [:]
        for zaad in 1...20 {
            var loop = try Loop(zaad: UInt64(zaad))
            for _ in 1...120 { try loop.zet() }
            gedaan.merge(loop.gedaan, uniquingKeysWith: +)
        }
        for naam in ["3", "4", "alsnog", "8", "9", "WACHTLIJST_NIET_OP", "FASE"] {
            #expect((gedaan[naam] ?? 0) > 0, "nooit \(naam)")
        }
    }
}
