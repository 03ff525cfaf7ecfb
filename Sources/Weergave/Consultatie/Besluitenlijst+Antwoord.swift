public import Domain

extension Antwoord {
    /// Decisions with the wijkraden that they touch and what became of each.
    /// - Parameter kenmerken: the references of dossiers.
    public static func besluiten(
        _ besluiten: [Besluitenlijst.Besluit], raden: [Wijkraad],
        kenmerken: [ID<Beleidsdossier>: Kenmerk]
    ) -> Antwoord {
        func dossier(_ besluit: Besluitenlijst.Besluit) -> String? {
            guard case .dossier(let id) = besluit.afdoening else { return nil }
            return kenmerken[id].map { "\($0)" } ?? "\(id)"
        }
        return Antwoord(
            json: .lijst(
                besluiten.map { besluit in
                    .velden([
                        "datum": .tekst("\(besluit.datum)"),
                        "orgaan": .tekst(besluit.orgaan.rawValue),
                        "onderwerp": .tekst(besluit.onderwerp),
                        "buurten": .lijst(besluit.buurten.map { .tekst("\($0)") }),
                        "verwijzing": .tekst(besluit.verwijzing),
                        "wijkraden": .lijst(besluit.geraakt(raden).map { .tekst($0) }),
                        "stand": .tekst(besluit.stand),
                        "dossier": dossier(besluit).map { .tekst($0) } ?? .leeg,
                    ])
                }),
            tabel: Tabel(
                [
                    .init("datum", "Datum"), .init("orgaan", "Orgaan"),
                    .init("verwijzing", "Verwijzing"), .init("onderwerp", "Onderwerp"),
                    .init("wijkraden", "Raakt"), .init("stand", "Stand"),
                    .init("dossier", "Dossier"),
                ],
                besluiten.map {
                    [
                        "\($0.datum)", $0.orgaan.rawValue, $0.verwijzing, $0.onderwerp,
                        $0.geraakt(raden).joined(separator: ", "), $0.stand, dossier($0) ?? "",
                    ]
                }))
    }
}

extension Besluitenlijst.Besluit {
    fileprivate var stand: String {
        switch afdoening {
        case .dossier: "dossier"
        case .raaktNiet: "raakt_niet"
        case nil: "zonder_dossier"
        }
    }
}

extension Besluitdekking {
    /// The counts, for a report.
    public var json: JSONBoom {
        .velden([
            "geraakt": .geheel(geraakt), "metDossier": .geheel(metDossier),
            "raaktNiet": .geheel(raaktNiet), "zonderDossier": .geheel(zonderDossier),
        ])
    }

    /// The counts in one sentence.
    public var zin: String {
        "Besluiten uit ingelezen lijsten die een wijkraad raken: \(geraakt); met dossier "
            + "\(metDossier), raakt niet \(raaktNiet), zonder dossier \(zonderDossier)."
    }
}
