public import Domain

/// An act on one meeting.
public struct Vergaderhandeling: Opdracht {
    /// An item in words.
    public struct Punt: Sendable, Hashable {
        let soort: Agendapunt.Soort
        let titel: String
        let over: [Verwijzing]
        let besloten: Bool

        /// An item.
        public init(
            soort: Agendapunt.Soort, titel: String, over: [Verwijzing] = [], besloten: Bool = false
        ) {
            self.soort = soort
            self.titel = titel
            self.over = over
            self.besloten = besloten
        }
    }

    /// What becomes otherwise of an item, in words; what is `nil` stays as it is.
    public struct Puntwijziging: Sendable, Hashable {
        let soort: Agendapunt.Soort?
        let titel: String?
        let over: [Verwijzing]?
        let besloten: Bool?

        /// A change of an item.
        public init(
            soort: Agendapunt.Soort?, titel: String?, over: [Verwijzing]?, besloten: Bool?
        ) {
            self.soort = soort
            self.titel = titel
            self.over = over
            self.besloten = besloten
        }
    }

    /// What is done.
    public enum Daad: Sendable, Hashable {
        /// An item is put on the agenda, at a number or at the end.
        case toevoegen(Punt, nummer: Int?, versie: Int)
        /// An item is changed.
        case wijzigen(Int, Puntwijziging, versie: Int)
        /// An item gets another number.
        case verschuiven(Int, naar: Int, versie: Int)
        /// An item is taken away.
        case verwijderen(Int, versie: Int)
        /// A paper is added to an item.
        case stukToevoegen(punt: Int, naam: String, Hash, versie: String)
        /// A paper is withdrawn.
        case stukVervallen(Int)
        /// Secrecy is imposed on a paper.
        case geheimhouden(Int, grond: String, door: Vergadering.Geheimhouding.Orgaan, op: Datum)
        /// Secrecy is lifted.
        case openbaarMaken(Int, door: Vergadering.Geheimhouding.Orgaan, op: Datum)
        /// The notice goes out.
        case oproepen
        /// It is moved.
        case verplaatsen(dag: Datum, beginMinuut: Int, plaats: String, reden: String)
        /// It is cancelled.
        case annuleren(reden: String)
        /// Where members are is noted.
        case noteren([Vergadering.Aanwezigheid])
        /// It is opened.
        case openen
        /// It is not opened, for want of a quorum.
        case nietOpenen
        /// It is suspended.
        case schorsen
        /// It goes on.
        case hervatten
        /// It is closed; items that ask for a vote may stay without one when that is said.
        case sluiten(zonderStemming: Bool)
        /// Its agenda is adopted.
        case agendaVaststellen
        /// A member takes no part in an item.
        case verschonen(ID<Persoon>, punt: Int, reden: String)
        /// A recusal was noted by mistake.
        case verschoningIntrekken(ID<Persoon>, punt: Int, reden: String)
        /// Somebody speaks.
        case inspreken(punt: Int, naam: String, betoog: String?)
        /// Members vote; `nil` when all are for.
        case stemmen(
            punt: Int, voorstel: String, [ID<Persoon>: Vergadering.Stem]?,
            aanvragen: [ID<Aanvraag>])
        /// A vote that was written down wrongly is recorded again.
        case stemmingVerbeteren(
            punt: Int, [ID<Persoon>: Vergadering.Stem]?, aanvragen: [ID<Aanvraag>])
        /// A decision is numbered.
        case besluiten(punt: Int, tekst: String?)
        /// A decision outside a meeting is recorded.
        case besluitenBuiten(
            titel: String, voorstel: String, [ID<Persoon>: Vergadering.Stem], op: Datum)
        /// An action is agreed, and becomes a task with a reference of this year.
        case afspreken(
            punt: Int, tekst: String, wie: ID<Persoon>?, uiterlijk: Datum?, taak: ID<Taak>,
            jaar: Int)
        /// An action is done.
        case afdoen(Int)
        /// A version of the minutes is written.
        case verslagOpstellen(tekst: String, versie: Int)
        /// The draft is circulated.
        case verslagRondsturen
        /// A member wants something otherwise.
        case corrigeren(tekst: String)
        /// A correction is judged.
        case beoordelen(Int, overgenomen: Bool)
        /// The decision list is published.
        case besluitenlijstPubliceren
        /// The minutes are published.
        case verslagPubliceren
        /// Something is added to adopted minutes.
        case aanvullen(tekst: String)
    }

    let vergadering: ID<Vergadering>
    let wijkraad: ID<Wijkraad>
    let daad: Daad

