extension Aanvraag {
    /// Lets the term run again before the day on which a suspension would end (Awb 4:15 lid 4).
    ///
    /// For what was suspended on another ground than completion: the delay was made good, the force
    /// majeure is over.
    /// - Throws: `FASE`, `FUNCTIESCHEIDING`, `NIETS_TE_HERVATTEN`.
    public func hervat(
        op datum: Datum, _ grondslag: Klokgrondslag, _ context: Handelingscontext
    ) throws(Regelbreuk) -> [AanvraagGebeurtenis] {
        try eis(.hervatten)
        try eisGeenIndiener(context)
        let (klok, eerst) = try lopend(grondslag)
        guard klok.onderbrekingen.contains(where: { $0.loopt(op: datum) }) else {
            throw Regelbreuk(
                Klokregel.nietsTeHervatten,
                "op \(datum.zonderWeekdag) duurt geen opschorting die al eerder begon; kies een "
                    + "dag na haar eerste en tot en met haar laatste dag")
        }
        var nieuw = klok
        nieuw.hervat(op: datum)
        let einde = try nieuw.bereken(met: grondslag.kalender).eindDatum
        return eerst + [.klok(.hervat(op: datum, uiterste: einde))]
    }
}

extension Aanvraag.Klok {
    /// Ends every suspension on another ground that goes on this day, the day before.
    mutating func hervat(op datum: Datum) {
        guard let gisteren = Datum(dagnummer: Int(datum.dagnummer) - 1) else { return }
        for plaats in onderbrekingen.indices where onderbrekingen[plaats].loopt(op: datum) {
            onderbrekingen[plaats].dagen = onderbrekingen[plaats].dagen.lowerBound...gisteren
        }
    }
}

extension Aanvraag.Klok.Onderbreking {
    /// Whether it began before this day and goes on.
    fileprivate func loopt(op datum: Datum) -> Bool {
        dagen.lowerBound < datum && dagen.contains(datum)
    }
}
