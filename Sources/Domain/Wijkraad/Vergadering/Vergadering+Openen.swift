extension Vergadering {
    /// Opens it, with a quorum; the chair or, when he is not there, the secretary.
    ///
    /// Who writes it down later opens it as of its day; the register says when that was recorded.
    ///
    /// A second meeting may open without quorum for the items that need none.
    /// - Throws: `GEEN_LID`, `VERGADERING_TOESTAND`, `VERGADERDAG`, `QUORUM_ONTBREEKT`.
    public func openen(
        _ raad: Wijkraad, _ context: Handelingscontext
    ) throws(Regelbreuk) -> Vergadergebeurtenis {
        let quorum = try eisDag("openen", raad, context)
        guard quorum.grond != .ontbreekt else {
            throw Regelbreuk(
                Vergaderregel.quorumOntbreekt,
                "er zijn \(quorum.aanwezig) leden en er zijn er \(quorum.vereist) nodig; noteer "
                    + "wie er is met griffie vergadering aanwezig, of leg vast dat zij niet is "
                    + "geopend met griffie vergadering niet-openen \(opzet.kenmerk)",
                getallen: quorum.getallen)
        }
        return .geopend(op: afspraak.dag, quorum, voorzitter: context.actor)
    }

    /// Records that it was not opened for want of a quorum; a second meeting may follow.
    /// - Throws: `GEEN_LID`, `VERGADERING_TOESTAND`, `VERGADERDAG`, `QUORUM_GEHAALD`.
    public func nietOpenen(
        _ raad: Wijkraad, _ context: Handelingscontext
    ) throws(Regelbreuk) -> Vergadergebeurtenis {
        let quorum = try eisDag("vastleggen dat zij niet is geopend", raad, context)
        guard quorum.grond == .ontbreekt else {
            throw Regelbreuk(
                Vergaderregel.quorumGehaald,
                "er zijn \(quorum.aanwezig) leden en dat is genoeg; open de vergadering",
                getallen: quorum.getallen)
        }
        return .nietGeopend(quorum)
    }

    /// Suspends it.
    /// - Throws: `GEEN_LID`, `VERGADERING_TOESTAND`.
    public func schorsen(
        _ raad: Wijkraad, _ context: Handelingscontext
    ) throws(Regelbreuk) -> Vergadergebeurtenis {
        try eis([.geopend], "schorsen", raad, context)
        return .geschorst
    }

    /// Goes on, also on a later day.
    /// - Throws: `GEEN_LID`, `VERGADERING_TOESTAND`.
    public func hervatten(
        _ raad: Wijkraad, _ context: Handelingscontext
    ) throws(Regelbreuk) -> Vergadergebeurtenis {
        try eis([.geschorst], "hervatten", raad, context)
        return .hervat
    }

    /// Closes it, once the decision of every vote has its number: afterwards nothing can be voted
    /// on any more.
    /// - Parameter zonderStemming: whether items that ask for a vote may stay without one.
    /// - Throws: `GEEN_LID`, `VERGADERING_TOESTAND`, `BESLUIT_ONTBREEKT`, `STEMMING_ONTBREEKT`.
    public func sluiten(
        zonderStemming: Bool, _ raad: Wijkraad, _ context: Handelingscontext
    ) throws(Regelbreuk) -> Vergadergebeurtenis {
        try eis([.geopend, .geschorst], "sluiten", raad, context)
        let zonder = zonderBesluit
        if let eerste = zonder.first {
            let punten = zonder.compactMap { nummer(van: $0).map { "\($0)" } }
            throw Regelbreuk(
                Vergaderregel.besluitOntbreekt,
                "over punt \(punten.opsomming(met: "en")) is gestemd en het besluit is nog niet "
                    + "vastgelegd; doe dat met griffie vergadering besluiten \(opzet.kenmerk)"
                    + metPunt(eerste)
                    + (toestand == .geschorst
                        ? ", nadat u haar heeft hervat met griffie vergadering hervatten" : ""),
                getallen: ["zonderBesluit": Int64(zonder.count)])
        }
        let ongestemd = nietAfgedaan.filter { $0.aanleiding != .verslag }
        guard zonderStemming || ongestemd.isEmpty else {
            let punten = ongestemd.compactMap { nummer(van: $0.id).map { "\($0)" } }
            throw Regelbreuk(
                Vergaderregel.stemmingOntbreekt,
                "over punt \(punten.opsomming(met: "en")) is niet gestemd, en na het sluiten kan "
                    + "dat niet meer; leg de stemming vast met griffie vergadering stemmen "
                    + "\(opzet.kenmerk), of sluit met --zonder-stemming",
                getallen: ["zonderStemming": Int64(ongestemd.count)])
        }
        return .gesloten(op: context.datum)
    }

    /// The items that were voted on and of which the decision has no number yet; a tie decides
    /// nothing.
    public var zonderBesluit: [Int] {
        verloop.stemmingen.filter { stemming in
            stemming.uitslag != .gestaakt
                && !verloop.besluiten.contains { $0.punt == stemming.punt }
        }.map(\.punt)
    }

    /// The items of which the vote still holds somebody who was recused since.
    public var teVerbeteren: [Int] {
        verloop.stemmingen.filter { stemming in
            !Set(stemming.stemmen.map(\.lid)).isDisjoint(with: verschoond(bij: stemming.punt))
        }.map(\.punt)
    }

    /// The items that asked for something that did not come: a vote, or the adoption of minutes.
    public var nietAfgedaan: [Agendapunt] {
        voorbereiding.agenda.filter { punt in
            switch punt.aanleiding {
            case .verslag: punt.van.map { !verloop.vastgesteldeVerslagen.contains($0) } ?? false
            case .agenda, .actielijst, .buitenVergadering: false
            case .herstemming, .tweedeVergadering, nil:
                (punt.soort == .adviseren || punt.soort == .besluiten)
                    && !verloop.stemmingen.contains { $0.punt == punt.id }
            }
        }
    }

    private func eisDag(
        _ wat: String, _ raad: Wijkraad, _ context: Handelingscontext
    ) throws(Regelbreuk) -> Quorum {
        try eis([.opgeroepen], wat, raad, context)
        guard context.datum >= afspraak.dag else {
            throw Regelbreuk(
                Vergaderregel.dag,
                "\(opzet.kenmerk) is op \(afspraak.dag.voluit), en dat is nog niet geweest; "
                    + "verplaats haar als zij op een andere dag is")
        }
        guard let quorum = quorum(bij: nil, raad) else {
            preconditionFailure("a meeting that was convened has its reglement")
        }
        return quorum
    }
}

extension Quorum {
    /// The numbers that decided it, by name.
    var getallen: [String: Int64] {
        [
            "grondtal": Int64(grondtal), "vereist": Int64(vereist), "aanwezig": Int64(aanwezig),
        ]
    }
}
