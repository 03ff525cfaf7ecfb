public import Domain
import Storage

/// A message with its recipient, its destination, and what it tells of.
public struct Berichtvraag: Vraag {
    private let bericht: Postbericht
    private let datum: Datum

    /// A message that is delivered on a day.
    public init(_ bericht: Postbericht, op datum: Datum) {
        self.bericht = bericht
        self.datum = datum
    }

    /// Reads it.
    public func lees(_ lezer: Lezer) async throws(ServiceError) -> Berichtbeeld {
        guard let rij = try await lezer.rijen(GemeenteStatements.eigen, ()).first else {
            throw .nietGevonden("deze gemeente bestaat niet")
        }
        let contact = try await lezer.rijen(PostStatements.contacten, [bericht.ontvanger]).first
        switch bericht.soort {
        case .ontvangstbevestiging:
            let beeld = try await Aanvraagvraag(aanvraag).lees(lezer)
            // Who registered it for somebody else is not the one who is written to.
            return aanAanvrager(
                rij, beeld.aanvraag.omslag.namens == nil ? contact : nil,
                beeld, .ontvangstbevestiging(beeld))
        case .besluitbericht:
            let dossier = try await Besluitdossiervraag(aanvraag).lees(lezer)
            return aanAanvrager(
                rij, dossier.beeld.aanvraag.contact == bericht.ontvanger ? contact : nil,
                dossier.beeld, .besluitbericht(dossier))
        case .vergaderoproep:
            return aanLid(rij, contact, .vergaderoproep(try await vergadering(lezer)))
        case .vergaderwijziging:
            return aanLid(rij, contact, .vergaderwijziging(try await vergadering(lezer)))
        case .conceptverslag:
            return aanLid(rij, contact, .conceptverslag(try await vergadering(lezer)))
        }
    }

    private var aanvraag: Aanvraagaanduiding { .id(bericht.onderwerp.als(Aanvraag.self)) }

    /// A message to who applied, for the attention of the contact when there is one.
    private func aanAanvrager(
        _ gemeente: Gemeenterij, _ contact: Contactrij?, _ beeld: Aanvraagbeeld,
        _ inhoud: Berichtbeeld.Inhoud
    ) -> Berichtbeeld {
        Berichtbeeld(
            bericht: bericht, gemeente: gemeente.gemeente([], []), naam: beeld.geadresseerde,
            terAttentieVan: contact?.naam,
            bestemming: Bestemming(
                contact?.gegevens ?? .init(), elektronischSinds: contact?.elektronischSinds,
                inDossier: beeld.inDossier, op: datum), inhoud: inhoud)
    }

    /// The meeting as it is now, whatever the message was written for.
    private func vergadering(_ lezer: Lezer) async throws(ServiceError) -> Vergaderbeeld {
        try await Vergadervraag(id: bericht.onderwerp.als(Vergadering.self)).lees(lezer)
    }

    /// A message to a member; there is nobody to send it to once his name was erased.
    private func aanLid(
        _ gemeente: Gemeenterij, _ contact: Contactrij?, _ inhoud: Berichtbeeld.Inhoud
    ) -> Berichtbeeld {
        Berichtbeeld(
            bericht: bericht, gemeente: gemeente.gemeente([], []), naam: contact?.naam,
            bestemming: Bestemming(
                contact?.gegevens ?? .init(), elektronischSinds: contact?.elektronischSinds,
                inDossier: nil, op: datum), inhoud: inhoud)
    }
}

extension Aanvraagbeeld {
    /// The name under which the application was made; `nil` once it was erased.
    fileprivate var geadresseerde: String? { teksten[aanvraag.inhoud.aanvrager] }

    /// The address at which the applicant said to be reachable for this file.
    fileprivate var inDossier: Emailadres? {
        aanvraag.bekendmaking?.adres.flatMap { teksten[$0] }.flatMap { Emailadres($0) }
    }
}
