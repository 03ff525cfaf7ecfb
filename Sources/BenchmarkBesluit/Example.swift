import Domain
import Postgres
import Services

/// A municipality with one decided application, made by the executor itself, of which the
/// preparation makes copies.
struct Example: Sendable {
    let place: Place
    let gemeente = ID<Gemeente>(hoog: 0x0195_d000_0000_7000, laag: 0x8000_0000_0000_0010)
    let beheerder = ID<Persoon>(hoog: 0x0195_d000_0000_7000, laag: 0x8000_0000_0000_0011)
    let aanvrager = ID<Persoon>(hoog: 0x0195_d000_0000_7000, laag: 0x8000_0000_0000_0012)
    let behandelaar = ID<Persoon>(hoog: 0x0195_d000_0000_7000, laag: 0x8000_0000_0000_0013)
    let beslisser = ID<Persoon>(hoog: 0x0195_d000_0000_7000, laag: 0x8000_0000_0000_0014)
    let regeling = ID<Regeling>(hoog: 0x0195_d000_0000_7000, laag: 0x8000_0000_0000_0015)
    let moment = Moment(tekst: "2026-03-02T09:00:00Z")

    private let aanvraag = ID<Aanvraag>(hoog: 0x0195_d000_0000_7000, laag: 0x8000_0000_0000_0001)
    private let budget = ID<Budget>(hoog: 0x0195_d000_0000_7000, laag: 0x8000_0000_0000_0002)

    /// The identity of the same name in `Peers/voorbereiding.sql`.
    static func id<S>(_ round: Int, _ kind: Int, _ number: Int, _: S.Type = S.self) -> ID<S> {
        let place = UInt64(0x8000 + round << 4 + kind) << 48
        return ID(hoog: 0x0195_d000_0000_7000, laag: place + UInt64(number))
    }

    /// Makes the databases, each with a thousand budgets.
    func prepare() async throws {
        let own = Place.Side.own.rawValue
        let migrator = try await session("griffie_migrator", own)
        try await Migrator(migrator, files: try SchemaFiles(readingFrom: "sql")).migrate()
        await migrator.close()
        try await makeExample()
        try await administer(own) { session in
            for file in ["voorbereiding", "pgbench"] {
                try await session.execute(
                    script: try text("Sources/BenchmarkBesluit/Peers/\(file).sql"))
            }
            try await session.execute(
                script: """
                    set session_replication_role = replica;
                    call meting.bereid_budgetten(0, 4, 2, \(Load.spread.budgets));
                    """)
        }
        try await administer("postgres") { session in
            for side in [Place.Side.peer, .bare] {
                try await session.execute(
                    script: "create database \(side.rawValue) template \(own)")
            }
        }
        try await administer(Place.Side.bare.rawValue) { session in
            try await session.execute(
                script: try text("Sources/BenchmarkBesluit/Peers/zonder-register.sql"))
        }
    }

    /// Gives all databases the applications of a round and a fresh hot budget.
    func prepare(round: Int) async throws {
        for side in Place.Side.allCases {
            try await administer(side.rawValue) { session in
                var script = """
                    set session_replication_role = replica;
                    call meting.bereid_budgetten(\(round), 4, \(1_100 + round), 1);

                    """
                for load in Load.allCases {
                    script += """
                        call meting.bereid_aanvragen(\(round), \(load.rawValue), \(load.prepared),
                            \(load.budgets), \(load.entries));

                        """
                }
                try await session.execute(script: script)
                try await session.execute(script: "vacuum analyze")
            }
        }
        try await administer("postgres") { try await $0.execute(script: "checkpoint") }
    }

    /// The command on an application of a round.
    func command(_ load: Load, round: Int, number: Int) -> any Opdracht {
        let aanvraag = Self.id(round, load.rawValue, number, Aanvraag.self)
        let budget = Self.id(
            load == .hot ? round : 0, 4, number % load.budgets, Budget.self)
        return load == .submit
            ? AanvraagIndienen(aanvraag: aanvraag, budget: budget, regeling: regeling, jaar: 2026)
            : decision(aanvraag, budget)
    }

    private func decision(_ aanvraag: ID<Aanvraag>, _ budget: ID<Budget>) -> AanvraagBesluiten {
        AanvraagBesluiten(
            aanvraag: aanvraag, budget: budget, regeling: regeling,
            voornemen: .verlenenVoorZoverMogelijk, motivering: "Past bij de regeling.")
    }

