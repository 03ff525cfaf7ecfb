/// What a decider wants to decide.
public enum Voornemen: Hashable, Sendable {
    /// Grant this amount; when it is less than was asked, the rest is refused on this ground.
    case verlenen(Bedrag, rest: Weigeringsgrond = .plafond)
    /// Grant what was asked, or as much of it as there is room for (Awb 4:25 lid 2).
    case verlenenVoorZoverMogelijk
    /// Refuse on a ground.
    case weigeren(Weigeringsgrond)
}

extension Aanvraag {
    /// Decides on the application (Awb 4:13, 4:25, 4:26; 10:3).
    ///
    /// The decision holds the balance before and after, so that it can be explained for ever.
    /// - Parameter adviesafwijking: why it is another decision than the wijkraad advised.
    /// - Returns: the events of the application and, for a grant, those of the budget.
    /// - Throws: `FASE`, `FUNCTIESCHEIDING`, `NIET_GETOETST`, `BIJDRAGE_ONVOLDOENDE`,
    ///   `BEDRAG_NIET_POSITIEF`, `MEER_DAN_GEVRAAGD`, `PLAFOND`, `VOLGORDE`,
    ///   `DEELS_VERLENEN_UITGESLOTEN`, `GROND_ONJUIST`, `MANDAAT`, `ADVIES_LOOPT`,
    ///   `ADVIESAFWIJKING_ONGEMOTIVEERD`, `ADVIES_NIETS_OM_VAN_AF_TE_WIJKEN`,
    ///   `TENDER_NIET_GERANGSCHIKT`.
    public func besluiten(
        _ voornemen: Voornemen, id: ID<Aanvraag>, motivering: Verzegeling,
        adviesafwijking: Verzegeling? = nil, regeling: Regeling, ruimte: Ruimte,
        _ context: Handelingscontext
    ) throws(Regelbreuk) -> (aanvraag: [AanvraagGebeurtenis], budget: [BudgetGebeurtenis]) {
        try eis(.besluiten)
        let ruimte = ruimte.geldend(voor: aard(onder: regeling))
        let besluit = try besluit(
            voornemen, motivering: motivering, regeling: regeling, ruimte: ruimte, context)
        let afwijking = try afwijking(van: besluit, motivering: adviesafwijking)
        return (
            [.besloten(besluit)] + afwijking,
            ruimte.boekingen(van: besluit.verleend, voor: id)
        )
    }

    /// The decision that an intention leads to, whether it is the first one or replaces another.
    func besluit(
        _ voornemen: Voornemen, motivering: Verzegeling, regeling: Regeling, ruimte: Ruimte,
        _ context: Handelingscontext
    ) throws(Regelbreuk) -> Besluit {
        try eisGeenIndiener(context)
        try eisAndere(
            dan: beoordelers.map { ($0, "beoordeelde de aanvraag") }
                + [(bekendmaking?.horen?.door, "hoorde de aanvrager")], context)
        try eisAdviesAfgewacht(context)
        try eisGerangschikt(regeling)
        guard let toets else {
            throw Regelbreuk(
                Aanvraagregel.nietGetoetst,
                "de actieve bijdrage is nog niet getoetst; beoordeel eerst")
        }
        let (verleend, grond) = try uitkomst(voornemen, toets, regeling, ruimte)
        try eisMandaat(voor: verleend == .nul ? inhoud.gevraagd : verleend, regeling, context)
        return Besluit(
            uitkomst: Self.uitkomst(verleend, grond, regeling), verleend: verleend, grond: grond,
            saldoVoor: ruimte.saldo,
            saldoNa: Bedrag(cent: ruimte.saldo.cent - verleend.cent), ruimte: ruimte.bedrag,
            beslisser: context.actor, motivering: motivering, saldoOp: ruimte.saldoOp)
    }

