/// The verdict on one wijkraad and one question, as reports count it.
public struct Oordeelregel: Hashable, Sendable {
    /// The code of the wijkraad.
    public let wijkraad: String
    /// The question.
    public let betreft: String
    /// The verdict.
    public let oordeel: Consultatieoordeel
    /// The level that was promised before the decision.
    public let toegezegd: Participatieniveau
    /// The level that was reached; `nil` when there is nothing to judge.
    public let bereikt: Participatieniveau?
    /// Whether the promise was kept; `nil` when that cannot be told.
    public let nagekomen: Bool?
    /// The day of the decision by which it was judged; `nil` as long as there is none.
    public let besluitOp: Datum?

    /// A verdict.
    public init(
        wijkraad: String, betreft: String, oordeel: Consultatieoordeel,
        toegezegd: Participatieniveau, bereikt: Participatieniveau?, nagekomen: Bool?,
        besluitOp: Datum?
    ) {
        self.wijkraad = wijkraad
        self.betreft = betreft
        self.oordeel = oordeel
        self.toegezegd = toegezegd
        self.bereikt = bereikt
        self.nagekomen = nagekomen
        self.besluitOp = besluitOp
    }
}

extension Consultatiedossier {
    /// The verdicts without reasons: by wijkraad in the order of the dossier, then by question.
    public func oordeelregels() -> [Oordeelregel] {
        let tijdlijn = Tijdlijn(self)
        return wijkraden.flatMap { wijkraad in
            tijdlijn.vragen.map { betreft in
                let blik = Blik(tijdlijn, self, wijkraad, betreft: betreft)
                let oordeel = blik.oordeel()
                return Oordeelregel(
                    wijkraad: wijkraad.code, betreft: betreft, oordeel: oordeel.oordeel,
                    toegezegd: oordeel.niveauToegezegd, bereikt: oordeel.niveauBereikt,
                    nagekomen: oordeel.nagekomen, besluitOp: blik.besluit.map(blik.dag))
            }
        }
    }
}
