/// A part of a state that stands in events and in columns in one and the same form.
public protocol CanoniekDeel: Hashable, Sendable {
    /// In canonical form.
    var canoniek: CanoniekeWaarde { get }
    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout)
}

extension CanoniekeWaarde {
    /// Parts in order.
    static func delen(_ delen: [some CanoniekDeel]) -> Self { .lijst(delen.map(\.canoniek)) }

    /// Parts in order under a name; none when the field is absent.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    func delen<Deel: CanoniekDeel>(_ naam: String) throws(CanoniekeFout) -> [Deel] {
        try lijstOfLeeg(naam).map { lid throws(CanoniekeFout) in try Deel(lid) }
    }

    /// A part under a name.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    func deel<Deel: CanoniekDeel>(_ naam: String) throws(CanoniekeFout) -> Deel {
        try Deel(try veld(naam))
    }

    /// A part under a name, or nothing when the field is absent.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    func deelOfNiets<Deel: CanoniekDeel>(_ naam: String) throws(CanoniekeFout) -> Deel? {
        veldOfNiets(naam) == nil ? nil : try deel(naam)
    }

    /// A whole number of ordinary size under a name.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    func nummer(_ naam: String) throws(CanoniekeFout) -> Int { Int(try geheel(naam)) }

    /// A whole number of ordinary size under a name, or nothing when the field is absent.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    func nummerOfNiets(_ naam: String) throws(CanoniekeFout) -> Int? {
        try geheelOfNiets(naam).map { Int($0) }
    }

    /// A whole number.
    static func nummer(_ getal: Int) -> Self { .geheel(Int64(getal)) }
}

extension [CanoniekeWaarde.Veld] {
    /// A field with parts that is left out when there are none.
    static func delen(_ naam: String, _ delen: [some CanoniekDeel]) -> Self {
        delen.isEmpty ? [] : [.init(naam, .delen(delen))]
    }
}
