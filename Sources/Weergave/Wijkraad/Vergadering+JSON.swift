import Domain

extension Vergaderbeeld {
    /// What is a list, as the HTTP interface would give it.
    var lijsten: [JSONBoom.Veld] {
        let staat = vergadering.waarde
        func nummer(_ punt: Int) -> JSONBoom { .geheelOfLeeg(staat.nummer(van: punt)) }
        let punten = staat.voorbereiding.agenda.map { punt -> JSONBoom in
            .velden([
                "nummer": nummer(punt.id), "soort": .tekst(punt.soort.rawValue),
                "titel": .tekst(titel(punt)),
                "aanleiding": punt.aanleiding.map { .tekst($0.rawValue) } ?? .leeg,
                "over": .lijst(over(punt).map { .tekst($0) }),
                "besloten": .waarheid(punt.besloten),
                "terVergadering": .waarheid(punt.terVergadering),
            ])
        }
        let stukken = staat.voorbereiding.stukken.filter { !$0.vervallen }.map { stuk -> JSONBoom in
            .velden([
                "stuk": .geheel(stuk.id), "punt": nummer(stuk.punt),
                "naam": .tekst(woord(stuk.naam)), "versie": .tekst(stuk.versie),
                "sha256": .tekst("\(stuk.hash)"), "toegevoegdDatum": .datum(stuk.op),
                "laat": .waarheid(stuk.laat),
                "geheim": .waarheid(stuk.geheim?.geldt ?? false),
            ])
        }
        let stemmingen = staat.verloop.stemmingen.map { stemming -> JSONBoom in
            .velden([
                "punt": nummer(stemming.punt), "voorstel": .tekst(woord(stemming.voorstel)),
                "uitslag": .tekst(stemming.uitslag.rawValue), "quorum": stemming.quorum.json,
                "verbeterd": .waarheid(stemming.verbetering),
                "stemmen": .lijst(
                    stemming.stemmen.map {
                        .velden([
                            "lid": .tekst(naam($0.lid)), "stem": .tekst($0.stem.rawValue),
                            "volmacht": $0.volmacht.map { .tekst(naam($0)) } ?? .leeg,
                        ])
                    }),
            ])
        }
        return [
            .init(naam: "agenda", waarde: .lijst(punten)),
            .init(naam: "stukken", waarde: .lijst(stukken)),
            .init(naam: "aanwezigheid", waarde: .lijst(aanwezigen(nummer))),
            .init(naam: "stemmingen", waarde: .lijst(stemmingen)),
            .init(naam: "besluiten", waarde: .lijst(besluitlijst(nummer))),
            .init(naam: "actiepunten", waarde: .lijst(acties(nummer))),
            .init(
                naam: "correcties",
                waarde: .lijst(
                    staat.verslag.correcties.enumerated().map { plaats, correctie in
                        .velden([
                            "nummer": .geheel(plaats + 1), "door": .tekst(naam(correctie.door)),
                            "tekst": .tekst(woord(correctie.tekst)), "datum": .datum(correctie.op),
                            "overgenomen": correctie.overgenomen.map { .waarheid($0) } ?? .leeg,
                        ])
                    })),
            .init(
                naam: "verslag",
                waarde: staat.verslag.versies.last.map { .tekst(woord($0.tekst)) } ?? .leeg),
            .init(
                naam: "addenda",
                waarde: .lijst(
                    staat.verslag.addenda.map {
                        .velden([
                            "tekst": .tekst(woord($0.tekst)), "door": .tekst(naam($0.door)),
                            "datum": .datum($0.op),
                        ])
                    })),
        ]
    }

    private func aanwezigen(_ nummer: (Int) -> JSONBoom) -> [JSONBoom] {
        vergadering.waarde.verloop.aanwezigheid.map { regel in
            .velden([
                "lid": .tekst(naam(regel.lid)), "stand": .tekst(regel.stand.rawValue),
                "gemachtigde": regel.gemachtigde.map { .tekst(naam($0)) } ?? .leeg,
                "vanafPunt": regel.vanaf.map(nummer) ?? .leeg,
            ])
        }
    }

    private func besluitlijst(_ nummer: (Int) -> JSONBoom) -> [JSONBoom] {
        let verloop = vergadering.waarde.verloop
        return verloop.besluiten.map { besluit in
            .velden([
                "besluit": .tekst(besluit.aanduiding), "punt": nummer(besluit.punt),
                "datum": .datum(besluit.op), "tekst": .tekst(woord(besluit.tekst)),
                "uitslag": .tekst(besluit.uitslag.rawValue),
                "zonderQuorum": .waarheid(besluit.grond != .gehaald),
                "buitenVergadering": .waarheid(besluit.buitenVergadering),
                "adviezen": .lijst(
                    verloop.verzendingen.filter { $0.besluit == besluit.aanduiding }.map {
                        .velden([
                            "over": .tekst(kenmerken[$0.over] ?? $0.over.naar),
                            "verzondenDatum": .datum($0.op), "feit": .geheelOfLeeg($0.feit),
                        ])
                    }),
            ])
        }
    }

    private func acties(_ nummer: (Int) -> JSONBoom) -> [JSONBoom] {
        vergadering.waarde.verloop.actiepunten.map { actie in
            .velden([
                "actie": .geheel(actie.nummer), "punt": nummer(actie.punt),
                "tekst": .tekst(woord(actie.tekst)),
                "wie": actie.wie.map { .tekst(naam($0)) } ?? .leeg,
                "uiterlijkDatum": .datum(actie.uiterlijk),
                "taak": actie.taak.map { .tekst($0) } ?? .leeg,
                "gereedDatum": .datum(actie.gereedOp),
            ])
        }
    }
}

extension Quorum {
    /// The numbers in one line.
    var inWoorden: String {
        let slot =
            switch grond {
            case .gehaald: "gehaald"
            case .ontbreekt: "niet gehaald"
            case .tweedeVergadering: "niet gehaald; tweede vergadering"
            }
        return "\(aanwezig) van \(grondtal), \(vereist) nodig: \(slot)"
    }

    var json: JSONBoom {
        .velden([
            "grondtal": .geheel(grondtal), "vereist": .geheel(vereist),
            "aanwezig": .geheel(aanwezig), "grond": .tekst(grond.rawValue),
        ])
    }
}
