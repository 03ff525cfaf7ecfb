public import Domain
import Storage

/// The last checkpoint of a municipality's register.
public struct Zegelvraag: Vraag {
    /// The last checkpoint.
    public init() {}

    /// Reads it; `nil` when nothing was ever sealed.
    public func lees(_ lezer: Lezer) async throws(ServiceError) -> GetekendZegel? {
        guard let rij = try await lezer.rijen(ZegelStatements.laatste, ()).first else { return nil }
        guard let getekend = GetekendZegel(tekst: rij.tekst) else {
            throw .registerGebroken("het zegel over \(rij.omvang) inschrijvingen is geen zegel")
        }
        return getekend
    }
}
