public import Domain

extension Bijdragetoets {
    /// The outcome with every reason and number.
    public var antwoord: Antwoord {
        let tabel = Tabel(
            [
                .init("code", "Reden"), .init("vereist", "Vereist", .rechts),
                .init("gevonden", "Gevonden", .rechts), .init("tekst", "Uitleg"),
                .init("artikel", "Grond"),
            ],
            redenen.map {
                [
                    $0.regel.rawValue, $0.vereist?.description ?? "",
                    $0.gevonden?.description ?? "", $0.tekst, $0.regel.artikel.description,
                ]
            })
        return Antwoord(
            json: json, tabel: tabel,
            blokken: [.tekst("Actieve bijdrage: \(uitkomst.inWoorden)"), .tabel(tabel)])
    }

    private var json: JSONBoom {
        .velden([
            "uitkomst": .tekst(uitkomst.rawValue),
            "bewoners": bewoners.map { .geheel($0) } ?? .leeg,
            "uren": .decimaal(uren),
            "redenen": .lijst(
                redenen.map {
                    .velden([
                        "code": .tekst($0.regel.rawValue),
                        "vereist": .decimaal($0.vereist),
                        "gevonden": .decimaal($0.gevonden),
                        "tekst": .tekst($0.tekst),
                        "artikel": .tekst($0.regel.artikel.description),
                    ])
                }),
        ])
    }
}

extension Toetsuitkomst {
    /// The outcome as people say it.
    public var inWoorden: String {
        switch self {
        case .voldaan: "voldaan"
        case .nietVoldaan: "niet voldaan"
        case .beoordelingNodig: "beoordeling nodig"
        }
    }
}
