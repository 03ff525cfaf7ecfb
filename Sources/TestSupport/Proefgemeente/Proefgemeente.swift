public import Cluster
public import Domain
public import Postgres
public import Services

/// A municipality for tests, with one wijk, a regeling, a budget and people in every role.
public struct Proefgemeente: Sendable {
    /// Where its database is.
    public let adres: ClusterAddress
    /// The connections of the application.
    public let database: Database
    /// What carries out its commands.
    public var uitvoerder: Uitvoerder
    /// The municipality.
    public let gemeente: ID<Gemeente>
    /// Somebody in each role.
    public let beheerder: ID<Persoon>, aanvrager: ID<Persoon>, behandelaar: ID<Persoon>
    /// Who decides, under a mandate.
    public let beslisser: ID<Persoon>
    /// The regeling: at most EUR 3,000, at least three residents, partial grants allowed.
    public let regeling: ID<Regeling>
    /// The budget of the wijk in 2026.
    public let budget: ID<Budget>
    /// The moment at which everything happens: 2 March 2026, ten o'clock in Amsterdam.
    public let moment: Moment

    /// What may differ from the ordinary municipality.
    public struct Wens: Sendable {
        /// The ceiling of the budget.
        public var plafond = Bedrag(cent: 500_000)
        /// The highest amount of the decider's mandate.
        public var mandaat = Bedrag(cent: 1_000_000)
        /// Whether commands for the same budget are decided together.
        public var combineert = true
        /// Who decides.
        public var beslismodel = Regeling.Beslismodel.mandaat
        /// The most for one application.
        public var maximum: Bedrag? = Bedrag(cent: 300_000)
        /// Whether partial grants are allowed.
        public var deelsVerlenen = true
        /// What else the regeling chooses.
        public var opties = Regeling.Opties()

        /// How many commands can be carried out at the same time.
        public var verbindingen = 2

        /// The ordinary municipality.
        public init() {}
    }

    /// Makes one in a fresh database and closes the connections afterwards.
    public nonisolated(nonsending) static func met(
        _ wens: Wens = Wens(), _ body: (Proefgemeente) async throws -> Void
    ) async throws {
        try await TestDatabase.with { proef in
            var instellingen = DatabaseConfiguration(proef.conninfo(.app))
            instellingen.sharedConnections = 1
            instellingen.exclusiveConnections = wens.verbindingen
            let database = try await Database.connect(instellingen)
            do {
                try await body(try await maak(in: database, op: proef.address, wens))
            } catch {
                await database.close()
                throw error
            }
            await database.close()
        }
    }

    /// Makes one in a database.
    public static func maak(
        in database: Database, op adres: ClusterAddress, _ wens: Wens = Wens()
    ) async throws -> Proefgemeente {
        let uitvoerder = Uitvoerder(database, combineert: wens.combineert)
        guard let moment = Moment(tekst: "2026-03-02T09:00:00Z"),
            let code = Gemeentecode("GM0995"), let einde = Datum(jaar: 2026, maand: 12, dag: 31)
        else { preconditionFailure("the constants of this test are valid") }
        func id<S>(_ soort: S.Type = S.self) -> ID<S> { uitvoerder.nieuw(op: moment) }
        let proef = Proefgemeente(
            adres: adres, database: database, uitvoerder: uitvoerder, gemeente: id(),
            beheerder: id(), aanvrager: id(), behandelaar: id(), beslisser: id(), regeling: id(),
            budget: id(), moment: moment)
        try await proef.doe(
            GemeenteOpnemen(
                code: code, naam: "Lelystad", demonstratie: true, beheerder: "De beheerder"),
            als: proef.beheer)
        for (persoon, rol) in [
            (proef.aanvrager, Rol.aanvrager), (proef.behandelaar, .behandelaar),
            (proef.beslisser, .lid),
        ] {
            try await proef.doe(
                Aanmelden(persoon: persoon, naam: "Iemand als \(rol)", rol: rol, bestaat: false),
                als: (persoon, rol))
        }
        try await proef.doe(
            MandaatVerlenen(
                persoon: proef.beslisser, tot: wens.mandaat, geldig: begin2026...einde),
            als: proef.beheer)
        try await proef.doe(
            RegelingVaststellen(
                regeling: proef.regeling, inhoud: inhoud(wens), vanaf: begin2026, bestaat: false),
            als: proef.beheer)
        try await proef.nieuwBudget(proef.budget, in: wijk, plafond: wens.plafond)
        return proef
    }

    /// What the regeling of a wish lays down.
    public static func inhoud(_ wens: Wens) -> Regeling.Inhoud {
        Regeling.Inhoud(
            naam: "Wijkbudget", grondslag: "ASV art. 3", beslismodel: wens.beslismodel,
            beslistermijn: nil, maximum: wens.maximum, deelsVerlenen: wens.deelsVerlenen,
            norm: Bijdragenorm(soorten: [.uitvoering], minimaalBewoners: 3),
            afwijken: .beleidsregel, opties: wens.opties)
    }

    /// The wijk of the budget.
    public static let wijk = wijk(1)

    /// A wijk of Lelystad by its number, 0 to 99.
    public static func wijk(_ nummer: Int) -> Wijkcode {
        guard let wijk = Wijkcode("WK0995" + (nummer < 10 ? "0" : "") + String(nummer)) else {
            preconditionFailure("a wijk has two digits")
        }
        return wijk
    }

    /// The first day of 2026.
    public static var begin2026: Datum {
        guard let dag = Datum(jaar: 2026, maand: 1, dag: 1) else {
            preconditionFailure("the first of January exists")
        }
        return dag
    }

    /// The administrator with the role.
    public var beheer: (ID<Persoon>, Rol) { (beheerder, .beheerder) }
}
