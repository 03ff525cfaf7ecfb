/// A list of decisions of college or council that was read in, to see which have no dossier.
///
/// So the municipality is not judged only by what it registers itself.
public struct Besluitenlijst: Hashable, Sendable {
    /// What became of a decision: a dossier tells of it, or it touches no wijkraad after all.
    public enum Afdoening: Hashable, Sendable {
        /// A dossier tells how wijkraden were involved in it.
        case dossier(ID<Beleidsdossier>)
        /// It does not touch what wijkraden are about, with the reason under seal.
        case raaktNiet(reden: Verzegeling)
    }

    /// One decision.
    public struct Besluit: Hashable, Sendable {
        /// The day on which it was taken.
        public let datum: Datum
        /// Who took it.
        public let orgaan: Beleidsdossier.Orgaan
        /// What it is about, in a few words without names of people.
        public let onderwerp: String
        /// The area, by code, in the order of the codes.
        public let buurten: [Buurtcode]
        /// How the list refers to it.
        public let verwijzing: String
        /// What became of it; `nil` as long as nobody said.
        public var afdoening: Afdoening?

        /// A decision of a list.
        public init(
            datum: Datum, orgaan: Beleidsdossier.Orgaan, onderwerp: String, buurten: [Buurtcode],
            verwijzing: String, afdoening: Afdoening? = nil
        ) {
            self.datum = datum
            self.orgaan = orgaan
            self.onderwerp = onderwerp
            self.buurten = buurten.sorted { $0.description < $1.description }
            self.verwijzing = verwijzing
            self.afdoening = afdoening
        }

        /// The wijkraden whose area it touches and that had not ended by then, by code.
        public func geraakt(_ raden: [Wijkraad]) -> [String] {
            raden.filter { $0.raakt(buurten, op: datum) && $0.ingesteldOp <= datum }.map(\.code)
                .sorted()
        }
    }

    /// SHA-256 of the file.
    public let hash: Hash
    /// The day on which it was read in.
    public let op: Datum
    /// The decisions, in the order of the file.
    public var besluiten: [Besluit]

    /// A list.
    public init(hash: Hash, op: Datum, besluiten: [Besluit]) {
        self.hash = hash
        self.op = op
        self.besluiten = besluiten
    }

    /// How many decisions one file holds at most.
    public static let meeste = 1_000
}

/// What can happen to a list of decisions.
public enum BesluitenlijstGebeurtenis: Gebeurtenis {
    /// It was read in.
    case ingelezen(Besluitenlijst)
    /// It was said what became of the decision with this number, from 1.
    case afgedaan(nummer: Int, Besluitenlijst.Afdoening)

    /// The kind of event.
    public var soort: String {
        switch self {
        case .ingelezen: "besluitenlijst_ingelezen"
        case .afgedaan: "lijstbesluit_afgedaan"
        }
    }

    /// The version of its shape.
    public var versie: Int { 1 }

    /// The event in canonical form.
    public var inhoud: CanoniekeWaarde {
        switch self {
        case .ingelezen(let lijst): lijst.canoniek
        case .afgedaan(let nummer, let afdoening):
            .object([.init("nummer", .geheel(Int64(nummer)))] + afdoening.velden)
        }
    }

    /// Reads an event of a list.
    /// - Throws: ``CanoniekeFout`` when the kind is unknown or the content does not fit.
    public init(soort: String, versie: Int, inhoud: CanoniekeWaarde) throws(CanoniekeFout) {
        switch (soort, versie) {
        case ("besluitenlijst_ingelezen", 1): self = .ingelezen(try .init(inhoud))
        case ("lijstbesluit_afgedaan", 1):
            guard let afdoening = try Besluitenlijst.Afdoening(inhoud) else {
                throw .veldOngeldig("dossier")
            }
            self = .afgedaan(nummer: Int(try inhoud.geheel("nummer")), afdoening)
        default: throw .onbekendeSoort(soort, versie: versie)
        }
    }
}

extension Besluitenlijst: Staat {
    /// The list as its first event makes it; `nil` for another event.
    public init?(eerste gebeurtenis: BesluitenlijstGebeurtenis) {
        guard case .ingelezen(let lijst) = gebeurtenis else { return nil }
        self = lijst
    }

    /// The list after one more event.
    public mutating func pasToe(_ gebeurtenis: BesluitenlijstGebeurtenis) {
        guard case .afgedaan(let nummer, let afdoening) = gebeurtenis,
            besluiten.indices.contains(nummer - 1)
        else { return }
        besluiten[nummer - 1].afdoening = afdoening
    }
}
