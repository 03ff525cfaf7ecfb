public import Domain
import Postgres

extension Aanvraag.Omslag: Canoniekkolom {
    /// Somebody who applies too.
    public static var exampleBytes: [UInt8] {
        Array(#"{"medeaanvragers":["01900000-0000-7000-8000-000000000001"]}"#.utf8)
    }
}

/// What a request for a change waits for, for boards and constraints.
enum Wijzigingskolom: String, CaseIterable, Sendable {
    /// For a decision.
    case gevraagd
    /// For the announcement of that decision.
    case besloten

    init(_ verzoek: Aanvraag.Wijzigingsverzoek) {
        self = verzoek.beslissing == nil ? .gevraagd : .besloten
    }
}
