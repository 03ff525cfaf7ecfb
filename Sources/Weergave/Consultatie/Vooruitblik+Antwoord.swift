public import Domain

extension Antwoord {
    /// What wijkraden may expect; on a screen under a heading for each.
    public static func vooruitblik(_ blikken: [Vooruitblik]) -> Antwoord {
        let tabel = Tabel(
            kolommen, blikken.flatMap { blik in blik.rijen.map { [blik.wijkraad] + $0 } })
        let blokken = blikken.flatMap { blik -> [Blok] in
            let kop = "\(Schermregel.van(blik.wijkraad)), op \(blik.op.zonderWeekdag)"
            return blik.rijen.isEmpty
                ? [.tekst("\(kop): niets gepland, lopend of verschuldigd.")]
                : [.tekst(kop), .tabel(Tabel(Array(kolommen.dropFirst()), blik.rijen))]
        }
        return Antwoord(
            json: .lijst(blikken.map(\.json)), tabel: tabel,
            blokken: blokken.isEmpty ? [.tekst("Dit dossier noemt geen wijkraad.")] : blokken)
    }

    private static let kolommen: [Tabel.Kolom] = [
        .init("wijkraad", "Wijkraad"), .init("wat", "Wat"), .init("uiterlijk", "Uiterlijk"),
        .init("stand", "Stand"), .init("dossier", "Dossier"), .init("betreft", "Betreft"),
        .init("tekst", "Uitleg"),
    ]
}

extension Vooruitblik {
    fileprivate var rijen: [[String]] {
        besluiten.map {
            [
                "gepland besluit", "\($0.laatsteVraagdag.datum)", $0.trede.inWoorden, $0.dossier,
                $0.betreft, $0.tekst,
            ]
        }
            + termijnen.map {
                [
                    "lopende termijn", "\($0.einde)", "nog \(op.dagen(tot: $0.einde)) d",
                    $0.dossier,
                    $0.betreft,
                    "Gevraagd op \($0.gevraagdOp.zonderWeekdag); het advies kan tot en met "
                        + "\($0.einde.zonderWeekdag).",
                ]
            }
            + reacties.map {
                let laat = $0.plicht.dagenTeLaat(op: op)
                return [
                    "reactie verschuldigd", "\($0.plicht.uiterlijk)",
                    laat > 0 ? "\(laat) d te laat" : "nog \(op.dagen(tot: $0.plicht.uiterlijk)) d",
                    $0.dossier, "",
                    "Op \($0.plicht.soort.naam) van \($0.plicht.dag.zonderWeekdag) is nog geen "
                        + "reactie gegeven.",
                ]
            }
    }

    fileprivate var json: JSONBoom {
        .velden([
            "wijkraad": .tekst(wijkraad), "op": .datum(op),
            "besluiten": .lijst(
                besluiten.map {
                    .velden([
                        "dossier": .tekst($0.dossier), "betreft": .tekst($0.betreft),
                        "besluit": .datum($0.besluit),
                        "laatsteVraagdag": .datum($0.laatsteVraagdag.datum),
                        "stappen": .lijst($0.laatsteVraagdag.stappen.map { .tekst($0.tekst) }),
                        "trede": .tekst($0.trede.rawValue), "oordeel": .tekst($0.oordeel.rawValue),
                        "tekst": .tekst($0.tekst),
                    ])
                }),
            "termijnen": .lijst(
                termijnen.map {
                    .velden([
                        "dossier": .tekst($0.dossier), "betreft": .tekst($0.betreft),
                        "gevraagdOp": .datum($0.gevraagdOp), "einde": .datum($0.einde),
                        "gebeurtenis": .tekst($0.gebeurtenis),
                    ])
                }),
            "reacties": .lijst(
                reacties.map {
                    .velden([
                        "dossier": .tekst($0.dossier), "soort": .tekst($0.plicht.soort.rawValue),
                        "gebeurtenis": .tekst($0.plicht.gebeurtenis),
                        "uiterlijk": .datum($0.plicht.uiterlijk),
                        "dagenTeLaat": .geheel($0.plicht.dagenTeLaat(op: op)),
                    ])
                }),
        ])
    }
}

extension Waarschuwingstrede {
    /// The step as people say it.
    public var inWoorden: String {
        switch self {
        case .nietNodig: "niet nodig"
        case .gevraagd: "gevraagd"
        case .ruim: "ruim op tijd"
        case .binnenTweeWeken: "binnen twee weken"
        case .binnenEenWeek: "binnen een week"
        case .vandaag: "vandaag"
        case .teLaat: "te laat"
        }
    }
}
