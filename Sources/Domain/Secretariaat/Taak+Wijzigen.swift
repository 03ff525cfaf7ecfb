extension Taak {
    /// Has somebody else do it, or nobody.
    /// - Throws: `TAAK_GESLOTEN`.
    public func toewijzen(_ wie: Toewijzing?) throws(Regelbreuk) -> Taakgebeurtenis {
        try eisOpen()
        return .taakToegewezen(wie)
    }

    /// Begins to work on it, or goes on after waiting.
    /// - Throws: `TAAK_GESLOTEN`.
    public func oppakken(_ context: Handelingscontext) throws(Regelbreuk) -> Taakgebeurtenis {
        try eisOpen()
        return .taakOpgepakt(door: context.actor)
    }

    /// Lets it wait for something.
    /// - Throws: `TAAK_GESLOTEN`.
    public func wachten(op wat: Verzegeling) throws(Regelbreuk) -> Taakgebeurtenis {
        try eisOpen()
        return .taakWacht(op: wat)
    }

    /// Gives it another last day.
    /// - Throws: `TAAK_GESLOTEN`, `TAAK_VOLGT_TERMIJN`.
    public func verzetten(
        naar dag: Datum, reden: Verzegeling
    ) throws(Regelbreuk) -> Taakgebeurtenis {
        try eisOpen()
        try eisEigenDag(
            termijn: "de laatste dag is die van de termijn; verander die in het dossier zelf"
        ) { kenmerk, nummer in
            "de dag is in \(kenmerk) afgesproken; spreek een nieuw actiepunt af, en doe "
                + "actiepunt \(nummer) af met " + Self.afdoen(kenmerk, nummer)
        }
        return .taakVerzet(uiterlijk: dag, reden: reden)
    }

    /// Has somebody reminded of it.
    /// - Throws: `TAAK_GESLOTEN`, `HERINNERING_ZONDER_DAG`.
    public func herinneren(_ herinnering: Herinnering) throws(Regelbreuk) -> Taakgebeurtenis {
        try eisOpen()
        try Self.eisDag(herinnering, uiterlijk: uiterlijk)
        return .taakHerinnering(herinnering)
    }

    /// Ends it by hand: done, or no longer needed.
    /// - Throws: `TAAK_GESLOTEN`, `TAAK_VOLGT_TERMIJN`.
    public func sluiten(
        _ stand: Stand, reden: Verzegeling?, _ context: Handelingscontext
    ) throws(Regelbreuk) -> Taakgebeurtenis {
        try eisOpen()
        try eisEigenDag(
            termijn: "de taak eindigt vanzelf zodra in het dossier gebeurt wat er moet gebeuren; "
                + "doe dat"
        ) { kenmerk, nummer in
            "zij eindigt met dat actiepunt; doe het af met " + Self.afdoen(kenmerk, nummer)
        }
        return .taakGesloten(
            stand, uiterlijk: uiterlijk, Afsluiting(op: context.datum, reden: reden))
    }

    /// Ends it because its cause did: with the last day that the term had.
    public func sluitenMetOorzaak(uiterlijk: Datum?, op dag: Datum) -> Taakgebeurtenis {
        .taakGesloten(
            .gereed, uiterlijk: uiterlijk, Afsluiting(op: dag, doorOorzaak: true))
    }

    /// What comes after a task that comes back; `nil` when it does not.
    ///
    /// The next last day is counted from the last day and not from the end, so that doing it early
    /// or late shifts nothing.
    /// - Throws: ``Rekenfout/datumBuitenBereik`` when the next day lies outside the calendar.
    public func volgende() throws(Rekenfout) -> Voorstel? {
        guard let herhaling = opening.herhaling, let uiterlijk else { return nil }
        return Voorstel(
            soort: opening.soort, oorzaak: nil, wijkraad: opening.wijkraad, wijk: opening.wijk,
            rol: opening.rol, toewijzing: toewijzing,
            uiterlijk: try herhaling.volgende(na: uiterlijk), grond: .herhaling(na: uiterlijk),
            herhaling: herhaling,
            herinneringen: herinneringen.filter {
                if case .dagenVooraf = $0 { true } else { false }
            })
    }

    private func eisOpen() throws(Regelbreuk) {
        guard let afsluiting else { return }
        throw Regelbreuk(
            Taakregel.gesloten,
            "\(opening.kenmerk) is \(stand.rawValue) sinds \(afsluiting.op.zonderWeekdag); open "
                + "een nieuwe taak")
    }

    private func eisEigenDag(
        termijn: String, actiepunt: (String, Int) -> String
    ) throws(Regelbreuk) {
        guard volgtTermijn else { return }
        guard let oorzaak = opening.oorzaak, oorzaak.isActiepunt, let nummer = oorzaak.feit else {
            throw Regelbreuk(
                Taakregel.volgtTermijn, "\(opening.kenmerk) volgt een termijn: \(termijn)")
        }
        throw Regelbreuk(
            Taakregel.volgtTermijn,
            "\(opening.kenmerk) volgt actiepunt \(nummer) van \(oorzaak.kenmerk): "
                + actiepunt(oorzaak.kenmerk, nummer))
    }

    private static func afdoen(_ kenmerk: String, _ nummer: Int) -> String {
        "griffie vergadering actie afdoen \(kenmerk) --actie \(nummer)"
    }
}
