public import Domain
public import Services

extension Proefgemeente {
    /// A day of 2026.
    public static func dag(_ maand: Int, _ dag: Int) -> Datum {
        guard let datum = Datum(jaar: 2026, maand: maand, dag: dag) else {
            preconditionFailure("the days of this test exist")
        }
        return datum
    }

    /// A wijkpost where the handler works.
    @discardableResult
    public func wijkpost(_ code: String = "Centrum") async throws(ServiceError) -> ID<Wijkpost> {
        let id: ID<Wijkpost> = uitvoerder.nieuw(op: moment)
        try await doe(
            WijkpostInstellen(
                id, code: code, naam: "Wijkpost Café \(code)", wijken: [Self.wijk],
                op: Self.begin2026, in: gemeente), als: beheer)
        try await doe(
            WijkpostWijzigen(
                id,
                .plaatsen(
                    .init(persoon: behandelaar, urenPerWeek: 24, van: Self.begin2026), nieuw: nil)),
            als: beheer)
        return id
    }

    /// Opens a task, or several.
    @discardableResult
    public func openTaken(
        _ voorstellen: [Taak.Voorstel], omschrijving: String? = nil
    ) async throws(ServiceError) -> [ID<Taak>] {
        let regels = voorstellen.map {
            TaakOpenen.Regel(uitvoerder.nieuw(op: moment), $0, omschrijving: omschrijving)
        }
        try await doe(TaakOpenen(regels, jaar: 2026), als: (behandelaar, .behandelaar))
        return regels.map(\.id)
    }

    /// Does something to a task.
    @discardableResult
    public func taak(
        _ id: ID<Taak>, _ daad: TaakWijzigen.Daad, na seconden: Int64 = 0
    ) async throws(ServiceError) -> Opdrachtantwoord {
        try await doe(
            TaakWijzigen(id, daad, jaar: 2026), als: (behandelaar, .behandelaar), na: seconden)
    }

    /// Makes a task of a term that runs.
    @discardableResult
    public func pakOp(
        _ oorzaak: Oorzaak, als wie: (ID<Persoon>, Rol)? = nil, na seconden: Int64 = 0
    ) async throws(ServiceError) -> ID<Taak> {
        let id: ID<Taak> = uitvoerder.nieuw(op: moment)
        guard let opdracht = TermijnOppakken(id, oorzaak, jaar: 2026) else {
            preconditionFailure("this cause has a file")
        }
        try await doe(opdracht, als: wie ?? (behandelaar, .behandelaar), na: seconden)
        return id
    }

    /// A promise of an alderman.
    public func toezegging(
        uiterlijk: Datum = dag(6, 1)
    ) async throws(ServiceError) -> ID<Bestuurstoezegging> {
        let id: ID<Bestuurstoezegging> = uitvoerder.nieuw(op: moment)
        try await doe(
            ToezeggingVastleggen(
                id,
                .init(
                    inhoud: "Extra verlichting in het park", door: .wethouder, aan: .wijkraad,
                    vakafdeling: "Ruimte", aanleiding: .wijkraadvergadering,
                    gedaanOp: Self.dag(3, 2), uiterlijk: uiterlijk, wijkraad: "Atol",
                    wijk: Self.wijk), jaar: 2026), als: (behandelaar, .behandelaar))
        return id
    }

    /// The cause that an application waits for something.
    public static func oorzaak(_ id: ID<Aanvraag>, _ wat: Bord.Soort) -> Oorzaak {
        Oorzaak(.aanvraag, "PB-2026-0001", id.als(Onderwerp.self), wat)
    }

    /// Wijkposten, tasks and promises in every state, so that every column has a value somewhere.
    /// - Parameter aanvraag: one that waits for a decision, of which a task is made.
    public func metSecretariaat(aanvraag: ID<Aanvraag>?) async throws(ServiceError) {
        let post = try await wijkpost()
        guard let sluiting = Sluiting(van: Self.dag(7, 20), tot: Self.dag(7, 31), reden: .vakantie),
            let open = Openingstijd(tekst: "ma 09:00-12:30"), let herhaling = Herhaling(tekst: "2w")
        else { preconditionFailure("the constants of this test are valid") }
        for daad in [
            WijkpostWijzigen.Daad.openen([open]), .sluiten(sluiting),
            .waarnemen(
                Waarneming(
                    afwezig: behandelaar, waarnemer: aanvrager, van: Self.dag(7, 20),
                    tot: Self.dag(7, 31))),
        ] { try await doe(WijkpostWijzigen(post, daad), als: beheer) }
        let ids = try await openTaken(
            [
                .init(
                    soort: .overig, wijkraad: "Atol", wijk: Self.wijk, rol: .secretariaat,
                    toewijzing: .wijkpost("Centrum"), uiterlijk: Self.dag(4, 3),
                    herhaling: herhaling, herinneringen: [.dagenVooraf(7)]),
                .init(soort: .actiepunt, rol: .secretariaat),
                .init(
                    soort: .oproepVersturen,
                    oorzaak: Oorzaak(.vergadering, "WV-2026-0001", nil, .taak), rol: .secretariaat,
                    uiterlijk: Self.dag(4, 6),
                    grond: .sjabloon(dagen: -14, vergadering: Self.dag(4, 20))),
            ], omschrijving: "Sleutels wijkgebouw ophalen")
        try await taak(ids[1], .oppakken)
        try await taak(ids[1], .wachten(op: "antwoord van de verhuurder"))
        try await taak(ids[2], .vervallen(reden: "de vergadering gaat niet door", volgende: nil))
        try await taak(ids[0], .gereed(reden: nil, volgende: uitvoerder.nieuw(op: moment)))
        if let aanvraag { try await pakOp(Self.oorzaak(aanvraag, .besluiten)) }
        let toezegging = try await toezegging()
        try await pakOp(
            Oorzaak(
                .toezegging, "TZ-2026-0001", toezegging.als(Onderwerp.self), .toezeggingNakomen,
                wijkraad: "Atol"))
        try await doe(
            ToezeggingAfdoen(toezegging, .afdoen(.nagekomen), reden: "de lampen branden"),
            als: (behandelaar, .behandelaar), na: 86_400)
    }
}
