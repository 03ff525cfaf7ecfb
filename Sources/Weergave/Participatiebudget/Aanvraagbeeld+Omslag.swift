import Domain

extension Aanvraagbeeld {
    /// What stands on the cover of the file, for its card.
    var omslagfeiten: [Kaart.Feit] {
        let omslag = aanvraag.omslag
        let mede = omslag.medeaanvragers.compactMap { naam($0) }
        return inschrijffeiten
            + [
                .init("contact", "Contactpersoon", naam(aanvraag.contact)),
                .init(
                    "eerdereContacten", "Eerder contactpersoon",
                    eerdereContacten.isEmpty ? nil : eerdereContacten.joined(separator: ", "),
                    .lijst(eerdereContacten.map { .tekst($0) })),
                .init(
                    "medeaanvragers", "Medeaanvragers",
                    mede.isEmpty ? nil : mede.joined(separator: ", "),
                    .lijst(mede.map { .tekst($0) })),
                .init(
                    "bijlagen", "Bijlagen", aantalBijlagen == 0 ? nil : "\(aantalBijlagen)",
                    .geheel(aantalBijlagen)),
                .init(
                    "afgestaan", "Van afgezien",
                    omslag.afgestaan == .nul ? nil : "\(omslag.afgestaan)",
                    .bedrag(omslag.afgestaan)),
            ] + wijzigingsfeiten + kwestiefeiten
    }

    /// How it came in, when somebody registered it, and the mark of a late registration.
    var inschrijffeiten: [Kaart.Feit] {
        let namens = aanvraag.omslag.namens
        return [
            .init(
                "ingang", "Ingeschreven", namens?.ingang.inWoorden,
                namens.map { .tekst($0.ingang.rawValue) } ?? .leeg),
            .init("ontvangenDatum", "Ontvangen op", namens?.ontvangenOp.description),
            .init("vastgelegdDatum", "Vastgelegd op", namens?.vastgelegdOp.description),
            .init(
                "laatIngeschreven", "Let op", laatMerk, .waarheid(aanvraag.isLaatIngeschreven)),
            .init("redenLaat", "Waarom later", namens?.reden.map(tekst)),
            .init("scan", "Scan (SHA-256)", namens?.scan?.description),
        ]
    }

    /// What must be said wherever the place of a late registration counts.
    private var laatMerk: String? {
        guard let namens = aanvraag.omslag.namens, namens.isLaat else { return nil }
        let dagen = namens.dagenLater
        return "\(dagen) \(dagen == 1 ? "dag" : "dagen") later ingeschreven; de plaats in de "
            + "volgorde is die van de ontvangst"
    }

    private var aantalBijlagen: Int { aanvraag.omslag.bijlagen.count { !$0.isWeg } }

    /// Everybody who was contact before, in order.
    private var eerdereContacten: [String] {
        let overdrachten = aanvraag.omslag.overdrachten
        guard !overdrachten.isEmpty else { return [] }
        let eerste =
            aanvraag.omslag.namens == nil
            ? aanvraag.ingediendDoor ?? aanvraag.opgesteldDoor : nil
        return ([eerste] + overdrachten.dropLast().map(\.aan)).compactMap { naam($0) }
    }

    private var wijzigingsfeiten: [Kaart.Feit] {
        let laatste = aanvraag.omslag.wijzigingen.last
        let stand = laatste.map { verzoek in
            switch (verzoek.beslissing?.uitkomst, verzoek.bekendgemaaktOp) {
            case (nil, _): "gevraagd op \(verzoek.op)"
            case (let uitkomst?, nil): "\(uitkomst.rawValue), nog niet bekendgemaakt"
            case (let uitkomst?, let op?): "\(uitkomst.rawValue), bekendgemaakt op \(op)"
            }
        }
        return [
            .init("wijziging", "Verzoek om wijziging", stand),
            .init("wijzigingWat", "Gevraagde wijziging", laatste.map { tekst($0.wat) }),
            .init(
                "wijzigingMotivering", "Motivering wijziging",
                laatste?.beslissing.map { tekst($0.motivering) }),
            .init(
                "wijzigingBezwaarTotDatum", "Bezwaar wijziging tot en met",
                laatste?.verzending?.bezwaarTot?.description),
        ]
    }

    private var kwestiefeiten: [Kaart.Feit] {
        let laatste = aanvraag.omslag.kwesties.last
        return [
            .init("kwestie", "Structurele kwestie", laatste.map { tekst($0.vraag) }),
            .init("kwestieAfdeling", "Antwoord van", laatste.flatMap { naam($0.afdeling) }),
            .init("kwestieUiterlijkDatum", "Antwoord uiterlijk", laatste?.uiterlijk.description),
            .init(
                "kwestieAntwoord", "Antwoord",
                laatste.map { $0.antwoord.map { tekst($0.tekst) } ?? "nog niet gegeven" },
                laatste?.antwoord.map { .tekst(tekst($0.tekst)) } ?? .leeg),
        ]
    }
}
