/// The reasons that a verdict on a consultation can give: a closed list.
///
/// A code never changes once people have seen it.
public enum Oordeelreden: String, CaseIterable, Sendable {
    // What decides the verdict.
    /// Asked in time, with time enough before the decision.
    case tijdigGevraagd = "tijdig_gevraagd"
    /// Asked on or after the day of the decision.
    case gevraagdNaBesluit = "gevraagd_na_besluit"
    /// Asked on or after the day on which the proposal was fixed.
    case gevraagdNaConcept = "gevraagd_na_concept"
    /// Too few days between the end of the term, or the advice, and the decision.
    case afstandTeKort = "afstand_te_kort"
    /// The term was shorter than the norm.
    case termijnTeKort = "termijn_te_kort"
    /// Decided within the term, before there was advice.
    case besluitBinnenTermijn = "besluit_binnen_termijn"
    /// There are requests from before the decision, and none of them is proven.
    case geenBewezenVraag = "geen_bewezen_vraag"
    /// There is advice from before the decision, but no request.
    case adviesZonderVraag = "advies_zonder_vraag"
    /// Only told, where more was promised.
    case alleenGeinformeerd = "alleen_geinformeerd"
    /// Told, as was promised.
    case geinformeerdZoalsToegezegd = "geinformeerd_zoals_toegezegd"
    /// Nothing that counts.
    case geenContact = "geen_contact"
    /// No decision yet.
    case nogGeenBesluit = "nog_geen_besluit"
    /// Decided only when the wijkraad no longer existed.
    case besluitNaOpheffing = "besluit_na_opheffing"
    /// The promised level is none.
    case niveauGeen = "niveau_geen"
    /// The wijkraad did not exist yet before the decision.
    case ingesteldNaBesluit = "ingesteld_na_besluit"
    /// The dossier ended without a decision.
    case beeindigdZonderBesluit = "beeindigd_zonder_besluit"

    // What was found about requests.
    /// No last day was named.
    case geenTermijnGesteld = "geen_termijn_gesteld"
    /// Advice mended a term that was too short.
    case korteTermijnHersteld = "korte_termijn_hersteld"
    /// The end of the term was moved.
    case termijnVerlengd = "termijn_verlengd"
    /// An extension after the end, which is a request of its own.
    case verlengingNaEinde = "verlenging_na_einde"
    /// An extension on or after the day of the decision.
    case verlengingNaBesluit = "verlenging_na_besluit"
    /// An extension of nothing that this wijkraad was asked.
    case verlengingZonderVraag = "verlenging_zonder_vraag"
    /// A confirmation lifted the grade of proof.
    case ontvangstBevestigd = "ontvangst_bevestigd"
    /// A confirmation that was not recorded before the decision.
    case bevestigingNaBesluit = "bevestiging_na_besluit"
    /// The grade of proof is lower than the norm's.
    case bewijsgraadTeLaag = "bewijsgraad_te_laag"

    // What was found about the proof of any event.
    /// Recorded longer after it happened than the norm allows.
    case teLaatVastgelegd = "te_laat_vastgelegd"
    /// Said to precede the decision, but not recorded before it.
    case naBesluitVastgelegd = "na_besluit_vastgelegd"
    /// Disputed, so no proof.
    case betwist
    /// Disputed, but it was no proof anyway.
    case betwistZonderGevolg = "betwist_zonder_gevolg"
    /// Advice on or after the day of the decision.
    case adviesNaBesluit = "advies_na_besluit"
    /// Removed by a correction.
    case gecorrigeerd
    /// Removed by a correction that was not recorded before the decision.
    case gecorrigeerdNaBesluit = "gecorrigeerd_na_besluit"
    /// A correction that came too late to remove anything.
    case correctieTeLaat = "correctie_te_laat"
    /// Events from before or after the wijkraad existed.
    case buitenBestaan = "buiten_bestaan"

    // What was found about the level.
    /// The promise was raised before the decision.
    case niveauVerhoogd = "niveau_verhoogd"
    /// Asked in time, and no advice came.
    case geenAdviesOntvangen = "geen_advies_ontvangen"
    /// Advice that has no points to react to.
    case adviesZonderPunten = "advies_zonder_punten"
    /// Each point has its reaction.
    case puntenBeantwoord = "punten_beantwoord"
    /// A point without a reaction.
    case puntZonderReactie = "punt_zonder_reactie"
    /// A point that was not wholly taken over, without a motivation.
    case reactieZonderMotivering = "reactie_zonder_motivering"
    /// Less was reached than was promised.
    case toezeggingNietNagekomen = "toezegging_niet_nagekomen"
    /// A promise that no event can show to be kept.
    case toezeggingNietToetsbaar = "toezegging_niet_toetsbaar"
}
