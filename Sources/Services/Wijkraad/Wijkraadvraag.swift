public import Domain

/// One wijkraad with the names of its members, as far as they are known.
public struct Wijkraadvraag: Vraag {
    private let code: String

    /// A wijkraad with names.
    public struct Beeld: Sendable {
        /// The wijkraad.
        public let wijkraad: MetID<Wijkraad>
        /// The names of its members.
        public let namen: [ID<Persoon>: String]
    }

    /// The wijkraad with a code.
    public init(_ code: String) {
        self.code = code
    }

    /// Reads it.
    /// - Throws: ``ServiceError/nietGevonden(_:)``.
    public func lees(_ lezer: Lezer) async throws(ServiceError) -> Beeld {
        let raad = try await Wijkraden().lees(lezer).met(code: code)
        return Beeld(
            wijkraad: raad, namen: try await lezer.namen(Set(raad.waarde.leden.map(\.persoon))))
    }
}

extension [MetID<Wijkraad>] {
    /// The one with a code.
    /// - Throws: ``ServiceError/nietGevonden(_:)`` with the one that was probably meant.
    func met(code: String) throws(ServiceError) -> MetID<Wijkraad> {
        if let raad = first(where: { $0.waarde.code == code }) { return raad }
        let bedoeld = Gelijkenis.bedoelde(code, uit: map(\.waarde.code))
            .map { " (bedoelde u '\($0)'?)" }
        throw .nietGevonden(
            "er is geen wijkraad '\(code)'\(bedoeld ?? ""); zie griffie wijkraad lijst")
    }
}
