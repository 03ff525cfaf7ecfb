public import Domain
public import Postgres

/// A budget with its identity.
public struct Budgetrij: Sendable, Hashable {
    /// The identity.
    public let id: ID<Budget>
    /// The state.
    public let budget: Budget

    /// A budget to write.
    public init(id: ID<Budget>, budget: Budget) {
        self.id = id
        self.budget = budget
    }

    // Each column as a field of its own, to be bound.
    var wijk: Wijkcode { budget.wijk }
    var jaar: Int16 { Int16(clamping: budget.jaar) }
    var regeling: ID<Regeling> { budget.regeling }
    var plafond: Bedrag { budget.plafond }
    var bekendgemaaktOp: Datum { budget.bekendgemaaktOp }
    var verplicht: Bedrag { budget.verplicht }
    var bovenPlafond: Bedrag { budget.bovenPlafond }
    var vrijgevallen: Bedrag { budget.vrijgevallen }
    var verloop: Budgetverloop { budget.verloop }
}

/// The statements on budgets and their ledger.
public enum BudgetStatements {
    /// Some budgets.
    public static let lees = Statement<[ID<Budget>], Budgetrij>(
        "budget_lees",
        """
        select id, wijk, jaar, regeling, plafond_cent, bekendgemaakt_op, verplicht_cent,
            boven_plafond_cent, vrijgevallen_cent, verloop
        from griffie.budget
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and id = any (\(\.self))
        """, decode: rij)

    /// The budgets of some applications.
    public static let vanAanvragen = Statement<[ID<Aanvraag>], Budgetrij>(
        "budget_van_aanvragen",
        """
        select id, wijk, jaar, regeling, plafond_cent, bekendgemaakt_op, verplicht_cent,
            boven_plafond_cent, vrijgevallen_cent, verloop
        from griffie.budget as b
        where b.gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and b.id in (select a.budget from griffie.aanvraag as a
                where a.gemeente = b.gemeente and a.id = any (\(\.self)))
        """, decode: rij)

    /// All budgets, by year and wijk.
    public static let alleBudgetten = Statement<Void, Budgetrij>(
        "budget_alle",
        """
        select id, wijk, jaar, regeling, plafond_cent, bekendgemaakt_op, verplicht_cent,
            boven_plafond_cent, vrijgevallen_cent, verloop
        from griffie.budget
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
        order by jaar, wijk
        """, decode: rij)

    /// A wijk and a year.
    public struct WijkEnJaar: Sendable {
        let wijk: Wijkcode
        let jaar: Int16

        /// A wijk and a year.
        public init(wijk: Wijkcode, jaar: Int) {
            self.wijk = wijk
            self.jaar = Int16(clamping: jaar)
        }
    }

    /// The budget of a wijk and year.
    public static let vanWijk = Statement<WijkEnJaar, Budgetrij>(
        "budget_van_wijk",
        """
        select id, wijk, jaar, regeling, plafond_cent, bekendgemaakt_op, verplicht_cent,
            boven_plafond_cent, vrijgevallen_cent, verloop
        from griffie.budget
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and wijk = \(\.wijk) and jaar = \(\.jaar)
        """, decode: rij)

    private static let rij: @Sendable (inout RowReader) throws -> Budgetrij = { rij in
        let id: ID<Budget> = try rij.next("id")
        let wijk: Wijkcode = try rij.next("wijk")
        let jaar: Int16 = try rij.next("jaar")
        return Budgetrij(
            id: id,
            budget: Budget(
                wijk: wijk, jaar: Int(jaar), regeling: try rij.next("regeling"),
                plafond: try rij.next("plafond_cent"),
                bekendgemaaktOp: try rij.next("bekendgemaakt_op"),
                verplicht: try rij.next("verplicht_cent"),
                bovenPlafond: try rij.next("boven_plafond_cent"),
                vrijgevallen: try rij.next("vrijgevallen_cent"),
                verloop: try rij.next("verloop")))
    }

    /// Writes a new budget; the CHECK on the ceiling refuses what the rule should have refused.
    public static let neemOp = Statement<Budgetrij, Void>(
        "budget_neem_op",
        """
        insert into griffie.budget (gemeente, id, wijk, jaar, regeling, plafond_cent,
            bekendgemaakt_op, verplicht_cent, boven_plafond_cent, vrijgevallen_cent, verloop)
        values (nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid, \(\.id),
            \(\.wijk), \(\.jaar), \(\.regeling), \(\.plafond), \(\.bekendgemaaktOp),
            \(\.verplicht), \(\.bovenPlafond), \(\.vrijgevallen), \(\.verloop))
        """)

