extension Wijkraad {
    /// The reglement that holds on a day; `nil` where none was laid down yet.
    public func reglement(op dag: Datum) -> Reglement? {
        reglementen.last { $0.vanaf <= dag }?.reglement
    }

    /// Lays down a reglement from a day on; meetings that were convened keep theirs.
    /// - Throws: `REGLEMENT_ONMOGELIJK`, `WIJKRAAD_BESTAAT_NIET`.
    public func vaststellen(_ versie: Reglementversie) throws(Regelbreuk) -> WijkraadGebeurtenis {
        try eisBestaan(op: versie.vanaf)
        let reglement = versie.reglement
        if reglement.grondtal == .zetels, reglement.zetels == nil {
            throw Regelbreuk(
                Vergaderregel.reglementOnmogelijk,
                "een quorum over de zetels vraagt hun aantal; geef --zetels")
        }
        if let laatste = reglementen.last, versie.vanaf < laatste.vanaf {
            throw Regelbreuk(
                Vergaderregel.reglementOnmogelijk,
                "er geldt al een reglement vanaf \(laatste.vanaf.zonderWeekdag); geef een dag die "
                    + "niet eerder is")
        }
        if case .aantal(let aantal) = reglement.maat, let zetels = reglement.zetels, aantal > zetels
        {
            throw Regelbreuk(
                Vergaderregel.reglementOnmogelijk,
                "een quorum van \(aantal) past niet bij \(zetels) zetels; geef een kleiner getal",
                getallen: ["aantal": Int64(aantal), "zetels": Int64(zetels)])
        }
        return .reglementVastgesteld(versie)
    }

    /// The number of its next decision in a year; without gaps, under the lock of the wijkraad.
    public func volgendBesluit(in jaar: Int) -> Int { (besluitnummers[jaar] ?? 0) + 1 }

    /// The members in office on a day.
    public func inFunctie(op dag: Datum) -> Set<ID<Persoon>> {
        Set(leden.filter { $0.geldt(op: dag) }.map(\.persoon))
    }

    /// Refuses who does not hold the office today in which he acts; who works for the wijkraad as
    /// secretariaat holds none.
    ///
    /// Of a wijkraad that was dissolved the offices of its last day count.
    /// - Throws: `GEEN_LID`.
    public func eisAmbt(_ context: Handelingscontext) throws(Regelbreuk) {
        guard context.rol.isVanWijkraad else { return }
        let dag = min(context.datum, opgehevenOp ?? context.datum)
        let ambt = ambt(van: context.actor, op: dag)
        guard ambt == nil || (context.rol != .lid && ambt?.rawValue != context.rol.rawValue) else {
            return
        }
        throw Regelbreuk(
            Wijkraadregel.geenLid,
            "u bent op \(dag.zonderWeekdag) geen \(context.rol.rawValue) van \(naam); laat de "
                + "beheerder u benoemen, of laat het doen door wie dat wel is")
    }
}