    /// What a decision is called; under a regeling that settles directly a grant settles at once.
    static func uitkomst(
        _ verleend: Bedrag, _ grond: Weigeringsgrond?, _ regeling: Regeling
    ) -> Besluit.Uitkomst {
        switch (verleend == .nul, regeling.inhoud.opties.afdoening, grond) {
        case (true, _, _): .geweigerd
        case (false, .direct, _): .directVastgesteld
        case (false, .verlening, nil): .verleend
        case (false, .verlening, _): .deelsVerleend
        }
    }

    private func uitkomst(
        _ voornemen: Voornemen, _ toets: Toetsuitkomst, _ regeling: Regeling, _ ruimte: Ruimte
    ) throws(Regelbreuk) -> (Bedrag, Weigeringsgrond?) {
        switch voornemen {
        case .weigeren(let grond):
            try eisGrond(grond, naast: .nul, toets, regeling, ruimte)
            return (.nul, grond)
        case .verlenen(let bedrag, let rest):
            try eisBijdrage(toets)
            try eisPast(bedrag, regeling, ruimte)
            guard bedrag < inhoud.gevraagd else { return (bedrag, nil) }
            try eisGrond(rest, naast: bedrag, toets, regeling, ruimte)
            return (bedrag, rest)
        case .verlenenVoorZoverMogelijk:
            try eisBijdrage(toets)
            let bedrag = min(inhoud.gevraagd, ruimte.bedrag)
            guard bedrag < inhoud.gevraagd else { return (bedrag, nil) }
            // Less than was asked: only the ceiling may be the reason, not those who come first.
            try eisVolgorde(min(inhoud.gevraagd, ruimte.saldo), ruimte)
            guard regeling.inhoud.deelsVerlenen || bedrag == .nul else {
                throw deelsVerlenenUitgesloten(bedrag)
            }
            try eisGrond(.plafond, naast: bedrag, toets, regeling, ruimte)
            return (bedrag, .plafond)
        }
    }

    func eisBijdrage(_ toets: Toetsuitkomst) throws(Regelbreuk) {
        guard toets == .voldaan || afgeweken else {
            throw Regelbreuk(
                Aanvraagregel.bijdrageOnvoldoende,
                "de actieve bijdrage is getoetst als '\(toets.rawValue)'; vraag aanvulling, wijk "
                    + "gemotiveerd af of weiger")
        }
    }

    /// Refuses to grant an amount beside what was granted before, when it does not fit.
    func eisPast(
        _ bedrag: Bedrag, naast eerder: Bedrag = .nul, _ regeling: Regeling, _ ruimte: Ruimte
    ) throws(Regelbreuk) {
        let samen = eerder.verzadigd(plus: bedrag)
        guard bedrag > .nul else {
            throw Regelbreuk(
                Aanvraagregel.bedragNietPositief,
                "\(bedrag) verlenen kan niet; geef een bedrag boven nul, of weiger op een grond",
                getallen: ["bedragCent": bedrag.cent])
        }
        guard samen <= inhoud.gevraagd else {
            throw Regelbreuk(
                Aanvraagregel.meerDanGevraagd,
                "gevraagd is \(inhoud.gevraagd), verlenen kan niet meer: \(samen)",
                getallen: ["gevraagdCent": inhoud.gevraagd.cent, "bedragCent": samen.cent])
        }
        guard bedrag <= ruimte.saldo else {
            throw Regelbreuk(
                Aanvraagregel.plafond,
                "\(bedrag) past niet onder het plafond: er is nog \(ruimte.saldo); verleen "
                    + "hooguit dat, of weiger voor zover het plafond wordt overschreden",
                getallen: ["bedragCent": bedrag.cent, "saldoCent": ruimte.saldo.cent])
        }
        try eisVolgorde(bedrag, ruimte)
        guard samen == inhoud.gevraagd || regeling.inhoud.deelsVerlenen else {
            throw deelsVerlenenUitgesloten(samen)
        }
    }

