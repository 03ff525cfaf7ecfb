public import Domain
import Storage

/// The letters of wijkraden, with the words under seal as far as they are there.
public struct Brieven: Vraag {
    private let wijkraad: String?
    private let jaar, nummer: Int?
    private let alleenOpen: Bool

    /// Letters with their words.
    public struct Beeld: Sendable {
        /// The letters, by wijkraad, year and number.
        public let brieven: [MetID<Brief>]
        /// The codes of the wijkraden.
        public let wijkraden: [ID<Wijkraad>: String]
        /// The words, by their commitments.
        public let woorden: [Verzegeling: String]
        /// The numbers of letters that these answer or are answered by.
        public let nummers: [ID<Brief>: Briefnummer]
    }

    /// Those of one wijkraad or all, of a year, or only those that wait.
    public init(van wijkraad: String? = nil, jaar: Int? = nil, alleenOpen: Bool = false) {
        self.wijkraad = wijkraad
        self.jaar = jaar
        nummer = nil
        self.alleenOpen = alleenOpen
    }

    /// The letter with a number.
    public init(van wijkraad: String, _ nummer: Briefnummer) {
        self.wijkraad = wijkraad
        jaar = nummer.jaar
        self.nummer = nummer.nummer
        alleenOpen = false
    }

    /// Reads them.
    /// - Throws: ``ServiceError/nietGevonden(_:)`` for a wijkraad that does not exist.
    public func lees(_ lezer: Lezer) async throws(ServiceError) -> Beeld {
        let raden =
            if let wijkraad {
                [try await Wijkraadvraag(wijkraad).lees(lezer).wijkraad]
            } else {
                try await Wijkraden().lees(lezer)
            }
        let rijen = try await lezer.rijen(
            BriefStatements.lijst,
            .init(van: raden.map(\.id), jaar: jaar, nummer: nummer, alleenOpen: alleenOpen))
        let verwant = Set(
            rijen.flatMap { rij in
                [rij.brief.inhoud.antwoordOp, rij.brief.afloop?.antwoord].compactMap { $0 }
            })
        let anderen =
            try await verwant.isEmpty
            ? [] : lezer.rijen(BriefStatements.lees, verwant.sorted())
        return Beeld(
            brieven: rijen.map { MetID($0.id, $0.brief) },
            wijkraden: Dictionary(raden.map { ($0.id, $0.waarde.code) }) { eerste, _ in eerste },
            woorden: try await lezer.teksten(
                Set(
                    rijen.flatMap { rij in
                        [rij.brief.inhoud.partij, rij.brief.inhoud.betreft]
                            + (rij.brief.afloop?.reden.map { [$0] } ?? [])
                    })),
            nummers: Dictionary(anderen.map { ($0.id, Briefnummer($0.brief.inhoud)) }) { a, _ in a }
        )
    }
}
