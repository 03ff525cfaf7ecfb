extension Aanvraag.Klok.Start {
    /// The term for an application received on a day: that of the regeling, or else the reasonable
    /// one (Awb 4:13).
    public init(ontvangst: Datum, beslistermijn: Duur?, regelingversie: Int) {
        self.init(
            ontvangst: ontvangst, bron: beslistermijn == nil ? .redelijk : .wettelijk,
            duur: beslistermijn ?? .redelijkeTermijn, regelingversie: regelingversie)
    }

    /// The last day for deciding as long as nothing else happens.
    /// - Throws: the rule of ``Termijnregel`` that the facts break.
    public func bereken(met kalender: Kalender) throws(Regelbreuk) -> Termijnuitkomst {
        try Aanvraag.Klok(start: self, kalender: kalender.versie, uitersteDatum: ontvangst)
            .bereken(met: kalender)
    }
}

extension Duur {
    /// When no regulation sets a term, it is over after eight weeks at the latest (Awb 4:13 lid 2).
    static let redelijkeTermijn = Duur(gecontroleerd: 8, .weken)
}
