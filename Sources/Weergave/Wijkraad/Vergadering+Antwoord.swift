public import Domain

extension Vergaderbeeld {
    /// One meeting with its agenda, who is there, what was decided and its minutes.
    public var antwoord: Antwoord {
        let staat = vergadering.waarde
        var blokken: [Antwoord.Blok] = [.tabel(kaart.staand), .tabel(agenda)]
        if !staat.voorbereiding.stukken.isEmpty { blokken.append(.tabel(stukken)) }
        if !staat.verloop.aanwezigheid.isEmpty { blokken.append(.tabel(aanwezigheid)) }
        if !staat.verloop.stemmingen.isEmpty { blokken.append(.tabel(stemmingen)) }
        if !staat.verloop.besluiten.isEmpty { blokken.append(.tabel(besluiten)) }
        if !staat.verloop.actiepunten.isEmpty { blokken.append(.tabel(actiepunten)) }
        if !staat.verslag.correcties.isEmpty { blokken.append(.tabel(correcties)) }
        return Antwoord(json: .object(kaart.velden + lijsten), tabel: agenda, blokken: blokken)
    }

    private var kaart: Kaart {
        let staat = vergadering.waarde
        let oproep = staat.voorbereiding.oproepen.last
        let wanneer: [Kaart.Feit] = [
            .init("id", "Identiteit", "\(vergadering.id)"),
            .init("kenmerk", "Vergadering", "\(staat.opzet.kenmerk)"),
            .init("wijkraad", "Wijkraad", wijkraad.waarde.code),
            .init(
                "toestand", "Toestand", staat.toestand.inWoorden, .tekst(staat.toestand.rawValue)),
            .init("dag", "Dag", staat.afspraak.dag.voluit, .datum(staat.afspraak.dag)),
            .init("begin", "Begin", staat.afspraak.tijd),
            .init("plaats", "Plaats", woord(staat.afspraak.plaats)),
            .init(
                "tweedeNa", "Tweede vergadering na",
                staat.opzet.tweedeNa.flatMap { andere[$0] }.map { "\($0.opzet.kenmerk)" }),
            .init("opgeroepenDatum", "Opgeroepen", oproep.map { "\($0.op)" }),
            .init("oproepUiterlijkDatum", "Oproep uiterlijk", oproep.map { "\($0.uiterlijk)" }),
            .init("volgorde", "Volgorde", nil, .geheel(staat.volgorde)),
        ]
        return Kaart(wanneer + verloop + [adviezen])
    }

    private var verloop: [Kaart.Feit] {
        let staat = vergadering.waarde
        return [
            .init(
                "agendaversie", "Versie van de agenda", "\(staat.voorbereiding.versie)",
                .geheel(staat.voorbereiding.versie)),
            .init(
                "quorum", "Quorum", staat.verloop.quorum.map(\.inWoorden),
                staat.verloop.quorum.map(\.json)),
            .init("geopendDatum", "Geopend", staat.verloop.geopendOp.map { "\($0)" }),
            .init("voorzitter", "Voorgezeten door", staat.verloop.voorgezetenDoor.map(naam)),
            .init("geslotenDatum", "Gesloten", staat.verloop.geslotenOp.map { "\($0)" }),
            .init(
                "verslagversie", "Versie van het verslag",
                staat.verslag.versie == 0 ? nil : "\(staat.verslag.versie)",
                .geheel(staat.verslag.versie)),
            .init(
                "rondgestuurdDatum", "Verslag rondgestuurd",
                staat.verslag.rondgestuurdOp.map { "\($0)" }),
            .init(
                "vastgesteldDatum", "Verslag vastgesteld",
                staat.verslag.vaststelling.map { "\($0.op)" }),
            .init(
                "vastgesteldIn", "Vastgesteld in",
                staat.verslag.vaststelling?.vergadering.flatMap { andere[$0] }
                    .map { "\($0.opzet.kenmerk)" }),
            .init(
                "besluitenlijstDatum", "Besluitenlijst gepubliceerd",
                staat.verslag.besluitenlijstOp.map { "\($0)" }),
            .init(
                "gepubliceerdDatum", "Verslag gepubliceerd",
                staat.verslag.gepubliceerdOp.map { "\($0)" }),
        ]
    }

    private var adviezen: Kaart.Feit {
        let staat = vergadering.waarde
        return .init(
            "adviesconcepten", "Te verzenden adviezen",
            staat.adviesconcepten.isEmpty
                ? nil
                : staat.adviesconcepten.map {
                    "\($0.besluit.aanduiding) over \(kenmerken[$0.over] ?? $0.over.naar)"
                }.joined(separator: ", "),
            .lijst(
                staat.adviesconcepten.map {
                    .velden([
                        "besluit": .tekst($0.besluit.aanduiding),
                        "over": .tekst(kenmerken[$0.over] ?? $0.over.naar),
                    ])
                }))
    }

    private var agenda: Tabel {
        let staat = vergadering.waarde
        return Tabel(
            [
                .init("nummer", "Punt", .rechts), .init("soort", "Soort"),
                .init("titel", "Onderwerp"), .init("over", "Over"),
                .init("bijzonderheden", "Bijzonderheden"),
            ],
            staat.voorbereiding.agenda.enumerated().map { plaats, punt in
                [
                    "\(plaats + 1)", punt.soort.rawValue, titel(punt),
                    over(punt).joined(separator: ", "), bijzonderheden(punt),
                ]
            })
    }

