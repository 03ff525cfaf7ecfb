public import Domain
public import Services

extension Proefgemeente {
    /// A wijkraad with people in every office, and a clerk who works for it.
    public struct Bestuur: Sendable {
        /// The wijkraad.
        public let wijkraad: ID<Wijkraad>
        /// The chair, who signs.
        public let voorzitter: ID<Persoon>
        /// The secretary.
        public let secretaris: ID<Persoon>
        /// A member.
        public let lid: ID<Persoon>
        /// The municipal clerk.
        public let secretariaat: ID<Persoon>

        /// The chair with his role.
        public var alsVoorzitter: (ID<Persoon>, Rol) { (voorzitter, .voorzitter) }
        /// The secretary with his role.
        public var alsSecretaris: (ID<Persoon>, Rol) { (secretaris, .secretaris) }
        /// The member with his role.
        public var alsLid: (ID<Persoon>, Rol) { (lid, .lid) }
        /// The clerk with his role.
        public var alsSecretariaat: (ID<Persoon>, Rol) { (secretariaat, .secretariaat) }
    }

    /// A wijkraad of three in the wijk of the budget, with a reglement.
    public func bestuur(
        _ reglement: Wijkraad.Reglement = Wijkraad.Reglement(
            volmacht: .init(hoogstens: 1), buitenVergadering: true),
        code: String = "Centrum", buurt: String = "BU09950101"
    ) async throws(ServiceError) -> Bestuur {
        guard let buurt = Buurtcode(buurt), let begin = Datum(jaar: 2020, maand: 1, dag: 1) else {
            preconditionFailure("the constants of this test are valid")
        }
        func id<S>() -> ID<S> { uitvoerder.nieuw(op: moment) }
        let bestuur = Bestuur(
            wijkraad: id(), voorzitter: id(), secretaris: id(), lid: id(), secretariaat: id())
        try await doe(
            WijkraadInstellen(
                bestuur.wijkraad, code: code, naam: "Wijkraad \(code)",
                grondslag: .anderecommissie, buurten: [buurt], op: begin, in: gemeente),
            als: beheer)
        for (persoon, rol) in [
            bestuur.alsVoorzitter, bestuur.alsSecretaris, bestuur.alsLid, bestuur.alsSecretariaat,
        ] {
            try await doe(
                Aanmelden(
                    persoon: persoon, naam: "\(code) als \(rol)", rol: rol, bestaat: false),
                als: (persoon, rol))
            guard let ambt = Wijkraad.Ambt(rawValue: rol.rawValue) else { continue }
            try await doe(
                WijkraadWijzigen(
                    bestuur.wijkraad,
                    .benoemen(
                        .init(persoon: persoon, ambt: ambt, van: Self.begin2026), nieuw: nil)),
                als: beheer)
        }
        try await doe(
            ReglementVaststellen(
                .init(reglement: reglement, besluit: "raadsbesluit 3", vanaf: Self.begin2026),
                van: bestuur.wijkraad), als: beheer)
        return bestuur
    }

    /// Plans a meeting so many days after the beginning, on a day that many days later.
    public func vergadering(
        _ bestuur: Bestuur, naDagen dagen: Int64 = 0, op later: Int64 = 22
    ) async throws -> ID<Vergadering> {
        let dag = Datum(try moment.plus(seconden: later * 86_400))
        let antwoord = try await doe(
            VergaderingPlannen(
                uitvoerder.nieuw(op: moment), van: bestuur.wijkraad, op: dag, beginMinuut: 1_170,
                plaats: "De Kubus", jaar: dag.jaar), als: bestuur.alsSecretaris,
            na: dagen * 86_400)
        return antwoord.onderwerp.als(Vergadering.self)
    }

    /// Does something to a meeting, so many days after the beginning.
    @discardableResult
    public func vergader(
        _ daad: Vergaderhandeling.Daad, _ id: ID<Vergadering>, _ bestuur: Bestuur,
        als wie: (ID<Persoon>, Rol)? = nil, naDagen dagen: Int64 = 0
    ) async throws(ServiceError) -> Opdrachtantwoord {
        try await doe(
            Vergaderhandeling(daad, vergadering: id, wijkraad: bestuur.wijkraad),
            als: wie ?? bestuur.alsSecretaris, na: dagen * 86_400)
    }

    /// A meeting as people read it.
    public func lees(_ id: ID<Vergadering>) async throws(ServiceError) -> Vergaderbeeld {
        try await Lezer(database, gemeente: gemeente).antwoord(op: Vergadervraag(id: id))
    }

