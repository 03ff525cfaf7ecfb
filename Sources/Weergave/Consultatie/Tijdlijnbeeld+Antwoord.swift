public import Domain

extension Tijdlijnbeeld {
    /// The timeline as a table: a row per event, and the verdicts above it.
    public var antwoord: Antwoord {
        let kop = banen.map {
            Schermregel.van(
                "\($0.naam(metVraag: heeftVragen)): \($0.oordeel.oordeel.inWoorden)")
        }
        return Antwoord(
            json: .velden([
                "kenmerk": .tekst(kenmerk),
                "besluiten": .lijst(
                    besluiten.map {
                        .velden([
                            "datum": .datum($0.dag),
                            "betreft": .lijst($0.betreft.map { .tekst($0) }),
                        ])
                    }),
                "banen": .lijst(banen.map(\.json)), "gebeurtenissen": .lijst(punten.map(\.json)),
            ]),
            tabel: tabel,
            blokken: (kop.isEmpty ? [] : [.tekst(kop.joined(separator: "\n"))])
                + [.tabel(tabel)])
    }

    private var tabel: Tabel {
        Tabel(
            [
                .init("nummer", "Nr", .rechts), .init("datum", "Datum"), .init("soort", "Wat"),
                .init("wijkraad", "Wijkraad"), .init("betreft", "Betreft"),
                .init("termijnDatum", "Tot en met"), .init("bewijsgraad", "Bewijs"),
                .init("vastgelegdOp", "Vastgelegd"), .init("gebreken", "Aantekening"),
                .init("id", "Id"),
            ],
            punten.map { punt in
                let gebeurtenis = punt.gebeurtenis
                return [
                    "\(punt.nummer)", "\(gebeurtenis.plaatsgevondenOp)", gebeurtenis.soort.kort,
                    gebeurtenis.wijkraad ?? "", punt.betreft ?? "",
                    gebeurtenis.termijnDatum?.description ?? "",
                    gebeurtenis.bewijsgraad?.rawValue ?? "", "\(gebeurtenis.vastgelegdOp)",
                    punt.gebreken.map(\.inWoorden).joined(separator: ", "), gebeurtenis.id,
                ]
            })
    }
}

extension Tijdlijnbeeld.Baan {
    fileprivate var json: JSONBoom {
        .velden([
            "wijkraad": .tekst(wijkraad), "betreft": .tekst(oordeel.betreft),
            "oordeel": .tekst(oordeel.oordeel.rawValue), "zonderVraag": .waarheid(zonderVraag),
            "termijnen": .lijst(
                balken.map {
                    .velden([
                        "nummer": .geheel($0.nummer), "van": .datum($0.van), "tot": .datum($0.tot),
                        "stand": .tekst($0.stand.rawValue),
                    ])
                }),
        ])
    }
}

extension Tijdlijnbeeld.Punt {
    fileprivate var json: JSONBoom {
        .velden([
            "nummer": .geheel(nummer), "id": .tekst(gebeurtenis.id),
            "soort": .tekst(gebeurtenis.soort.rawValue),
            "wijkraad": gebeurtenis.wijkraad.map { .tekst($0) } ?? .leeg,
            "betreft": betreft.map { .tekst($0) } ?? .leeg,
            "plaatsgevondenOp": .datum(gebeurtenis.plaatsgevondenOp),
            "vastgelegdOp": .datum(gebeurtenis.vastgelegdOp),
            "termijnDatum": .datum(gebeurtenis.termijnDatum),
            "bewijsgraad": gebeurtenis.bewijsgraad.map { .tekst($0.rawValue) } ?? .leeg,
            "gebreken": .lijst(gebreken.map { .tekst($0.rawValue) }),
        ])
    }
}
