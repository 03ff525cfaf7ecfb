extension Vergadering {
    /// Publishes the decision list; it waits for nothing but the end of the meeting.
    /// - Throws: `GEEN_LID`, `VERGADERING_TOESTAND`.
    public func besluitenlijstPubliceren(
        _ raad: Wijkraad, _ context: Handelingscontext
    ) throws(Regelbreuk) -> Vergadergebeurtenis {
        try eis(
            [.gesloten, .verslagConcept, .verslagVastgesteld, .gepubliceerd],
            "de besluitenlijst publiceren", raad, context)
        guard verslag.besluitenlijstOp == nil else {
            throw Regelbreuk(
                Vergaderregel.toestand,
                "de besluitenlijst van \(opzet.kenmerk) is al gepubliceerd; er is niets te doen")
        }
        return .besluitenlijstGepubliceerd(op: context.datum)
    }

    /// Publishes the minutes, never before their adoption.
    /// - Throws: `GEEN_LID`, `VERGADERING_TOESTAND`.
    public func verslagPubliceren(
        _ raad: Wijkraad, _ context: Handelingscontext
    ) throws(Regelbreuk) -> Vergadergebeurtenis {
        try eis([.verslagVastgesteld], "het verslag publiceren", raad, context)
        return .verslagGepubliceerd(op: context.datum)
    }

    /// Adds something to adopted minutes, which stay as they were adopted.
    /// - Throws: `GEEN_LID`, `VERGADERING_TOESTAND`.
    public func aanvullen(
        _ tekst: Verzegeling, _ raad: Wijkraad, _ context: Handelingscontext
    ) throws(Regelbreuk) -> Vergadergebeurtenis {
        try eis(
            [.verslagVastgesteld, .gepubliceerd], "een addendum toevoegen", raad, context)
        return .addendumToegevoegd(
            Addendum(tekst: tekst, door: context.actor, op: context.datum))
    }
}