    /// An act on a meeting of a wijkraad.
    public init(_ daad: Daad, vergadering: ID<Vergadering>, wijkraad: ID<Wijkraad>) {
        self.daad = daad
        self.vergadering = vergadering
        self.wijkraad = wijkraad
    }

    /// As roles are allowed to do it.
    public var handeling: Handeling {
        switch daad {
        case .toevoegen, .wijzigen, .verschuiven, .verwijderen, .stukToevoegen, .stukVervallen,
            .oproepen, .verplaatsen, .annuleren, .noteren, .inspreken, .afspreken, .afdoen,
            .verslagOpstellen, .verslagRondsturen, .besluitenlijstPubliceren, .verslagPubliceren,
            .aanvullen, .beoordelen:
            .vergaderingVoorbereiden
        case .geheimhouden, .openbaarMaken, .openen, .nietOpenen, .schorsen, .hervatten, .sluiten,
            .agendaVaststellen, .verschonen, .verschoningIntrekken, .stemmen, .stemmingVerbeteren,
            .besluiten, .besluitenBuiten:
            .vergaderingLeiden
        case .corrigeren: .verslagCorrigeren
        }
    }

    /// The meeting and its wijkraad; for a number the wijkraad under lock.
    public var lezing: Lezing {
        var lezing = Lezing()
        lezing.vergrendelt = [Onderwerp(.vergadering, vergadering)]
        if let aanvragen = stemtOver {
            lezing.raadpleegt = Set(aanvragen.map { Onderwerp(.aanvraag, $0) })
            lezing.zonderToezeggingen = true
        }
        if case .oproepen = daad { lezing.vergaderingenVan = wijkraad }
        if case .afspreken(_, _, let wie, _, _, let jaar) = daad {
            lezing.kenmerk = .init(soort: .taak, jaar: jaar)
            if let wie { lezing.raadpleegt = [Onderwerp(.persoon, wie)] }
        }
        if geeftNummer {
            lezing.vergrendelt.insert(Onderwerp(.wijkraad, wijkraad))
        } else {
            lezing.raadpleegt.insert(Onderwerp(.wijkraad, wijkraad))
        }
        return lezing
    }

    /// The applications of the item that is voted on; `nil` for another act.
    private var stemtOver: [ID<Aanvraag>]? {
        switch daad {
        case .stemmen(_, _, _, let aanvragen), .stemmingVerbeteren(_, _, let aanvragen): aanvragen
        default: nil
        }
    }

    /// Whether a decision takes the next number of the wijkraad.
    private var geeftNummer: Bool {
        if case .besluiten = daad { return true }
        if case .besluitenBuiten = daad { return true }
        return false
    }

    /// Does it, with the words under seal.
    /// - Throws: the rules of the act.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        let staat = blad.vergadering(vergadering)
        guard staat.opzet.wijkraad == wijkraad else {
            throw Regelbreuk(
                Vergaderregel.toestand,
                "\(staat.opzet.kenmerk) is niet van deze wijkraad; geef de vergadering opnieuw op")
        }
        var zegels = Zegelaar(middelen)
        let gebeurtenissen = try gebeurtenissen(staat, blad, context, &zegels)
        var wijzigingen: [Wijziging] = gebeurtenissen.map { .vergadering(vergadering, $0) }
        for case .besluitGenomen(let besluit) in gebeurtenissen {
            wijzigingen.append(
                .wijkraad(
                    wijkraad,
                    .besluitGenummerd(
                        jaar: besluit.jaar, nummer: besluit.nummer, vergadering: vergadering)))
        }
        for case .actieAfgesproken(let actiepunt) in gebeurtenissen {
            wijzigingen.append(try taak(van: actiepunt, staat, blad, context))
        }
        var uitkomst = Uitkomst(Onderwerp(.vergadering, vergadering), wijzigingen)
        uitkomst.teksten = zegels.teksten
        uitkomst.berichten = gebeurtenissen.flatMap { gebeurtenis in
            staat.berichten(om: gebeurtenis).map { .init(soort: $0.soort, ontvanger: $0.ontvanger) }
        }
        return uitkomst
    }
}

/// Seals texts and remembers them.
struct Zegelaar {
    private let middelen: Middelen
    private(set) var teksten: [VerzegeldeTekst] = []

    init(_ middelen: Middelen) {
        self.middelen = middelen
    }

    /// The commitment to a text that may be absent.
    mutating func zegelOfNiets(_ tekst: String?) -> Verzegeling? {
        tekst.map { zegel($0) }
    }

    /// The commitment to a text, which is kept.
    mutating func zegel(_ tekst: String) -> Verzegeling {
        let verzegeld = middelen.verzegel(tekst)
        teksten.append(verzegeld)
        return verzegeld.verzegeling
    }
}
