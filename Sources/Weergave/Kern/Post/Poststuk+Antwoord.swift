public import Domain

extension Postbericht {
    /// How people name it.
    var aanduiding: String { "\(id).\(regel)" }
}

extension [Poststuk] {
    /// Messages with what came of them.
    public var antwoord: Antwoord {
        let kolommen: [Tabel.Kolom] = [
            .init("bericht", "Bericht"), .init("soort", "Soort"), .init("ontvanger", "Ontvanger"),
            .init("gemaaktOp", "Gemaakt op"), .init("stand", "Stand"), .init("weg", "Weg"),
            .init("pogingen", "Pogingen", .rechts), .init("volgendeOp", "Volgende poging"),
            .init("mogelijkHerhaald", "Twee keer?"),
        ]
        return Antwoord(
            json: .lijst(map(\.json)),
            tabel: Tabel(
                kolommen,
                map { stuk in
                    [
                        stuk.bericht.aanduiding, stuk.bericht.soort.rawValue,
                        stuk.naam ?? "(gewist)", stuk.bericht.gemaaktOp.opDeKlok,
                        stuk.stand.rawValue, stuk.pogingen.last?.weg?.rawValue ?? "",
                        "\(stuk.pogingen.last?.nummer ?? 0)",
                        stuk.volgendeOp?.opDeKlok ?? "",
                        stuk.isMogelijkHerhaald ? "mogelijk" : "",
                    ]
                }))
    }
}

extension Poststuk {
    /// The message with its attempts.
    var json: JSONBoom {
        .velden([
            "bericht": .tekst(bericht.aanduiding), "soort": .tekst(bericht.soort.rawValue),
            "ontvanger": naam.map { .tekst($0) } ?? .leeg,
            "gemaaktOp": .tekst("\(bericht.gemaaktOp)"), "stand": .tekst(stand.rawValue),
            "volgendeOp": volgendeOp.map { .tekst("\($0)") } ?? .leeg,
            "mogelijkHerhaald": .waarheid(isMogelijkHerhaald),
            "pogingen": .lijst(pogingen.map(\.json)),
        ])
    }

    /// The message with its attempts and its text.
    public func antwoord(_ beeld: Berichtbeeld) -> Antwoord {
        let kaart = Kaart([
            .init("bericht", "Bericht", bericht.aanduiding),
            .init("messageId", "Message-ID", "<\(bericht.berichtnummer(beeld.gemeente.code))>"),
            .init("soort", "Soort", bericht.soort.rawValue),
            .init("ontvanger", "Ontvanger", beeld.naam ?? "(gewist)"),
            .init("gemaaktOp", "Gemaakt op", bericht.gemaaktOp.opDeKlok),
            .init("stand", "Stand", stand.rawValue),
            .init("volgendeOp", "Volgende poging", volgendeOp?.opDeKlok),
        ])
        let pogingen = Tabel(
            [
                .init("poging", "Poging", .rechts), .init("begonnenOp", "Begonnen op"),
                .init("weg", "Weg"), .init("uitkomst", "Uitkomst"),
                .init("antwoord", "Antwoord", .rechts), .init("mogelijkHerhaald", "Twee keer?"),
                .init("sha256", "SHA-256"),
            ], pogingen.map(\.rij))
        var velden = kaart.velden
        velden.append(.init(naam: "pogingen", waarde: .lijst(self.pogingen.map(\.json))))
        velden.append(.init(naam: "tekst", waarde: .tekst(beeld.post.tekst)))
        return Antwoord(
            json: .object(velden), tabel: pogingen,
            blokken: [.tabel(kaart.staand)]
                + (self.pogingen.isEmpty ? [] : [.tabel(pogingen)])
                + [.tekst(Schermtekst.van("\(beeld.post.onderwerp)\n\n\(beeld.post.tekst)"))])
    }
}

/// A text of many lines that cannot steer a terminal.
enum Schermtekst {
    static func van(_ tekst: String) -> String {
        tekst.split(separator: "\n", omittingEmptySubsequences: false)
            .map { Schermregel.van(String($0)) }.joined(separator: "\n")
    }
}

