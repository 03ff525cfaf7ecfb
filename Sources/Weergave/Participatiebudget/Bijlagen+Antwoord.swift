public import Domain

extension Aanvraagbeeld {
    /// The documents of an application, one row each; what was taken away too.
    public var bijlagenantwoord: Antwoord {
        let bijlagen = aanvraag.omslag.bijlagen
        return Antwoord(
            json: .lijst(bijlagen.map(json)), tabel: tabel(bijlagen),
            blokken: bijlagen.isEmpty
                ? [.tekst("Deze aanvraag heeft geen bijlagen.")] : [.tabel(tabel(bijlagen))])
    }

    private func tabel(_ bijlagen: [Aanvraag.Bijlage]) -> Tabel {
        Tabel(
            [
                .init("nummer", "Nr", .rechts), .init("naam", "Naam"), .init("soort", "Soort"),
                .init("omvang", "Bytes", .rechts), .init("op", "Toegevoegd"),
                .init("verwijderd", "Verwijderd"), .init("sha256", "SHA-256"),
            ],
            bijlagen.map {
                [
                    "\($0.nummer)", tekst($0.naam), $0.soort.rawValue, "\($0.omvang)", "\($0.op)",
                    $0.verwijderdOp.map { "\($0)" } ?? "", "\($0.hash)",
                ]
            })
    }

    private func json(_ bijlage: Aanvraag.Bijlage) -> JSONBoom {
        .velden([
            "nummer": .geheel(bijlage.nummer), "naam": .tekst(tekst(bijlage.naam)),
            "soort": .tekst(bijlage.soort.rawValue), "omvang": .geheel(bijlage.omvang),
            "sha256": .tekst("\(bijlage.hash)"), "toegevoegdDatum": .datum(bijlage.op),
            "verwijderdDatum": .datum(bijlage.verwijderdOp),
        ])
    }
}
