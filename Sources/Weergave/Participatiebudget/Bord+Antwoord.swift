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
                let vanRol = regels.filter { $0.soort.rol == rol }
                return vanRol.isEmpty
                    ? [] : [.tekst("Voor \(rol.rawValue)"), .tabel(tabel(vanRol))]
            }
    }

    private func tabel(_ regels: [Regel]) -> Tabel {
        Tabel(
            [
                .init("stand", "Stand"), .init("uiterlijk", "Uiterlijk"), .init("wat", "Wat"),
                .init("aanvraag", "Aanvraag"), .init("titel", "Titel"), .init("wijk", "Wijk"),
                .init("rol", "Rol"), .init("persoon", "Persoon"),
            ],
            regels.map {
                [
                    stand($0), $0.uiterlijk.map { "\($0)" } ?? "", $0.soort.rawValue,
                    "\($0.aanvraag)", $0.titel ?? "(gewist)", $0.wijknaam, $0.soort.rol.rawValue,
                    $0.persoon ?? "",
                ]
            })
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
            "wat": .tekst(regel.soort.rawValue), "rol": .tekst(regel.soort.rol.rawValue),
            "aanvraag": .tekst("\(regel.aanvraag)"),
            "titel": regel.titel.map { .tekst($0) } ?? .leeg,
            "wijk": .tekst("\(regel.wijk)"), "wijknaam": .tekst(regel.wijknaam),
            "persoon": regel.persoon.map { .tekst($0) } ?? .leeg,
            "uiterlijkDatum": .datum(regel.uiterlijk), "voorlopig": .waarheid(regel.voorlopig),
            "dagenTeLaat": .geheel(max(0, regel.teLaat(op: datum))),
        ])
    }
}
