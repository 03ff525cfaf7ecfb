/// The rules on who is in a wijkraad and how long it exists.
public enum Wijkraadregel: String, Regel {
    /// Two wijkraden would have the same code.
    case codeBestaat = "WIJKRAAD_BESTAAT"
    /// A day on which it does not exist, or does not exist any more.
    case bestaatNiet = "WIJKRAAD_BESTAAT_NIET"
    /// Somebody would hold two offices at once.
    case alLid = "LID_AL_BENOEMD"
    /// Somebody who is no member of it.
    case geenLid = "GEEN_LID"
    /// There would be two chairs at once.
    case voorzitterBestaat = "VOORZITTER_BESTAAT"
    /// Nobody is the chair who could hand over.
    case geenVoorzitter = "GEEN_VOORZITTER"

    /// Where the rule stands.
    public var artikel: Artikel {
        switch self {
        case .codeBestaat, .bestaatNiet: .gemeentewet("84 lid 1")
        case .alLid, .geenLid, .voorzitterBestaat, .geenVoorzitter: .gemeentewet("84 lid 2")
        }
    }

    /// What the rule demands.
    public var eis: String {
        switch self {
        case .codeBestaat: "Elke wijkraad heeft in zijn gemeente een eigen code."
        case .bestaatNiet: "Wat een wijkraad doet, valt tussen zijn instelling en zijn opheffing."
        case .alLid: "Een lid heeft in een wijkraad een ambt tegelijk."
        case .geenLid: "Alleen wie die dag lid is, handelt voor de wijkraad."
        case .voorzitterBestaat: "Een wijkraad heeft een voorzitter tegelijk."
        case .geenVoorzitter: "Overdragen doet wie de dag ervoor voorzitter is."
        }
    }
}

extension Wijkraad {
    /// Refuses a code that another wijkraad of the municipality has.
    /// - Throws: `WIJKRAAD_BESTAAT`.
    public static func eisNieuw(_ code: String, bestaand: [Wijkraad]) throws(Regelbreuk) {
        guard let ander = bestaand.first(where: { $0.code.lowercased() == code.lowercased() })
        else { return }
        throw Regelbreuk(
            Wijkraadregel.codeBestaat,
            "\(ander.code) is al de code van \(ander.naam); kies een andere")
    }

    /// Makes somebody a member, for a period.
    /// - Throws: `WIJKRAAD_BESTAAT_NIET`, `LID_AL_BENOEMD`, `VOORZITTER_BESTAAT`.
    public func benoemen(_ lidmaatschap: Lidmaatschap) throws(Regelbreuk) -> WijkraadGebeurtenis {
        try eisBestaan(op: lidmaatschap.van)
        let laatste = lidmaatschap.tot ?? .laatste
        if let ander = leden.first(where: {
            $0.persoon == lidmaatschap.persoon && $0.van <= laatste
                && lidmaatschap.van <= $0.tot ?? .laatste
        }) {
            throw Regelbreuk(
                Wijkraadregel.alLid,
                "deze persoon is al \(ander.ambt.rawValue) vanaf \(ander.van.zonderWeekdag); laat "
                    + "dat eerst eindigen")
        }
        if lidmaatschap.ambt == .voorzitter {
            try eisEnigeVoorzitter(lidmaatschap.van, lidmaatschap.tot)
        }
        return .lidBenoemd(lidmaatschap)
    }

    /// Refuses a chair beside another one.
    /// - Parameter behalve: who hands over, and is chair no longer.
    func eisEnigeVoorzitter(
        _ van: Datum, _ tot: Datum?, behalve oud: ID<Persoon>? = nil
    ) throws(Regelbreuk) {
        guard
            let ander = leden.first(where: {
                $0.ambt == .voorzitter && $0.persoon != oud && $0.van <= tot ?? .laatste
                    && van <= $0.tot ?? .laatste
            })
        else { return }
        throw Regelbreuk(
            Wijkraadregel.voorzitterBestaat,
            "\(naam) heeft al een voorzitter vanaf \(ander.van.zonderWeekdag)"
                + (ander.tot.map { " tot en met \($0.zonderWeekdag)" } ?? "")
                + "; draag het voorzitterschap over met griffie wijkraad overdracht, of kies "
                + "andere dagen", personen: [.init(ander.persoon)])
    }

