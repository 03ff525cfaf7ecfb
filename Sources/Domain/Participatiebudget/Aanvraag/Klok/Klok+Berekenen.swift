extension Aanvraag.Klok {
    /// The last day for deciding with every step that led there; pure, so that anybody can redo it.
    ///
    /// End = receipt + term + suspended days, moved once, at the end (Awb 4:13 - 4:15; Algemene
    /// termijnenwet).
    /// - Throws: the rule of ``Termijnregel`` that the facts break.
    public func bereken(met kalender: Kalender) throws(Regelbreuk) -> Termijnuitkomst {
        let mededeling = mededelingen.first(where: \.verschuift)
        let voor = try Termijn(
            soort: .awb, duur: start.duur, begin: start.ontvangst,
            opschortingen: opschortingen { dag in mededeling.map { dag <= $0.op } ?? true }
        ).uitkomst(kalender)
        guard let mededeling else {
            return voor.met(stappen: feiten + voor.stappen)
        }
        // The date that the notice names takes the place of the term; what is suspended after the
        // notice still counts.
        let dagen = mededeling.op.dagen(tot: mededeling.verwacht)
        guard let duur = Duur(dagen, .dagen) else {
            throw Regelbreuk(
                Termijnregel.buitenKalender, "de genoemde datum ligt te ver weg; noem een eerdere")
        }
        let na = try Termijn(
            soort: .brief, duur: duur, begin: mededeling.op,
            opschortingen: opschortingen { $0 > mededeling.op }
        ).uitkomst(kalender)
        let stap = Termijnuitkomst.Stap(
            tekst: "Op \(mededeling.op.zonderWeekdag), binnen de termijn, is meegedeeld dat het "
                + "besluit er uiterlijk \(mededeling.verwacht.voluit) is; die redelijke termijn "
                + "komt in de plaats.",
            artikel: .awb("4:14 lid 3"))
        return Termijnuitkomst(
            beginDatum: start.ontvangst, ongeroldeDatum: na.ongeroldeDatum,
            eindDatum: na.eindDatum, voorlopig: na.voorlopig,
            stappen: feiten + voor.stappen + [stap] + na.stappen)
    }

    /// How many different days the term stands still.
    public var opgeschorteDagen: Int {
        Set(opschortingen { _ in true }.flatMap { $0.dagnummers }).count
    }

    /// The suspensions of which the first day is one of these.
    private func opschortingen(_ telt: (Datum) -> Bool) -> [Opschorting] {
        (aanvulrondes.compactMap(\.opschorting) + onderbrekingen.map { Opschorting($0.dagen) })
            .filter { telt($0.dagen.lowerBound) }
    }

    private var feiten: [Termijnuitkomst.Stap] {
        let bron: Termijnuitkomst.Stap =
            switch start.bron {
            case .wettelijk:
                .init(
                    tekst: "De regeling (versie \(start.regelingversie)) geeft \(start.duur) om "
                        + "te beslissen.", artikel: .awb("4:13 lid 1"))
            case .redelijk:
                .init(
                    tekst: "De regeling stelt geen termijn; een redelijke termijn is voorbij na "
                        + "\(start.duur).", artikel: .awb("4:13 lid 2"))
            }
        return [bron] + aanvulrondes.map(\.stap) + onderbrekingen.map(\.stap)
            + mededelingen.filter { !$0.verschuift }.map { mededeling in
                .init(
                    tekst: "De mededeling van \(mededeling.op.zonderWeekdag) noemt "
                        + "\(mededeling.verwacht.zonderWeekdag); zij verschuift de termijn niet.",
                    artikel: .awb(start.bron == .wettelijk ? "4:14 lid 1" : "4:14 lid 3"))
            }
    }
}

extension Aanvraag.Klok.Aanvulronde {
    /// The days on which the term stands still for this invitation, if there are any.
    ///
    /// From the day after it until the day of completion or unused lapse (Awb 4:15 lid 1). On an
    /// unused lapse that day is the last one for completing: the earlier, safe reading.
    public var opschorting: Opschorting? {
        let tot = min(einde?.op ?? hersteltermijn, hersteltermijn)
        guard let eerste = Datum(dagnummer: Int(gevraagdOp.dagnummer) + 1),
            let laatste = Datum(dagnummer: Int(tot.dagnummer) - 1), eerste <= laatste
        else { return nil }
        return Opschorting(eerste...laatste)
    }

    /// Whether the safe reading of an unused lapse decides where the suspension ends.
    public var veiligGelezen: Bool { einde.map { $0.op > hersteltermijn } ?? true }

    fileprivate var stap: Termijnuitkomst.Stap {
        let vraag =
            "Op \(gevraagdOp.zonderWeekdag) is om aanvulling gevraagd, uiterlijk "
            + "\(hersteltermijn.zonderWeekdag)"
        guard veiligGelezen else {
            let op = einde?.op ?? hersteltermijn
            return .init(
                tekst: "\(vraag); op \(op.zonderWeekdag) kwam zij. De termijn staat stil van de "
                    + "dag na de vraag tot die dag.", artikel: .awb("4:15 lid 1"))
        }
        return .init(
            tekst: "\(vraag). Zonder aanvulling loopt de termijn weer vanaf die dag zelf (de "
                + "veilige lezing, niet uitgemaakt).", artikel: .awb("4:15 lid 1"))
    }
}

extension Aanvraag.Klok.Onderbreking {
    fileprivate var stap: Termijnuitkomst.Stap {
        .init(
            tekst: "De termijn staat stil van \(dagen.lowerBound.zonderWeekdag) tot en met "
                + "\(dagen.upperBound.zonderWeekdag): \(grond.inWoorden).",
            artikel: grond.artikel)
    }
}

extension Aanvraag.Klok.Opschortingsgrond {
    /// Where the ground stands.
    public var artikel: Artikel {
        switch self {
        case .instemming: .awb("4:15 lid 2 onder a")
        case .vertragingAanvrager: .awb("4:15 lid 2 onder b")
        case .overmacht: .awb("4:15 lid 2 onder c")
        }
    }

    /// The ground as people say it.
    public var inWoorden: String {
        switch self {
        case .instemming: "de aanvrager stemde schriftelijk in met uitstel"
        case .vertragingAanvrager: "de vertraging is aan de aanvrager toe te rekenen"
        case .overmacht: "overmacht"
        }
    }
}

extension Opschorting {
    fileprivate var dagnummers: ClosedRange<Int32> {
        dagen.lowerBound.dagnummer...dagen.upperBound.dagnummer
    }
}

extension Termijn {
    /// The end of the term, or the first rule that stops it.
    fileprivate func uitkomst(_ kalender: Kalender) throws(Regelbreuk) -> Termijnuitkomst {
        do { return try bereken(met: kalender) } catch { throw error.alle[0] }
    }
}

extension Termijnuitkomst {
    fileprivate func met(stappen: [Stap]) -> Termijnuitkomst {
        Termijnuitkomst(
            beginDatum: beginDatum, ongeroldeDatum: ongeroldeDatum, eindDatum: eindDatum,
            voorlopig: voorlopig, stappen: stappen)
    }
}