    /// Puts items for advice on the agenda, convenes, opens and adopts the agenda.
    public func opende(
        _ id: ID<Vergadering>, _ bestuur: Bestuur, over: [Verwijzing], naDagen dagen: Int64 = 0,
        op later: Int64 = 22
    ) async throws -> [Int] {
        for wat in over {
            let versie = try await lees(id).vergadering.waarde.voorbereiding.versie
            try await vergader(
                .toevoegen(
                    .init(soort: .adviseren, titel: "Advies over de wijk", over: [wat]),
                    nummer: nil, versie: versie), id, bestuur, naDagen: dagen)
        }
        try await vergader(
            .oproepen, id, bestuur, als: bestuur.alsSecretariaat, naDagen: dagen)
        try await vergader(
            .noteren([
                .init(lid: bestuur.voorzitter, stand: .aanwezig),
                .init(lid: bestuur.secretaris, stand: .aanwezig),
                .init(lid: bestuur.lid, stand: .volmacht, gemachtigde: bestuur.voorzitter),
            ]), id, bestuur, als: bestuur.alsSecretariaat, naDagen: later)
        try await vergader(.openen, id, bestuur, als: bestuur.alsVoorzitter, naDagen: later)
        try await vergader(
            .agendaVaststellen, id, bestuur, als: bestuur.alsVoorzitter, naDagen: later)
        return try await lees(id).vergadering.waarde.voorbereiding.agenda
            .filter { $0.aanleiding == nil }.map(\.id)
    }

    /// Votes on an item, all for, and numbers the decision.
    public func besloot(
        _ punt: Int, _ id: ID<Vergadering>, _ bestuur: Bestuur, naDagen dagen: Int64 = 22
    ) async throws {
        let aanvragen = try await lees(id).vergadering.waarde.aanvragen(bij: punt)
        try await vergader(
            .stemmen(punt: punt, voorstel: "Positief adviseren", nil, aanvragen: aanvragen), id,
            bestuur, naDagen: dagen)
        try await vergader(.besluiten(punt: punt, tekst: nil), id, bestuur, naDagen: dagen)
    }

    /// Closes a meeting, writes its minutes and circulates them.
    public func sloot(
        _ id: ID<Vergadering>, _ bestuur: Bestuur, naDagen dagen: Int64 = 22
    ) async throws(ServiceError) {
        try await vergader(
            .sluiten(zonderStemming: true), id, bestuur, als: bestuur.alsVoorzitter, naDagen: dagen)
        try await vergader(
            .verslagOpstellen(tekst: "De voorzitter opent.\nEr is gestemd.", versie: 0), id,
            bestuur, naDagen: dagen)
        try await vergader(.verslagRondsturen, id, bestuur, naDagen: dagen)
    }

    /// Two meetings in which every column has a value: an advice on an application and in a
    /// dossier, and minutes adopted in the second.
    /// - Returns: the meetings, the application and the dossier.
    @discardableResult
    public func vergaderd() async throws -> (
        bestuur: Bestuur, eerste: ID<Vergadering>, tweede: ID<Vergadering>,
        aanvraag: ID<Aanvraag>, dossier: ID<Beleidsdossier>
    ) {
        let bestuur = try await bestuur()
        let aanvraag = try await tweeStappenVoorBesluit(50_000)
        try await daad(
            aanvraag, .adviesVragen(dagen: 42), als: (behandelaar, .behandelaar))
        let dossier = try await dossier(buurt: "BU09950101")
        guard let termijn = Datum(jaar: 2026, maand: 4, dag: 20) else {
            preconditionFailure("the constants of this test are valid")
        }
        try await leg(
            .init(soort: .adviesGevraagd, bewijsgraad: .bezorgd, termijnDatum: termijn),
            in: dossier)
        let eerste = try await vergadering(bestuur)
        let punten = try await opende(
            eerste, bestuur,
            over: [.aanvraag(aanvraag), .dossier(dossier), .kenmerk("B-2026-0001")])
        for punt in punten { try await besloot(punt, eerste, bestuur) }
        try await vergader(
            .stukToevoegen(punt: punten[0], naam: "Kaart van de wijk", .nul, versie: "1"), eerste,
            bestuur, naDagen: 22)
        try await vergader(
            .inspreken(punt: punten[0], naam: "Een bewoner van de straat", betoog: nil), eerste,
            bestuur, naDagen: 22)
        try await vergader(
            .afspreken(
                punt: punten[1], tekst: "Brief opstellen", wie: bestuur.lid, uiterlijk: termijn,
                taak: uitvoerder.nieuw(op: moment), jaar: 2026), eerste, bestuur, naDagen: 22)
        try await doe(
            VergaderadviesVerzenden(
                "2026-1", van: eerste, op: .aanvraag(aanvraag, .positief, bedrag: nil)),
            als: bestuur.alsVoorzitter, na: 23 * 86_400)
        try await doe(
            VergaderadviesVerzenden(
                "2026-2", van: eerste,
                op: .dossier(
                    dossier, betreft: nil, ongevraagd: false,
                    punten: [.init(punt: "1", motivatie: "Meer groen graag")])),
            als: bestuur.alsVoorzitter, na: 23 * 86_400)
        try await sloot(eerste, bestuur, naDagen: 23)
        let tweede = try await vergadering(bestuur, naDagen: 24, op: 50)
        _ = try await opende(tweede, bestuur, over: [], naDagen: 24, op: 50)
        try await doe(
            VerslagVaststellen(
                van: eerste, in: tweede, wijkraad: bestuur.wijkraad, dossiers: [dossier]),
            als: bestuur.alsVoorzitter, na: 50 * 86_400)
        return (bestuur, eerste, tweede, aanvraag, dossier)
    }
}