    /// Lays down its area from a day on, which is today: of what was decided before stays true what
    /// was true then.
    /// - Throws: `WIJKRAAD_BESTAAT_NIET`.
    public func vaststellen(
        gebied: [Buurtcode], op dag: Datum
    ) throws(Regelbreuk) -> WijkraadGebeurtenis {
        try eisBestaan(op: dag)
        return .gebiedVastgesteld(
            Set(gebied).sorted { $0.description < $1.description }, vanaf: dag)
    }

    /// Ends a membership; its last day.
    /// - Throws: `GEEN_LID`.
    public func aftreden(
        _ persoon: ID<Persoon>, op dag: Datum
    ) throws(Regelbreuk) -> WijkraadGebeurtenis {
        guard ambt(van: persoon, op: dag) != nil else {
            throw Regelbreuk(
                Wijkraadregel.geenLid,
                "deze persoon is op \(dag.zonderWeekdag) geen lid van \(naam); geef een dag waarop "
                    + "dat zo is"
            )
        }
        return .lidAfgetreden(persoon, op: dag)
    }

    /// Takes back the appointment of who has not begun yet.
    /// - Throws: `GEEN_LID`.
    public func intrekken(
        _ persoon: ID<Persoon>, op dag: Datum
    ) throws(Regelbreuk) -> WijkraadGebeurtenis {
        guard let benoeming = leden.last(where: { $0.persoon == persoon && $0.van > dag }) else {
            throw Regelbreuk(
                Wijkraadregel.geenLid,
                "deze persoon heeft geen benoeming in \(naam) die nog moet beginnen; wie al is "
                    + "begonnen, treedt af met griffie wijkraad aftreden",
                personen: [.init(persoon)])
        }
        return .benoemingIngetrokken(persoon, van: benoeming.van)
    }

    /// Dissolves it; its last day.
    /// - Throws: `WIJKRAAD_BESTAAT_NIET`.
    public func opheffen(op dag: Datum) throws(Regelbreuk) -> WijkraadGebeurtenis {
        try eisBestaan(op: dag)
        guard opgehevenOp == nil else {
            throw Regelbreuk(Wijkraadregel.bestaatNiet, "\(naam) is al opgeheven")
        }
        return .wijkraadOpgeheven(op: dag)
    }

    /// Refuses who is not the chair today of a wijkraad of this wijk.
    ///
    /// Where no wijkraad was recorded for the wijk, the role of chair alone decides.
    /// - Parameter raden: all wijkraden of the municipality.
    /// - Throws: `GEEN_LID`.
    public static func eisVoorzitter(
        _ context: Handelingscontext, van raden: [Wijkraad], voor wijk: Wijkcode
    ) throws(Regelbreuk) {
        let vanDeWijk = van(wijk, uit: raden, op: context.datum)
        guard !vanDeWijk.isEmpty,
            !vanDeWijk.contains(where: {
                $0.ambt(van: context.actor, op: context.datum) == .voorzitter
            })
        else { return }
        throw Regelbreuk(
            Wijkraadregel.geenLid,
            "u bent op \(context.datum.zonderWeekdag) geen voorzitter van "
                + vanDeWijk.map(\.naam).joined(separator: " of ")
                + "; laat de beheerder u benoemen, of laat de voorzitter het doen")
    }

    /// Refuses a day on which it does not exist.
    func eisBestaan(op dag: Datum) throws(Regelbreuk) {
        guard !bestaat(op: dag) else { return }
        throw Regelbreuk(
            Wijkraadregel.bestaatNiet,
            "\(naam) bestaat niet op \(dag.zonderWeekdag); geef een dag vanaf "
                + "\(ingesteldOp.zonderWeekdag)"
                + (opgehevenOp.map { " tot en met \($0.zonderWeekdag)" } ?? ""))
    }
}
