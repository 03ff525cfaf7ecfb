extension Blik {
    /// All requests to the wijkraad, by day, and what became of every extension.
    func verzoeken(
        _ besluitdag: Datum
    ) -> (verzoeken: [Adviesverzoek], verlengingen: [(plaats: Int, gevolg: Verlenging)]) {
        var verzoeken = inBereik(.adviesGevraagd).map { plaats in
            let gesteld = gebeurtenis(plaats).termijnDatum
            return Adviesverzoek(
                plaats: plaats, gevraagdOp: dag(plaats),
                einde: gesteld ?? norm.einde(na: dag(plaats)), termijnGesteld: gesteld != nil)
        }
        var verlengingen: [(Int, Verlenging)] = []
        for plaats in inBereik(.termijnVerlengd) {
            verlengingen.append((plaats, verleng(plaats, in: &verzoeken, besluitdag)))
        }
        return (
            verzoeken.map { beoordeeld($0, besluitdag) }.sorted { $0.plaats < $1.plaats },
            verlengingen
        )
    }

    private func verleng(
        _ plaats: Int, in verzoeken: inout [Adviesverzoek], _ besluitdag: Datum
    ) -> Verlenging {
        let doel = tijdlijn.doel[plaats]
        guard let van = verzoeken.firstIndex(where: { $0.hoortBij(doel) }) else {
            return .zonderVerzoek
        }
        guard dag(plaats) < besluitdag, telt(plaats, besluitdag),
            let einde = gebeurtenis(plaats).termijnDatum
        else {
            verzoeken[van].verlengingen.insert(plaats)
            return dag(plaats) < besluitdag ? .teltNiet : .vervallen
        }
        guard dag(plaats) <= verzoeken[van].einde else {
            verzoeken.append(
                Adviesverzoek(
                    plaats: plaats, gevraagdOp: dag(plaats), einde: einde, termijnGesteld: true))
            return .nieuwVerzoek
        }
        verzoeken[van].verlengingen.insert(plaats)
        verzoeken[van].einde = max(verzoeken[van].einde, einde)
        return .verschoven(verzoeken[van].einde)
    }

    private func beoordeeld(_ verzoek: Adviesverzoek, _ besluitdag: Datum) -> Adviesverzoek {
        var verzoek = verzoek
        verzoek.advies = inBereik(.adviesUitgebracht).first { plaats in
            dag(plaats) >= verzoek.gevraagdOp && dag(plaats) < besluitdag
                && telt(plaats, besluitdag)
                && (gebeurtenis(plaats).verwijstNaar == nil
                    || verzoek.hoortBij(tijdlijn.doel[plaats]))
        }
        verzoek.bevestigingen = bevestigingen(van: verzoek.plaats).filter {
            telt($0, besluitdag) && !bevestigtNaBesluit($0, verzoek, besluitdag)
        }
        let bevestigd = verzoek.bevestigingen.map {
            max(gebeurtenis($0).bewijsgraad ?? .bevestigd, .bevestigd)
        }
        verzoek.graad = (bevestigd + [gebeurtenis(verzoek.plaats).bewijsgraad].compactMap { $0 })
            .max()
        verzoek.isBewezen =
            telt(verzoek.plaats, besluitdag)
            && verzoek.graad.map { $0 >= norm.bewijsgraad } ?? false
        verzoek.uitslag = uitslag(verzoek, besluitdag)
        return verzoek
    }

    /// The confirmations of a request, whether they count or not.
    func bevestigingen(van plaats: Int) -> [Int] {
        inBereik(.ontvangstBevestigd).filter { tijdlijn.doel[$0] == plaats }
    }

    /// Whether a confirmation came too late to prove that a request was there before the decision.
    func bevestigtNaBesluit(
        _ bevestiging: Int, _ verzoek: Adviesverzoek, _ besluitdag: Datum
    ) -> Bool {
        verzoek.gevraagdOp < besluitdag && gebeurtenis(bevestiging).vastgelegdOp >= besluitdag
    }

    private func uitslag(_ verzoek: Adviesverzoek, _ besluitdag: Datum) -> Verzoekuitslag {
        if verzoek.gevraagdOp >= besluitdag { return .gevraagdNaBesluit }
        if norm.verzoekVoorConcept, let concept, verzoek.gevraagdOp >= dag(concept) {
            return .gevraagdNaConcept
        }
        let hersteld = norm.korteTermijnHersteldDoorAdvies && verzoek.advies != nil
        if verzoek.termijnDagen < norm.minimaleTermijnDagen, !hersteld { return .termijnTeKort }
        if verzoek.advies == nil, besluitdag <= verzoek.einde { return .besluitBinnenTermijn }
        return afstand(verzoek, besluitdag) < norm.minimaleAfstandDagen ? .afstandTeKort : .tijdig
    }

    /// The end of the term, or the day of the advice when that came earlier.
    func slot(_ verzoek: Adviesverzoek) -> Datum {
        verzoek.advies.map { min(verzoek.einde, dag($0)) } ?? verzoek.einde
    }

    /// The days from the end of the term or the advice to the decision.
    func afstand(_ verzoek: Adviesverzoek, _ besluitdag: Datum) -> Int {
        slot(verzoek).dagen(tot: besluitdag)
    }
}

extension Adviesverzoek {
    /// Whether a reference to this event is a reference to the request.
    func hoortBij(_ doel: Int?) -> Bool {
        guard let doel else { return false }
        return doel == plaats || verlengingen.contains(doel)
    }
}

extension Consultatienorm {
    /// The last day of a term of which none was named.
    func einde(na dag: Datum) -> Datum {
        // A dossier in which this day does not exist is refused when it is read.
        (try? dag.plus(dagen: minimaleTermijnDagen)) ?? .laatste
    }
}
