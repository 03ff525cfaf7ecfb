public import Domain

extension Secretariaatsrapport {
    /// The three parts under each other; for a pipe that of the wijkposten.
    public var antwoord: Antwoord {
        Antwoord(
            json: .velden([
                "vanDatum": .datum(van), "totDatum": .datum(tot),
                "wijkposten": .lijst(posten.map(\.json)),
                "afdelingen": .lijst(afdelingen.map(\.json)),
                "wijkraden": .lijst(steun.map(\.json)),
            ]), tabel: postentabel,
            blokken: [
                .tekst(
                    "Secretariaat van \(van.zonderWeekdag) tot en met \(tot.zonderWeekdag)"),
                .tekst("Per wijkpost"), .tabel(postentabel),
            ]
                + (afdelingen.isEmpty
                    ? [] : [.tekst("Per afdeling"), .tabel(afdelingentabel)])
                + (steun.isEmpty ? [] : [.tekst("Steun per wijkraad"), .tabel(steuntabel)]))
    }

    private var postentabel: Tabel {
        Tabel(
            [
                .init("wijkpost", "Wijkpost"), .init("urenPerWeek", "Uren", .rechts),
                .init("sluitdagen", "Dagen dicht", .rechts), .init("geopend", "Nieuw", .rechts),
                .init("gereed", "Gereed", .rechts),
                .init("teLaatGereed", "Te laat gereed", .rechts), .init("open", "Open", .rechts),
                .init("teLaatOpen", "Te laat open", .rechts),
                .init("meesteDagenTeLaat", "Langst te laat", .rechts),
                .init("openPerTienUur", "Open per 10 uur", .rechts),
            ],
            posten.map {
                [$0.wijkpost ?? "(geen)"]
                    + [
                        $0.urenPerWeek, $0.sluitdagen, $0.geopend, $0.gereed, $0.teLaatGereed,
                        $0.open, $0.teLaatOpen, $0.meesteDagenTeLaat,
                    ].map(String.init) + [$0.openPerTienUur ?? ""]
            })
    }

    private var afdelingentabel: Tabel {
        Tabel(
            [
                .init("vakafdeling", "Afdeling"), .init("toegezegd", "Toegezegd", .rechts),
                .init("nagekomen", "Nagekomen", .rechts),
                .init("nietNagekomen", "Gebroken of ingetrokken", .rechts),
                .init("open", "Open", .rechts), .init("teLaatOpen", "Te laat", .rechts),
                .init("reactiesOpen", "Reacties open", .rechts),
                .init("reactiesTeLaat", "Reacties te laat", .rechts),
            ],
            afdelingen.map {
                [$0.vakafdeling]
                    + [
                        $0.toegezegd, $0.nagekomen, $0.nietNagekomen, $0.open, $0.teLaatOpen,
                        $0.reactiesOpen, $0.reactiesTeLaat,
                    ].map(String.init)
            })
    }

    private var steuntabel: Tabel {
        Tabel(
            [
                .init("wijkraad", "Wijkraad"), .init("gereed", "Gereed", .rechts),
                .init("teLaatGereed", "Te laat gereed", .rechts), .init("open", "Open", .rechts),
            ],
            steun.map { [$0.wijkraad, "\($0.gereed)", "\($0.teLaatGereed)", "\($0.open)"] })
    }
}

extension Secretariaatsrapport.Postregel {
    /// Open tasks for each ten hours a week, in tenths, so that posts can be compared; `nil`
    /// without hours.
    fileprivate var openPerTienUur: String? {
        guard urenPerWeek > 0 else { return nil }
        let tienden = (open * 1_000 / urenPerWeek + 5) / 10
        return "\(tienden / 10),\(tienden % 10)"
    }

    fileprivate var json: JSONBoom {
        .velden([
            "wijkpost": wijkpost.map { .tekst($0) } ?? .leeg, "urenPerWeek": .geheel(urenPerWeek),
            "sluitdagen": .geheel(sluitdagen), "geopend": .geheel(geopend),
            "gereed": .geheel(gereed), "teLaatGereed": .geheel(teLaatGereed),
            "open": .geheel(open), "teLaatOpen": .geheel(teLaatOpen),
            "meesteDagenTeLaat": .geheel(meesteDagenTeLaat),
        ])
    }
}

extension Secretariaatsrapport.Afdelingregel {
    fileprivate var json: JSONBoom {
        .velden([
            "vakafdeling": .tekst(vakafdeling), "toegezegd": .geheel(toegezegd),
            "nagekomen": .geheel(nagekomen), "nietNagekomen": .geheel(nietNagekomen),
            "open": .geheel(open), "teLaatOpen": .geheel(teLaatOpen),
            "reactiesOpen": .geheel(reactiesOpen), "reactiesTeLaat": .geheel(reactiesTeLaat),
        ])
    }
}

extension Secretariaatsrapport.Steunregel {
    fileprivate var json: JSONBoom {
        .velden([
            "wijkraad": .tekst(wijkraad), "gereed": .geheel(gereed),
            "teLaatGereed": .geheel(teLaatGereed), "open": .geheel(open),
        ])
    }
}
