import Domain
import Services
import Weergave

/// What the controls found and what they left alone, as an answer.
struct Controleverslag {
    let uitslagen: [Controleuitslag]
    let kolommen: Kolomverslag

    /// The table of controls; on a screen also the first violations and what was not compared.
    var antwoord: Antwoord {
        let geschonden = uitslagen.filter { !$0.klopt }
        var blokken: [Antwoord.Blok] = [.tabel(opHetScherm)]
        if !geschonden.isEmpty { blokken.append(.tabel(Self.schendingen(geschonden))) }
        blokken += [
            .tekst("Dit is niet vergeleken met het register:"), .tabel(nietVergeleken),
            .tekst(slot(geschonden.map(\.naam))),
        ]
        return Antwoord(json: json(geschonden.isEmpty), tabel: vlak, blokken: blokken)
    }

    private static let kolommen: [Tabel.Kolom] = [
        .init("controle", "Controle"), .init("zin", "Wat moet gelden"),
        .init("onderzocht", "Onderzocht", .rechts), .init("geschonden", "Geschonden", .rechts),
        .init("uitslag", "Uitslag"),
    ]

    private static func cellen(_ uitslag: Controleuitslag) -> [String] {
        [
            uitslag.naam, uitslag.zin, "\(uitslag.onderzocht)", "\(uitslag.geschonden)",
            uitslag.klopt ? "klopt" : "geschonden",
        ]
    }

    private var opHetScherm: Tabel { Tabel(Self.kolommen, uitslagen.map(Self.cellen)) }

    /// With the first violations in a column of their own, for a pipe.
    private var vlak: Tabel {
        Tabel(
            Self.kolommen + [.init("voorbeelden", "Eerste schendingen")],
            uitslagen.map { Self.cellen($0) + [$0.voorbeelden.joined(separator: "; ")] })
    }

    private static func schendingen(_ geschonden: [Controleuitslag]) -> Tabel {
        Tabel(
            [.init("controle", "Controle"), .init("schending", "Eerste schendingen")],
            geschonden.flatMap { uitslag in
                let meer = uitslag.geschonden - Int64(uitslag.voorbeelden.count)
                return (uitslag.voorbeelden + (meer > 0 ? ["... en nog \(meer)"] : []))
                    .map { [uitslag.naam, $0] }
            })
    }

    private var nietVergeleken: Tabel {
        Tabel(
            [
                .init("tabel", "Tabel"), .init("kolommen", "Kolommen (gevuld)"),
                .init("rijen", "Rijen", .rechts), .init("klasse", "Klasse"),
                .init("waarom", "Waarom niet"),
            ],
            kolommen.nietVergeleken.map { groep in
                [
                    groep.tabel,
                    groep.kolommen.map { "\($0.naam) (\($0.gevuld))" }.joined(separator: ", "),
                    "\(groep.rijen)", groep.klasse?.rawValue ?? "onbekend", groep.waarom,
                ]
            })
    }

    private func slot(_ geschonden: [String]) -> String {
        let aantal = Kolomklasse.allCases.map { kolommen.aantallen[$0] ?? 0 }.reduce(0, +)
        var zinnen = [
            "Van \(aantal) kolommen zijn er \(kolommen.aantallen[.register] ?? 0) vergeleken met "
                + "wat het register vertelt, en \(kolommen.aantallen[.verzegeld] ?? 0) nagerekend "
                + "tegen hun verzegeling.",
            "Van \(kolommen.verzegelingen) verzegelingen is de tekst er nog bij "
                + "\(kolommen.nagerekend); \(kolommen.verzegelingen - kolommen.nagerekend) zijn "
                + "gewist en dus niet na te rekenen.",
        ]
        if !kolommen.ontbrekend.isEmpty {
            zinnen.append(
                "In de database ontbreken: \(kolommen.ontbrekend.joined(separator: ", ")).")
        }
        // I5 looks at entries alone; others also look at the catalogue, which is never empty.
        if uitslagen.contains(where: { $0.naam == "I5" && $0.onderzocht == 0 && $0.klopt }),
            geschonden.isEmpty
        {
            zinnen.append("Er zijn nog geen gegevens: er viel niets te onderzoeken.")
        } else if geschonden.isEmpty {
            zinnen.append("Alle \(uitslagen.count) controles kloppen.")
        } else {
            zinnen.append(
                "GESCHONDEN van de \(uitslagen.count) controles: "
                    + "\(geschonden.joined(separator: ", ")).")
        }
        return zinnen.joined(separator: "\n")
    }

    private func json(_ klopt: Bool) -> JSONBoom {
        .velden([
            "klopt": .waarheid(klopt),
            "controles": .lijst(
                uitslagen.map { uitslag in
                    .velden([
                        "controle": .tekst(uitslag.naam), "zin": .tekst(uitslag.zin),
                        "onderzocht": .geheel(uitslag.onderzocht),
                        "geschonden": .geheel(uitslag.geschonden),
                        "klopt": .waarheid(uitslag.klopt),
                        "voorbeelden": .lijst(uitslag.voorbeelden.map { .tekst($0) }),
                    ])
                }),
            "kolommen": .object(
                Kolomklasse.allCases.map {
                    .init(naam: $0.rawValue, waarde: .geheel(kolommen.aantallen[$0] ?? 0))
                }),
            "verzegelingen": .geheel(kolommen.verzegelingen),
            "nagerekend": .geheel(kolommen.nagerekend),
            "nietVergeleken": .lijst(kolommen.nietVergeleken.map(Self.json)),
            "ontbrekend": .lijst(kolommen.ontbrekend.map { .tekst($0) }),
        ])
    }

    private static func json(_ groep: Kolomverslag.Groep) -> JSONBoom {
        .velden([
            "tabel": .tekst(groep.tabel), "rijen": .geheel(groep.rijen),
            "klasse": groep.klasse.map { .tekst($0.rawValue) } ?? .leeg,
            "waarom": .tekst(groep.waarom),
            "kolommen": .lijst(
                groep.kolommen.map {
                    .velden(["kolom": .tekst($0.naam), "gevuld": .geheel($0.gevuld)])
                }),
        ])
    }
}
