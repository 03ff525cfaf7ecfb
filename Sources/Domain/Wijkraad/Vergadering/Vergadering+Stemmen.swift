extension Vergadering {
    /// Records a vote on an item for advice or decision.
    ///
    /// Who is there and was not recused has a vote, and so has who gave a proxy that the reglement
    /// allows; all others are written down as absent. Too few members is no refusal: the vote is
    /// kept with that mark, and what follows from it cannot be an advice.
    /// - Parameters:
    ///   - stemmen: the votes by member; `nil` when all are for.
    ///   - belanghebbend: who applied for what the item is about.
    /// - Throws: `GEEN_LID`, `VERGADERING_TOESTAND`, `AGENDA_NIET_VASTGESTELD`,
    ///   `AGENDAPUNT_ONBEKEND`, `AGENDAPUNT_SOORT`, `STEMMEN_STAAKTEN`, `BESLUIT_AL_GENOMEN`,
    ///   `BELANG_NIET_GEMELD`, `GEEN_STEMRECHT`, `STEM_ONTBREEKT`.
    public func stemmen(
        over id: Int, _ voorstel: Verzegeling, _ stemmen: [ID<Persoon>: Stem]?,
        belanghebbend: Set<ID<Persoon>> = [], _ raad: Wijkraad, _ context: Handelingscontext
    ) throws(Regelbreuk) -> Vergadergebeurtenis {
        try eis([.geopend], "stemmen", raad, context)
        let punt = try eisStembaar(id)
        guard let reglement, let quorum = quorum(bij: id, raad) else {
            preconditionFailure("a meeting that was opened has its reglement")
        }
        let leden = raad.inFunctie(op: afspraak.dag)
        let weg = verschoond(bij: id)
        let volmachten = reglement.volmacht == nil ? [:] : self.volmachten(leden, bij: id)
        let stemgerechtigd = aanwezig(leden, bij: id).union(volmachten.keys).subtracting(weg)
        if !belanghebbend.isDisjoint(with: stemgerechtigd) {
            throw Regelbreuk(
                Vergaderregel.belang,
                "een lid vraagt zelf aan waar dit punt over gaat; noteer eerst het belang met "
                    + "griffie vergadering verschonen")
        }
        let gegeven =
            stemmen
            ?? Dictionary(uniqueKeysWithValues: stemgerechtigd.map { ($0, Stem.voor) })
        try eisStemmen(gegeven, stemgerechtigd)
        let regels = leden.subtracting(weg).sorted().map { lid in
            Stemregel(
                lid: lid, stem: gegeven[lid] ?? .afwezig,
                volmacht: gegeven[lid] == nil ? nil : volmachten[lid])
        }
        func tel(_ stem: Stem) -> Int { regels.filter { $0.stem == stem }.count }
        return .gestemd(
            Stemming(
                punt: id, voorstel: voorstel, stemmen: regels, quorum: quorum,
                uitslag: Uitslag(
                    voor: tel(.voor), tegen: tel(.tegen), onthouden: tel(.onthouden),
                    reglement.meerderheid, herstemming: punt.aanleiding == .herstemming)))
    }

    private func eisStembaar(_ id: Int) throws(Regelbreuk) -> Agendapunt {
        guard verloop.agendaVastgesteld else {
            throw Regelbreuk(
                Vergaderregel.agendaNietVastgesteld,
                "stel eerst de agenda vast met griffie vergadering agenda vaststellen "
                    + "\(opzet.kenmerk)")
        }
        let punt = try eisPunt(id)
        guard punt.soort == .adviseren || punt.soort == .besluiten, !punt.isVast else {
            throw Regelbreuk(
                Vergaderregel.puntSoort,
                "over dit punt wordt niet gestemd (\(punt.soort.rawValue)); kies een punt om te "
                    + "adviseren of te besluiten, of voeg er een toe")
        }
        if verloop.stemmingen.contains(where: { $0.punt == id && $0.uitslag == .gestaakt }) {
            throw Regelbreuk(
                Vergaderregel.stemmenStaakten,
                "de stemmen over dit punt staakten; het komt vanzelf op de volgende agenda")
        }
        guard !verloop.stemmingen.contains(where: { $0.punt == id }) else {
            throw Regelbreuk(
                Vergaderregel.besluitBestaat,
                "over dit punt is al gestemd; leg het besluit vast, of voeg een punt toe")
        }
        return punt
    }

    private func eisStemmen(
        _ gegeven: [ID<Persoon>: Stem], _ stemgerechtigd: Set<ID<Persoon>>
    ) throws(Regelbreuk) {
        let anders = gegeven.filter { !stemgerechtigd.contains($0.key) && $0.value != .afwezig }
        guard anders.isEmpty else {
            throw Regelbreuk(
                Vergaderregel.geenStemrecht,
                "\(anders.count) van deze personen mag over dit punt niet stemmen: geen lid, niet "
                    + "aanwezig, verschoond, of zonder volmacht",
                getallen: ["anderen": Int64(anders.count)])
        }
        let zonder = stemgerechtigd.filter { gegeven[$0].map { $0 == .afwezig } ?? true }
        guard zonder.isEmpty else {
            throw Regelbreuk(
                Vergaderregel.stemOntbreekt,
                "van \(zonder.count) leden die er zijn ontbreekt de stem; geef --voor, --tegen of "
                    + "--onthouden, of noteer dat zij zijn vertrokken",
                getallen: ["zonderStem": Int64(zonder.count)])
        }
    }
}

extension Agendapunt {
    /// Whether it stands there by itself and nothing is voted on: agenda, minutes, action list.
    var isVast: Bool {
        switch aanleiding {
        case .agenda, .verslag, .actielijst, .buitenVergadering: true
        case .herstemming, .tweedeVergadering, nil: false
        }
    }
}