extension Verzendpoging {
    var json: JSONBoom {
        .velden([
            "poging": .geheel(nummer), "begonnenOp": .tekst("\(begonnenOp)"),
            "weg": weg.map { .tekst($0.rawValue) } ?? .leeg,
            "uitkomst": uitkomst.map { .tekst($0.rawValue) } ?? .leeg,
            "antwoord": .geheelOfLeeg(antwoord), "mogelijkHerhaald": .waarheid(mogelijkHerhaald),
            "sha256": inhoud.map { .tekst("\($0)") } ?? .leeg,
        ])
    }

    fileprivate var rij: [String] {
        [
            "\(nummer)", begonnenOp.opDeKlok, weg?.rawValue ?? "",
            uitkomst?.rawValue ?? "niet gemeld", antwoord.map(String.init) ?? "",
            mogelijkHerhaald ? "mogelijk" : "", inhoud.map { "\($0)" } ?? "",
        ]
    }
}

extension Verzendpoging.Weg {
    /// In the middle of a sentence.
    fileprivate var inWoorden: String {
        switch self {
        case .smtp: "per e-mail"
        case .postmap: "per e-mail, in de postmap"
        case .brief: "als brief om af te drukken"
        }
    }
}

extension [Bezorging] {
    /// What a round of deliveries did.
    public var antwoord: Antwoord {
        let tabel = Tabel(
            [
                .init("bericht", "Bericht"), .init("soort", "Soort"), .init("weg", "Weg"),
                .init("uitkomst", "Uitkomst"), .init("mogelijkHerhaald", "Twee keer?"),
            ],
            map {
                [
                    $0.bericht.aanduiding, $0.bericht.soort.rawValue,
                    $0.poging.weg?.rawValue ?? "", $0.poging.uitkomst?.rawValue ?? "",
                    $0.poging.mogelijkHerhaald ? "mogelijk" : "",
                ]
            })
        return Antwoord(
            json: .lijst(
                map {
                    .velden([
                        "bericht": .tekst($0.bericht.aanduiding),
                        "soort": .tekst($0.bericht.soort.rawValue), "poging": $0.poging.json,
                    ])
                }), tabel: tabel,
            blokken: isEmpty ? [.tekst("Er staat niets klaar om te bezorgen.")] : [.tabel(tabel)])
    }
}

extension [Adresregel] {
    /// How people can be reached.
    public var antwoord: Antwoord {
        Antwoord(
            json: .lijst(
                map { regel in
                    .velden([
                        "persoon": .tekst("\(regel.persoon)"), "naam": .tekst(regel.naam),
                        "email": regel.gegevens.email.map { .tekst("\($0)") } ?? .leeg,
                        "telefoon": regel.gegevens.telefoon.map { .tekst($0) } ?? .leeg,
                        "postadres": regel.gegevens.postadres.map { .tekst($0) } ?? .leeg,
                        "elektronischSindsDatum": .datum(regel.elektronischSinds),
                    ])
                }),
            tabel: Tabel(
                [
                    .init("naam", "Naam"), .init("email", "E-mail"),
                    .init("telefoon", "Telefoon"), .init("postadres", "Postadres"),
                    .init("elektronischSindsDatum", "Elektronisch sinds"),
                ],
                map { regel in
                    [
                        regel.naam, regel.gegevens.email?.description ?? "",
                        regel.gegevens.telefoon ?? "", regel.gegevens.postadres ?? "",
                        regel.elektronischSinds?.description ?? "",
                    ]
                }))
    }
}

extension Antwoord {
    /// The same answer, with the messages that went out about its subject.
    public func met(_ post: [Poststuk]) -> Antwoord {
        let regels = post.map { stuk in
            let wanneer = stuk.pogingen.last.map { " (\($0.begonnenOp.opDeKlok))" } ?? ""
            let twijfel =
                stuk.isMogelijkHerhaald
                ? "; mogelijk twee keer aangekomen"
                : stuk.pogingen.last?.uitkomst == .onbekend ? "; misschien al aangekomen" : ""
            let weg = stuk.pogingen.last?.weg.map { " \($0.inWoorden)" } ?? ""
            return "\(stuk.bericht.soort.rawValue) aan \(stuk.naam ?? "(gewist)"): "
                + "\(stuk.stand.rawValue)\(weg)\(wanneer)\(twijfel)"
        }
        return met(
            ["post": .lijst(post.map(\.json))],
            onder: regels.isEmpty ? [] : [.tekst("Post\n" + regels.joined(separator: "\n"))])
    }
}
