extension Aanvraag {
    /// Closes the file of a refusal, of what was not treated, or of a direct settlement.
    ///
    /// Only once no objection can come any more: one that was posted in time may come a week after
    /// the term (Awb 6:9 lid 2). The handler knows whether one came; if so, the file stays open.
    /// - Parameter jaar: the year of the budget; who waits for money does so until it is over.
    /// - Throws: `FASE`, `AFRONDEN_HEEFT_VERVOLG`, `AFRONDEN_TE_VROEG`, `WACHTLIJST_WACHT_NOG`.
    public func afronden(
        jaar: Int, _ context: Handelingscontext
    ) throws(Regelbreuk) -> AanvraagGebeurtenis {
        try eis(.afronden)
        guard besluit?.uitkomst.heeftVervolg == false else {
            throw Regelbreuk(
                Bekendmakingsregel.afrondenHeeftVervolg,
                "op deze verlening volgen nog verantwoording en vaststelling; het dossier blijft "
                    + "open")
        }
        guard !wachtOpGeld || context.datum.jaar > jaar else {
            throw Regelbreuk(
                Wachtlijstregel.wachtNog,
                "deze aanvraag staat tot het einde van \(jaar) op de wachtlijst; rond haar daarna "
                    + "af")
        }
        let bezwaarTot = bekendmaking?.verzending?.bezwaarTot
        if let bezwaarTot {
            let over = bezwaarTot.dagen(tot: context.datum)
            guard over > Self.weekVoorPost else {
                throw Regelbreuk(
                    Bekendmakingsregel.afrondenTeVroeg,
                    "bezwaar kan tot en met \(bezwaarTot.zonderWeekdag), en wat dan op de post is "
                        + "gedaan, mag een week later komen; rond daarna af",
                    getallen: ["dagen": Int64(over)])
            }
        }
        return .rondBesluit(
            .afgerond(
                .init(
                    grond: bezwaarTot == nil ? .bezwaarNietOpen : .geenBezwaar,
                    op: context.datum, door: context.actor)))
    }

    /// How many days after the term what was posted in time may still come.
    private static let weekVoorPost = 7
}

extension Aanvraag.Bekendmaking {
    /// Why nothing can follow on a decision any more.
    public enum Afrondingsgrond: String, CaseIterable, Sendable {
        /// The term to object has passed, and nobody objected (Awb 6:7).
        case geenBezwaar = "geen_bezwaar"
        /// No objection was open.
        case bezwaarNietOpen = "bezwaar_niet_open"
    }

    /// The closing of a file.
    public struct Afronding: Hashable, Sendable {
        /// Why nothing can follow any more.
        public let grond: Afrondingsgrond
        /// On which day.
        public let op: Datum
        /// Who closed it.
        public let door: ID<Persoon>

        /// A closing.
        public init(grond: Afrondingsgrond, op: Datum, door: ID<Persoon>) {
            self.grond = grond
            self.op = op
            self.door = door
        }
    }
}

extension Aanvraag.Bekendmaking.Afronding {
    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object([
            .init("grond", .tekst(grond.rawValue)), .init("op", .datum(op)),
            .init("door", .id(door)),
        ])
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            grond: try waarde.keuze("grond"), op: try waarde.datum("op"),
            door: try waarde.id("door"))
    }
}
