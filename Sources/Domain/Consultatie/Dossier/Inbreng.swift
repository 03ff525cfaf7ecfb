/// How residents and organisations gave input, and how many they were; never who.
public struct Inbreng: Hashable, Sendable {
    /// In which way.
    public enum Wijze: String, CaseIterable, Sendable {
        /// An evening to which people could come.
        case bewonersavond
        /// Conversations one by one.
        case interviews
        /// Questions on paper or on a screen.
        case enquete
    }

    /// In which way.
    public let wijze: Wijze
    /// How many took part.
    public let aantal: Int

    /// Input.
    public init(wijze: Wijze, aantal: Int) {
        self.wijze = wijze
        self.aantal = aantal
    }

    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object([
            .init("wijze", .tekst(wijze.rawValue)), .init("aantal", .geheel(Int64(aantal))),
        ])
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(wijze: try waarde.keuze("wijze"), aantal: Int(try waarde.geheel("aantal")))
    }
}
