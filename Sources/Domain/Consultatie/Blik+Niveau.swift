extension Blik {
    /// Which level was reached, where there was a decision.
    ///
    /// - Parameters:
    ///   - tijdig: the proven requests that were in time; empty when the verdict is another one.
    ///   - verzoeken: all requests.
    func bereikt(
        tijdig: [Adviesverzoek], _ verzoeken: [Adviesverzoek], _ besluitdag: Datum,
        in redenen: inout Redenenlijst
    ) -> Participatieniveau {
        if let eerste = tijdig.first {
            guard let advies = tijdig.compactMap(\.advies).min() else {
                redenen.meld(
                    .geenAdviesOntvangen, [eerste.plaats],
                    "De wijkraad is op tijd gevraagd, maar er is geen advies van voor het besluit "
                        + "dat telt.")
                return .adviseren
            }
            return isBeantwoord(advies, in: &redenen) ? .adviseren : .raadplegen
        }
        let contact = tellend(
            [.aangekondigd, .informatieVerstrekt, .adviesUitgebracht], voor: besluitdag)
        let gevraagd = verzoeken.contains {
            $0.gevraagdOp < besluitdag && telt($0.plaats, besluitdag)
        }
        return contact.isEmpty && !gevraagd ? .geen : .informeren
    }

    /// Whether each point of an advice has its reaction to this wijkraad.
    private func isBeantwoord(_ advies: Int, in redenen: inout Redenenlijst) -> Bool {
        let punten = gebeurtenis(advies).punten
        guard !punten.isEmpty else {
            redenen.meld(
                .adviesZonderPunten, [advies],
                "\(zinsbegin(advies)) heeft geen punten. Er is dus geen punt zonder reactie.")
            return true
        }
        let reacties = reacties(op: advies)
        var onbeantwoord = 0
        for punt in punten {
            let gegeven = reacties.filter { $0.punt.punt == punt.punt && $0.punt.reactie != nil }
            if gegeven.contains(where: { $0.punt.isVolledigeReactie }) { continue }
            onbeantwoord += 1
            if gegeven.isEmpty {
                redenen.meld(
                    .puntZonderReactie, [advies],
                    "Op punt '\(punt.punt)' van \(naam(advies)) kwam geen reactie.")
            } else {
                redenen.meld(
                    .reactieZonderMotivering, [advies] + gegeven.map(\.plaats),
                    "Punt '\(punt.punt)' van \(naam(advies)) is niet of niet helemaal overgenomen, "
                        + "en er staat niet bij waarom.")
            }
        }
        if onbeantwoord == 0 {
            redenen.meld(
                .puntenBeantwoord, [advies] + Set(reacties.map(\.plaats)).sorted(),
                "Elk punt van \(naam(advies)) kreeg een reactie (\(punten.count) van "
                    + "\(punten.count)).")
        }
        return onbeantwoord == 0
    }

    /// The reactions to an advice: not from before it, not disputed, not to another advice.
    private func reacties(op advies: Int) -> [(plaats: Int, punt: Adviespunt)] {
        inBereik(.reactieGegeven).filter { plaats in
            let doel = tijdlijn.doel[plaats]
            return dag(plaats) >= dag(advies) && betwistingen[plaats] == nil
                && (doel == advies
                    || doel.map { gebeurtenis($0).soort != .adviesUitgebracht } ?? true)
        }.flatMap { plaats in gebeurtenis(plaats).punten.map { (plaats, $0) } }
    }

    /// Whether the promise was kept; `nil` when no event can show it.
    func nagekomen(_ bereikt: Participatieniveau, in redenen: inout Redenenlijst) -> Bool? {
        if let door = toegezegdDoor {
            redenen.meld(
                .niveauVerhoogd, [door],
                "Voor het besluit, op \(dag(door).zonderWeekdag), werd het toegezegde niveau "
                    + "\(toegezegd.rawValue).")
        }
        guard toegezegd.isToetsbaar else {
            redenen.meld(
                .toezeggingNietToetsbaar, [],
                "Toegezegd is \(toegezegd.rawValue). Of dat is gebeurd, is uit deze gegevens niet "
                    + "op te maken.")
            return nil
        }
        if bereikt < toegezegd {
            redenen.meld(
                .toezeggingNietNagekomen, [],
                "Toegezegd is \(toegezegd.rawValue); bereikt is \(bereikt.rawValue).")
        }
        return bereikt >= toegezegd
    }
}

extension Adviespunt {
    /// Whether it says what is done with the point, and why where that is needed.
    var isVolledigeReactie: Bool {
        switch reactie {
        case .overgenomen: true
        case .deels, .niet: motivatie.map { !$0.allSatisfy(\.isWhitespace) } ?? false
        case nil: false
        }
    }
}
