public import Domain

/// Opens one or more tasks at once: a task of its own, or the series of a meeting.
public struct TaakOpenen: Opdracht {
    /// A task to open.
    public struct Regel: Sendable {
        /// The identity.
        public let id: ID<Taak>
        let voorstel: Taak.Voorstel
        let omschrijving: String?

        /// A task to open.
        public init(_ id: ID<Taak>, _ voorstel: Taak.Voorstel, omschrijving: String? = nil) {
            self.id = id
            self.voorstel = voorstel
            self.omschrijving = omschrijving
        }
    }

    /// The meeting of a series.
    public struct Reeks: Sendable {
        let vergadering: ID<Vergadering>
        let dag: Datum

        /// A meeting on a day, from which the days of the tasks were counted.
        public init(_ vergadering: ID<Vergadering>, op dag: Datum) {
            self.vergadering = vergadering
            self.dag = dag
        }
    }

    let regels: [Regel]
    let jaar: Int
    let reeks: Reeks?
    let personen: Set<ID<Persoon>>

    /// Tasks; at least one.
    /// - Parameters:
    ///   - jaar: the year, for the references.
    ///   - reeks: the meeting of which they are the series; `nil` for other tasks.
    public init(_ regels: [Regel], jaar: Int, reeks: Reeks? = nil) {
        precondition(!regels.isEmpty, "there is a task to open")
        self.regels = regels
        self.jaar = jaar
        self.reeks = reeks
        personen = Set(
            regels.compactMap {
                if case .persoon(let id) = $0.voorstel.toewijzing { id } else { nil }
            })
    }

    /// Keeping tasks.
    public var handeling: Handeling { .takenBijhouden }

    /// Who does it, the wijkposten, and a number for each; the meeting of a series with its tasks.
    public var lezing: Lezing {
        var lezing = Lezing()
        if let reeks { lezing.vergrendelt = [Onderwerp(.vergadering, reeks.vergadering)] }
        lezing.raadpleegt = Set(personen.map { Onderwerp(.persoon, $0) })
        lezing.alleWijkposten = true
        lezing.kenmerk = .init(soort: .taak, jaar: jaar)
        lezing.meerKenmerken = regels.count - 1
        return lezing
    }

    /// Name and input; the tasks have no names of their own yet, and the days of a series follow
    /// from its meeting.
    public var invoer: CanoniekeWaarde {
        .object([
            .init("opdracht", .tekst("taak_openen")),
            .init(
                "taken",
                .lijst(
                    regels.map {
                        .object([
                            .init(
                                "voorstel",
                                .lijst(
                                    $0.voorstel.velden(metDag: reeks == nil).map { .tekst($0) })),
                            .init("omschrijving", .tekst($0.omschrijving ?? "")),
                        ])
                    })),
        ])
    }

    /// Opens them.
    /// - Throws: `WIJKPOST_BESTAAT_NIET`, `HERHALING_ZONDER_DAG`, `HERINNERING_ZONDER_DAG`; of a
    ///   series also `VERGADERING_TOESTAND`, `VERGADERDAG`, `TAAK_BESTAAT`.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        if let reeks {
            try blad.vergadering(reeks.vergadering).eisReeks(
                reeks.vergadering, rond: reeks.dag, bestaand: Array(blad.taken.values))
        }
        let kenmerken = (blad.kenmerk.map { [$0] } ?? []) + blad.meerKenmerken
        precondition(kenmerken.count == regels.count, "a reference for each task")
        var (wijzigingen, teksten): ([Wijziging], [VerzegeldeTekst]) = ([], [])
        for (regel, kenmerk) in zip(regels, kenmerken) {
            try blad.eisWijkpost(regel.voorstel.toewijzing, op: context.datum)
            let omschrijving = regel.omschrijving.map(middelen.verzegel)
            teksten += omschrijving.map { [$0] } ?? []
            wijzigingen.append(
                .taak(
                    regel.id,
                    try Taak.openen(
                        kenmerk, regel.voorstel, omschrijving: omschrijving?.verzegeling, context)))
        }
        var uitkomst = Uitkomst(Onderwerp(.taak, regels[0].id), wijzigingen)
        uitkomst.teksten = teksten
        return uitkomst
    }
}

extension Taak.Voorstel {
    /// Every field as a text, for the fingerprint of the input.
    var velden: [String] { velden(metDag: true) }

    /// The same; of a series the days after the meeting in the place of the last day.
    func velden(metDag: Bool) -> [String] {
        let dag: String =
            if !metDag, case .sjabloon(let dagen, _) = grond {
                "\(dagen)"
            } else {
                uiterlijk.map { "\($0)" } ?? ""
            }
        return [
            soort.rawValue, oorzaak?.kenmerk ?? "", oorzaak?.wat.rawValue ?? "",
            oorzaak?.betreft ?? "", oorzaak?.wijkraad ?? "", wijkraad ?? "",
            wijk.map { "\($0)" } ?? "", rol.rawValue, toewijzing.map { "\($0.canoniek)" } ?? "",
            dag, herhaling?.kort ?? "",
        ] + herinneringen.map(\.kort)
    }
}

extension Werkblad {
    /// Refuses a wijkpost that does not exist on a day.
    func eisWijkpost(_ wie: Taak.Toewijzing?, op dag: Datum) throws(Regelbreuk) {
        guard case .wijkpost(let code) = wie else { return }
        guard let post = alleWijkposten.first(where: { $0.code == code }) else {
            throw Regelbreuk(
                Wijkpostregel.bestaatNiet,
                "er is geen wijkpost \(code); zie griffie wijkpost lijst")
        }
        try post.eisBestaan(op: dag)
    }
}
