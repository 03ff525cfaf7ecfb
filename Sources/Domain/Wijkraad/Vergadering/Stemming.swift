extension Vergadering {
    /// What a member did in a vote.
    public enum Stem: String, CaseIterable, Sendable {
        /// For.
        case voor
        /// Against.
        case tegen
        /// There, and neither.
        case onthouden
        /// Not there.
        case afwezig
    }

    /// What came out of a vote.
    public enum Uitslag: String, CaseIterable, Sendable {
        /// The proposal was carried.
        case aangenomen
        /// The proposal was rejected.
        case verworpen
        /// As many for as against: it is voted again in the next meeting.
        case gestaakt

        /// What votes come to.
        /// - Parameter herstemming: whether it was tied before; a second tie rejects.
        public init(
            voor: Int, tegen: Int, onthouden: Int, _ meerderheid: Wijkraad.Reglement.Meerderheid,
            herstemming: Bool
        ) {
            if voor == tegen, voor > 0 {
                self = herstemming ? .verworpen : .gestaakt
                return
            }
            let nodig =
                switch meerderheid {
                case .uitgebracht: voor > tegen
                case .aanwezig: 2 * voor > voor + tegen + onthouden
                }
            self = nodig ? .aangenomen : .verworpen
        }
    }

    /// The vote of one member.
    public struct Stemregel: Hashable, Sendable {
        /// Whose vote it is.
        public let lid: ID<Persoon>
        /// What it was.
        public let stem: Stem
        /// Who cast it under a proxy; `nil` for who was there.
        public let volmacht: ID<Persoon>?

        /// A vote.
        public init(lid: ID<Persoon>, stem: Stem, volmacht: ID<Persoon>? = nil) {
            self.lid = lid
            self.stem = stem
            self.volmacht = volmacht
        }
    }

    /// A vote on an item.
    public struct Stemming: Hashable, Sendable {
        /// The item.
        public let punt: Int
        /// What was voted on, under seal.
        public let voorstel: Verzegeling
        /// The votes, by member; who was recused is not among them.
        public let stemmen: [Stemregel]
        /// Whether enough members were there, at this item.
        public let quorum: Quorum
        /// What came out.
        public let uitslag: Uitslag
        /// Whether it took the place of one that was written down wrongly.
        public let verbetering: Bool

        /// A vote.
        public init(
            punt: Int, voorstel: Verzegeling, stemmen: [Stemregel], quorum: Quorum,
            uitslag: Uitslag, verbetering: Bool = false
        ) {
            self.punt = punt
            self.voorstel = voorstel
            self.stemmen = stemmen
            self.quorum = quorum
            self.uitslag = uitslag
            self.verbetering = verbetering
        }

        /// How many members did this.
        public func aantal(_ stem: Stem) -> Int { stemmen.filter { $0.stem == stem }.count }
    }
}

extension Vergadering.Stemregel: CanoniekDeel {
    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object(
            [.init("lid", .id(lid)), .init("stem", .tekst(stem.rawValue))]
                + .alsAanwezig("volmacht", volmacht.map { .id($0) }))
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            lid: try waarde.id("lid"), stem: try waarde.keuze("stem"),
            volmacht: try waarde.idOfNiets("volmacht"))
    }
}

extension Vergadering.Stemming: CanoniekDeel {
    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object(
            [
                .init("punt", .nummer(punt)), .init("voorstel", .verzegeling(voorstel)),
                .init("quorum", quorum.canoniek), .init("uitslag", .tekst(uitslag.rawValue)),
            ] + .delen("stemmen", stemmen)
                + .alsAanwezig("verbetering", verbetering ? .waarheid(true) : nil))
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            punt: try waarde.nummer("punt"), voorstel: try waarde.verzegeling("voorstel"),
            stemmen: try waarde.delen("stemmen"), quorum: try waarde.deel("quorum"),
            uitslag: try waarde.keuze("uitslag"),
            verbetering: waarde.veldOfNiets("verbetering") == nil
                ? false : try waarde.waarheid("verbetering"))
    }
}
