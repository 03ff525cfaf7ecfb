extension Regeling {
    /// One criterion of a tender.
    public struct Criterium: Hashable, Sendable {
        /// What it is called.
        public let naam: String
        /// How heavily it counts beside the others, 1 or more.
        public let gewicht: Int64

        /// A criterion.
        public init(naam: String, gewicht: Int64) {
            self.naam = naam
            self.gewicht = gewicht
        }
    }
}

extension Regeling.Opties {
    /// Whether money is divided by tender; otherwise it goes in the order of receipt.
    public var isTender: Bool { !criteria.isEmpty }
}

extension Regeling.Criterium {
    /// The most criteria of one tender, and the most that one weighs.
    static let (hooguit, zwaarst) = (20, Int64(100))

    /// In canonical form.
    var canoniek: CanoniekeWaarde {
        .object([.init("naam", .tekst(naam)), .init("gewicht", .geheel(gewicht))])
    }

    /// Reads it from its canonical form.
    init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(naam: try waarde.tekst("naam"), gewicht: try waarde.geheel("gewicht"))
    }

    /// Reads it from the file of a regeling.
    static func lees(_ lezer: Objectlezer) -> Regeling.Criterium? {
        let naam = lezer.tekst("naam", bytes: 1...100)
        let gewicht = lezer.geheel("gewicht", in: 1...zwaarst)
        guard let naam, let gewicht else { return nil }
        return Regeling.Criterium(naam: naam, gewicht: gewicht)
    }
}
