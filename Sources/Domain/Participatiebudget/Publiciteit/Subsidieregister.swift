/// The grants that the municipality publishes (Woo 3.3a; Awb 4:23).
///
/// Natural persons and groups without legal form are left out and only counted: their name, and
/// often their activity, is personal data. The line of a wijkraad that is part of the municipality
/// is no subsidie, nor is money that a foundation gives in private law: both are left out too.
public struct Subsidieregister: Hashable, Sendable {
    /// The grants that are shown, by reference.
    public let regels: [Dossierfeit]
    /// How many grants are left out to protect people.
    public let weggelaten: Int
    /// What was granted by those together.
    public let weggelatenBedrag: Bedrag

    /// The register of these applications.
    /// - Throws: ``Rekenfout/bedragTeGroot``.
    public init(_ feiten: [Dossierfeit]) throws(Rekenfout) {
        let verleend = feiten.filter { ($0.besluit?.verleend ?? .nul) > .nul }
        regels = verleend.filter { $0.publicatie == .openbaar }
            .sorted { "\($0.kenmerk)" < "\($1.kenmerk)" }
        let besloten = verleend.filter { $0.publicatie == .beschermd }
        weggelaten = besloten.count
        weggelatenBedrag = try besloten.compactMap(\.besluit?.verleend).totaal()
    }
}

extension Aanvraag.Rechtsvorm {
    /// What of a grant to this kind of recipient is published.
    public enum Publicatie: Hashable, Sendable {
        /// Everything that Woo 3.3a names.
        case openbaar
        /// Nothing but numbers: the recipients are natural persons.
        case beschermd
        /// Nothing: it is no subsidie.
        case geenSubsidie
    }

    /// Whether grants to this kind of recipient are published.
    public var publicatie: Publicatie {
        switch self {
        case .natuurlijkPersoon, .informeleGroep: .beschermd
        case .vereniging, .stichting: .openbaar
        case .wijkraadCommissie: .geenSubsidie
        }
    }
}
