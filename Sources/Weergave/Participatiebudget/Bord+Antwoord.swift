public import Domain

extension Bord {
    /// What waits, late first; on a screen a table per role.
    public var antwoord: Antwoord {
        let leeg = "Er staat niets open op \(datum.zonderWeekdag)."
        return Antwoord(
            json: .velden([
                "datum": .datum(datum),
                "teLaat": .geheel(regels.count { $0.teLaat(op: datum) > 0 }),
                "regels": .lijst(regels.map(json)),
            ]),
            tabel: tabel(regels),
            blokken: regels.isEmpty ? [.tekst(leeg)] : groepen)
    }

    private var groepen: [Antwoord.Blok] {
        let telaat = regels.count { $0.teLaat(op: datum) > 0 }
        let kop = "Open op \(datum.zonderWeekdag): \(regels.count), waarvan \(telaat) te laat"
        return [.tekst(kop)]
            + Rol.allCases.flatMap { rol -> [Antwoord.Blok] in
                let vanRol = regels.filter { $0.rol == rol }
                return vanRol.isEmpty
                    ? []
                    : [
                        .tekst("Voor \(rol.rawValue)"),
                        .tabel(
                            tabel(vanRol).zonderLegeKolommen([
                                "wijkraad", "wijkpost", "taak", "opmerkingen",
                            ])),
                    ]
            }
    }

    private func tabel(_ regels: [Regel]) -> Tabel {
        Tabel(
            [
                .init("stand", "Stand"), .init("uiterlijk", "Uiterlijk"), .init("wat", "Wat"),
                .init("kenmerk", "Kenmerk"), .init("titel", "Titel"), .init("wijk", "Wijk"),
                .init("wijkraad", "Wijkraad"), .init("wijkpost", "Wijkpost"),
                .init("rol", "Rol"), .init("persoon", "Persoon"), .init("taak", "Taak"),
                .init("opmerkingen", "Opmerkingen"),
            ],
            regels.map {
                [
                    stand($0), $0.uiterlijk.map { "\($0)" } ?? "", $0.soort.rawValue,
                    $0.kenmerk, $0.titel ?? "(gewist)", $0.wijknaam, $0.wijkraad ?? "",
                    $0.wijkposten.joined(separator: " "), $0.rol.rawValue, persoon($0),
                    taak($0), $0.opmerkingen.joined(separator: "; "),
                ]
            }
        )
    }

    private func persoon(_ regel: Regel) -> String {
        (regel.persoon ?? "") + (regel.waarnemer.map { " (waarnemer: \($0))" } ?? "")
    }

    private func taak(_ regel: Regel) -> String {
        guard let taak = regel.taak, let stand = regel.stand else { return "" }
        return "\(taak) \(stand.rawValue)"
    }

    private func stand(_ regel: Regel) -> String {
        let dagen = regel.teLaat(op: datum)
        return switch dagen {
        case 1...: "\(dagen) \(dagen == 1 ? "dag" : "dagen") te laat"
        default: regel.uiterlijk == nil ? "geen termijn" : "nog \(-dagen) d"
        }
    }

    private func json(_ regel: Regel) -> JSONBoom {
        .velden([
            "wat": .tekst(regel.soort.rawValue), "rol": .tekst(regel.rol.rawValue),
            "kenmerk": .tekst(regel.kenmerk),
            "aanvraag": regel.aanvraag.map { .tekst("\($0)") } ?? .leeg,
            "titel": regel.titel.map { .tekst($0) } ?? .leeg,
            "wijk": regel.wijk.map { .tekst("\($0)") } ?? .leeg,
            "wijknaam": .tekst(regel.wijknaam),
            "wijkraad": regel.wijkraad.map { .tekst($0) } ?? .leeg,
            "betreft": regel.oorzaak?.betreft.map { .tekst($0) } ?? .leeg,
            "wijkposten": .lijst(regel.wijkposten.map { .tekst($0) }),
            "persoon": regel.persoon.map { .tekst($0) } ?? .leeg,
            "waarnemer": regel.waarnemer.map { .tekst($0) } ?? .leeg,
            "taak": regel.taak.map { .tekst("\($0)") } ?? .leeg,
            "taakstand": regel.stand.map { .tekst($0.rawValue) } ?? .leeg,
            "uiterlijkDatum": .datum(regel.uiterlijk), "voorlopig": .waarheid(regel.voorlopig),
            "uitleg": .lijst(regel.uitleg.map { .tekst($0) }),
            "opmerkingen": .lijst(regel.opmerkingen.map { .tekst($0) }),
            "dagenTeLaat": .geheel(max(0, regel.teLaat(op: datum))),
        ])
    }
}

extension Tabel {
    /// The same on a screen, without some columns when nothing stands in them.
    fileprivate func zonderLegeKolommen(_ namen: Set<String>) -> Tabel {
        let blijven = kolommen.indices.filter { plaats in
            !namen.contains(kolommen[plaats].naam) || rijen.contains { !$0[plaats].isEmpty }
        }
        return Tabel(
            blijven.map { kolommen[$0] }, rijen.map { rij in blijven.map { rij[$0] } })
    }
}
