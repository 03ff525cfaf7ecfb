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
    /// The days from the request that fixed the verdict to the decision; negative when it was asked
    /// afterwards, `nil` when no request fixed it.
    public let dagen: Int?
    /// What the dossier was on the day of the decision, or is now.
    public let herkomst: Consultatieeenheid.Herkomst

    /// A verdict.
    public init(
        wijkraad: String, betreft: String, oordeel: Consultatieoordeel,
        toegezegd: Participatieniveau, bereikt: Participatieniveau?, nagekomen: Bool?,
        besluitOp: Datum?, dagen: Int?, herkomst: Consultatieeenheid.Herkomst
    ) {
        self.wijkraad = wijkraad
        self.betreft = betreft
        self.oordeel = oordeel
        self.toegezegd = toegezegd
        self.bereikt = bereikt
        self.nagekomen = nagekomen
        self.besluitOp = besluitOp
        self.dagen = dagen
        self.herkomst = herkomst
    }

    /// As a report counts it.
    public func eenheid(in dossier: String) -> Consultatieeenheid {
        Consultatieeenheid(
            dossier: dossier, wijkraad: wijkraad, betreft: betreft, oordeel: oordeel,
            niveauToegezegd: toegezegd, nagekomen: nagekomen,
            besluitDatum: oordeel.isBeslist ? besluitOp : nil, dagenVoorBesluit: dagen,
            herkomst: herkomst)
    }

    /// Where a report counts it.
    public var sleutel: Rapportsleutel { Rapportsleutel(eenheid(in: "")) }
}

extension Consultatiedossier {
    /// The verdicts without reasons: by wijkraad in the order of the dossier, then by question.
    public func oordeelregels(_ toetsing: Beleidsdossier.Toetsing) -> [Oordeelregel] {
        let tijdlijn = Tijdlijn(self)
        let vragen = tijdlijn.vragen
        var regels: [Oordeelregel] = []
        regels.reserveCapacity(wijkraden.count * vragen.count)
        for wijkraad in wijkraden {
            for betreft in vragen {
                let blik = Blik(tijdlijn, self, wijkraad, betreft: betreft)
                let oordeel = blik.oordeelZonderRedenen()
                let besluitOp = blik.besluit.map(blik.dag)
                regels.append(
                    Oordeelregel(
                        wijkraad: wijkraad.code, betreft: betreft, oordeel: oordeel.oordeel,
                        toegezegd: oordeel.niveauToegezegd, bereikt: oordeel.niveauBereikt,
                        nagekomen: oordeel.nagekomen, besluitOp: besluitOp,
                        dagen: oordeel.dagenVoorBesluit,
                        herkomst: toetsing.herkomst(op: besluitOp)))
            }
        }
        return regels
    }

    /// A dossier of the register, of which the facts are as they were recorded.
    public static func vastgelegd(
        _ toetsing: Beleidsdossier.Toetsing, wijkraden: [BetrokkenWijkraad],
        _ gebeurtenissen: [Consultatiegebeurtenis]
    ) -> Consultatiedossier {
        Consultatiedossier(
            gecontroleerd: "", niveau: toetsing.niveau, wijkraden: wijkraden, norm: toetsing.norm,
            gebeurtenissen: gebeurtenissen, gepland: [])
    }
}
