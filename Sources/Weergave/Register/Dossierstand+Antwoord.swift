public import Domain

extension Dossierstand {
    /// The file as it was known then, with its history up to then.
    public var antwoord: Antwoord {
        let (stand, verloop) = (aanvraag.antwoord, geschiedenis.antwoord)
        return Antwoord(
            json: .velden([
                "tot": .geheel(tot),
                "zegel": zegel.map {
                    .velden([
                        "omvang": .geheel($0.zegel.omvang),
                        "gezetOp": .tekst("\($0.zegel.gezetOp)"),
                    ])
                } ?? .leeg,
                "aanvraag": stand.json, "geschiedenis": verloop.json,
            ]),
            tabel: verloop.tabel, blokken: [.tekst(kop)] + stand.blokken + verloop.blokken)
    }

    private var kop: String {
        let wanneer = zegel.map {
            "; het laatste zegel daarvoor is gezet op \($0.zegel.gezetOp.opDeKlok)"
                + ($0.zegel.handmatigeKlok ? " (met de hand gezette klok)" : "")
        }
        return "Zoals bekend toen het register \(tot) inschrijvingen had\(wanneer ?? "")."
    }
}
