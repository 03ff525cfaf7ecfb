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
            let beeld = try await Aanvraagvraag(.id(bericht.onderwerp.als(Aanvraag.self)))
                .lees(lezer)
            return Berichtbeeld(
                bericht: bericht, gemeente: rij.gemeente([], []),
                naam: beeld.geadresseerde,
                terAttentieVan: beeld.aanvraag.omslag.namens == nil ? contact?.naam : nil,
                bestemming: Bestemming(
                    // Who registered it for somebody else is not the one who is written to.
                    beeld.aanvraag.omslag.namens == nil ? contact?.gegevens ?? .init() : .init(),
                    elektronischSinds: contact?.elektronischSinds, inDossier: beeld.inDossier,
                    op: datum),
                inhoud: .ontvangstbevestiging(beeld))
        }
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