    /// A request by whoever carries out this load.
    func request(_ load: Load, _ executor: Uitvoerder) throws -> Opdrachtverzoek {
        try request(
            load == .submit ? (aanvrager, .aanvrager) : (beslisser, .beslisser), executor)
    }

    private func request(
        _ actor: (ID<Persoon>, Rol), _ executor: Uitvoerder
    ) throws -> Opdrachtverzoek {
        guard let moment else { throw Failure(text: "the moment is not one") }
        let verzoek: ID<Verzoek> = executor.nieuw(op: moment)
        return Opdrachtverzoek(
            gemeente: gemeente, actor: actor.0, rol: actor.1, sleutel: "\(verzoek)",
            verzoek: verzoek, herkomst: .cli, moment: moment)
    }

    private func makeExample() async throws {
        guard let code = Gemeentecode("GM0995"), let wijk = Wijkcode("WK099501"),
            let first = Datum(jaar: 2026, maand: 1, dag: 1),
            let last = Datum(jaar: 2026, maand: 12, dag: 31)
        else { throw Failure(text: "a constant is not valid") }
        let database = try await Database.connect(
            DatabaseConfiguration(
                place.connectionString("griffie_app", Place.Side.own.rawValue)))
        let executor = Uitvoerder(database)
        func carryOut(_ command: any Opdracht, _ actor: (ID<Persoon>, Rol)) async throws {
            _ = try await executor.voerUit(command, try request(actor, executor))
        }
        let manager = (beheerder, Rol.beheerder)
        try await carryOut(
            GemeenteOpnemen(
                code: code, naam: "Lelystad", demonstratie: true, beheerder: "De beheerder"),
            manager)
        try await carryOut(
            WijkVaststellen(
                gemeente: gemeente,
                wijk: .init(code: wijk, jaar: 2026, naam: "Centrum", buurten: [])), manager)
        for (person, role) in [
            (aanvrager, Rol.aanvrager), (behandelaar, .behandelaar), (beslisser, .lid),
        ] {
            try await carryOut(
                Aanmelden(persoon: person, naam: "Naam \(role)", rol: role, bestaat: false),
                (person, role))
        }
        try await carryOut(
            MandaatVerlenen(
                persoon: beslisser, tot: Bedrag(cent: 1_000_000), geldig: first...last), manager)
        try await carryOut(
            RegelingVaststellen(
                regeling: regeling,
                inhoud: .init(
                    naam: "Wijkbudget", grondslag: "ASV art. 3", beslismodel: .mandaat,
                    beslistermijn: nil, maximum: Bedrag(cent: 300_000), deelsVerlenen: true,
                    norm: Bijdragenorm(soorten: [.uitvoering], minimaalBewoners: 3),
                    afwijken: .beleidsregel),
                vanaf: first, bestaat: false), manager)
        try await carryOut(
            PlafondBekendmaken(
                budget: budget, gemeente: gemeente, wijk: wijk, jaar: 2026, regeling: regeling,
                plafond: Bedrag(cent: 900_000_000_000), bekendgemaaktOp: first), manager)
        try await carryOut(
            AanvraagOpstellen(
                aanvraag: aanvraag, budget: budget,
                formulier: Aanvraagformulier(
                    aanvrager: "Bewonerscommissie", titel: "Feestverlichting",
                    omschrijving: "Samen ophangen", rechtsvorm: .informeleGroep,
                    beleidsveld: .maatschappelijkeActivering, gevraagd: Bedrag(cent: 120_000),
                    bewoners: 5,
                    bijdragen: [
                        Bijdrage(
                            soort: .uitvoering, bewoners: 5, uren: Decimaal(24),
                            omschrijving: "ophangen")
                    ])), (aanvrager, .aanvrager))
        try await carryOut(
            AanvraagIndienen(aanvraag: aanvraag, budget: budget, regeling: regeling, jaar: 2026),
            (aanvrager, .aanvrager))
        try await carryOut(
            AanvraagBeoordelen(aanvraag: aanvraag, regeling: regeling),
            (behandelaar, .behandelaar))
        try await carryOut(decision(aanvraag, budget), (beslisser, .beslisser))
        await database.close()
    }
}
