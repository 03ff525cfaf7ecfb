extension Termijn {
    /// Calculates the last day of the term and says why, step by step.
    ///
    /// End = begin + length + suspended days, moved once, at the end (Algemene termijnenwet art. 1
    /// and 2). That the suspended days come before the move is an interpretation.
    /// - Throws: ``Regelbreuken`` with every rule that this term breaks.
    public func bereken(met kalender: Kalender) throws(Regelbreuken) -> Termijnuitkomst {
        if let breuken = Regelbreuken(verboden()) { throw breuken }
        do {
            return try terug ? terugtellen() : vooruittellen(kalender)
        } catch {
            throw Self.breuken(error)
        }
    }

    /// What stops a calculation that has begun.
    private enum Stop: Error {
        case rekenfout(Rekenfout)
        case regel(Regelbreuk)
    }

    private static func breuken(_ stop: Stop) -> Regelbreuken {
        let breuk =
            switch stop {
            case .regel(let breuk): breuk
            case .rekenfout(let fout):
                Regelbreuk(
                    Termijnregel.buitenKalender, "\(fout); kies een kortere duur of andere datum")
            }
        return Regelbreuken(alleen: breuk)
    }

    private func verboden() -> [Regelbreuk] {
        var breuken: [Regelbreuk] = []
        if soort == .uov, terug {
            breuken.append(
                Regelbreuk(
                    Termijnregel.uovTeltNietTerug,
                    "een termijn voor zienswijzen telt vooruit vanaf de terinzagelegging; "
                        + "laat --terug weg of kies --regel awb"))
        }
        if soort == .uov, duur.aantal == 0 {
            breuken.append(
                Regelbreuk(
                    Termijnregel.uovZonderDuur,
                    "de eerste dag telt mee, dus de duur is minstens 1; kies een langere duur"))
        }
        if terug, !opschortingen.isEmpty {
            breuken.append(
                Regelbreuk(
                    Termijnregel.opschortingBijTerug,
                    "bij terugtellen bestaat geen opschorting; laat --opgeschort weg"))
        }
        let eersteDag = soort == .uov ? begin.dagnummer : begin.dagnummer + 1
        let vroegst = soort == .uov ? "op" : "op de dag na"
        for opschorting in opschortingen where opschorting.dagen.lowerBound.dagnummer < eersteDag {
            breuken.append(
                Regelbreuk(
                    Termijnregel.opschortingVoorBegin,
                    "de opschorting vanaf \(opschorting.dagen.lowerBound.zonderWeekdag) begint "
                        + "voordat de termijn loopt; zij begint op zijn vroegst \(vroegst) "
                        + "\(begin.zonderWeekdag)"))
        }
        return breuken
    }

    // MARK: Counting back

    private func terugtellen() throws(Stop) -> Termijnuitkomst {
        let einde = try Self.gerekend { () throws(Rekenfout) in try duur.na(begin, terug: true) }
        return Termijnuitkomst(
            beginDatum: begin, ongeroldeDatum: einde, eindDatum: einde, voorlopig: false,
            stappen: [
                .init(
                    tekst: "Terug vanaf \(begin.voluit); deze dag telt niet mee.",
                    artikel: .termijnenwet("1 lid 2")),
                .init(
                    tekst: "\(duur) eerder is \(einde.voluit).", artikel: .termijnenwet("1 lid 2")),
                .init(
                    tekst: "Bij terugtellen wordt niet verlengd voor een zaterdag, zondag of "
                        + "algemeen erkende feestdag.",
                    artikel: .termijnenwet("1 lid 2")),
            ])
    }

    // MARK: Counting forward

    private func vooruittellen(_ kalender: Kalender) throws(Stop) -> Termijnuitkomst {
        var stappen = [beginstap]
        let kaal = try Self.gerekend { () throws(Rekenfout) in try kaalEinde() }
        stappen.append(.init(tekst: "\(duur) verder is \(kaal.voluit).", artikel: telartikel))

        let ongerold = try opgeschort(kaal, kalender, &stappen)
        let rol = try Self.gerekend { () throws(Rekenfout) in
            try verlengd(ongerold, kalender)
        }
        return Termijnuitkomst(
            beginDatum: begin, ongeroldeDatum: ongerold, eindDatum: rol.einde,
            voorlopig: rol.voorlopig, stappen: stappen + rol.stappen)
    }

    private static func gerekend<Waarde>(
        _ reken: () throws(Rekenfout) -> Waarde
    ) throws(Stop) -> Waarde {
        do { return try reken() } catch { throw .rekenfout(error) }
    }

    private var telartikel: Artikel {
        switch soort {
        case .awb: .awb("6:8 lid 1 (telwijze)")
        case .uov: .awb("3:16")
        case .brief: .termijnenwet("1 (geen wettelijke termijn)")
        }
    }

    private var beginstap: Termijnuitkomst.Stap {
        let telt = soort == .uov ? "deze dag telt mee" : "deze dag telt niet mee"
        return .init(tekst: "Vanaf \(begin.voluit); \(telt).", artikel: telartikel)
    }

    /// The end before suspension and extension.
    private func kaalEinde() throws(Rekenfout) -> Datum {
        let einde = try duur.na(begin)
        switch (soort, duur.eenheid) {
        case (.awb, _), (.brief, _): return einde
        case (.uov, .dagen), (.uov, .weken): return try einde.plus(dagen: -1)
        case (.uov, .maanden), (.uov, .jaren):
            // A month from the 5th runs through the 4th. Where the month has no such day number,
            // its last day already is the end.
            return einde.onderdelen.dag == begin.onderdelen.dag
                ? try einde.plus(dagen: -1) : einde
        }
    }

    private func opgeschort(
        _ kaal: Datum, _ kalender: Kalender, _ stappen: inout [Termijnuitkomst.Stap]
    ) throws(Stop) -> Datum {
        var (einde, geteld) = (kaal, Set<Datum>())
        for opschorting in opschortingen.sorted(by: { $0.dagen.lowerBound < $1.dagen.lowerBound }) {
            let eerste = opschorting.dagen.lowerBound
            let loopt = try Self.gerekend { () throws(Rekenfout) in
                try verlengd(einde, kalender).einde
            }
            guard eerste <= loopt else {
                throw .regel(
                    Regelbreuk(
                        Termijnregel.opschortingNaEinde,
                        "de opschorting vanaf \(eerste.zonderWeekdag) begint nadat de termijn op "
                            + "\(loopt.zonderWeekdag) is geëindigd; laat haar weg"))
            }
            let dagen =
                (opschorting.dagen.lowerBound.dagnummer...opschorting.dagen.upperBound.dagnummer)
                .compactMap { Datum(dagnummer: Int($0)) }
            let erbij = dagen.count { geteld.insert($0).inserted }
            einde = try Self.gerekend { () throws(Rekenfout) in try einde.plus(dagen: erbij) }
            stappen.append(
                .init(
                    tekst: "Opgeschort van \(eerste.zonderWeekdag) tot en met "
                        + "\(opschorting.dagen.upperBound.zonderWeekdag): \(erbij) "
                        + "\(erbij == 1 ? "dag" : "dagen") erbij, dus \(einde.voluit).",
                    artikel: .awb("4:15")))
        }
        return einde
    }
}

extension Regelbreuken {
    /// One refusal alone.
    init(alleen breuk: Regelbreuk) {
        guard let breuken = Regelbreuken([breuk]) else {
            preconditionFailure("a list of one is not empty")
        }
        self = breuken
    }
}
