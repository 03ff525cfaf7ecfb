extension Termijn {
    /// The end after the Algemene termijnenwet has had its say.
    struct Verlenging {
        let einde: Datum
        let voorlopig: Bool
        let stappen: [Termijnuitkomst.Stap]
    }

    /// Moves an end that falls on a Saturday, Sunday or holiday.
    ///
    /// By article 1; by article 2 a term of three days or more also gets at least two working
    /// days. Letters and the terms of article 4 are left alone.
    func verlengd(_ ongerold: Datum, _ kalender: Kalender) throws(Rekenfout) -> Verlenging {
        if let vrijgesteld {
            return Verlenging(einde: ongerold, voorlopig: false, stappen: [vrijgesteld])
        }

        var stappen: [Termijnuitkomst.Stap] = []
        var einde = ongerold
        var overgeslagen: [String] = []
        while !kanEindigen(op: einde, kalender) {
            overgeslagen.append(reden(einde, kalender))
            einde = try einde.plus(dagen: 1)
        }
        if overgeslagen.isEmpty {
            stappen.append(
                .init(
                    tekst: "\(einde.voluit) is geen zaterdag, zondag of algemeen erkende feestdag.",
                    artikel: .termijnenwet("1 lid 1")))
        } else {
            stappen.append(
                .init(
                    tekst: "Verlengd voorbij \(overgeslagen.opsomming(met: "en")), tot en met "
                        + "\(einde.voluit).",
                    artikel: .termijnenwet("1 lid 1")))
        }

        var werkdagen = telWerkdagen(tot: einde, kalender)
        while duur.isMinstensDrieDagen, werkdagen.zeker + werkdagen.onzeker < 2 {
            repeat { einde = try einde.plus(dagen: 1) } while !kanEindigen(op: einde, kalender)
            werkdagen = telWerkdagen(tot: einde, kalender)
            stappen.append(
                .init(
                    tekst: "In de termijn moeten minstens twee werkdagen vallen; verlengd tot en "
                        + "met \(einde.voluit).",
                    artikel: .termijnenwet("2")))
        }

        let overOnzeker = max(0, werkdagen.onzeker - Self.meesteGelijkgesteld)
        let teWeinigZeker = duur.isMinstensDrieDagen && werkdagen.zeker + overOnzeker < 2
        let voorlopig = kalender.isVoorlopig(einde.jaar) || teWeinigZeker
        if voorlopig {
            stappen.append(
                .init(
                    tekst: "Voorlopig: voor \(einde.jaar) is geen besluit met gelijkgestelde dagen "
                        + "bekend.",
                    artikel: .termijnenwet("3 lid 3")))
        }
        return Verlenging(einde: einde, voorlopig: voorlopig, stappen: stappen)
    }

    /// More days than any decree has equated to holidays; so many unsure working days may yet fall
    /// away, all others stay.
    private static let meesteGelijkgesteld = 10

    /// Why this term is never extended; `nil` when it can be.
    private var vrijgesteld: Termijnuitkomst.Stap? {
        if soort == .brief {
            return .init(
                tekst: "Een in een brief gestelde termijn is geen wettelijke termijn en wordt niet "
                    + "verlengd.",
                artikel: .termijnenwet("1 lid 1"))
        }
        guard duur.isUitgezonderd else { return nil }
        return .init(
            tekst: "\(duur) is langer dan 90 dagen, twaalf weken of drie maanden, of in jaren "
                + "gesteld: niet verlengd.",
            artikel: .termijnenwet("4"))
    }

    /// Working days within the term, counted from its end until two are sure, or until two are
    /// found where the end itself is not sure.
    ///
    /// Sure ones lie in years of which the decree is known, unsure ones in other years. Suspended
    /// days are no part of the term.
    private func telWerkdagen(tot einde: Datum, _ kalender: Kalender) -> (zeker: Int, onzeker: Int)
    {
        var (zeker, onzeker) = (0, 0)
        let eerste = begin.dagnummer + (soort == .uov ? 0 : 1)
        var nummer = einde.dagnummer
        let eindeOnzeker = kalender.isVoorlopig(einde.jaar)
        while nummer >= eerste, zeker < 2, !eindeOnzeker || zeker + onzeker < 2 {
            defer { nummer -= 1 }
            guard let dag = Datum(dagnummer: Int(nummer)),
                kanEindigen(op: dag, kalender)
            else { continue }
            if kalender.isVoorlopig(dag.jaar) { onzeker += 1 } else { zeker += 1 }
        }
        return (zeker, onzeker)
    }

    /// Whether a day is a working day on which the term runs.
    ///
    /// A suspension that begins while a weekend or holiday extends the term adds fewer days than it
    /// lasts beyond the bare end; the term still cannot end while it stands still (Awb 4:15).
    private func kanEindigen(op dag: Datum, _ kalender: Kalender) -> Bool {
        !isOpgeschort(dag) && kalender.isWerkdag(dag)
    }

    private func isOpgeschort(_ dag: Datum) -> Bool {
        opschortingen.contains { $0.dagen.contains(dag) }
    }

    private func reden(_ dag: Datum, _ kalender: Kalender) -> String {
        if isOpgeschort(dag) { return "\(dag.voluit) (opgeschort)" }
        if let feestdag = kalender.feestdag(op: dag) {
            return "\(feestdag.naam) (\(dag.zonderWeekdag))"
        }
        return dag.voluit
    }
}
