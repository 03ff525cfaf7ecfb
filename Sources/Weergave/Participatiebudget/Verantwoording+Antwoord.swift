public import Domain

extension Subsidieregister {
    /// The grants that are published, and how many are left out.
    public var antwoord: Antwoord {
        let slot =
            "Weggelaten om personen te beschermen: \(weggelaten) verleningen aan natuurlijke "
            + "personen en groepen zonder rechtsvorm, samen \(weggelatenBedrag)."
        return Antwoord(
            json: .velden([
                "verleningen": .lijst(regels.map(\.json)),
                "weggelaten": .velden([
                    "aantal": .geheel(weggelaten), "bedrag": .bedrag(weggelatenBedrag),
                ]),
            ]),
            tabel: tabel, blokken: [.tabel(tabel), .tekst(slot)])
    }

    private var tabel: Tabel {
        Tabel(
            [
                .init("kenmerk", "Kenmerk"), .init("jaar", "Jaar", .rechts), .init("wijk", "Wijk"),
                .init("ontvanger", "Ontvanger"), .init("activiteit", "Activiteit"),
                .init("gevraagd", "Gevraagd", .rechts), .init("verleend", "Verleend", .rechts),
                .init("afgestaan", "Van afgezien", .rechts), .init("ontvangen", "Ontvangen"),
                .init("besloten", "Besloten"),
                .init("grondslag", "Grondslag"),
            ],
            regels.map {
                [
                    "\($0.kenmerk)", "\($0.jaar)", $0.wijknaam, $0.aanvrager ?? "(gewist)",
                    $0.titel ?? "(gewist)", "\($0.gevraagd)",
                    $0.besluit.map { "\($0.verleend)" } ?? "",
                    $0.afgestaan == .nul ? "" : "\($0.afgestaan)", "\($0.ontvangst)",
                    $0.besluit.map { "\($0.datum)" } ?? "", $0.grondslag,
                ]
            })
    }
}

extension Dossierfeit {
    fileprivate var json: JSONBoom {
        .velden([
            "kenmerk": .tekst("\(kenmerk)"), "jaar": .geheel(jaar), "wijk": .tekst("\(wijk)"),
            "wijknaam": .tekst(wijknaam), "regeling": .tekst(regeling),
            "grondslag": .tekst(grondslag),
            "ontvanger": aanvrager.map { .tekst($0) } ?? .leeg,
            "rechtsvorm": .tekst(rechtsvorm.rawValue),
            "activiteit": titel.map { .tekst($0) } ?? .leeg,
            "beleidsveld": .tekst(beleidsveld.rawValue), "gevraagd": .bedrag(gevraagd),
            "verleend": .bedragOfLeeg(besluit?.verleend), "afgestaan": .bedrag(afgestaan),
            "ontvangstDatum": .datum(ontvangst),
            "besluitDatum": .datum(besluit?.datum),
        ])
    }
}

extension Budgetrapport {
    /// A row per part and field of policy, and one for each part as a whole.
    public var antwoord: Antwoord {
        Antwoord(json: .lijst(regels.map { $0.json(indeling) }), tabel: tabel)
    }

    private var tabel: Tabel {
        Tabel(
            [
                indeling == .wijk ? .init("wijk", "Wijk") : .init("stadsdeel", "Stadsdeel"),
                .init("jaar", "Jaar", .rechts),
                .init("beleidsveld", "Beleidsveld"), .init("aanvragen", "Aanvragen", .rechts),
                .init("open", "Open", .rechts), .init("ingetrokken", "Ingetrokken", .rechts),
                .init("buitenBehandeling", "Niet behandeld", .rechts),
                .init("verleendAantal", "Toegekend", .rechts),
            ]
                + Weigeringsgrond.allCases.map {
                    .init("geweigerd_\($0.rawValue)", "Nee: \($0.kort)", .rechts)
                } + [
                    .init("gevraagd", "Gevraagd", .rechts), .init("verleend", "Verleend", .rechts),
                    .init("uren", "Uren", .rechts), .init("bewoners", "Bewoners", .rechts),
                    .init("doorlooptijd", "Dagen (mediaan)", .rechts),
                    .init("over", "Over", .rechts), .init("afgestaan", "Van afgezien", .rechts),
                    .init("kwesties", "Structureel", .rechts),
                    .init("kwestiesBeantwoord", "Beantwoord", .rechts),
                ],
            regels.map { regel in
                [
                    regel.wijknaam.isEmpty ? "(geen stadsdeel)" : regel.wijknaam, "\(regel.jaar)",
                    regel.beleidsveld?.rawValue ?? "alles",
                    "\(regel.aantal)", "\(regel.open)", "\(regel.ingetrokken)",
                    "\(regel.buitenBehandeling)", "\(regel.verleendAantal)",
                ] + Weigeringsgrond.allCases.map { "\(regel.geweigerd[$0] ?? 0)" } + [
                    "\(regel.gevraagd)", "\(regel.verleend)", "\(regel.uren)", "\(regel.bewoners)",
                    regel.doorlooptijd.map { "\($0)" } ?? "", regel.over.map { "\($0)" } ?? "",
                    "\(regel.afgestaan)", "\(regel.kwesties)", "\(regel.kwestiesBeantwoord)",
                ]
            })
    }
}

extension Budgetrapport.Regel {
    fileprivate func json(_ indeling: Budgetrapport.Indeling) -> JSONBoom {
        let deel: [JSONBoom.Veld] =
            switch indeling {
            case .wijk:
                [
                    .init(naam: "wijk", waarde: wijk.map { .tekst("\($0)") } ?? .leeg),
                    .init(naam: "wijknaam", waarde: .tekst(wijknaam)),
                ]
            case .stadsdeel:
                [
                    .init(
                        naam: "stadsdeel", waarde: wijknaam.isEmpty ? .leeg : .tekst(wijknaam))
                ]
            }
        guard case .object(let cijfers) = getallen else { return .object(deel) }
        return .object(deel + cijfers)
    }

    private var getallen: JSONBoom {
        .velden([
            "jaar": .geheel(jaar),
            "beleidsveld": beleidsveld.map { .tekst($0.rawValue) } ?? .leeg,
            "aanvragen": .geheel(aantal), "open": .geheel(open),
            "ingetrokken": .geheel(ingetrokken), "buitenBehandeling": .geheel(buitenBehandeling),
            "verleendAantal": .geheel(verleendAantal),
            "geweigerd": .object(
                Weigeringsgrond.allCases.map {
                    .init(naam: $0.rawValue, waarde: .geheel(geweigerd[$0] ?? 0))
                }),
            "gevraagd": .bedrag(gevraagd), "verleend": .bedrag(verleend), "uren": .decimaal(uren),
            "bewoners": .geheel(bewoners), "doorlooptijdDagen": .decimaal(doorlooptijd),
            "over": .bedragOfLeeg(over), "afgestaan": .bedrag(afgestaan),
            "kwesties": .geheel(kwesties), "kwestiesBeantwoord": .geheel(kwestiesBeantwoord),
        ])
    }
}

extension Weigeringsgrond {
    /// The ground in one word, for the head of a column.
    fileprivate var kort: String {
        switch self {
        case .plafond: "plafond"
        case .actieveBijdrage: "bijdrage"
        case .valtNietOnderRegeling: "regeling"
        }
    }
}
