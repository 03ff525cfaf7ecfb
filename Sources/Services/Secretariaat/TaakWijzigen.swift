public import Domain

/// Does something to a task: assigns, takes up, lets wait, moves, reminds, ends.
public struct TaakWijzigen: Opdracht {
    /// What is done.
    public enum Daad: Sendable {
        /// Somebody else is to do it, or nobody.
        case toewijzen(Taak.Toewijzing?)
        /// Whoever says so begins to work on it.
        case oppakken
        /// It waits for something, in words.
        case wachten(op: String)
        /// It has another last day, with a reason.
        case verzetten(naar: Datum, reden: String)
        /// Somebody is reminded of it.
        case herinneren(Herinnering)
        /// It is done; what comes back is opened again, under this identity. Without one no
        /// number is drawn: for a task that does not come back.
        case gereed(reden: String?, volgende: ID<Taak>?)
        /// It is no longer needed, with a reason; what comes back is opened again, unless it stops.
        case vervallen(reden: String, volgende: ID<Taak>?)
    }

    let taak: ID<Taak>
    let daad: Daad
    let jaar: Int

    /// Something done to a task.
    /// - Parameter jaar: the year, for the reference of the next one.
    public init(_ taak: ID<Taak>, _ daad: Daad, jaar: Int) {
        self.taak = taak
        self.daad = daad
        self.jaar = jaar
    }

    /// Keeping tasks.
    public var handeling: Handeling { .takenBijhouden }

    /// The task, and a number where it may come back.
    public var lezing: Lezing {
        var lezing = Lezing()
        lezing.vergrendelt = [Onderwerp(.taak, taak)]
        switch daad {
        case .toewijzen(let wie):
            if case .persoon(let id) = wie { lezing.raadpleegt = [Onderwerp(.persoon, id)] }
            lezing.alleWijkposten = true
        case .gereed(_, .some), .vervallen(_, .some):
            lezing.kenmerk = .init(soort: .taak, jaar: jaar)
        case .oppakken, .wachten, .verzetten, .herinneren, .gereed(_, nil), .vervallen(_, nil):
            break
        }
        return lezing
    }

    /// Name and input.
    public var invoer: CanoniekeWaarde {
        let velden: [String] =
            switch daad {
            case .toewijzen(let wie): ["toewijzen", wie.map { "\($0.canoniek)" } ?? ""]
            case .oppakken: ["oppakken"]
            case .wachten(let wat): ["wachten", wat]
            case .verzetten(let dag, let reden): ["verzetten", "\(dag)", reden]
            case .herinneren(let herinnering): ["herinneren", herinnering.kort]
            case .gereed(let reden, _): ["gereed", reden ?? ""]
            case .vervallen(let reden, let volgende):
                ["vervallen", reden, volgende == nil ? "stopt" : ""]
            }
        return .object([
            .init("opdracht", .tekst("taak_wijzigen")), .init("taak", .tekst("\(taak)")),
            .init("daad", .lijst(velden.map { .tekst($0) })),
        ])
    }

    /// Does it.
    /// - Throws: `TAAK_GESLOTEN`, `TAAK_VOLGT_TERMIJN`, `HERINNERING_ZONDER_DAG`,
    ///   `WIJKPOST_BESTAAT_NIET`.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        let staat = blad.taak(taak)
        var teksten: [VerzegeldeTekst] = []
        func verzegel(_ tekst: String) -> Verzegeling {
            let zegel = middelen.verzegel(tekst)
            teksten.append(zegel)
            return zegel.verzegeling
        }
        var volgende: ID<Taak>?
        let gebeurtenis: Taakgebeurtenis
        switch daad {
        case .toewijzen(let wie):
            try blad.eisWijkpost(wie, op: context.datum)
            gebeurtenis = try staat.toewijzen(wie)
        case .oppakken: gebeurtenis = try staat.oppakken(context)
        case .wachten(let wat): gebeurtenis = try staat.wachten(op: verzegel(wat))
        case .verzetten(let dag, let reden):
            gebeurtenis = try staat.verzetten(naar: dag, reden: verzegel(reden))
        case .herinneren(let herinnering): gebeurtenis = try staat.herinneren(herinnering)
        case .gereed(let reden, let id):
            volgende = id
            gebeurtenis = try staat.sluiten(.gereed, reden: reden.map(verzegel), context)
        case .vervallen(let reden, let id):
            volgende = id
            gebeurtenis = try staat.sluiten(.vervallen, reden: verzegel(reden), context)
        }
        var wijzigingen: [Wijziging] = [.taak(taak, gebeurtenis)]
        if let volgende { wijzigingen += try komtTerug(staat, volgende, blad, context) }
        var uitkomst = Uitkomst(Onderwerp(.taak, taak), wijzigingen)
        uitkomst.teksten = teksten
        return uitkomst
    }

    /// The next of a task that comes back, with the same words.
    private func komtTerug(
        _ staat: Taak, _ id: ID<Taak>, _ blad: Werkblad, _ context: Handelingscontext
    ) throws(Regelbreuk) -> [Wijziging] {
        // After the last day of the calendar nothing comes back.
        guard let kenmerk = blad.kenmerk, let voorstel = (try? staat.volgende()) ?? nil else {
            return []
        }
        return [
            .taak(
                id,
                try Taak.openen(
                    kenmerk, voorstel, omschrijving: staat.opening.omschrijving, context))
        ]
    }
}
