extension Aanvraag {
    /// Takes the application in hand, where that was not done, and checks the active contribution.
    ///
    /// Can be done again while the application is in hand: each check is kept.
    /// - Throws: `FASE`, `FUNCTIESCHEIDING` (Awb 2:4).
    public func beoordelen(
        regeling: Regeling, _ context: Handelingscontext
    ) throws(Regelbreuk) -> [AanvraagGebeurtenis] {
        try eis(.beoordelen)
        try eisGeenIndiener(context)
        let toets = try toets(regeling.inhoud.norm)
        let getoetst = AanvraagGebeurtenis.bijdrageGetoetst(
            uitkomst: toets.uitkomst, redenen: toets.redenen.map(\.regel))
        return inBehandeling(door: context) + [getoetst]
    }

    /// Takes it in hand, unless the actor already has it.
    func inBehandeling(door context: Handelingscontext) -> [AanvraagGebeurtenis] {
        behandelaar == context.actor ? [] : [.inBehandelingGenomen(door: context.actor)]
    }

    /// Refuses an act by who is or was an applicant in this file, or advised on it.
    func eisGeenIndiener(_ context: Handelingscontext) throws(Regelbreuk) {
        try eisAndere(
            dan: aanvragers + [(advies?.uitgebracht?.door, "bracht het advies uit")]
                + aanvullers.map { ($0, "vulde de aanvraag aan") } + stemmers, context)
    }

    /// The check of what is pledged against a norm, with every reason and number.
    /// - Throws: `BIJDRAGE_ONVOLDOENDE` when the hours are too many to count exactly.
    public func toets(_ norm: Bijdragenorm) throws(Regelbreuk) -> Bijdragetoets {
        do {
            return try Bijdragetoets.toets(
                gevraagd: inhoud.gevraagd, bewoners: inhoud.bewoners,
                bijdragen: inhoud.toezeggingen.map(\.alsBijdrage), norm: norm)
        } catch {
            throw Regelbreuk(Aanvraagregel.bijdrageOnvoldoende, "de uren kloppen niet: \(error)")
        }
    }

    /// Refuses an act by somebody who already had another part in this file.
    func eisAndere(
        dan bezet: [(ID<Persoon>?, String)], _ context: Handelingscontext
    ) throws(Regelbreuk) {
        for (persoon, deed) in bezet where persoon == context.actor {
            throw Regelbreuk(
                Aanvraagregel.functiescheiding,
                "dezelfde persoon \(deed) in dit dossier; laat een ander dit doen")
        }
    }
}
