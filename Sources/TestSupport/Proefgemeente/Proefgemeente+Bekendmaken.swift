public import Domain
public import Services

extension Proefgemeente {
    /// Announces a decision on the day of the decision.
    @discardableResult
    public func bekendmaken(
        _ id: ID<Aanvraag>, _ kanaal: Aanvraag.Bekendmaking.Kanaal = .post, na seconden: Int64 = 0
    ) async throws -> Opdrachtantwoord {
        try await doe(
            BesluitBekendmaken(
                aanvraag: id, regeling: regeling, kanaal: kanaal,
                op: Datum(moment.plus(seconden: seconden)),
                kalender: Self.kalender), als: (behandelaar, .behandelaar), na: seconden)
    }

    /// An act on one application.
    @discardableResult
    public func daad(
        _ id: ID<Aanvraag>, _ daad: Dossierhandeling.Daad, als wie: (ID<Persoon>, Rol),
        na seconden: Int64 = 0
    ) async throws(ServiceError) -> Opdrachtantwoord {
        try await doe(Dossierhandeling(aanvraag: id, daad), als: wie, na: seconden)
    }

    /// Announces a grant electronically, with consent, and records a delivery.
    public func bekendgemaaktMetLevering(_ id: ID<Aanvraag>) async throws {
        try await daad(
            id, .toestemming(adres: "bewoners@voorbeeld.nl"), als: (aanvrager, .aanvrager))
        try await bekendmaken(id, .elektronisch)
        try await daad(
            id,
            .leveren(
                regel: 1, uren: Decimaal(10), bewoners: 4, op: Datum(moment),
                bewijs: "Presentielijst met vier namen", bestand: nil),
            als: (aanvrager, .aanvrager))
    }
}
