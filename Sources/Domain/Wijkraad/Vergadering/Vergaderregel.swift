/// The rules that can refuse an act on a reglement or a meeting.
public enum Vergaderregel: String, Regel {
    /// An act that does not fit how far the meeting is.
    case toestand = "VERGADERING_TOESTAND"
    /// A day on which the meeting cannot be, or is not.
    case dag = "VERGADERDAG"
    /// No reglement holds on the day of the meeting.
    case reglementOntbreekt = "REGLEMENT_ONTBREEKT"
    /// A reglement that contradicts itself.
    case reglementOnmogelijk = "REGLEMENT_ONMOGELIJK"
    /// The notice would go out too late.
    case oproepTeLaat = "OPROEP_TE_LAAT"
    /// Somebody else changed the agenda meanwhile.
    case agendaGewijzigd = "AGENDA_GEWIJZIGD"
    /// The notice went out, so the agenda and its papers stay as they are.
    case agendaBevroren = "AGENDA_BEVROREN"
    /// The meeting has not adopted its agenda.
    case agendaNietVastgesteld = "AGENDA_NIET_VASTGESTELD"
    /// An item that is not on the agenda.
    case puntOnbekend = "AGENDAPUNT_ONBEKEND"
    /// An item that stands there by itself, and stays as it is.
    case puntVast = "AGENDAPUNT_VAST"
    /// A vote on an item that is not for advice or decision.
    case puntSoort = "AGENDAPUNT_SOORT"
    /// A closed item that the reglement does not allow.
    case beslotenPunt = "BESLOTEN_PUNT"
    /// A paper that is not there.
    case stukOnbekend = "VERGADERSTUK_ONBEKEND"
    /// Secrecy that cannot be imposed or lifted.
    case geheimhouding = "GEHEIMHOUDING"
    /// Too few members are there.
    case quorumOntbreekt = "QUORUM_ONTBREEKT"
    /// Enough members are there.
    case quorumGehaald = "QUORUM_GEHAALD"
    /// A proxy that the reglement does not allow.
    case volmacht = "VOLMACHT_NIET_TOEGESTAAN"
    /// A vote of somebody who cannot vote on this item.
    case geenStemrecht = "GEEN_STEMRECHT"
    /// A member who votes on his own application.
    case belang = "BELANG_NIET_GEMELD"
    /// A recusal that is not there.
    case verschoning = "VERSCHONING_ONBEKEND"
    /// A member who is there and of whom no vote is known.
    case stemOntbreekt = "STEM_ONTBREEKT"
    /// A tied vote, which waits for the next meeting.
    case stemmenStaakten = "STEMMEN_STAAKTEN"
    /// A decision without a vote.
    case nietGestemd = "NIET_GESTEMD"
    /// A second vote on the same item.
    case alGestemd = "AL_GESTEMD"
    /// Items to vote on without a vote when the meeting closes.
    case stemmingOntbreekt = "STEMMING_ONTBREEKT"
    /// A vote of which the decision was not recorded when the meeting closes.
    case besluitOntbreekt = "BESLUIT_ONTBREEKT"
    /// A second decision on the same item.
    case besluitBestaat = "BESLUIT_AL_GENOMEN"
    /// A decision that is no advice.
    case geenAdvies = "GEEN_ADVIES"
    /// An advice that was sent before.
    case adviesVerzonden = "ADVIES_AL_VERZONDEN"
    /// A decision outside a meeting that the reglement does not allow.
    case buitenVergadering = "BUITEN_VERGADERING"
    /// A second meeting of one that needs none.
    case tweedeVergadering = "TWEEDE_VERGADERING"
    /// An action that is not there, or was done.
    case actiepunt = "ACTIEPUNT_ONBEKEND"
    /// Somebody else wrote a version of the minutes meanwhile.
    case verslagGewijzigd = "VERSLAG_GEWIJZIGD"
    /// Minutes of which the last version was not circulated.
    case nietRondgestuurd = "VERSLAG_NIET_RONDGESTUURD"
    /// Minutes that are not on the agenda of the meeting that would adopt them.
    case verslagNietOpAgenda = "VERSLAG_NIET_OP_AGENDA"
    /// A correction that is not there, or was judged.
    case correctie = "VERSLAGCORRECTIE_ONBEKEND"
    /// Signatures under minutes of a wijkraad that still meets.
    case nietOpgeheven = "WIJKRAAD_NIET_OPGEHEVEN"

