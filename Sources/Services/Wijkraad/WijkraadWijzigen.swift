public import Domain

/// Changes who is in a wijkraad, or ends it.
public struct WijkraadWijzigen: Opdracht {
    /// What changes.
    public enum Daad: Sendable {
        /// Somebody becomes a member; `nieuw` is the name of who is not known yet.
        case benoemen(Wijkraad.Lidmaatschap, nieuw: String?)
        /// Somebody is a member no longer than a day.
        case aftreden(ID<Persoon>, op: Datum)
        /// An appointment that has not begun is taken back.
        case intrekken(ID<Persoon>)
        /// The chair goes over to somebody; `nieuw` is the name of who is not known yet.
        case overdragen(Overdracht, nieuw: String?)
        /// Its area becomes another one; in this municipality.
        case gebied([Buurtcode], in: ID<Gemeente>)
        /// It is dissolved; its last day.
        case opheffen(op: Datum)
    }

    /// To whom the chair goes over.
    public struct Overdracht: Sendable {
        let opvolger: ID<Persoon>
        let op: Datum
        let tot: Datum?
        let blijftLid: Bool

        /// A hand-over.
        /// - Parameters:
        ///   - op: the first day of who takes over.
        ///   - tot: the last day, if there is one.
        ///   - blijftLid: whether the old chair stays as a member.
        public init(aan opvolger: ID<Persoon>, op: Datum, tot: Datum?, blijftLid: Bool) {
            self.opvolger = opvolger
            self.op = op
            self.tot = tot
            self.blijftLid = blijftLid
        }
    }

    let wijkraad: ID<Wijkraad>
    let daad: Daad

    /// A change to a wijkraad.
    public init(_ wijkraad: ID<Wijkraad>, _ daad: Daad) {
        self.wijkraad = wijkraad
        self.daad = daad
    }

    /// Keeping wijkraden.
    public var handeling: Handeling { .wijkradenBeheren }

    /// The wijkraad, and the member who is known.
    public var lezing: Lezing {
        var lezing = Lezing()
        lezing.vergrendelt = [Onderwerp(.wijkraad, wijkraad)]
        switch daad {
        case .benoemen(let lid, nil): lezing.raadpleegt = [Onderwerp(.persoon, lid.persoon)]
        case .aftreden(let persoon, _), .intrekken(let persoon):
            lezing.raadpleegt = [Onderwerp(.persoon, persoon)]
        case .overdragen(let overdracht, nil):
            lezing.raadpleegt = [Onderwerp(.persoon, overdracht.opvolger)]
        case .gebied(_, let gemeente): lezing.raadpleegt = [Onderwerp(.gemeente, gemeente)]
        case .benoemen, .overdragen, .opheffen: break
        }
        return lezing
    }

    /// Name and input.
    public var invoer: CanoniekeWaarde {
        let velden: [CanoniekeWaarde.Veld] =
            switch daad {
            case .benoemen(let lid, _): [.init("benoemen", lid.canoniek)]
            case .aftreden(let persoon, let dag):
                [.init("aftreden", .tekst("\(persoon)")), .init("op", .tekst("\(dag)"))]
            case .intrekken(let persoon): [.init("intrekken", .tekst("\(persoon)"))]
            case .overdragen(let overdracht, _):
                [
                    .init("overdragen", .tekst("\(overdracht.opvolger)")),
                    .init("op", .tekst("\(overdracht.op)")),
                    .init("tot", .tekst(overdracht.tot?.description ?? "")),
                    .init("blijftLid", .waarheid(overdracht.blijftLid)),
                ]
            case .gebied(let buurten, _):
                [.init("gebied", .lijst(buurten.map { "\($0)" }.sorted().map { .tekst($0) }))]
            case .opheffen(let dag): [.init("opheffen", .tekst("\(dag)"))]
            }
        return .object(
            [
                .init("opdracht", .tekst("wijkraad_wijzigen")),
                .init("wijkraad", .tekst("\(wijkraad)")),
            ] + velden)
    }

    /// Changes it.
    /// - Throws: `WIJKRAAD_BESTAAT_NIET`, `LID_AL_BENOEMD`, `VOORZITTER_BESTAAT`, `GEEN_LID`,
    ///   `GEEN_VOORZITTER`, `WIJK_BUITEN_GEMEENTE`, `BUURT_ONBEKEND`.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        let staat = blad.wijkraad(wijkraad)
        if case .gebied(let buurten, _) = daad { try blad.dezeGemeente.eisBekend(buurten) }
        let gebeurtenissen =
            switch daad {
            case .benoemen(let lid, _): [try staat.benoemen(lid)]
            case .aftreden(let persoon, let dag): [try staat.aftreden(persoon, op: dag)]
            case .intrekken(let persoon):
                [try staat.intrekken(persoon, op: context.datum)]
            case .overdragen(let wie, _):
                try staat.overdragen(
                    aan: wie.opvolger, op: wie.op, tot: wie.tot, blijftLid: wie.blijftLid)
            case .gebied(let buurten, _):
                [try staat.vaststellen(gebied: buurten, op: context.datum)]
            case .opheffen(let dag): [try staat.opheffen(op: dag)]
            }
        let nieuw: (persoon: ID<Persoon>, naam: String)? =
            switch daad {
            case .benoemen(let lid, let naam?): (lid.persoon, naam)
            case .overdragen(let wie, let naam?): (wie.opvolger, naam)
            case .benoemen, .aftreden, .intrekken, .overdragen, .gebied, .opheffen: nil
            }
        var uitkomst = Uitkomst(
            Onderwerp(.wijkraad, wijkraad),
            (nieuw.map { [.persoon($0.persoon, .persoonOpgenomen)] } ?? [])
                + gebeurtenissen.map { .wijkraad(wijkraad, $0) })
        if let nieuw { uitkomst.namen = [nieuw] }
        return uitkomst
    }
}