    /// Writes budgets that are there as they are now, under the same CHECK.
    public static let werkBij = Statement<Rijen<Budgetrij>, Void>(
        "budget_werk_bij",
        """
        update griffie.budget as b
        set plafond_cent = \(\.plafond)[i], bekendgemaakt_op = \(\.bekendgemaaktOp)[i],
            verplicht_cent = \(\.verplicht)[i], boven_plafond_cent = \(\.bovenPlafond)[i],
            vrijgevallen_cent = \(\.vrijgevallen)[i], verloop = \(\.verloop)[i]
        from unnest(\(\.id)) with ordinality as n (id, i)
        where b.gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and b.id = n.id
        """)

    /// Lines of the ledger, in lists of the same order.
    public struct Boekingen: Sendable {
        let budgetten: [ID<Budget>]
        let volgnummers: [Int64]
        let regels: [Int16]
        let debet: [Rekening]
        let credit: [Rekening]
        let bedragen: [Bedrag]

        /// Lines with the budget and the entry that they belong to.
        public init(_ boekingen: [(budget: ID<Budget>, volgnummer: Int64, regels: [Boeking])]) {
            let plat = boekingen.flatMap { boeking in
                boeking.regels.enumerated().map { (boeking.budget, boeking.volgnummer, $0, $1) }
            }
            budgetten = plat.map(\.0)
            volgnummers = plat.map(\.1)
            regels = plat.map { Int16(clamping: $0.2 + 1) }
            debet = plat.map(\.3.debet)
            credit = plat.map(\.3.credit)
            bedragen = plat.map(\.3.bedrag)
        }
    }

    /// The ledger of a budget, in order.
    public static let grootboek = Statement<
        ID<Budget>, (volgnummer: Int64, debet: Rekening, credit: Rekening, bedrag: Bedrag)
    >(
        "boeking_grootboek",
        """
        select volgnummer, debet, credit, bedrag_cent
        from griffie.boeking
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and budget = \(\.self)
        order by volgnummer, regel
        """
    ) { rij in
        (
            try rij.next("volgnummer"), try rij.next("debet"), try rij.next("credit"),
            try rij.next("bedrag_cent")
        )
    }

    /// Some applications, and the day of the command.
    public struct Laat: Sendable {
        let aanvragen: [ID<Aanvraag>]
        let vandaag: Datum

        /// Those of these applications of which the term for deciding has passed.
        public init(_ aanvragen: [ID<Aanvraag>], op vandaag: Datum) {
            self.aanvragen = aanvragen
            self.vandaag = vandaag
        }
    }

    /// A line of the ledger of the budget of an application that is decided too late.
    public struct Laatrij: Sendable {
        /// The application.
        public let aanvraag: ID<Aanvraag>
        /// When the line was recorded.
        public let vastgelegd: Moment
        /// From which account to which, and how much.
        public let boeking: Boeking
    }

    /// The ledger up to about the last day of the term, of applications of which it has passed.
    ///
    /// With a day to spare: which day an instant belongs to, the domain says.
    public static let grootboekBijTermijneinde = Statement<Laat, Laatrij>(
        "boeking_bij_termijneinde",
        """
        with laat as materialized (
            select a.gemeente, a.id, a.budget, a.uiterste_datum
            from griffie.aanvraag as a
            where a.gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
                and a.id = any (\(\.aanvragen)) and a.uiterste_datum < \(\.vandaag)
        )
        select l.id, i.vastgelegd_op, b.debet, b.credit, b.bedrag_cent
        from laat as l
        join griffie.boeking as b on b.gemeente = l.gemeente and b.budget = l.budget
        join griffie.inschrijving as i on i.gemeente = b.gemeente and i.onderwerp = b.budget
            and i.volgnummer = b.volgnummer
        where i.vastgelegd_op < l.uiterste_datum + 2
        order by l.id, b.volgnummer, b.regel
        """
    ) { rij in
        let aanvraag: ID<Aanvraag> = try rij.next("id")
        let vastgelegd: Moment = try rij.next("vastgelegd_op")
        return Laatrij(
            aanvraag: aanvraag, vastgelegd: vastgelegd,
            boeking: Boeking(
                debet: try rij.next("debet"), credit: try rij.next("credit"),
                bedrag: try rij.next("bedrag_cent")))
    }

    /// All statements, for the contract test.
    public static let alle: [any AnyStatement] = [
        lees, vanAanvragen, alleBudgetten, vanWijk, neemOp, werkBij, grootboek,
        grootboekBijTermijneinde,
    ]
}
