extension Aanvraag.Klok {
    /// The notice of default from which a penalty counts: the first valid one.
    public var geldigeIngebrekestelling: Ingebrekestelling? {
        ingebrekestellingen.first { $0.ongeldig == nil }
    }

    /// What a late decision costs, up to and including a day; `nil` without a valid notice of
    /// default, and when no penalty is due (Awb 4:17).
    /// - Parameters:
    ///   - bekendgemaakt: the day on which the decision was announced, if it was.
    ///   - instellingen: how the regeling answers the open questions.
    /// - Throws: ``Dwangsomregel``.
    public func dwangsom(
        tot peildatum: Datum, bekendgemaakt: Datum? = nil,
        instellingen: Dwangsominstellingen = .init(), met kalender: Kalender
    ) throws(Regelbreuk) -> (vraag: Dwangsomvraag, dwangsom: Dwangsom)? {
        guard let ingebrekestelling = geldigeIngebrekestelling, uitsluiting == nil else {
            return nil
        }
        // Whether it came too early was judged when it was recorded, on the term as it was then.
        let vraag = Dwangsomvraag(
            ingebrekestelling: ingebrekestelling.ontvangen, besluit: bekendgemaakt,
            peildatum: min(peildatum, dagVoorIntrekking ?? peildatum), instellingen: instellingen)
        return (vraag, try vraag.bereken(met: kalender))
    }

    private var dagVoorIntrekking: Datum? {
        ingetrokkenOp.flatMap { Datum(dagnummer: Int($0.dagnummer) - 1) }
    }
}
