extension Vergadering {
    /// Records again a vote that was written down wrongly, as long as no decision rests on it; the
    /// register keeps both.
    ///
    /// The proposal, who were there and who had a proxy stay as they were at the vote, so that
    /// nothing but the votes can change; who was recused since takes no part any more.
    /// - Parameters:
    ///   - stemmen: the votes by member; `nil` when all are for.
    ///   - belanghebbend: who applied for what the item is about.
    /// - Throws: `GEEN_LID`, `VERGADERING_TOESTAND`, `AGENDAPUNT_ONBEKEND`, `NIET_GESTEMD`,
    ///   `BESLUIT_AL_GENOMEN`, `BELANG_NIET_GEMELD`, `GEEN_STEMRECHT`, `STEM_ONTBREEKT`.
    public func verbeteren(
        over id: Int, _ stemmen: [ID<Persoon>: Stem]?, belanghebbend: Set<ID<Persoon>> = [],
        _ raad: Wijkraad, _ context: Handelingscontext
    ) throws(Regelbreuk) -> Vergadergebeurtenis {
        try eis([.geopend], "een stemming verbeteren", raad, context)
        let punt = try eisPunt(id)
        guard let eerder = verloop.stemmingen.first(where: { $0.punt == id }) else {
            throw Regelbreuk(
                Vergaderregel.nietGestemd,
                "over dit punt is nog niet gestemd; laat --verbetering weg")
        }
        if let besluit = verloop.besluiten.first(where: { $0.punt == id }) {
            throw Regelbreuk(
                Vergaderregel.besluitBestaat,
                "besluit \(besluit.aanduiding) rust al op deze stemming; zeg in het verslag wat "
                    + "anders was, of voeg een punt toe en stem daarover")
        }
        guard let reglement else {
            preconditionFailure("a meeting that was opened has its reglement")
        }
        let weg = verschoond(bij: id)
        let stemmers = eerder.stemmen.filter { $0.stem != .afwezig }
        let volmachten = Dictionary(
            uniqueKeysWithValues: stemmers.compactMap { regel in
                regel.volmacht.map { (regel.lid, $0) }
            })
        let gerechtigd = Set(stemmers.map(\.lid))
        let quorum = Quorum(
            reglement, inFunctie: raad.inFunctie(op: afspraak.dag),
            aanwezig: gerechtigd.subtracting(volmachten.keys), volmachten: Set(volmachten.keys),
            verschoond: weg, zonderQuorum: magZonderQuorum(id))
        return try gestemd(
            over: punt, eerder.voorstel, stemmen,
            Stemmers(
                leden: Set(eerder.stemmen.map(\.lid)).subtracting(weg),
                gerechtigd: gerechtigd.subtracting(weg), volmachten: volmachten, quorum: quorum
            ) { weg.contains($0) ? "verschoond bij dit punt" : "stemde niet mee" }, belanghebbend,
            reglement, verbetering: true)
    }
}
