extension Aanvraag {
    /// What an applicant renounced of a grant.
    public struct Afstand: Hashable, Sendable {
        /// How much.
        public let bedrag: Bedrag
        /// Why, under seal.
        public let reden: Verzegeling
        /// Who renounced it, or registered that for the applicant.
        public let door: ID<Persoon>
        /// On which day.
        public let op: Datum

        /// A renunciation.
        public init(bedrag: Bedrag, reden: Verzegeling, door: ID<Persoon>, op: Datum) {
            self.bedrag = bedrag
            self.reden = reden
            self.door = door
            self.op = op
        }
    }

    /// Renounces the grant, whole or in part, after its announcement (Awb 4:48 lid 1).
    ///
    /// Within the budget year others can be granted what comes back; after it, it falls free and
    /// stays visible in its year.
    /// - Parameter bedrag: how much; `nil` for all that is left.
    /// - Returns: the event of the application, and those of the budget.
    /// - Throws: `FASE`, `NIET_EIGEN_AANVRAAG`, `FUNCTIESCHEIDING`, `GEEN_VERLENING`,
    ///   `AFSTAND_BEDRAG`.
    public func zieAf(
        van bedrag: Bedrag?, reden: Verzegeling, id: ID<Aanvraag>, budget: Budget,
        _ context: Handelingscontext
    ) throws(Regelbreuk) -> (aanvraag: AanvraagGebeurtenis, budget: [BudgetGebeurtenis]) {
        try eis(.afzien)
        try eisEigen(context)
        try eisGeenAndereRol(context.actor)
        try eisVerlening()
        let hoeveel = bedrag ?? nogVerleend
        guard hoeveel > .nul, hoeveel <= nogVerleend else {
            throw Regelbreuk(
                Wijzigingsregel.afstandBedrag,
                "van de verlening is nog \(nogVerleend) over; zie af van meer dan nul en hooguit "
                    + "dat, niet van \(hoeveel)",
                getallen: ["bedragCent": hoeveel.cent, "verleendCent": nogVerleend.cent])
        }
        let afstand = Afstand(
            bedrag: hoeveel, reden: reden, door: context.actor, op: context.datum)
        return (
            .omslag(.afgezien(afstand)), budget.afstand(hoeveel, van: id, op: context.datum)
        )
    }
}

extension Budget {
    /// What a renunciation writes on the budget.
    func afstand(
        _ bedrag: Bedrag, van aanvraag: ID<Aanvraag>, op datum: Datum
    ) -> [BudgetGebeurtenis] {
        guard datum.jaar <= jaar else {
            return [.afstandVrijgevallen(aanvraag: aanvraag, bedrag: bedrag)]
        }
        return metVrijgave(na: .afstandGeboekt(aanvraag: aanvraag, bedrag: bedrag))
    }
}

extension Aanvraag.Afstand {
    /// In canonical form.
    var canoniek: CanoniekeWaarde {
        .object([
            .init("bedragCent", .bedrag(bedrag)), .init("reden", .verzegeling(reden)),
            .init("door", .id(door)), .init("op", .datum(op)),
        ])
    }

    /// Reads it from its canonical form.
    init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            bedrag: try waarde.bedrag("bedragCent"), reden: try waarde.verzegeling("reden"),
            door: try waarde.id("door"), op: try waarde.datum("op"))
    }
}
