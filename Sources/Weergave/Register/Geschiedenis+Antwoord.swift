public import Domain

extension Geschiedenis {
    /// The history of an application, entry by entry.
    public var antwoord: Antwoord {
        let regels = schakels.map { ($0, wat($0.inschrijving)) }
        let gebroken = schakels.first { !$0.klopt }
        let slot =
            gebroken.map { "De keten klopt NIET vanaf inschrijving \($0.volgnummer)." }
            ?? "De keten van \(schakels.count) inschrijvingen klopt: elk volgt uit de vorige."
        return Antwoord(
            json: .velden([
                "inschrijvingen": .lijst(regels.map { json($0, $1) }),
                "ketenKlopt": .waarheid(gebroken == nil),
            ]),
            tabel: Tabel(
                [
                    .init("volgnummer", "Nr", .rechts), .init("vastgelegdOp", "Vastgelegd"),
                    .init("plaatsgevondenOp", "Gebeurd"), .init("wat", "Wat er gebeurde"),
                    .init("actor", "Pseudoniem"), .init("wie", "Wie"), .init("rol", "Rol"),
                    .init("keten", "Ketenwaarde"),
                ],
                regels.map { schakel, wat in
                    let inschrijving = schakel.inschrijving
                    return [
                        "\(schakel.volgnummer)", "\(inschrijving.vastgelegd)",
                        "\(inschrijving.plaatsgevonden)", wat, "\(inschrijving.actor)",
                        namen[inschrijving.actor] ?? "", inschrijving.rol.rawValue,
                        "\(schakel.keten)",
                    ]
                }),
            blokken: [.tabel(opHetScherm(regels)), .tekst(slot)])
    }

    private func opHetScherm(_ regels: [(Schakel, String)]) -> Tabel {
        Tabel(
            [
                .init("volgnummer", "Nr", .rechts), .init("vastgelegdOp", "Vastgelegd"),
                .init("wat", "Wat er gebeurde"), .init("wie", "Wie"), .init("keten", "Keten"),
            ],
            regels.map { schakel, wat in
                let inschrijving = schakel.inschrijving
                let anders = inschrijving.plaatsgevonden != inschrijving.vastgelegd
                return [
                    "\(schakel.volgnummer)",
                    inschrijving.vastgelegd.opDeKlok + (inschrijving.handmatigeKlok ? " *" : ""),
                    wat + (anders ? " (gebeurd: \(inschrijving.plaatsgevonden.opDeKlok))" : ""),
                    inschrijving.rol.rawValue
                        + (namen[inschrijving.actor].map { ": \($0)" } ?? " (naam gewist)"),
                    String("\(schakel.keten)".prefix(12)),
                ]
            })
    }

    private func json(_ schakel: Schakel, _ wat: String) -> JSONBoom {
        let inschrijving = schakel.inschrijving
        return .velden([
            "volgnummer": .geheel(schakel.volgnummer), "soort": .tekst(inschrijving.soort),
            "vastgelegdOp": .tekst("\(inschrijving.vastgelegd)"),
            "plaatsgevondenOp": .tekst("\(inschrijving.plaatsgevonden)"),
            "handmatigeKlok": .waarheid(inschrijving.handmatigeKlok), "wat": .tekst(wat),
            "actor": .tekst("\(inschrijving.actor)"),
            "naam": namen[inschrijving.actor].map { .tekst($0) } ?? .leeg,
            "rol": .tekst(inschrijving.rol.rawValue),
            "herkomst": .tekst(inschrijving.herkomst.rawValue),
            "keten": .tekst("\(schakel.keten)"), "ketenKlopt": .waarheid(schakel.klopt),
        ])
    }

    /// What an entry says, in one Dutch sentence; an entry of another kind by its name.
    private func wat(_ inschrijving: Inschrijving) -> String {
        guard
            let gebeurtenis = try? AanvraagGebeurtenis(
                soort: inschrijving.soort, versie: inschrijving.versie,
                inhoud: inschrijving.inhoud)
        else { return watInSecretariaat(inschrijving) ?? inschrijving.soort }
        return wat(gebeurtenis)
    }

    private func wat(_ gebeurtenis: AanvraagGebeurtenis) -> String {
        switch gebeurtenis {
        case .opgesteld(let inhoud, _):
            "opgesteld: \(tekst(inhoud.titel)), \(inhoud.gevraagd) gevraagd"
        case .ingediend(let kenmerk, let rang, _):
            "ingediend als \(kenmerk), compleet op \(rang.compleetOp)"
        case .inBehandelingGenomen: "in behandeling genomen"
        case .bijdrageGetoetst(let uitkomst, let redenen):
            "actieve bijdrage \(uitkomst.inWoorden): "
                + redenen.map(\.rawValue).joined(separator: ", ")
        case .vanNormAfgeweken(let motivering): "van de norm afgeweken: \(tekst(motivering))"
        case .besloten(let besluit): wat(besluit)
        case .klok(let gebeurtenis): gebeurtenis.inWoorden(tekst)
        case .rondBesluit(let gebeurtenis): wat(gebeurtenis)
        case .omslag(let gebeurtenis): wat(gebeurtenis)
        case .lotGetrokken(let lot): "lot \(lot) getrokken onder de aanvragen van dezelfde dag"
        case .tender(.gescoord(let score)):
            "scores in de tender: \(score.punten.map(String.init).joined(separator: ", "))"
        case .tender(.gerangschikt(let plaats, let punten, _)):
            "plaats \(plaats) in de tender, met \(punten) punten"
        }
    }

    func wat(_ besluit: Besluit) -> String {
        let bedrag = besluit.verleend == .nul ? "" : " \(besluit.verleend)"
        let grond = besluit.grond.map { "; \($0.inWoorden) (\($0.artikel))" } ?? ""
        return "besluit: \(besluit.uitkomst.inWoorden)\(bedrag)\(grond); saldo "
            + "\(besluit.saldoVoor) -> \(besluit.saldoNa); \(tekst(besluit.motivering))"
    }

    func tekst(_ verzegeling: Verzegeling) -> String {
        teksten[verzegeling] ?? "(tekst gewist)"
    }
}
