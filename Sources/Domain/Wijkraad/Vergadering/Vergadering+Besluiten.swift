extension Vergadering {
    /// Records the decision that follows from the vote on an item, under the next number of the
    /// wijkraad in the year of the meeting.
    /// - Parameter tekst: the decision in words; `nil` for those of the proposal.
    /// - Throws: `GEEN_LID`, `VERGADERING_TOESTAND`, `AGENDAPUNT_ONBEKEND`, `NIET_GESTEMD`,
    ///   `STEMMEN_STAAKTEN`, `BELANG_NIET_GEMELD`, `BESLUIT_AL_GENOMEN`.
    public func besluiten(
        over id: Int, _ tekst: Verzegeling?, _ raad: Wijkraad, _ context: Handelingscontext
    ) throws(Regelbreuk) -> Vergadergebeurtenis {
        try eis([.geopend], "een besluit vastleggen", raad, context)
        _ = try eisPunt(id)
        guard let stemming = verloop.stemmingen.last(where: { $0.punt == id }) else {
            throw Regelbreuk(
                Vergaderregel.nietGestemd,
                "over dit punt is niet gestemd; leg de stemming vast met griffie vergadering "
                    + "stemmen \(opzet.kenmerk)\(metPunt(id)), met --eenstemmig als "
                    + "iedereen voor is")
        }
        guard stemming.uitslag != .gestaakt else {
            throw Regelbreuk(
                Vergaderregel.stemmenStaakten,
                "de stemmen over dit punt staakten; het komt vanzelf op de volgende agenda")
        }
        let belang = Set(stemming.stemmen.map(\.lid)).intersection(verschoond(bij: id)).sorted()
        guard belang.isEmpty else {
            throw Regelbreuk(
                Vergaderregel.belang,
                "wie zich heeft verschoond staat nog bij de stemmen; geef de stemmen van de "
                    + "anderen opnieuw met griffie vergadering stemmen "
                    + "\(opzet.kenmerk)\(metPunt(id)) --verbetering",
                personen: belang.map { .init($0) })
        }
        guard !verloop.besluiten.contains(where: { $0.punt == id }) else {
            throw Regelbreuk(
                Vergaderregel.besluitBestaat,
                "over dit punt is al een besluit vastgelegd; voeg een punt toe voor een ander")
        }
        let jaar = afspraak.dag.jaar
        return .besluitGenomen(
            Besluit(
                jaar: jaar, nummer: raad.volgendBesluit(in: jaar), punt: id,
                op: zittingsdag(context),
                tekst: tekst ?? stemming.voorstel, uitslag: stemming.uitslag,
                grond: stemming.quorum.grond))
    }

    /// The day on which members decide: that of the meeting, also when it is written down later;
    /// after a suspension today, since nobody noted on which day it went on.
    private func zittingsdag(_ context: Handelingscontext) -> Datum {
        verloop.isHervat ? context.datum : verloop.geopendOp ?? context.datum
    }

    /// Records in the next meeting a decision that members took outside one, each with his vote.
    /// - Throws: `GEEN_LID`, `VERGADERING_TOESTAND`, `REGLEMENT_ONTBREEKT`, `BUITEN_VERGADERING`,
    ///   `VERGADERDAG`, `STEM_ONTBREEKT`, `GEEN_STEMRECHT`.
    public func besluitenBuiten(
        _ voorstel: Verzegeling, titel: Verzegeling, _ stemmen: [ID<Persoon>: Stem],
        op dag: Datum, _ raad: Wijkraad, _ context: Handelingscontext
    ) throws(Regelbreuk) -> [Vergadergebeurtenis] {
        // Between notice and opening the agenda stays as it was sent.
        try eis(
            [.gepland, .verplaatst, .geopend], "een besluit buiten vergadering vastleggen", raad,
            context)
        guard dag <= min(context.datum, afspraak.dag) else {
            throw Regelbreuk(
                Vergaderregel.dag,
                "\(dag.zonderWeekdag) is na vandaag of na de vergadering; geef een eerdere dag")
        }
        guard let reglement = raad.reglement(op: dag) else {
            throw Regelbreuk(
                Vergaderregel.reglementOntbreekt,
                "op \(dag.zonderWeekdag) geldt geen reglement van \(raad.naam)")
        }
        guard reglement.buitenVergadering else {
            throw Regelbreuk(
                Vergaderregel.buitenVergadering,
                "het reglement van \(raad.naam) laat dit niet toe; zet het punt op de agenda")
        }
        let leden = raad.inFunctie(op: dag)
        guard Set(stemmen.keys).isSubset(of: leden) else {
            throw Regelbreuk(
                Vergaderregel.geenStemrecht,
                "wie geen lid is op \(dag.zonderWeekdag), stemt niet mee",
                personen: Set(stemmen.keys).subtracting(leden).sorted().map { .init($0) })
        }
        let zonder = leden.subtracting(stemmen.keys)
        guard zonder.isEmpty else {
            throw Regelbreuk(
                Vergaderregel.stemOntbreekt,
                "niet van elk lid is bekend wat het stemde; geef ook --afwezig",
                getallen: ["zonderStem": Int64(zonder.count)],
                personen: zonder.sorted().map { .init($0) })
        }
        let quorum = Quorum(
            reglement, inFunctie: leden, aanwezig: Set(stemmen.filter { $0.value != .afwezig }.keys)
        )
        let regels = leden.sorted().map { Stemregel(lid: $0, stem: stemmen[$0] ?? .afwezig) }
        func tel(_ stem: Stem) -> Int { regels.filter { $0.stem == stem }.count }
        // Nobody meets to vote again: a tie rejects.
        let uitslag = Uitslag(
            voor: tel(.voor), tegen: tel(.tegen), onthouden: tel(.onthouden),
            reglement.meerderheid, herstemming: true)
        let id = voorbereiding.volgendPunt
        return [
            .agendaGewijzigd(
                .toegevoegd(
                    Agendapunt(
                        id: id, soort: .besluiten, titel: titel, aanleiding: .buitenVergadering,
                        terVergadering: toestand == .geopend),
                    plaats: toestand == .geopend ? voorbereiding.agenda.count : 1),
                door: context.actor, rol: context.rol),
            .gestemd(
                Stemming(
                    punt: id, voorstel: voorstel, stemmen: regels, quorum: quorum,
                    uitslag: uitslag)),
            .besluitGenomen(
                Besluit(
                    jaar: dag.jaar, nummer: raad.volgendBesluit(in: dag.jaar), punt: id, op: dag,
                    tekst: voorstel, uitslag: uitslag, grond: quorum.grond,
                    buitenVergadering: true)),
        ]
    }
}
