public import Domain
import Storage

/// The wijken of a municipality with their buurten, by year and code.
public struct Wijken: Vraag {
    /// Everything.
    public init() {}

    /// Reads them.
    public func lees(_ lezer: Lezer) async throws(ServiceError) -> [Gemeente.Wijk] {
        try await lezer.rijen(GemeenteStatements.wijken, ()).map(\.wijkMetBuurten)
    }
}