    private func bijzonderheden(_ punt: Agendapunt) -> String {
        let staat = vergadering.waarde
        var delen: [String] = []
        if punt.besloten { delen.append("besloten") }
        if punt.terVergadering { delen.append("ter vergadering") }
        for stuk in staat.voorbereiding.stukken where stuk.punt == punt.id && !stuk.vervallen {
            delen.append("stuk \(stuk.id)")
        }
        for inspreker in staat.verloop.insprekers where inspreker.punt == punt.id {
            delen.append("ingesproken: \(woord(inspreker.naam))")
        }
        for verschoning in staat.verloop.verschoningen where verschoning.punt == punt.id {
            delen.append("verschoond: \(naam(verschoning.lid))")
        }
        return delen.joined(separator: "; ")
    }

    private var stukken: Tabel {
        let staat = vergadering.waarde
        return Tabel(
            [
                .init("stuk", "Stuk", .rechts), .init("punt", "Punt", .rechts),
                .init("naam", "Naam"), .init("versie", "Versie"), .init("op", "Toegevoegd"),
                .init("stand", "Stand"), .init("sha256", "SHA-256"),
            ],
            staat.voorbereiding.stukken.filter { !$0.vervallen }.map { stuk in
                var stand: [String] = stuk.laat ? ["laat"] : []
                if let geheim = stuk.geheim {
                    stand.append(
                        geheim.geldt
                            ? "geheim (Woo \(geheim.grond))"
                            : "openbaar sinds \(geheim.opgehevenOp ?? geheim.opgelegdOp)")
                }
                return [
                    "\(stuk.id)", staat.nummer(van: stuk.punt).map { "\($0)" } ?? "",
                    woord(stuk.naam), stuk.versie, "\(stuk.op)",
                    stand.joined(separator: "; "), String("\(stuk.hash)".prefix(12)) + "...",
                ]
            })
    }

    private var aanwezigheid: Tabel {
        let staat = vergadering.waarde
        return Tabel(
            [
                .init("lid", "Lid"), .init("stand", "Aanwezigheid"),
                .init("vanaf", "Vanaf punt", .rechts),
            ],
            staat.verloop.aanwezigheid.map { regel in
                [
                    naam(regel.lid),
                    regel.stand.rawValue + (regel.gemachtigde.map { " aan \(naam($0))" } ?? ""),
                    regel.vanaf.flatMap { staat.nummer(van: $0) }.map { "\($0)" } ?? "",
                ]
            })
    }

    private var stemmingen: Tabel {
        let staat = vergadering.waarde
        return Tabel(
            [
                .init("punt", "Punt", .rechts), .init("voorstel", "Voorstel"),
                .init("voor", "Voor", .rechts), .init("tegen", "Tegen", .rechts),
                .init("onthouden", "Onthouden", .rechts), .init("afwezig", "Afwezig", .rechts),
                .init("uitslag", "Uitslag"), .init("quorum", "Quorum"),
            ],
            staat.verloop.stemmingen.map { stemming in
                [
                    staat.nummer(van: stemming.punt).map { "\($0)" } ?? "",
                    woord(stemming.voorstel), "\(stemming.aantal(.voor))",
                    "\(stemming.aantal(.tegen))", "\(stemming.aantal(.onthouden))",
                    "\(stemming.aantal(.afwezig))",
                    stemming.uitslag.rawValue + (stemming.verbetering ? " (verbeterd)" : ""),
                    stemming.quorum.inWoorden,
                ]
            })
    }

    private var besluiten: Tabel {
        let staat = vergadering.waarde
        return Tabel(
            [
                .init("besluit", "Besluit"), .init("punt", "Punt", .rechts),
                .init("tekst", "Tekst"), .init("uitslag", "Uitslag"), .init("stand", "Stand"),
            ],
            staat.verloop.besluiten.map { besluit in
                let verzonden = staat.verloop.verzendingen.filter {
                    $0.besluit == besluit.aanduiding
                }
                var delen: [String] = besluit.grond == .gehaald ? [] : ["zonder quorum"]
                if besluit.buitenVergadering {
                    delen.append("buiten vergadering, \(besluit.op)")
                }
                delen += verzonden.map { "advies verzonden \($0.op)" }
                return [
                    besluit.aanduiding, staat.nummer(van: besluit.punt).map { "\($0)" } ?? "",
                    woord(besluit.tekst), besluit.uitslag.rawValue, delen.joined(separator: "; "),
                ]
            })
    }

    private var correcties: Tabel {
        Tabel(
            [
                .init("correctie", "Correctie", .rechts), .init("tekst", "Wat anders moet"),
                .init("door", "Van"), .init("op", "Op"), .init("stand", "Stand"),
            ],
            vergadering.waarde.verslag.correcties.enumerated().map { plaats, correctie in
                [
                    "\(plaats + 1)", woord(correctie.tekst), naam(correctie.door),
                    "\(correctie.op)",
                    correctie.overgenomen.map { $0 ? "overgenomen" : "niet overgenomen" }
                        ?? "nog te beoordelen",
                ]
            })
    }

    private var actiepunten: Tabel {
        Tabel(
            [
                .init("actie", "Actie", .rechts), .init("tekst", "Wat"), .init("wie", "Wie"),
                .init("uiterlijk", "Uiterlijk"), .init("taak", "Taak"), .init("gereed", "Gereed"),
            ],
            vergadering.waarde.verloop.actiepunten.map { actie in
                [
                    "\(actie.nummer)", woord(actie.tekst), actie.wie.map(naam) ?? "",
                    actie.uiterlijk.map { "\($0)" } ?? "", actie.taak ?? "",
                    actie.gereedOp.map { "\($0)" } ?? "",
                ]
            })
    }
}
