public import Domain
import Storage

/// A file as it was known when the register had so many entries.
public struct Toenvraag: Vraag {
    private let aanduiding: Aanvraagaanduiding
    private let tot: Int64

    /// The application that people call this, by the entries before a place in the register.
    public init(_ aanduiding: Aanvraagaanduiding, tot: Int64) {
        self.aanduiding = aanduiding
        self.tot = tot
    }

    /// Replays the entries of then.
    /// - Throws: ``ServiceError/nietGevonden(_:)`` when nothing was known of it, or the register
    ///   has fewer entries.
    public func lees(_ lezer: Lezer) async throws(ServiceError) -> Dossierstand {
        let nu = try await Aanvraagvraag(aanduiding).lees(lezer)
        try await lezer.eis(verzegeld: tot)
        let geschiedenis = try await Geschiedenisvraag(Onderwerp(.aanvraag, nu.id), tot: tot)
            .lees(lezer)
        let aanvraag = try Aanvraag.uit(geschiedenis.schakels.map(\.inschrijving), van: nu.id)
        let zegel = try await lezer.rijen(ZegelleesStatements.zegelTot, tot).first
        return Dossierstand(
            tot: tot,
            aanvraag: Aanvraagbeeld(
                id: nu.id, aanvraag: aanvraag, budget: nu.budget, teksten: geschiedenis.teksten,
                namen: nu.namen.merging(geschiedenis.namen) { eerste, _ in eerste }),
            geschiedenis: geschiedenis, zegel: zegel.flatMap { GetekendZegel(tekst: $0.tekst) })
    }
}
