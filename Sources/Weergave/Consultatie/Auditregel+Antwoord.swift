public import Domain

extension Antwoord {
    /// What auditors found, with the replies.
    /// - Parameter woorden: the words under seal, as far as they are there.
    public static func auditbevindingen(
        _ regels: [Auditregel], _ woorden: [Verzegeling: String]
    ) -> Antwoord {
        Antwoord(
            json: .lijst(regels.map { $0.json(woorden) }),
            tabel: Tabel(
                [
                    .init("dossier", "Dossier"), .init("nummer", "Nr", .rechts),
                    .init("wijkraad", "Wijkraad"), .init("betreft", "Betreft"),
                    .init("datum", "Gevonden"), .init("tekst", "Bevinding"),
                    .init("uiterlijkDatum", "Uiterlijk"), .init("vakafdeling", "Afdeling"),
                    .init("strekking", "Antwoord"), .init("antwoordDatum", "Op"),
                    .init("antwoord", "Wat de gemeente zegt"),
                ],
                regels.map { regel in
                    let (bevinding, antwoord) = (regel.bevinding, regel.bevinding.antwoord)
                    return [
                        "\(regel.dossier)", "\(regel.nummer)", bevinding.wijkraad ?? "",
                        bevinding.betreft ?? "", "\(bevinding.op)", woorden.tekst(bevinding.tekst),
                        "\(bevinding.uiterlijk)", regel.vakafdeling,
                        antwoord?.strekking.rawValue ?? "", antwoord.map { "\($0.op)" } ?? "",
                        antwoord.map { woorden.tekst($0.tekst) } ?? "",
                    ]
                }))
    }
}

extension Auditregel {
    fileprivate func json(_ woorden: [Verzegeling: String]) -> JSONBoom {
        .velden([
            "dossier": .tekst("\(dossier)"), "nummer": .geheel(nummer),
            "wijkraad": bevinding.wijkraad.map { .tekst($0) } ?? .leeg,
            "betreft": bevinding.betreft.map { .tekst($0) } ?? .leeg,
            "datum": .tekst("\(bevinding.op)"),
            "tekst": woorden[bevinding.tekst].map { .tekst($0) } ?? .leeg,
            "uiterlijkDatum": .tekst("\(bevinding.uiterlijk)"),
            "vakafdeling": .tekst(vakafdeling),
            "antwoord": bevinding.antwoord.map { antwoord in
                .velden([
                    "strekking": .tekst(antwoord.strekking.rawValue),
                    "tekst": woorden[antwoord.tekst].map { .tekst($0) } ?? .leeg,
                    "datum": .tekst("\(antwoord.op)"), "rol": .tekst(antwoord.rol.rawValue),
                ])
            } ?? .leeg,
        ])
    }
}

extension [Verzegeling: String] {
    /// The words, or that they were erased.
    fileprivate func tekst(_ zegel: Verzegeling) -> String { self[zegel] ?? "(gewist)" }
}
