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
    ///   `AGENDAPUNT_ONBEKEND`, `AGENDAPUNT_SOORT`, `STEMMEN_STAAKTEN`, `AL_GESTEMD`,
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
        return try gestemd(
            over: punt, voorstel, stemmen,
            Stemmers(
                leden: leden.subtracting(weg),
                gerechtigd: aanwezig(leden, bij: id).union(volmachten.keys).subtracting(weg),
                volmachten: volmachten, quorum: quorum
            ) { waaromGeenStem($0, leden, bij: id) }, belanghebbend, reglement)
    }

    /// Who take part in a vote.
    struct Stemmers {
        /// The members who are written down, present or not.
        let leden: Set<ID<Persoon>>
        /// Who has a vote.
        let gerechtigd: Set<ID<Persoon>>
        /// Who votes for whom, by the member who is not there.
        let volmachten: [ID<Persoon>: ID<Persoon>]
        /// Whether they were enough.
        let quorum: Quorum
        /// Why somebody has no vote, in words.
        let waaromNiet: (ID<Persoon>) -> String
    }

    /// The vote of these members, each with his vote.
    func gestemd(
        over punt: Agendapunt, _ voorstel: Verzegeling, _ stemmen: [ID<Persoon>: Stem]?,
        _ stemmers: Stemmers, _ belanghebbend: Set<ID<Persoon>>,
        _ reglement: Wijkraad.Reglement, verbetering: Bool = false
    ) throws(Regelbreuk) -> Vergadergebeurtenis {
        let belang = belanghebbend.intersection(stemmers.gerechtigd).sorted()
        if !belang.isEmpty {
            throw Regelbreuk(
                Vergaderregel.belang,
                "een lid vraagt zelf aan waar dit punt over gaat; noteer eerst het belang met "
                    + "griffie vergadering verschonen", personen: belang.map { .init($0) })
        }
        let gegeven =
            stemmen
            ?? Dictionary(uniqueKeysWithValues: stemmers.gerechtigd.map { ($0, Stem.voor) })
        try eisStemmen(gegeven, stemmers)
        let regels = stemmers.leden.sorted().map { lid in
            Stemregel(
                lid: lid, stem: gegeven[lid] ?? .afwezig,
                volmacht: gegeven[lid] == nil ? nil : stemmers.volmachten[lid])
        }
        func tel(_ stem: Stem) -> Int { regels.filter { $0.stem == stem }.count }
        return .gestemd(
            Stemming(
                punt: punt.id, voorstel: voorstel, stemmen: regels, quorum: stemmers.quorum,
                uitslag: Uitslag(
                    voor: tel(.voor), tegen: tel(.tegen), onthouden: tel(.onthouden),
                    reglement.meerderheid, herstemming: punt.aanleiding == .herstemming),
                verbetering: verbetering))
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
        let eerder = verloop.stemmingen.first { $0.punt == id }
        if eerder?.uitslag == .gestaakt {
            throw Regelbreuk(
                Vergaderregel.stemmenStaakten,
                "de stemmen over dit punt staakten; het komt vanzelf op de volgende agenda. Is een "
                    + "stem verkeerd genoteerd, geef dan alle stemmen opnieuw met --verbetering")
        }
        guard eerder == nil else {
            throw Regelbreuk(
                Vergaderregel.alGestemd,
                "over dit punt is al gestemd; leg het besluit vast met griffie vergadering "
                    + "besluiten \(opzet.kenmerk)\(metPunt(id)), of geef alle stemmen opnieuw met "
                    + "--verbetering als er een verkeerd is genoteerd")
        }
        return punt
    }

    private func eisStemmen(
        _ gegeven: [ID<Persoon>: Stem], _ stemmers: Stemmers
    ) throws(Regelbreuk) {
        let anders = gegeven.filter {
            !stemmers.gerechtigd.contains($0.key) && $0.value != .afwezig
        }
        guard anders.isEmpty else {
            throw Regelbreuk(
                Vergaderregel.geenStemrecht,
                "niet iedereen van wie u een stem geeft, mag over dit punt stemmen; laat die stem "
                    + "weg, of noteer voor de stemming dat het lid er is",
                getallen: ["anderen": Int64(anders.count)],
                personen: anders.keys.sorted().map { .init($0, stemmers.waaromNiet($0)) })
        }
        let zonder = stemmers.gerechtigd.filter { gegeven[$0].map { $0 == .afwezig } ?? true }
        guard zonder.isEmpty else {
            throw Regelbreuk(
                Vergaderregel.stemOntbreekt,
                "niet van elk lid dat mag stemmen is de stem bekend; geef --voor, --tegen of "
                    + "--onthouden, of noteer voor de stemming dat het lid is vertrokken",
                getallen: ["zonderStem": Int64(zonder.count)],
                personen: zonder.sorted().map {
                    .init($0, stemmers.volmachten[$0] == nil ? nil : "bij volmacht")
                })
        }
    }

    private func waaromGeenStem(
        _ persoon: ID<Persoon>, _ leden: Set<ID<Persoon>>, bij id: Int
    ) -> String {
        if !leden.contains(persoon) { return "geen lid" }
        if verschoond(bij: id).contains(persoon) { return "verschoond bij dit punt" }
        return switch stand(van: persoon, bij: id).stand {
        case .vertrokken: "vertrokken"
        case .verontschuldigd, .afwezig: "niet aanwezig"
        case .volmacht: "de gemachtigde is er niet, of het reglement kent geen volmachten"
        case .aanwezig: "aanwezig"
        }
    }

    /// The option that names an item, by its number on the agenda.
    public func metPunt(_ id: Int) -> String { nummer(van: id).map { " --punt \($0)" } ?? "" }
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
