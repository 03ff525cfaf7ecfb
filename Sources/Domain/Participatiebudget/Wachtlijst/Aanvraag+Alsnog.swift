extension Aanvraag {
    /// A place on the waiting list, and the last decision that was taken from there.
    public struct Wachtlijst: Hashable, Sendable {
        /// Since when it waits: the day on which the refusal was announced.
        public let op: Datum
        /// The day of the last decision that granted more; `nil` while there was none.
        public var alsnogOp: Datum?

        /// A place on the list.
        public init(op: Datum, alsnogOp: Datum? = nil) {
            self.op = op
            self.alsnogOp = alsnogOp
        }
    }

    /// Whether it waits for money that comes back: refused on the ceiling, wholly or in part, and
    /// that was announced.
    public var wachtOpGeld: Bool {
        wachtlijst != nil && fase == .bekendgemaakt && besluit?.grond == .plafond
    }

    /// Grants more to an application that waits, now that money has come back.
    ///
    /// A new decision, that is announced as the first one was. In the order of the list, which is
    /// that of receipt, and only in the year of the budget.
    /// - Parameters:
    ///   - bedrag: how much more; `nil` for as much as was asked and there is room for.
    ///   - jaar: the year of the budget.
    /// - Throws: `FASE`, `FUNCTIESCHEIDING`, `WACHTLIJST_NIET_OP`, `WACHTLIJST_JAAR_VOORBIJ`,
    ///   `NIET_GETOETST`, `BIJDRAGE_ONVOLDOENDE`, `BEDRAG_NIET_POSITIEF`, `MEER_DAN_GEVRAAGD`,
    ///   `PLAFOND`, `VOLGORDE`, `DEELS_VERLENEN_UITGESLOTEN`, `MANDAAT`.
    public func verleenAlsnog(
        _ bedrag: Bedrag?, id: ID<Aanvraag>, motivering: Verzegeling, regeling: Regeling,
        jaar: Int, ruimte: Ruimte, _ context: Handelingscontext
    ) throws(Regelbreuk) -> (aanvraag: [AanvraagGebeurtenis], budget: [BudgetGebeurtenis]) {
        try eis(.alsnog)
        try eisGeenIndiener(context)
        try eisAndere(dan: beoordelers.map { ($0, "beoordeelde de aanvraag") }, context)
        guard wachtOpGeld, let eerder = besluit?.verleend else {
            throw Regelbreuk(
                Wachtlijstregel.nietOpLijst,
                "deze aanvraag staat niet op de wachtlijst; alsnog verlenen kan niet")
        }
        guard context.datum.jaar <= jaar else {
            throw Regelbreuk(
                Wachtlijstregel.jaarVoorbij,
                "\(jaar) is voorbij; wat nu nog terugkomt, hoort bij dat jaar en wordt niet "
                    + "opnieuw verleend")
        }
        guard let toets else {
            throw Regelbreuk(
                Aanvraagregel.nietGetoetst, "de actieve bijdrage is niet getoetst voor het besluit")
        }
        try eisBijdrage(toets)
        let ruimte = ruimte.geldend(voor: aard(onder: regeling))
        let open = inhoud.gevraagd.verzadigd(min: eerder)
        let erbij = bedrag ?? min(open, ruimte.bedrag)
        try eisPast(erbij, naast: eerder, regeling, ruimte)
        let samen = eerder.verzadigd(plus: erbij)
        try eisMandaat(voor: samen, regeling, context)
        let grond: Weigeringsgrond? = samen == inhoud.gevraagd ? nil : .plafond
        let besluit = Besluit(
            uitkomst: Self.uitkomst(samen, grond, regeling), verleend: samen, grond: grond,
            saldoVoor: ruimte.saldo, saldoNa: ruimte.saldo.verzadigd(min: erbij),
            ruimte: ruimte.bedrag, beslisser: context.actor, motivering: motivering,
            saldoOp: ruimte.saldoOp)
        return (
            [.rondBesluit(.alsnogVerleend(besluit, op: context.datum))],
            ruimte.boekingen(van: erbij, voor: id)
        )
    }
}
