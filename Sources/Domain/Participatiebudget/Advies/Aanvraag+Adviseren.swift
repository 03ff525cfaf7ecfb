extension Aanvraag {
    /// The number of days for an advice where nothing else is said.
    public static let adviesdagen: Int64 = 42

    /// Asks the wijkraad for advice, with a term (Awb 3:5, 3:6 lid 1).
    ///
    /// The last day is set in a letter, so it is not moved; it does not suspend the term for
    /// deciding.
    /// - Throws: `FASE`, `FUNCTIESCHEIDING`, `ADVIES_EIGEN_AANVRAAG`, `ADVIES_AL_GEVRAAGD`.
    public func adviesVragen(
        dagen: Int64 = adviesdagen, _ context: Handelingscontext
    ) throws(Regelbreuk) -> [AanvraagGebeurtenis] {
        try eis(.adviesVragen)
        try eisGeenIndiener(context)
        try eisGeenWijkraad()
        guard advies == nil else {
            throw Regelbreuk(Adviesregel.alGevraagd, "de wijkraad is al om advies gevraagd")
        }
        let laatste = Datum(dagnummer: Int(context.datum.dagnummer) + Int(dagen)) ?? .laatste
        return inBehandeling(door: context) + [
            .rondBesluit(.adviesGevraagd(op: context.datum, uiterlijk: laatste))
        ]
    }

    /// Gives the advice of the wijkraad; who gives it does not assess or decide (Awb 2:4, 3:9).
    ///
    /// Late advice counts as long as nothing has been decided.
    /// - Throws: `FASE`, `FUNCTIESCHEIDING`, `ADVIES_EIGEN_AANVRAAG`, `ADVIES_NIET_GEVRAAGD`,
    ///   `ADVIES_AL_UITGEBRACHT`, `ADVIES_BEDRAG`.
    public func adviseren(
        _ strekking: Advies.Strekking, bedrag: Bedrag?, tekst: Verzegeling,
        stemmers: [ID<Persoon>] = [], _ context: Handelingscontext
    ) throws(Regelbreuk) -> AanvraagGebeurtenis {
        try eis(.adviesUitbrengen)
        try eisGeenWijkraad()
        guard let advies else {
            throw Regelbreuk(
                Adviesregel.nietGevraagd,
                "de behandelaar heeft nog geen advies gevraagd; wacht op die vraag")
        }
        guard advies.uitgebracht == nil else {
            throw Regelbreuk(
                Adviesregel.alUitgebracht, "het advies op deze aanvraag is al uitgebracht")
        }
        try eisGeenIndiener(context)
        try eisAndere(dan: beoordelaars.map { ($0, "beoordeelde de aanvraag") }, context)
        let bezet = Set(beoordelaars).union(aanvragende)
        guard bezet.isDisjoint(with: stemmers) else {
            throw Regelbreuk(
                Aanvraagregel.functiescheiding,
                "iemand die over dit advies stemde, vraagt dit zelf aan of beoordeelde het; stem "
                    + "opnieuw zonder hem")
        }
        guard (strekking == .bedrag) == (bedrag != nil) else {
            throw Regelbreuk(
                Adviesregel.bedrag,
                "een bedrag hoort bij een advies over een bedrag, en alleen daar")
        }
        if let bedrag, bedrag <= .nul || bedrag > inhoud.gevraagd {
            throw Regelbreuk(
                Adviesregel.bedrag,
                "gevraagd is \(inhoud.gevraagd), dus \(bedrag) adviseren kan niet",
                getallen: ["gevraagdCent": inhoud.gevraagd.cent, "bedragCent": bedrag.cent])
        }
        return .rondBesluit(
            .adviesUitgebracht(
                .init(
                    strekking: strekking, bedrag: bedrag, tekst: tekst, door: context.actor,
                    op: context.datum, stemmers: stemmers)))
    }

    /// Who voted on the advice, with what each did: who advises does not assess or decide.
    var stemmers: [(ID<Persoon>, String)] {
        (advies?.uitgebracht?.stemmers ?? []).map { ($0, "stemde over het advies") }
    }

    private func eisGeenWijkraad() throws(Regelbreuk) {
        guard inhoud.rechtsvorm != .wijkraadCommissie else {
            throw Regelbreuk(
                Adviesregel.eigenAanvraag,
                "de wijkraad vraagt dit zelf aan, dus zijn advies wordt niet gevraagd en telt niet")
        }
    }
}

extension Aanvraag {
    /// Refuses a decision while the advice may still come (Awb 3:6).
    func eisAdviesAfgewacht(_ context: Handelingscontext) throws(Regelbreuk) {
        guard let advies, advies.uitgebracht == nil, context.datum <= advies.uiterlijk else {
            return
        }
        throw Regelbreuk(
            Adviesregel.loopt,
            "de wijkraad kan nog adviseren tot en met \(advies.uiterlijk.zonderWeekdag); wacht "
                + "het advies of die dag af")
    }

    /// The event of a departure from the advice, when the decision departs from it (Awb 3:50).
    func afwijking(
        van besluit: Besluit, motivering: Verzegeling?
    ) throws(Regelbreuk) -> [AanvraagGebeurtenis] {
        let wijktAf = advies?.uitgebracht?.wijktAf(besluit) ?? false
        switch (wijktAf, motivering) {
        case (false, nil): return []
        case (true, let motivering?):
            return [.rondBesluit(.vanAdviesAfgeweken(motivering: motivering))]
        case (true, nil):
            throw Regelbreuk(
                Adviesregel.afwijkingOngemotiveerd,
                "dit besluit is anders dan de wijkraad adviseerde; zeg waarom u daarvan afwijkt")
        case (false, _?):
            throw Regelbreuk(
                Adviesregel.nietsOmVanAfTeWijken,
                "dit besluit wijkt niet af van een advies; laat de reden voor afwijken weg")
        }
    }
}
