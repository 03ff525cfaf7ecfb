public import Domain

/// The last decided request for a change of an application, with the checkpoint that covers it.
public struct Wijzigingsdossiervraag: Vraag {
    private let aanduiding: Aanvraagaanduiding

    /// The application that people call this.
    public init(_ aanduiding: Aanvraagaanduiding) {
        self.aanduiding = aanduiding
    }

    /// Reads it.
    /// - Throws: ``ServiceError/nietGevonden(_:)``, also when nothing was decided on a request.
    public func lees(_ lezer: Lezer) async throws(ServiceError) -> Wijzigingsdossier {
        let beeld = try await Aanvraagvraag(aanduiding).lees(lezer)
        let geschiedenis = try await Geschiedenisvraag(Onderwerp(.aanvraag, beeld.id)).lees(lezer)
        let schakel = geschiedenis.schakels.last { $0.inschrijving.soort == "wijziging_besloten" }
        var zegel: Zegel?
        if let schakel {
            zegel = try await Besluitdossiervraag.zegel(
                over: schakel.volgnummer, beeld.id, lezer)
        }
        guard
            let dossier = Wijzigingsdossier(
                gemeente: try await Besluitdossiervraag.gemeente(lezer), beeld: beeld, zegel: zegel)
        else {
            throw .nietGevonden(
                "op een verzoek om wijziging van aanvraag \(aanduiding) is nog niet besloten")
        }
        return dossier
    }
}
