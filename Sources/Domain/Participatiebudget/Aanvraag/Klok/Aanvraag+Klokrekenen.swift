extension Aanvraag {
    /// With which rules and holidays the clock is calculated.
    public struct Klokgrondslag: Sendable {
        /// The regeling, for an application of which the term was not recorded at receipt.
        public let regeling: Regeling
        /// The calendar of this installation.
        public let kalender: Kalender

        /// A regeling and a calendar.
        public init(regeling: Regeling, kalender: Kalender) {
            self.regeling = regeling
            self.kalender = kalender
        }
    }

    /// The event with which the term begins (Awb 4:13).
    /// - Throws: ``Termijnregel``.
    func beginTermijn(
        ontvangen: Datum, _ grondslag: Klokgrondslag
    ) throws(Regelbreuk) -> Klokgebeurtenis {
        let (regeling, kalender) = (grondslag.regeling, grondslag.kalender)
        let start = Klok.Start(
            ontvangst: ontvangen, beslistermijn: regeling.inhoud.beslistermijn,
            regelingversie: regeling.versie)
        return .begonnen(
            start, kalender: kalender.versie,
            uiterste: try start.bereken(met: kalender).eindDatum)
    }

    /// What must be recorded before the clock can be calculated with: that it began, for an
    /// application from before there were clocks, or another calendar.
    /// - Precondition: the application was submitted.
    func bijgewerkt(_ grondslag: Klokgrondslag) throws(Regelbreuk) -> [Klokgebeurtenis] {
        guard let klok else {
            guard let rang else { preconditionFailure("a draft has no clock") }
            return [try beginTermijn(ontvangen: rang.compleetOp, grondslag)]
        }
        let kalender = grondslag.kalender
        guard klok.kalender != kalender.versie else { return [] }
        return [
            .herberekend(
                kalender: kalender.versie, uiterste: try klok.bereken(met: kalender).eindDatum)
        ]
    }

    /// The clock as it is now, and the events that brought it up to date.
    func lopend(
        _ grondslag: Klokgrondslag
    ) throws(Regelbreuk) -> (klok: Klok, eerst: [AanvraagGebeurtenis]) {
        let eerst = try bijgewerkt(grondslag)
        var aanvraag = self
        for gebeurtenis in eerst { aanvraag.pasToe(gebeurtenis) }
        guard let klok = aanvraag.klok else { preconditionFailure("a clock that did not begin") }
        return (klok, eerst.map { .klok($0) })
    }

    /// Refuses who acts as applicant for the application of somebody else; an official may.
    func eisEigen(_ context: Handelingscontext) throws(Regelbreuk) {
        let isAanvrager = context.rol == .aanvrager || context.rol == .voorzitter
        guard isAanvrager else { return }
        if let overdracht = omslag.overdrachten.last {
            guard overdracht.aan != context.actor else { return }
            throw Regelbreuk(
                Klokregel.nietEigenAanvraag,
                "het contact van deze aanvraag ging op \(overdracht.op.zonderWeekdag) over op een "
                    + "ander; alleen die ander of de wijkcoordinator doet dit")
        }
        guard [opgesteldDoor, ingediendDoor].contains(context.actor) else {
            throw Regelbreuk(
                Klokregel.nietEigenAanvraag,
                "deze aanvraag is door een ander opgesteld en ingediend; alleen die ander of de "
                    + "wijkcoordinator doet dit")
        }
    }

    /// Everybody who judged the file: who handled it, asked for completion, or scored it.
    var beoordelers: [ID<Persoon>] {
        beoordelaars + (klok?.aanvulrondes.map(\.door) ?? [])
            + (deelname?.scores.map(\.door) ?? [])
    }

    /// Everybody who completed it for or as the applicant.
    var aanvullers: [ID<Persoon>] {
        klok?.aanvulrondes.compactMap(\.einde).filter(\.aangevuld).map(\.door) ?? []
    }
}
