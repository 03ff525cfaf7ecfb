public import Domain

extension Zegelsleutels {
    /// The keys; in a pipe only their written forms, as a file of keys has them.
    public var antwoord: Antwoord {
        let stand = alle.map { ($0, tekent.contains($0) ? "tekent" : "beëindigd") }
        return Antwoord(
            json: .lijst(
                stand.map { sleutel, stand in
                    .velden([
                        "kenmerk": .tekst(sleutel.kenmerktekst), "stand": .tekst(stand),
                        "sleutel": .tekst(sleutel.tekst),
                    ])
                }),
            // The heading is a remark to who reads a file of keys.
            tabel: Tabel(
                [.init("# sleutel", "Openbare sleutel")], alle.map { [$0.tekst] }),
            blokken: [
                .tabel(
                    Tabel(
                        [.init("kenmerk", "Kenmerk"), .init("stand", "Stand")],
                        stand.map { [$0.kenmerktekst, $1] })),
                .tekst(alle.map(\.tekst).joined(separator: "\n")),
            ])
    }
}
