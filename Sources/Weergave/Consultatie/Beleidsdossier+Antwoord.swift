public import Domain

extension MetID<Beleidsdossier> {
    /// One dossier with everything that was recorded.
    /// - Parameter woorden: the words under seal, as far as they are there.
    public func antwoord(_ woorden: [Verzegeling: String]) -> Antwoord {
        let oordelen = Tabel(
            [
                .init("wijkraad", "Wijkraad"), .init("betreft", "Betreft"),
                .init("oordeel", "Oordeel"), .init("toegezegd", "Toegezegd"),
                .init("bereikt", "Bereikt"), .init("besluitOp", "Besluit"),
            ],
            waarde.oordelen.map {
                [
                    $0.wijkraad, $0.betreft, $0.oordeel.inWoorden, $0.toegezegd.rawValue,
                    $0.bereikt?.rawValue ?? "", $0.besluitOp?.description ?? "",
                ]
            })
        return Antwoord(
            json: .object(kaart.velden), tabel: oordelen,
            blokken: [.tabel(kaart.staand), .tabel(oordelen)]
                + (waarde.feiten.isEmpty ? [] : [.tabel(feitentabel(woorden))])
                + (waarde.auditbevindingen.isEmpty
                    ? []
                    : [.tabel(Antwoord.auditbevindingen(waarde.auditregels, woorden).tabel)]))
    }

    private func feitentabel(_ woorden: [Verzegeling: String]) -> Tabel {
        Tabel(
            [
                .init("nummer", "Nr", .rechts), .init("gebeurdOp", "Gebeurd"),
                .init("vastgelegdOp", "Vastgelegd"), .init("soort", "Wat"),
                .init("wijkraad", "Wijkraad"), .init("bewijsgraad", "Bewijs"),
                .init("bijzonderheden", "Bijzonderheden"),
            ],
            waarde.feiten.enumerated().map { plaats, feit in
                [
                    "\(plaats + 1)", "\(feit.plaatsgevondenOp)", "\(feit.vastgelegdOp)",
                    feit.soort.rawValue, feit.wijkraad ?? "alle",
                    feit.bewijsgraad?.rawValue ?? "geen",
                    feit.bijzonderheden(woorden),
                ]
            })
    }

    var kaart: Kaart {
        let opening = waarde.opening
        let gepland = waarde.planning.sorted { $0.key < $1.key }
        return Kaart([
            .init("id", "Identiteit", "\(id)"), .init("kenmerk", "Dossier", "\(opening.kenmerk)"),
            .init("onderwerp", "Onderwerp", opening.onderwerp),
            .init("orgaan", "Wie besluit", opening.orgaan.rawValue),
            .init("vakafdeling", "Afdeling", waarde.houder.vakafdeling),
            .init("stadsdeel", "Stadsdeel", waarde.houder.stadsdeel),
            .init("behandelrol", "Behandeld als", waarde.houder.rol.rawValue),
            .init("niveau", "Toegezegd", opening.niveau.rawValue),
            .init("geopendDatum", "Geopend", "\(opening.op)"),
            .init("geopendAls", "Geopend als", opening.rol.rawValue),
            .init(
                "overgang", "Van voor de invoering", opening.overgang ? "ja" : "nee",
                .waarheid(opening.overgang)),
            .init(
                "wijkraden", "Wijkraden",
                waarde.wijkraden.map(\.code).joined(separator: ", "),
                .lijst(waarde.wijkraden.map { .tekst($0.code) })),
            .init(
                "weggelaten", "Weggelaten",
                opening.weggelaten.isEmpty
                    ? nil : opening.weggelaten.map(\.wijkraad).joined(separator: ", "),
                .lijst(opening.weggelaten.map { .tekst($0.wijkraad) })),
            .init(
                "planning", "Gepland",
                gepland.isEmpty
                    ? nil
                    : gepland.map { "\($0.key): \($0.value.besluitOp)" }.joined(separator: ", "),
                .lijst(
                    gepland.map {
                        .velden([
                            "betreft": .tekst($0.key),
                            "besluitDatum": .tekst("\($0.value.besluitOp)"),
                            "conceptDatum": $0.value.conceptOp.map { .tekst("\($0)") } ?? .leeg,
                        ])
                    })),
            .init(
                "beeindigdDatum", "Beëindigd", waarde.beeindigdOp?.description),
            .init(
                "feiten", "Vastgelegd", "\(waarde.feiten.count) feiten",
                .geheel(waarde.feiten.count)),
        ])
    }
}

extension Consultatiefeit {
    /// What else there is to say, in one line.
    fileprivate func bijzonderheden(_ woorden: [Verzegeling: String]) -> String {
        var delen: [String] = []
        if let betreft { delen.append("betreft \(betreft)") }
        if let termijnDatum { delen.append("uiterlijk \(termijnDatum)") }
        if let verwijstNaar { delen.append("over nr \(verwijstNaar)") }
        if let aard { delen.append(aard.rawValue) }
        if let inbreng { delen.append("\(inbreng.wijze.rawValue), \(inbreng.aantal) deelnemers") }
        if let niveau { delen.append("naar \(niveau.rawValue)") }
        for punt in punten {
            delen.append(
                "punt \(punt.punt)" + (punt.reactie.map { ": \($0.rawValue)" } ?? "")
                    + (punt.motivatie.map {
                        (punt.reactie == nil ? ": " : ", want: ") + (woorden[$0] ?? "(gewist)")
                    } ?? ""))
        }
        if let reden { delen.append("want: \(woorden[reden] ?? "(gewist)")") }
        for stuk in stukken { delen.append("stuk \(stuk.versie)") }
        return delen.joined(separator: "; ")
    }
}

extension Gemeente.Normversie {
    /// The norm with the decision that set it.
    public var antwoord: Antwoord {
        let kaart = Kaart([
            .init("besluit", "Besluit", besluit), .init("vanafDatum", "Vanaf", "\(vanaf)"),
            .init(
                "minimaleTermijnDagen", "Kortste termijn", "\(norm.minimaleTermijnDagen) dagen",
                .geheel(norm.minimaleTermijnDagen)),
            .init(
                "minimaleAfstandDagen", "Afstand tot besluit", "\(norm.minimaleAfstandDagen) dagen",
                .geheel(norm.minimaleAfstandDagen)),
            .init(
                "verzoekVoorConcept", "Vraag voor het voorstel",
                norm.verzoekVoorConcept ? "ja" : "nee", .waarheid(norm.verzoekVoorConcept)),
            .init(
                "korteTermijnHersteldDoorAdvies", "Advies herstelt korte termijn",
                norm.korteTermijnHersteldDoorAdvies ? "ja" : "nee",
                .waarheid(norm.korteTermijnHersteldDoorAdvies)),
            .init("bewijsgraad", "Bewijs", norm.bewijsgraad.rawValue),
            .init(
                "maximaleAchterstandDagen", "Later vastleggen",
                "\(norm.maximaleAchterstandDagen) dagen", .geheel(norm.maximaleAchterstandDagen)),
            .init(
                "reactietermijnDagen", "Reactietermijn", "\(norm.reactietermijnDagen) dagen",
                .geheel(norm.reactietermijnDagen)),
        ])
        return Antwoord(
            json: .object(kaart.velden), tabel: kaart.liggend, blokken: [.tabel(kaart.staand)])
    }
}
