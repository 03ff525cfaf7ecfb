extension Budget {
    /// Draws lots among the applications that were complete on the same day (Awb 4:26 lid 1).
    ///
    /// Only when they want more than there is room for, and before any of them is decided.
    /// - Parameters:
    ///   - bedoeld: the applications that whoever draws has in view, and has locked.
    ///   - mededingers: the undecided applications of this budget, and all of that day.
    /// - Returns: the event of the budget, and the lot of each application.
    /// - Throws: every ``Lotingregel``.
    public func loten(
        dag: Datum, onder bedoeld: Set<ID<Aanvraag>>, _ mededingers: [Mededinger], zaad: String,
        _ hash: Hashfunctie, _ context: Handelingscontext
    ) throws(Regelbreuk) -> (
        budget: BudgetGebeurtenis, loten: [(id: ID<Aanvraag>, gebeurtenis: AanvraagGebeurtenis)]
    ) {
        let groep = mededingers.filter { $0.rang.compleetOp == dag }
        try eisTrekbaar(dag, groep, context)
        try eisNodig(dag, groep, mededingers)
        guard Set(groep.map(\.id)) == bedoeld else {
            throw Regelbreuk(
                Lotingregel.groepGewijzigd,
                "op \(dag.zonderWeekdag) waren andere aanvragen compleet dan net werden gelezen; "
                    + "probeer het opnieuw")
        }
        let opKenmerk = Dictionary(
            groep.map { ($0.kenmerk, $0.id) }, uniquingKeysWith: { eerste, _ in eerste })
        let volgorde = Loting.volgorde(groep.map(\.kenmerk), zaad: zaad, hash)
            .compactMap { opKenmerk[$0] }
        let loten = volgorde.enumerated().map {
            (id: $1, gebeurtenis: AanvraagGebeurtenis.lotGetrokken(Int32(clamping: $0 + 1)))
        }
        return (.lotenGetrokken(Loting(dag: dag, zaad: zaad, volgorde: volgorde)), loten)
    }

    private func eisTrekbaar(
        _ dag: Datum, _ groep: [Mededinger], _ context: Handelingscontext
    ) throws(Regelbreuk) {
        guard verloop.tender == nil else {
            throw Regelbreuk(
                Lotingregel.nietNodig,
                "dit budget wordt per tender verdeeld; bij gelijke punten wordt er geloot bij het "
                    + "rangschikken"
            )
        }
        guard dag < context.datum else {
            throw Regelbreuk(
                Lotingregel.dagLooptNog,
                "\(dag.zonderWeekdag) is nog niet voorbij; loot vanaf de dag erna")
        }
        guard lotNaLoting(van: dag) == 0 else {
            throw Regelbreuk(
                Lotingregel.alGetrokken,
                "voor \(dag.zonderWeekdag) is al geloot; zie griffie budget toon")
        }
        guard groep.count > 1 else {
            throw Regelbreuk(
                Lotingregel.geenGroep,
                "op \(dag.zonderWeekdag) waren \(groep.count) aanvragen compleet; loten is niet "
                    + "nodig", getallen: ["aantal": Int64(groep.count)])
        }
        let besloten = groep.filter(\.besloten).map { "\($0.kenmerk)" }
        guard besloten.isEmpty else {
            throw Regelbreuk(
                Lotingregel.naBesluit,
                "op \(besloten.joined(separator: ", ")) is al besloten; loten kan niet meer")
        }
    }

    private func eisNodig(
        _ dag: Datum, _ groep: [Mededinger], _ mededingers: [Mededinger]
    ) throws(Regelbreuk) {
        let eerder = mededingers.filter { !$0.besloten && $0.rang.compleetOp < dag }
        let saldo = groep.map { beschikbaar(voorOntvangst: $0.ontvangst) }.min() ?? .nul
        let ruimte = max(.nul, saldo.verzadigd(min: Ruimte.voorrang(eerder.map(\.mogelijk))))
        let samen = Ruimte.voorrang(groep.map(\.mogelijk))
        guard samen > ruimte else {
            throw Regelbreuk(
                Lotingregel.nietNodig,
                "de aanvragen van \(dag.zonderWeekdag) kunnen samen \(samen) krijgen en er is "
                    + "ruimte voor \(ruimte); loten is niet nodig",
                getallen: ["samenCent": samen.cent, "ruimteCent": ruimte.cent])
        }
    }

    /// The lot of an application that turns out to have been complete on a day for which lots were
    /// drawn: behind all of those; 0 when none were drawn.
    public func lotNaLoting(van dag: Datum) -> Int32 {
        guard let loting = verloop.lotingen.first(where: { $0.dag == dag }) else { return 0 }
        return Int32(clamping: loting.volgorde.count + 1)
    }
}
