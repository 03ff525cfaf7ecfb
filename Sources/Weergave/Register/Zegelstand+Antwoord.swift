public import Domain

extension [Zegelstand] {
    /// How far each register is sealed.
    public var antwoord: Antwoord {
        Antwoord(
            json: .lijst(map(\.json)),
            tabel: Tabel(
                [
                    .init("gemeente", "Gemeente"), .init("geplaatst", "Nu verzegeld", .rechts),
                    .init("omvang", "Inschrijvingen", .rechts), .init("gezetOp", "Zegel gezet op"),
                    .init("wortel", "Wortel"),
                ],
                map {
                    [
                        $0.gemeente, "\($0.geplaatst)" + ($0.bezet ? " (bezet)" : ""),
                        "\($0.zegel?.zegel.omvang ?? 0)",
                        $0.zegel.map { "\($0.zegel.gezetOp)" } ?? "",
                        $0.zegel.map { Base64.tekst($0.zegel.wortel.bytes) } ?? "",
                    ]
                }))
    }
}

extension Zegelstand {
    fileprivate var json: JSONBoom {
        .velden([
            "gemeente": .tekst(gemeente), "geplaatst": .geheel(geplaatst),
            "bezet": .waarheid(bezet),
            "omvang": .geheelOfLeeg(zegel?.zegel.omvang),
            "wortel": zegel.map { .tekst(Base64.tekst($0.zegel.wortel.bytes)) } ?? .leeg,
            "gezetOp": zegel.map { .tekst("\($0.zegel.gezetOp)") } ?? .leeg,
            "zegel": zegel.map { .tekst($0.tekst) } ?? .leeg,
        ])
    }
}
