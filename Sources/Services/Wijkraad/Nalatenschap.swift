public import Domain

/// What somebody who leaves a wijkraad has in hand: files of which he is the contact, and what the
/// wijkraad waits for or owes.
public struct Nalatenschap: Vraag {
    private let persoon: ID<Persoon>
    private let wijkraad: String
    private let datum: Datum

    /// What there is to hand over.
    public struct Beeld: Sendable {
        /// The applications of which the person is the contact and that are not finished.
        public let aanvragen: [Aanvraagbeeld]
        /// What the wijkraad may expect of dossiers.
        public let vooruitblik: Vooruitblik
    }

    /// What a person has in hand for a wijkraad on a day.
    public init(van persoon: ID<Persoon>, in wijkraad: String, op datum: Datum) {
        self.persoon = persoon
        self.wijkraad = wijkraad
        self.datum = datum
    }

    /// Reads it.
    public func lees(_ lezer: Lezer) async throws(ServiceError) -> Beeld {
        var aanvragen: [Aanvraagbeeld] = []
        for id in try await AanvragenVan(persoon).lees(lezer) {
            let beeld = try await Aanvraagvraag(.id(id)).lees(lezer)
            if beeld.aanvraag.contact == persoon, beeld.aanvraag.fase != .afgerond,
                beeld.aanvraag.fase != .ingetrokken
            {
                aanvragen.append(beeld)
            }
        }
        let dossiers = try await Dossiers().lees(lezer).map(\.waarde.consultatiedossier)
        do {
            return Beeld(
                aanvragen: aanvragen,
                vooruitblik: try Vooruitblik(wijkraad: wijkraad, op: datum, dossiers: dossiers))
        } catch {
            throw .intern("de vooruitblik van \(wijkraad) is niet te berekenen: \(error)")
        }
    }
}
