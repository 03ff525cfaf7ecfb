public import Domain

extension Registeruitslag {
    /// What the verification found, part by part.
    public var antwoord: Antwoord {
        let delen = Onderdeel.allCases.filter { onderzocht[$0] != nil || fouten[$0] != nil }
        return Antwoord(
            json: json(delen),
            tabel: Tabel(
                [
                    .init("onderdeel", "Onderdeel"), .init("onderzocht", "Nagelezen", .rechts),
                    .init("fouten", "Fouten", .rechts), .init("plek", "Plek"),
                    .init("bevinding", "Bevinding"),
                ],
                delen.flatMap(rijen)),
            blokken: [.tabel(overzicht(delen))] + toelichting)
    }

    private func rijen(_ deel: Onderdeel) -> [[String]] {
        let kop = [deel.rawValue, "\(onderzocht[deel] ?? 0)", "\(fouten[deel] ?? 0)"]
        let gevonden = bevindingen.filter { $0.onderdeel == deel }
        return gevonden.isEmpty
            ? [kop + ["", "in orde"]] : gevonden.map { kop + [$0.plek.inWoorden, $0.zin] }
    }

    private func overzicht(_ delen: [Onderdeel]) -> Tabel {
        Tabel(
            [
                .init("onderdeel", "Onderdeel"), .init("zin", "Wat moet kloppen"),
                .init("onderzocht", "Nagelezen", .rechts), .init("uitkomst", "Uitkomst"),
            ],
            delen.map { deel in
                let aantal = fouten[deel] ?? 0
                return [
                    deel.rawValue, deel.zin, "\(onderzocht[deel] ?? 0)",
                    aantal == 0 ? "in orde" : "\(aantal) x FOUT",
                ]
            })
    }

    private var toelichting: [Antwoord.Blok] {
        var regels = bevindingen.map { "FOUT \($0.plek.inWoorden): \($0.zin)" } + opmerkingen
        if let zegel {
            regels.append(
                "Laatste zegel: \(zegel.omvang) inschrijvingen, gezet op \(zegel.gezetOp.opDeKlok)"
                    + (zegel.handmatigeKlok ? " (met de hand gezette klok)" : "")
                    + ", wortel \(Base64.tekst(zegel.wortel.bytes))")
        }
        regels.append(klopt ? "Het register klopt." : "Het register klopt NIET.")
        return [.tekst(regels.joined(separator: "\n"))]
    }

    private func json(_ delen: [Onderdeel]) -> JSONBoom {
        .velden([
            "klopt": .waarheid(klopt),
            "onderdelen": .lijst(
                delen.map { deel in
                    .velden([
                        "onderdeel": .tekst(deel.rawValue), "zin": .tekst(deel.zin),
                        "onderzocht": .geheel(onderzocht[deel] ?? 0),
                        "fouten": .geheel(fouten[deel] ?? 0),
                        "bevindingen": .lijst(
                            bevindingen.filter { $0.onderdeel == deel }.map(\.json)),
                    ])
                }),
            "eersteFout": eersteFout?.json ?? .leeg,
            "opmerkingen": .lijst(opmerkingen.map { .tekst($0) }),
            "zegel": zegel.map {
                .velden([
                    "omvang": .geheel($0.omvang), "wortel": .tekst(Base64.tekst($0.wortel.bytes)),
                    "gezetOp": .tekst("\($0.gezetOp)"),
                    "handmatigeKlok": .waarheid($0.handmatigeKlok),
                ])
            } ?? .leeg,
        ])
    }
}

extension Registeruitslag.Bevinding {
    fileprivate var json: JSONBoom {
        .velden([
            "vanPlaats": .geheelOfLeeg(plek.plaatsen?.lowerBound),
            "totEnMetPlaats": .geheelOfLeeg(plek.plaatsen?.upperBound),
            "onderwerp": plek.onderwerp.map { .tekst("\($0)") } ?? .leeg,
            "volgnummer": .geheelOfLeeg(plek.volgnummer), "zin": .tekst(zin),
        ])
    }
}

extension Registeruitslag.Plek {
    /// The place as people say it.
    public var inWoorden: String {
        let inBoom = plaatsen.map { bereik in
            bereik.count == 1
                ? "plaats \(bereik.lowerBound)"
                : "plaats \(bereik.lowerBound) tot en met \(bereik.upperBound)"
        }
        let inStroom = onderwerp.map { onderwerp in
            "inschrijving \(onderwerp)" + (volgnummer.map { "-\($0)" } ?? "")
        }
        let delen = [inBoom, inStroom].compactMap { $0 }
        return delen.isEmpty ? "het register als geheel" : delen.joined(separator: ", ")
    }
}