    private func eisVolgorde(_ bedrag: Bedrag, _ ruimte: Ruimte) throws(Regelbreuk) {
        guard bedrag <= ruimte.bedrag else {
            throw Regelbreuk(
                Aanvraagregel.volgorde,
                "aanvragen die eerder compleet waren gaan voor: voor deze is nu \(ruimte.bedrag); "
                    + "besluit eerst op \(ruimte.voorrangInWoorden)",
                getallen: ["bedragCent": bedrag.cent, "ruimteCent": ruimte.bedrag.cent])
        }
    }

    private func deelsVerlenenUitgesloten(_ bedrag: Bedrag) -> Regelbreuk {
        Regelbreuk(
            Aanvraagregel.deelsVerlenenUitgesloten,
            "de regeling laat niet toe dat \(bedrag) van \(inhoud.gevraagd) wordt verleend; "
                + "weiger op het plafond",
            getallen: ["bedragCent": bedrag.cent, "gevraagdCent": inhoud.gevraagd.cent])
    }

    /// A refusal on the ceiling goes as far as the ceiling is in the way (Awb 4:25 lid 2) and no
    /// further, once nobody who comes first is undecided; one on the contribution is possible only
    /// when the check says so.
    private func eisGrond(
        _ grond: Weigeringsgrond, naast verleend: Bedrag, _ toets: Toetsuitkomst,
        _ regeling: Regeling, _ ruimte: Ruimte
    ) throws(Regelbreuk) {
        switch grond {
        case .valtNietOnderRegeling: return
        case .actieveBijdrage:
            guard toets == .nietVoldaan, !afgeweken else {
                throw Regelbreuk(
                    Aanvraagregel.grondOnjuist,
                    "de toets zegt niet dat de bijdrage te laag is ('\(toets.rawValue)'); kies een "
                        + "andere grond")
            }
        case .plafond:
            guard ruimte.saldo < inhoud.gevraagd else {
                throw Regelbreuk(
                    Aanvraagregel.grondOnjuist,
                    "er is nog \(ruimte.saldo), dus het plafond staat \(inhoud.gevraagd) niet in "
                        + "de weg; kies een andere grond",
                    getallen: ["saldoCent": ruimte.saldo.cent])
            }
            guard ruimte.eerst.isEmpty else {
                throw Regelbreuk(
                    Aanvraagregel.volgorde,
                    "weigeren op het plafond kan pas als er op eerdere aanvragen is besloten: "
                        + ruimte.eerstInWoorden)
            }
            guard verleend == ruimte.saldo || !regeling.inhoud.deelsVerlenen else {
                throw Regelbreuk(
                    Aanvraagregel.grondOnjuist,
                    "onder het plafond is nog \(ruimte.saldo), en de regeling laat deels verlenen "
                        + "toe; verleen dat bedrag en weiger alleen de rest",
                    getallen: ["saldoCent": ruimte.saldo.cent, "verleendCent": verleend.cent])
            }
        }
    }

    func eisMandaat(
        voor bedrag: Bedrag, _ regeling: Regeling, _ context: Handelingscontext
    ) throws(Regelbreuk) {
        guard let mandaat = context.mandaat else {
            // Without a mandate only the body itself decides.
            guard regeling.inhoud.beslismodel != .mandaat else {
                throw Regelbreuk(
                    Aanvraagregel.mandaat,
                    "deze regeling wordt in mandaat uitgevoerd; laat iemand met mandaat besluiten"
                )
            }
            return
        }
        guard mandaat.dekt(bedrag, op: context.datum) else {
            throw Regelbreuk(
                Aanvraagregel.mandaat,
                "het mandaat reikt tot \(mandaat.tot) en tot en met "
                    + "\(mandaat.geldig.upperBound.zonderWeekdag); \(bedrag) vraagt een hoger "
                    + "mandaat",
                getallen: ["bedragCent": bedrag.cent, "mandaatCent": mandaat.tot.cent])
        }
    }
}