    /// Where the rule stands.
    public var artikel: Artikel {
        switch self {
        case .reglementOntbreekt, .reglementOnmogelijk: .gemeentewet("84 lid 2")
        case .geheimhouding: .gemeentewet("87")
        case .belang, .verschoning: .awb("2:4 lid 2")
        case .geenAdvies, .adviesVerzonden: .awb("3:5 lid 1")
        case .toestand, .dag: .reglement("vergaderen")
        case .oproepTeLaat: .reglement("oproep")
        case .agendaGewijzigd, .agendaBevroren, .agendaNietVastgesteld, .puntOnbekend, .puntVast,
            .puntSoort, .stukOnbekend, .actiepunt:
            .reglement("agenda")
        case .beslotenPunt: .reglement("openbaarheid")
        case .quorumOntbreekt, .quorumGehaald, .tweedeVergadering: .reglement("quorum")
        case .volmacht, .geenStemrecht, .stemOntbreekt, .stemmenStaakten, .nietGestemd,
            .alGestemd, .stemmingOntbreekt, .besluitOntbreekt, .besluitBestaat:
            .reglement("stemmen")
        case .buitenVergadering: .reglement("besluiten buiten vergadering")
        case .verslagGewijzigd, .nietRondgestuurd, .verslagNietOpAgenda, .correctie,
            .nietOpgeheven:
            .reglement("verslag")
        }
    }

    /// What the rule demands.
    public var eis: String {
        switch self {
        case .toestand: "Wat in een vergadering gebeurt, volgt op wat er al is gebeurd."
        case .dag: "Een vergadering wordt gepland na vandaag en geopend vanaf haar dag."
        case .reglementOntbreekt: "Een wijkraad vergadert onder een reglement dat die dag geldt."
        case .reglementOnmogelijk: "Een reglement spreekt zichzelf niet tegen."
        case .oproepTeLaat: "De oproep gaat uit voor de oproeptermijn van het reglement begint."
        case .agendaGewijzigd: "Wie een agenda wijzigt, kent haar laatste versie."
        case .agendaBevroren: "Na de oproep blijven agenda en stukken zoals zij zijn verstuurd."
        case .agendaNietVastgesteld: "Een vergadering stelt eerst haar agenda vast."
        case .puntOnbekend: "Wat gebeurt, gaat over een punt van de agenda."
        case .puntVast: "Een punt dat vanzelf op de agenda staat, blijft staan."
        case .puntSoort: "Gestemd wordt over punten om te adviseren of te besluiten."
        case .beslotenPunt: "Een besloten punt kan alleen als het reglement dat toelaat."
        case .stukOnbekend: "Wat met een stuk gebeurt, gaat over een stuk dat er is."
        case .geheimhouding: "Geheimhouding geldt voor een stuk van een gemeentelijke wijkraad."
        case .quorumOntbreekt: "Een vergadering wordt geopend als er genoeg leden zijn."
        case .quorumGehaald: "Een vergadering met genoeg leden wordt geopend."
        case .volmacht: "Een volmacht past binnen het reglement."
        case .geenStemrecht: "Stemmen doet een lid dat er is en niet verschoond is."
        case .belang: "Wie een belang heeft bij een aanvraag, stemt er niet over mee."
        case .verschoning: "Wat vervalt, is een belang dat is genoteerd."
        case .stemOntbreekt: "Van elk lid dat er is, is de stem bekend."
        case .stemmenStaakten: "Na een gelijke stand wordt in de volgende vergadering gestemd."
        case .nietGestemd: "Een besluit volgt op een stemming."
        case .alGestemd: "Over een punt wordt in een vergadering één keer gestemd."
        case .stemmingOntbreekt: "Wat om een stem vroeg, is gestemd of blijft met opzet liggen."
        case .besluitOntbreekt: "Van elke stemming is het besluit vastgelegd voor het sluiten."
        case .besluitBestaat: "Over een punt wordt in een vergadering één keer besloten."
        case .geenAdvies: "Een advies is een aangenomen voorstel, met quorum."
        case .adviesVerzonden: "Een advies wordt één keer verzonden."
        case .buitenVergadering: "Buiten vergadering besluit wie dat volgens het reglement mag."
        case .tweedeVergadering: "Een tweede vergadering volgt op een die niet is geopend."
        case .actiepunt: "Wat is afgedaan, was een open actiepunt."
        case .verslagGewijzigd: "Wie een verslag wijzigt, kent zijn laatste versie."
        case .nietRondgestuurd: "Leden lezen een verslag voordat het wordt vastgesteld."
        case .verslagNietOpAgenda: "Een verslag wordt vastgesteld als punt van een vergadering."
        case .correctie: "Beoordeeld wordt wat open is; overgenomen staat in een nieuwe versie."
        case .nietOpgeheven: "Een verslag wordt vastgesteld in de volgende vergadering."
        }
    }
}
