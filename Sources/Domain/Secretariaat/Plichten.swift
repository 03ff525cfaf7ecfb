extension Aanvraag {
    /// What it waits for now.
    public var wachtOp: Set<Bord.Soort> {
        var soorten: Set<Bord.Soort> =
            switch fase {
            case .concept: [.indienen]
            case .ingediend: [.beoordelen]
            case .aanvullingGevraagd: [.aanvullen]
            case .inBehandeling: toets == .voldaan || afgeweken ? [.besluiten] : [.beoordelen]
            case .besloten: [.bekendmaken]
            case .bekendgemaakt, .ingetrokken, .afgerond: []
            }
        if let wijziging = omslag.openWijziging {
            soorten.insert(
                wijziging.beslissing == nil ? .wijzigingBesluiten : .wijzigingBekendmaken)
        }
        if omslag.openKwestie != nil { soorten.insert(.beantwoorden) }
        let wachtOpAdvies = fase.wachtOpBesluit || fase == .aanvullingGevraagd
        if wachtOpAdvies, let advies, advies.uitgebracht == nil {
            soorten.insert(.adviesUitbrengen)
        }
        return soorten
    }

    /// What is owed because of a cause; `nil` when it does not wait for that any more.
    public func plicht(_ oorzaak: Oorzaak) -> Plicht? {
        guard wachtOp.contains(oorzaak.wat) else { return nil }
        let uiterlijk: Datum? =
            switch oorzaak.wat {
            case .aanvullen: klok?.aanvulrondes.last?.hersteltermijn
            case .beantwoorden: omslag.openKwestie?.uiterlijk
            case .adviesUitbrengen: advies?.uiterlijk
            case .beoordelen, .besluiten, .bekendmaken: klok?.uitersteDatum
            case .indienen, .wijzigingBesluiten, .wijzigingBekendmaken, .adviesVragen, .reageren,
                .uitnodigingBeantwoorden, .auditBeantwoorden, .toezeggingNakomen, .taak:
                nil
            }
        return Plicht(oorzaak, uiterlijk: uiterlijk)
    }
}

extension Beleidsdossier {
    /// What is owed in it on a day: requests for advice before a planned decision, advice within
    /// its term, reactions, answers to invitations, and replies to auditors.
    /// - Throws: ``Rekenfout/datumBuitenBereik`` when a day lies outside the calendar.
    public func plichten(
        _ id: ID<Beleidsdossier>, op dag: Datum
    ) throws(Rekenfout) -> [Plicht] {
        let dossier = consultatiedossier
        func oorzaak(
            _ wat: Bord.Soort, betreft: String? = nil, wijkraad: String?, feit: String? = nil
        ) -> Oorzaak {
            Oorzaak(
                .dossier, "\(opening.kenmerk)", id.als(Onderwerp.self), wat, betreft: betreft,
                wijkraad: wijkraad, feit: feit.flatMap { Int($0) })
        }
        var plichten: [Plicht] = []
        for waarschuwing in try dossier.waarschuwingen(op: dag) {
            switch waarschuwing.trede {
            case .nietNodig, .gevraagd: continue
            case .ruim, .binnenTweeWeken, .binnenEenWeek, .vandaag, .teLaat:
                plichten.append(
                    Plicht(
                        oorzaak(
                            .adviesVragen, betreft: waarschuwing.betreft,
                            wijkraad: waarschuwing.wijkraad),
                        uiterlijk: waarschuwing.laatsteVraagdag.datum,
                        uitleg: waarschuwing.laatsteVraagdag.stappen.map(\.tekst)
                            + [waarschuwing.tekst]))
            }
        }
        for wijkraad in wijkraden {
            let blik = try Vooruitblik(wijkraad: wijkraad.code, op: dag, dossiers: [dossier])
            plichten += blik.termijnen.map {
                Plicht(
                    oorzaak(
                        .adviesUitbrengen, betreft: $0.betreft, wijkraad: wijkraad.code,
                        feit: $0.gebeurtenis), uiterlijk: $0.einde,
                    uitleg: [
                        "Het advies is gevraagd op \($0.gevraagdOp.zonderWeekdag), met een termijn "
                            + "tot en met \($0.einde.zonderWeekdag)."
                    ])
            }
        }
        plichten += dossier.reactieplichten(op: dag).filter { $0.reactie == nil }.map {
            Plicht(
                oorzaak(
                    $0.soort == .uitnodiging ? .uitnodigingBeantwoorden : .reageren,
                    wijkraad: $0.wijkraad, feit: $0.gebeurtenis),
                uiterlijk: $0.uiterlijk,
                uitleg: [
                    "De gemeente reageert binnen \(opening.norm.reactietermijnDagen) dagen na "
                        + "\($0.dag.zonderWeekdag): uiterlijk op \($0.uiterlijk.zonderWeekdag)."
                ])
        }
        for (plaats, bevinding) in auditbevindingen.enumerated() where bevinding.isOpen(op: dag) {
            plichten.append(
                Plicht(
                    oorzaak(
                        .auditBeantwoorden, betreft: bevinding.betreft,
                        wijkraad: bevinding.wijkraad, feit: "\(plaats + 1)"),
                    uiterlijk: bevinding.uiterlijk,
                    uitleg: [
                        "Bevinding \(plaats + 1) van de auditor is van "
                            + "\(bevinding.op.zonderWeekdag); de gemeente antwoordt uiterlijk op "
                            + "\(bevinding.uiterlijk.zonderWeekdag)."
                    ]))
        }
        return plichten
    }

    /// What is owed because of a cause; `nil` when that is over.
    /// - Throws: ``Rekenfout/datumBuitenBereik`` when a day lies outside the calendar.
    public func plicht(
        _ oorzaak: Oorzaak, _ id: ID<Beleidsdossier>, op dag: Datum
    ) throws(Rekenfout) -> Plicht? {
        try plichten(id, op: dag).first { $0.oorzaak == oorzaak }
    }
}

extension Vergadering {
    /// What is owed because of a cause; `nil` when that action was done.
    public func plicht(_ oorzaak: Oorzaak) -> Plicht? {
        guard
            let actiepunt = verloop.actiepunten.first(where: {
                $0.nummer == oorzaak.feit && $0.gereedOp == nil
            })
        else { return nil }
        return Plicht(
            oorzaak, uiterlijk: actiepunt.uiterlijk,
            uitleg: actiepunt.uiterlijk.map {
                [Taak.Uiterlijkgrond.afspraak(vergadering: afspraak.dag).uitleg($0)]
            } ?? [])
    }
}
