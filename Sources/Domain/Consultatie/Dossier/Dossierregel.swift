/// The rules that can refuse an act on a beleidsdossier.
public enum Dossierregel: String, Regel {
    /// A wijkraad whose area is touched is left out without a reason.
    case wijkraadWeggelaten = "WIJKRAAD_WEGGELATEN"
    /// No wijkraad is concerned.
    case geenWijkraad = "DOSSIER_ZONDER_WIJKRAAD"
    /// The dossier ended.
    case beeindigd = "DOSSIER_BEEINDIGD"
    /// Something contradicts what was recorded, or itself.
    case tegenstrijdig = "FEIT_TEGENSTRIJDIG"
    /// Something that only the wijkraad can say.
    case alleenWijkraad = "ALLEEN_WIJKRAAD"
    /// A grade of proof that only the wijkraad can give.
    case bewijsgraad = "BEWIJSGRAAD_TE_HOOG"
    /// Advice is asked where only information was promised.
    case niveauVraagtGeenInbreng = "NIVEAU_VRAAGT_GEEN_INBRENG"
    /// A change, correction or dispute without a reason.
    case redenOntbreekt = "REDEN_ONTBREEKT"
    /// A dossier would end while residents wait for a reaction to their input.
    case inbrengOnbeantwoord = "INBRENG_ONBEANTWOORD"
    /// A dossier would end without its final report.
    case eindverslagOntbreekt = "EINDVERSLAG_ONTBREEKT"
    /// A reaction that takes nothing over and does not say why.
    case motivatieOntbreekt = "MOTIVATIE_ONTBREEKT"
    /// A plan that cannot be.
    case planning = "PLANNING_ONMOGELIJK"
    /// A decision that stands in a list that was read in before.
    case besluitIngelezen = "BESLUIT_AL_INGELEZEN"
    /// A decision of which it was said before what became of it.
    case besluitAfgedaan = "BESLUIT_AFGEDAAN"
    /// A norm that would let a whole term pass unseen.
    case norm = "NORM_TE_RUIM"

    /// Where the rule stands.
    public var artikel: Artikel {
        switch self {
        case .motivatieOntbreekt: .awb("3:50")
        case .beeindigd, .eindverslagOntbreekt, .inbrengOnbeantwoord: .awb("3:17")
        case .wijkraadWeggelaten, .geenWijkraad, .tegenstrijdig, .alleenWijkraad, .bewijsgraad,
            .niveauVraagtGeenInbreng, .redenOntbreekt, .planning, .norm, .besluitIngelezen,
            .besluitAfgedaan:
            .gemeentewet("150 lid 1")
        }
    }

    /// What the rule demands.
    public var eis: String {
        switch self {
        case .wijkraadWeggelaten: "Wie een geraakte wijkraad weglaat, zegt waarom."
        case .geenWijkraad: "Een dossier gaat over het gebied van minstens een wijkraad."
        case .beeindigd: "Na het einde komt er alleen bij wat het dossier rechtzet of afrondt."
        case .tegenstrijdig: "Wat wordt vastgelegd, past bij de datums en bij het dossier."
        case .alleenWijkraad: "Bevestigen en betwisten doet de wijkraad zelf."
        case .bewijsgraad: "Wat de gemeente invoert, is hooguit bezorgd."
        case .niveauVraagtGeenInbreng: "Advies vragen hoort bij raadplegen of een hoger niveau."
        case .redenOntbreekt: "Een wijziging, correctie of betwisting zegt waarom."
        case .eindverslagOntbreekt: "Een dossier eindigt met zijn eindverslag."
        case .inbrengOnbeantwoord: "Op alle inbreng van bewoners komt een reactie."
        case .motivatieOntbreekt: "Wie een advies niet of deels overneemt, zegt waarom."
        case .planning: "Een besluit wordt gepland na vandaag, en na zijn voorstel."
        case .besluitIngelezen: "Elk besluit staat een keer in de ingelezen lijsten."
        case .besluitAfgedaan: "Wat er van een besluit werd, wordt een keer gezegd."
        case .norm: "Vastleggen mag minder dagen later dan de kortste termijn duurt."
        }
    }
}
