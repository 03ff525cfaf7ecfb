extension Vergadering {
    /// The messages that an event owes, for the meeting as it was before it: a notice to who is
    /// called by it, a move or cancellation to who was called last, and the draft minutes to who
    /// is to read them.
    ///
    /// Nobody hears of a move before the first notice: the notice tells the day.
    public func berichten(
        om gebeurtenis: Vergadergebeurtenis
    ) -> [(soort: Berichtsoort, ontvanger: ID<Persoon>)] {
        switch gebeurtenis {
        case .opgeroepen(let oproep):
            oproep.ontvangers.map { (.vergaderoproep, $0) }
        case .verplaatst, .geannuleerd:
            (voorbereiding.oproepen.last?.ontvangers ?? []).map { (.vergaderwijziging, $0) }
        case .verslagRondgestuurd(_, _, let ontvangers):
            ontvangers.map { (.conceptverslag, $0) }
        case .gepland, .agendaGewijzigd, .stukToegevoegd, .stukVervallen, .geheimhouding,
            .aanwezigheidGenoteerd, .geopend, .nietGeopend, .geschorst, .hervat, .gesloten,
            .agendaVastgesteld, .lidVerschoond, .verschoningVervallen, .ingesproken, .gestemd,
            .besluitGenomen, .adviesVerzonden, .actieAfgesproken, .actieAfgedaan,
            .verslagOpgesteld, .correctieVoorgesteld, .correctieBeoordeeld, .verslagOndertekend,
            .verslagVastgesteld, .addendumToegevoegd, .besluitenlijstGepubliceerd,
            .verslagGepubliceerd, .eerderVerslagVastgesteld:
            []
        }
    }
}
