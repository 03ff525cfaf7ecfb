/// The rules on promises of the administration.
public enum Bestuurstoezeggingregel: String, Regel {
    /// Something is done to a promise that was settled.
    case afgedaan = "TOEZEGGING_AFGEDAAN"
    /// A promise that lies in the future, or of which the term precedes it.
    case termijn = "TOEZEGGING_TERMIJN"
    /// A promise to a wijkraad that is not named.
    case wijkraad = "TOEZEGGING_ZONDER_WIJKRAAD"

    /// Where the rule stands.
    public var artikel: Artikel {
        switch self {
        case .afgedaan, .wijkraad: .secretariaat("toezeggingen")
        case .termijn: .secretariaat("termijn van een toezegging")
        }
    }

    /// What the rule demands.
    public var eis: String {
        switch self {
        case .afgedaan: "Een toezegging wordt een keer nagekomen, gebroken of ingetrokken."
        case .termijn:
            "Een toezegging is gedaan op of voor vandaag, en haar termijn ligt niet eerder."
        case .wijkraad: "Een toezegging aan een wijkraad noemt die wijkraad."
        }
    }
}

extension Bestuurstoezegging {
    /// Records that something was promised.
    /// - Throws: `TOEZEGGING_TERMIJN`, `TOEZEGGING_ZONDER_WIJKRAAD`.
    public static func vastleggen(
        _ opening: Opening, uiterlijk: Datum, _ context: Handelingscontext
    ) throws(Regelbreuk) -> BestuurstoezeggingGebeurtenis {
        guard opening.gedaanOp <= context.datum else {
            throw Regelbreuk(
                Bestuurstoezeggingregel.termijn,
                "\(opening.gedaanOp.zonderWeekdag) moet nog komen; leg een toezegging vast als zij "
                    + "is gedaan")
        }
        guard uiterlijk >= opening.gedaanOp else {
            throw Regelbreuk(
                Bestuurstoezeggingregel.termijn,
                "\(uiterlijk.zonderWeekdag) ligt voor de toezegging van "
                    + "\(opening.gedaanOp.zonderWeekdag); geef een latere dag")
        }
        guard opening.aan != .wijkraad || opening.wijkraad != nil else {
            throw Regelbreuk(
                Bestuurstoezeggingregel.wijkraad,
                "de toezegging is aan een wijkraad gedaan; zeg met --wijkraad aan welke")
        }
        return .toezeggingGedaan(opening, uiterlijk: uiterlijk)
    }

    /// Gives it another last day; how often that happened stays to be seen.
    /// - Throws: `TOEZEGGING_AFGEDAAN`, `TOEZEGGING_TERMIJN`.
    public func verlengen(
        tot dag: Datum, reden: Verzegeling
    ) throws(Regelbreuk) -> BestuurstoezeggingGebeurtenis {
        try eisOpen()
        guard dag > uiterlijk else {
            throw Regelbreuk(
                Bestuurstoezeggingregel.termijn,
                "\(dag.zonderWeekdag) is niet later dan \(uiterlijk.zonderWeekdag); geef een "
                    + "latere dag")
        }
        return .toezeggingVerlengd(uiterlijk: dag, reden: reden)
    }

    /// Settles it: kept, broken or withdrawn, always with a reason.
    /// - Throws: `TOEZEGGING_AFGEDAAN`.
    public func afdoen(
        _ stand: Stand, reden: Verzegeling, _ context: Handelingscontext
    ) throws(Regelbreuk) -> BestuurstoezeggingGebeurtenis {
        try eisOpen()
        return .toezeggingAfgedaan(stand, Afdoening(op: context.datum, reden: reden))
    }

    private func eisOpen() throws(Regelbreuk) {
        guard let afdoening else { return }
        throw Regelbreuk(
            Bestuurstoezeggingregel.afgedaan,
            "\(opening.kenmerk) is \(stand.rawValue) sinds \(afdoening.op.zonderWeekdag); leg een "
                + "nieuwe toezegging vast")
    }
}
