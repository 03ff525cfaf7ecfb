public import Domain
public import Services

extension Proefgemeente {
    /// A wijkraad with the applicant as its chair.
    @discardableResult
    public func wijkraad(
        _ code: String = "Atol", buurt: String = "BU09950201"
    ) async throws(ServiceError) -> ID<Wijkraad> {
        guard let buurt = Buurtcode(buurt), let begin = Datum(jaar: 2020, maand: 1, dag: 1) else {
            preconditionFailure("the constants of this test are valid")
        }
        let id: ID<Wijkraad> = uitvoerder.nieuw(op: moment)
        try await doe(
            WijkraadInstellen(
                id, code: code, naam: "Wijkraad Café \(code)", grondslag: .anderecommissie,
                buurten: [buurt], op: begin, in: gemeente), als: beheer)
        try await doe(
            WijkraadWijzigen(
                id,
                .benoemen(
                    .init(persoon: aanvrager, ambt: .voorzitter, van: Self.begin2026), nieuw: nil)),
            als: beheer)
        return id
    }

    /// A letter with its answer, and one that was dealt with otherwise.
    private func brieven(
        _ raad: ID<Wijkraad>, als wie: (ID<Persoon>, Rol), uiterlijk: Datum
    ) async throws(ServiceError) {
        let (vraag, antwoord, ander): (ID<Brief>, ID<Brief>, ID<Brief>) = (
            uitvoerder.nieuw(op: moment), uitvoerder.nieuw(op: moment), uitvoerder.nieuw(op: moment)
        )
        let dag = Datum(moment)
        for (id, brief) in [
            (
                vraag,
                BriefInschrijven.Gegevens(
                    ontvangenVan: "Bewoners Botter", betreft: "Parkeren op de hoek", op: dag,
                    .beantwoorden, uiterlijk: uiterlijk, scan: .nul)
            ),
            (
                antwoord,
                .init(
                    verzondenAan: "Bewoners Botter", betreft: "Parkeren op de hoek", op: dag,
                    antwoordOp: vraag)
            ),
            (
                ander,
                .init(ontvangenVan: "Scouting", betreft: "Een eigen plek", op: dag, .agenda)
            ),
        ] { try await doe(BriefInschrijven(id, van: raad, brief), als: wie) }
        try await doe(BriefAfdoen(ander, van: raad, "besproken met de scouting"), als: wie)
    }

    /// A dossier that concerns one wijkraad.
    public func dossier(
        niveau: Participatieniveau = .raadplegen, buurt: String = "BU09950201"
    ) async throws(ServiceError) -> ID<Beleidsdossier> {
        guard let buurt = Buurtcode(buurt) else {
            preconditionFailure("the constants of this test are valid")
        }
        let id: ID<Beleidsdossier> = uitvoerder.nieuw(op: moment)
        try await doe(
            DossierOpenen(
                id, in: gemeente,
                .init(
                    onderwerp: "Visie Lelycentre", orgaan: .raad, vakafdeling: "Ruimte",
                    stadsdeel: "Noord", niveau: niveau, buurten: [buurt]),
                reden: "de raad wil weten wat er leeft", weglaten: [:], jaar: 2026),
            als: (behandelaar, .behandelaar))
        return id
    }

    /// Records something in a dossier, so many days after the beginning.
    @discardableResult
    public func leg(
        _ feit: Consultatiemelding, in dossier: ID<Beleidsdossier>,
        reden: String? = nil, punten: [Adviespunt] = [], als actor: (ID<Persoon>, Rol)? = nil,
        naDagen dagen: Int64 = 0
    ) async throws(ServiceError) -> Opdrachtantwoord {
        try await doe(
            FeitVastleggen(
                .init(feit: feit, reden: reden, punten: punten), in: dossier),
            als: actor ?? (behandelaar, .behandelaar), na: dagen * 86_400)
    }

    /// A consultation from request to decision, in which every column has a value somewhere.
    public func geraadpleegd() async throws(ServiceError) {
        guard let besluit = Datum(jaar: 2026, maand: 6, dag: 16),
            let einde = Datum(jaar: 2026, maand: 12, dag: 31)
        else { preconditionFailure("the constants of this test are valid") }
        try await doe(
            ConsultatienormVaststellen(
                in: gemeente,
                .init(norm: Consultatienorm(), besluit: "raadsbesluit 14", vanaf: Self.begin2026)),
            als: beheer)
        let raad = try await wijkraad()
        let id = try await dossier()
        try await doe(
            BesluitPlannen(in: id, betreft: "hoofdbesluit", .init(besluitOp: besluit)),
            als: (behandelaar, .behandelaar))
        let voorzitter = (aanvrager, Rol.voorzitter)
        try await doe(
            Aanmelden(persoon: aanvrager, naam: "Voorzitter", rol: .voorzitter, bestaat: true),
            als: voorzitter)
        try await leg(
            .init(
                soort: .adviesGevraagd, betreft: "hoofdbesluit", bewijsgraad: .bezorgd,
                termijnDatum: einde, stukken: [.init(hash: .nul, versie: "1")]),
            in: id)
        try await leg(
            .init(soort: .ontvangstBevestigd, wijkraad: "Atol", verwijstNaar: 1), in: id,
            als: voorzitter)
        try await leg(
            .init(soort: .adviesUitgebracht, wijkraad: "Atol", bewijsgraad: .bevestigd),
            in: id, punten: [.init(punt: "1")], als: voorzitter, naDagen: 1)
        try await leg(
            .init(soort: .reactieGegeven, wijkraad: "Atol"), in: id,
            punten: [.init(punt: "1", reactie: .niet, motivatie: "te duur")], naDagen: 2)
        try await leg(
            .init(soort: .niveauGewijzigd, niveau: .adviseren), in: id,
            reden: "motie van de raad", naDagen: 3)
        try await leg(
            .init(
                soort: .inbrengOntvangen, inbreng: .init(wijze: .bewonersavond, aantal: 43)),
            in: id, punten: [.init(punt: "1")], naDagen: 4)
        try await leg(
            .init(soort: .conceptVastgesteld, aard: .beslisvoorstel), in: id, naDagen: 60
        )
        try await leg(.init(soort: .besluitGenomen), in: id, naDagen: 70)
        try await brieven(raad, als: voorzitter, uiterlijk: einde)
        try await lijst(dossier: id, besluit)
        try await doe(WijkraadWijzigen(raad, .opheffen(op: einde)), als: beheer)
    }

    /// A list of three decisions: one of a dossier, one that touches nobody, one without a dossier.
    private func lijst(dossier: ID<Beleidsdossier>, _ dag: Datum) async throws(ServiceError) {
        guard let buurt = Buurtcode("BU09950201") else {
            preconditionFailure("the constants of this test are valid")
        }
        let id: ID<Besluitenlijst> = uitvoerder.nieuw(op: moment)
        let besluiten = ["1", "2", "3"].map {
            Besluitenlijst.Besluit(
                datum: dag, orgaan: .raad, onderwerp: "Visie", buurten: [buurt],
                verwijzing: "2026-\($0)")
        }
        let wie = (behandelaar, Rol.behandelaar)
        try await doe(
            BesluitenlijstInlezen(id, in: gemeente, besluiten, hash: .nul), als: wie)
        try await doe(LijstbesluitAfdoen(1, van: id, .dossier(dossier)), als: wie)
        try await doe(LijstbesluitAfdoen(2, van: id, .raaktNiet("heel de stad")), als: wie)
    }
}
