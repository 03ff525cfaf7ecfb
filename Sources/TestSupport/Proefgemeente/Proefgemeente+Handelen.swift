public import Domain
public import Services

extension Proefgemeente {
    /// Carries out a command as somebody, at a moment, under a key.
    @discardableResult
    public func doe(
        _ opdracht: any Opdracht, als actor: (ID<Persoon>, Rol), na seconden: Int64 = 0,
        sleutel: String? = nil, proef: Bool = false, handmatigeKlok: Bool = false
    ) async throws(ServiceError) -> Opdrachtantwoord {
        let verzoek: ID<Verzoek> = uitvoerder.nieuw(op: moment)
        let moment = (try? self.moment.plus(seconden: seconden)) ?? self.moment
        return try await uitvoerder.voerUit(
            opdracht,
            Opdrachtverzoek(
                gemeente: gemeente, actor: actor.0, rol: actor.1,
                sleutel: sleutel ?? "\(verzoek)", verzoek: verzoek, herkomst: .cli, moment: moment,
                handmatigeKlok: handmatigeKlok, proef: proef))
    }

    /// A wijk with a budget.
    public func nieuwBudget(
        _ budget: ID<Budget>, in wijk: Wijkcode, plafond: Bedrag
    ) async throws(ServiceError) {
        try await doe(
            WijkVaststellen(
                gemeente: gemeente,
                wijk: .init(code: wijk, jaar: 2026, naam: "Wijk \(wijk)", buurten: [])), als: beheer
        )
        try await doe(
            PlafondBekendmaken(
                budget: budget, gemeente: gemeente, wijk: wijk, jaar: 2026, regeling: regeling,
                plafond: plafond, bekendgemaaktOp: Self.begin2026), als: beheer)
    }

    /// A filled-in form.
    public static func formulier(_ gevraagd: Int64, bewoners: Int64?) -> Aanvraagformulier {
        Aanvraagformulier(
            aanvrager: "Bewonerscommissie De Schans", titel: "Feestverlichting in december",
            omschrijving: "Samen ophangen en weghalen", rechtsvorm: .informeleGroep,
            beleidsveld: .maatschappelijkeActivering, gevraagd: Bedrag(cent: gevraagd),
            bewoners: bewoners,
            bijdragen: [
                Bijdrage(
                    soort: .uitvoering, bewoners: bewoners, uren: Decimaal(24),
                    omschrijving: "Verlichting ophangen met buren")
            ])
    }

    /// Drafts an application.
    public func opstellen(
        _ gevraagd: Int64, bewoners: Int64? = 5, na seconden: Int64 = 0, bij: ID<Budget>? = nil
    ) async throws(ServiceError) -> ID<Aanvraag> {
        let id: ID<Aanvraag> = uitvoerder.nieuw(op: moment)
        try await doe(
            AanvraagOpstellen(
                aanvraag: id, budget: bij ?? budget,
                formulier: Self.formulier(gevraagd, bewoners: bewoners)),
            als: (aanvrager, .aanvrager), na: seconden)
        return id
    }

    /// A calendar in which the decrees of 2026 - 2028 are known and equate no day.
    public static let kalender: Kalender = {
        do {
            return try Kalender(
                dagen: Array("datum,bron\n".utf8),
                besluiten: Array("van,tot,dagen,stand\n2026,2028,0,bekend\n".utf8))
        } catch {
            preconditionFailure("the calendar of the tests: \(error)")
        }
    }()

    /// The command that submits an application.
    public func indienen(_ id: ID<Aanvraag>, bij: ID<Budget>? = nil) -> AanvraagIndienen {
        AanvraagIndienen(
            aanvraag: id, budget: bij ?? budget, regeling: regeling, jaar: 2026,
            kalender: Self.kalender)
    }

    /// The command that does something to an application between receipt and decision.
    public func onderweg(
        _ id: ID<Aanvraag>, _ daad: AanvraagOnderweg.Daad
    ) -> AanvraagOnderweg {
        AanvraagOnderweg(daad, aanvraag: id, regeling: regeling, kalender: Self.kalender)
    }

    /// Drafts, submits and checks an application.
    public func tweeStappenVoorBesluit(
        _ gevraagd: Int64, bewoners: Int64? = 5, na seconden: Int64 = 0
    ) async throws(ServiceError) -> ID<Aanvraag> {
        let id = try await opstellen(gevraagd, bewoners: bewoners, na: seconden)
        try await doe(indienen(id), als: (aanvrager, .aanvrager), na: seconden)
        try await doe(
            AanvraagBeoordelen(aanvraag: id, regeling: regeling),
            als: (behandelaar, .behandelaar), na: seconden)
        return id
    }

    /// The command that decides on an application.
    public func besluit(
        _ id: ID<Aanvraag>, _ voornemen: Voornemen, bij: ID<Budget>? = nil
    ) -> AanvraagBesluiten {
        AanvraagBesluiten(
            aanvraag: id, budget: bij ?? budget, regeling: regeling, voornemen: voornemen,
            motivering: "Past bij de doelen van de regeling.")
    }

    /// Decides on an application.
    @discardableResult
    public func besluit(
        over id: ID<Aanvraag>, _ voornemen: Voornemen, sleutel: String? = nil, na: Int64 = 0
    ) async throws(ServiceError) -> Opdrachtantwoord {
        try await doe(
            besluit(id, voornemen), als: (beslisser, .beslisser), na: na, sleutel: sleutel)
    }

    /// Makes applications that wait for a decision, many in one command.
    public func klaar(
        _ bedragen: [Int64], na seconden: Int64 = 0
    ) async throws(ServiceError) -> [(id: ID<Aanvraag>, gevraagd: Int64)] {
        let rijen = bedragen.map { (id: uitvoerder.nieuw(Aanvraag.self, op: moment), gevraagd: $0) }
        for begin in stride(from: 0, to: rijen.count, by: 100) {
            let deel = rijen[begin..<min(begin + 100, rijen.count)]
            try await doe(
                Klaarzetten(deel.map { .init(id: $0.id, gevraagd: $0.gevraagd) }, self),
                als: (aanvrager, .aanvrager), na: seconden)
        }
        return rijen
    }
}
