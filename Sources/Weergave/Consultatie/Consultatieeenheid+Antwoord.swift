public import Domain

extension Antwoord {
    /// Units one by one, with what a report counts of them.
    public static func eenheden(_ eenheden: [Consultatieeenheid]) -> Antwoord {
        Antwoord(
            json: .lijst(eenheden.map(\.json)),
            tabel: Tabel(
                [
                    .init("dossier", "Dossier"), .init("wijkraad", "Wijkraad"),
                    .init("betreft", "Betreft"), .init("oordeel", "Oordeel"),
                    .init("toegezegd", "Toegezegd"), .init("besluitDatum", "Besluit"),
                    .init("dagenVoorBesluit", "Dagen", .rechts),
                    .init("vakafdeling", "Afdeling"), .init("behandelrol", "Rol"),
                    .init("stadsdeel", "Stadsdeel"), .init("overgang", "Overgang"),
                ], eenheden.map(\.rij)),
            blokken: [
                .tabel(
                    Tabel(
                        [
                            .init("dossier", "Dossier"), .init("wijkraad", "Wijkraad"),
                            .init("betreft", "Betreft"), .init("oordeel", "Oordeel"),
                            .init("besluitDatum", "Besluit"),
                            .init("vakafdeling", "Afdeling"),
                        ],
                        eenheden.map {
                            [
                                $0.dossier, $0.wijkraad, $0.betreft, $0.oordeel.inWoorden,
                                $0.besluitDatum?.description ?? "", $0.herkomst.vakafdeling ?? "",
                            ]
                        }))
            ])
    }
}

extension Consultatieeenheid {
    fileprivate var rij: [String] {
        [
            dossier, wijkraad, betreft, oordeel.rawValue, niveauToegezegd.rawValue,
            besluitDatum?.description ?? "", dagenVoorBesluit.map { "\($0)" } ?? "",
            herkomst.vakafdeling ?? "", herkomst.behandelrol ?? "", herkomst.stadsdeel ?? "",
            herkomst.overgang ? "ja" : "nee",
        ]
    }

    fileprivate var json: JSONBoom {
        .velden([
            "dossier": .tekst(dossier), "wijkraad": .tekst(wijkraad), "betreft": .tekst(betreft),
            "oordeel": .tekst(oordeel.rawValue),
            "niveauToegezegd": .tekst(niveauToegezegd.rawValue),
            "nagekomen": nagekomen.map { .waarheid($0) } ?? .leeg,
            "besluitDatum": .datum(besluitDatum),
            "dagenVoorBesluit": dagenVoorBesluit.map { .geheel($0) } ?? .leeg,
            "vakafdeling": herkomst.vakafdeling.map { .tekst($0) } ?? .leeg,
            "behandelrol": herkomst.behandelrol.map { .tekst($0) } ?? .leeg,
            "stadsdeel": herkomst.stadsdeel.map { .tekst($0) } ?? .leeg,
            "overgang": .waarheid(herkomst.overgang),
        ])
    }
}
