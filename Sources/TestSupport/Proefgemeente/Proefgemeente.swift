import Cluster
import Domain
import Postgres
import Services
import TestSupport

/// A municipality for tests, with one wijk, a regeling, a budget and people in every role.
struct Proefgemeente {
    let database: Database
    let uitvoerder: Uitvoerder
    let gemeente: ID<Gemeente>
    let beheerder: ID<Persoon>
    let aanvrager: ID<Persoon>
    let behandelaar: ID<Persoon>
    let beslisser: ID<Persoon>
    let regeling: ID<Regeling>
    let budget: ID<Budget>
    let moment: Moment

    static let wijk = Wijkcode("WK099501")

    /// Makes one in a fresh database and closes the connections afterwards.
    static func met(
        plafond: Bedrag = Bedrag(cent: 500_000), mandaat: Bedrag = Bedrag(cent: 1_000_000),
        combineert: Bool = true, beslismodel: Regeling.Beslismodel = .mandaat,
        _ body: (Proefgemeente) async throws -> Void
    ) async throws {
        try await TestDatabase.with { proef in
            let database = try await Database.connect(
                DatabaseConfiguration(proef.conninfo(.app)))
            do {
                try await body(
                    try await maak(
                        database, plafond: plafond, mandaat: mandaat, combineert: combineert,
                        beslismodel))
            } catch {
                await database.close()
                throw error
            }
            await database.close()
        }
    }

    private static func maak(
        _ database: Database, plafond: Bedrag, mandaat: Bedrag, combineert: Bool,
        _ beslismodel: Regeling.Beslismodel
    ) async throws -> Proefgemeente {
        let uitvoerder = Uitvoerder(database, combineert: combineert)
        guard let moment = Moment(tekst: "2026-03-02T09:00:00Z"), let wijk,
            let code = Gemeentecode("GM0995"), let dag = Datum(jaar: 2026, maand: 1, dag: 1),
            let einde = Datum(jaar: 2026, maand: 12, dag: 31)
        else { preconditionFailure("the constants of this test are valid") }
        func id<S>(_ soort: S.Type = S.self) -> ID<S> { uitvoerder.nieuw(op: moment) }
        let proef = Proefgemeente(
            database: database, uitvoerder: uitvoerder, gemeente: id(), beheerder: id(),
            aanvrager: id(), behandelaar: id(), beslisser: id(), regeling: id(), budget: id(),
            moment: moment)
        let beheer = (proef.beheerder, Rol.beheerder)
        try await proef.doe(
            GemeenteOpnemen(
                code: code, naam: "Lelystad", demonstratie: true, beheerder: "De beheerder"),
            als: beheer)
        try await proef.doe(
            WijkVaststellen(
                gemeente: proef.gemeente,
                wijk: .init(code: wijk, jaar: 2026, naam: "Centrum", buurten: [])), als: beheer)
        for (persoon, rol) in [
            (proef.aanvrager, Rol.aanvrager), (proef.behandelaar, .behandelaar),
            (proef.beslisser, .lid),
        ] {
            try await proef.doe(
                Aanmelden(persoon: persoon, naam: "Naam \(rol)", rol: rol, bestaat: false),
                als: (persoon, rol))
        }
        try await proef.doe(
            MandaatVerlenen(persoon: proef.beslisser, tot: mandaat, geldig: dag...einde),
            als: beheer)
        try await proef.doe(
            RegelingVaststellen(
                regeling: proef.regeling,
                inhoud: .init(
                    naam: "Wijkbudget", grondslag: "ASV art. 3", beslismodel: beslismodel,
                    beslistermijn: nil, maximum: Bedrag(cent: 300_000), deelsVerlenen: true,
                    norm: Bijdragenorm(soorten: [.uitvoering], minimaalBewoners: 3),
                    afwijken: .beleidsregel),
                vanaf: dag, bestaat: false), als: beheer)
        try await proef.doe(
            PlafondBekendmaken(
                budget: proef.budget, gemeente: proef.gemeente, wijk: wijk, jaar: 2026,
                regeling: proef.regeling, plafond: plafond, bekendgemaaktOp: dag), als: beheer)
        return proef
    }

    /// Carries out a command as somebody, at a moment, under a key.
    @discardableResult
    func doe(
        _ opdracht: any Opdracht, als actor: (ID<Persoon>, Rol), na seconden: Int64 = 0,
        sleutel: String? = nil, proef: Bool = false
    ) async throws(ServiceError) -> Opdrachtantwoord {
        let verzoek: ID<Verzoek> = uitvoerder.nieuw(op: moment)
        let moment = (try? self.moment.plus(seconden: seconden)) ?? self.moment
        return try await uitvoerder.voerUit(
            opdracht,
            Opdrachtverzoek(
                gemeente: gemeente, actor: actor.0, rol: actor.1,
                sleutel: sleutel ?? "\(verzoek)", verzoek: verzoek, herkomst: .cli, moment: moment,
                proef: proef))
    }

    /// Drafts an application.
    func opstellen(
        _ gevraagd: Int64, bewoners: Int64 = 5, na seconden: Int64 = 0
    ) async throws(ServiceError) -> ID<Aanvraag> {
        let id: ID<Aanvraag> = uitvoerder.nieuw(op: moment)
        try await doe(
            AanvraagOpstellen(
                aanvraag: id, budget: budget,
                formulier: Aanvraagformulier(
                    aanvrager: "Bewonerscommissie", titel: "Feestverlichting",
                    omschrijving: "Samen ophangen", rechtsvorm: .informeleGroep,
                    beleidsveld: .maatschappelijkeActivering, gevraagd: Bedrag(cent: gevraagd),
                    bewoners: bewoners,
                    bijdragen: [
                        Bijdrage(
                            soort: .uitvoering, bewoners: bewoners, uren: Decimaal(24),
                            omschrijving: "ophangen")
                    ])), als: (aanvrager, .aanvrager), na: seconden)
        return id
    }

    /// Drafts, submits and checks an application.
    func tweeStappenVoorBesluit(
        _ gevraagd: Int64, bewoners: Int64 = 5, na seconden: Int64 = 0
    ) async throws(ServiceError) -> ID<Aanvraag> {
        let id = try await opstellen(gevraagd, bewoners: bewoners, na: seconden)
        try await doe(
            AanvraagIndienen(aanvraag: id, budget: budget, regeling: regeling, jaar: 2026),
            als: (aanvrager, .aanvrager), na: seconden)
        try await doe(
            AanvraagBeoordelen(aanvraag: id, regeling: regeling),
            als: (behandelaar, .behandelaar), na: seconden)
        return id
    }

    /// The command that decides on an application.
    func besluit(_ id: ID<Aanvraag>, _ voornemen: Voornemen) -> AanvraagBesluiten {
        AanvraagBesluiten(
            aanvraag: id, budget: budget, regeling: regeling, voornemen: voornemen,
            motivering: "Past bij de regeling.")
    }
}
