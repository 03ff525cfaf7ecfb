public import Domain

extension [MetID<Gemeente>] {
    /// The municipalities of an installation.
    public var antwoord: Antwoord {
        Antwoord(
            json: .lijst(
                map {
                    .velden([
                        "id": .tekst("\($0.id)"), "code": .tekst("\($0.waarde.code)"),
                        "naam": .tekst($0.waarde.naam),
                        "demonstratie": .waarheid($0.waarde.demonstratie),
                    ])
                }),
            tabel: Tabel(
                [
                    .init("code", "Code"), .init("naam", "Gemeente"),
                    .init("demonstratie", "Demonstratie"),
                ],
                map {
                    [
                        "\($0.waarde.code)", $0.waarde.naam,
                        $0.waarde.demonstratie ? "ja" : "nee",
                    ]
                }))
    }
}

extension [Gemeente.Wijk] {
    /// Wijken with their buurten.
    public var antwoord: Antwoord {
        Antwoord(
            json: .lijst(
                map { wijk in
                    .velden([
                        "code": .tekst("\(wijk.code)"), "jaar": .geheel(wijk.jaar),
                        "naam": .tekst(wijk.naam),
                        "stadsdeel": wijk.stadsdeel.map { .tekst($0) } ?? .leeg,
                        "buurten": .lijst(
                            wijk.buurten.map {
                                .velden(["code": .tekst("\($0.code)"), "naam": .tekst($0.naam)])
                            }),
                    ])
                }),
            tabel: Tabel(
                [
                    .init("code", "Code"), .init("naam", "Wijk"), .init("jaar", "Jaar", .rechts),
                    .init("stadsdeel", "Stadsdeel"), .init("buurten", "Buurten"),
                ],
                map { wijk in
                    [
                        "\(wijk.code)", wijk.naam, "\(wijk.jaar)", wijk.stadsdeel ?? "",
                        wijk.buurten.map(\.naam).joined(separator: ", "),
                    ]
                }))
    }
}
