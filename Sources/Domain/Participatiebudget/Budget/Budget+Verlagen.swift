extension Budget {
    /// Lowers the ceiling (Awb 4:22, 4:27 lid 2).
    ///
    /// Applications that were made before keep the ceiling of their receipt, unless the lowering
    /// was published before the period began. What was granted already, or may still be claimed by
    /// them, comes above the new ceiling only on a ground that the law knows.
    /// - Parameters:
    ///   - grond: why something may go above the new ceiling; `nil` when nothing may.
    ///   - mededingers: the undecided applications of this budget.
    /// - Throws: `PLAFOND_NEGATIEF`, `PLAFOND_NIET_LAGER`, `BEKENDMAKING_IN_TOEKOMST`,
    ///   `BEKENDMAKING_VOOR_VORIGE`, `PLAFOND_ONDER_VERPLICHT`, `PLAFOND_ONDER_AANSPRAAK`,
    ///   `BOVEN_PLAFOND_NIET_NODIG`.
    public func verlagen(
        naar nieuw: Bedrag, bekendgemaaktOp: Datum, motivering: Verzegeling,
        grond: BovenPlafondgrond?, mededingers: [Mededinger], _ context: Handelingscontext
    ) throws(Regelbreuk) -> [BudgetGebeurtenis] {
        guard nieuw >= .nul else {
            throw Regelbreuk(
                Budgetregel.plafondNegatief, "\(nieuw) is minder dan nul; geef een hoger bedrag")
        }
        guard nieuw < plafond else {
            throw Regelbreuk(
                Plafondregel.plafondNietLager,
                "het plafond is nu \(plafond) en \(nieuw) is niet lager; noem het nieuwe plafond "
                    + "zelf, en niet het verschil",
                getallen: ["plafondCent": plafond.cent, "nieuwCent": nieuw.cent])
        }
        try eisBekendmaking(op: bekendgemaaktOp, context)
        let wijziging = Plafondwijziging(
            plafond: nieuw, verschil: plafond.verzadigd(min: nieuw),
            bekendgemaaktOp: bekendgemaaktOp, motivering: motivering)
        let teveel = max(.nul, bezet.verzadigd(min: nieuw))
        let aanspraak = aanspraak(na: wijziging, mededingers)
        let tekort = max(.nul, bezet.verzadigd(plus: aanspraak).verzadigd(min: nieuw))
        try eisGrond(grond, teveel: teveel, tekort: tekort, nieuw)
        guard let grond, teveel > .nul else { return [.plafondVerlaagd(wijziging)] }
        return [
            .bovenPlafondGeboekt(teveel, grond: grond, aanvraag: nil), .plafondVerlaagd(wijziging),
        ]
    }

    private func eisGrond(
        _ grond: BovenPlafondgrond?, teveel: Bedrag, tekort: Bedrag, _ nieuw: Bedrag
    ) throws(Regelbreuk) {
        let grondwoorden =
            "'\(BovenPlafondgrond.allCases.map(\.rawValue).joined(separator: "', '"))'"
        if teveel > .nul, grond == nil {
            throw Regelbreuk(
                Plafondregel.plafondOnderVerplicht,
                "\(bezet) is al verleend of overgeheveld, \(teveel) meer dan \(nieuw); geef een "
                    + "hoger bedrag, of een grond om boven het plafond te boeken: \(grondwoorden)",
                getallen: ["bezetCent": bezet.cent, "nieuwCent": nieuw.cent])
        }
        if tekort > teveel, grond != .eerderIngediend {
            throw Regelbreuk(
                Plafondregel.plafondOnderAanspraak,
                "met wat eerdere aanvragen nog kunnen krijgen is het \(tekort) meer dan onder "
                    + "\(nieuw) past; geef een hoger bedrag, of grond "
                    + "'\(BovenPlafondgrond.eerderIngediend.rawValue)'",
                getallen: ["tekortCent": tekort.cent, "nieuwCent": nieuw.cent])
        }
        if tekort == .nul, let grond {
            throw Regelbreuk(
                Plafondregel.bovenPlafondNietNodig,
                "alles past onder \(nieuw); laat de grond '\(grond.rawValue)' weg")
        }
    }

    /// The most that applications may claim that keep a higher ceiling after a lowering.
    private func aanspraak(na wijziging: Plafondwijziging, _ mededingers: [Mededinger]) -> Bedrag {
        var straks = self
        straks.pasToe(.plafondVerlaagd(wijziging))
        let behoudt = mededingers.filter {
            !$0.besloten && straks.plafond(voorOntvangst: $0.ontvangst) > wijziging.plafond
        }
        let ruimte = behoudt.map { beschikbaar(voorOntvangst: $0.ontvangst) }.max() ?? .nul
        return min(ruimte, Ruimte.voorrang(behoudt.map(\.mogelijk)))
    }
}
