import Domain

extension Geschiedenis {
    /// What an entry about a task, promise or wijkpost says, in one Dutch sentence; `nil` for
    /// another kind.
    func watInSecretariaat(_ inschrijving: Inschrijving) -> String? {
        let (soort, versie, inhoud) = (
            inschrijving.soort, inschrijving.versie, inschrijving.inhoud
        )
        if let taak = try? Taakgebeurtenis(soort: soort, versie: versie, inhoud: inhoud) {
            return wat(taak)
        }
        if let toezegging = try? BestuurstoezeggingGebeurtenis(
            soort: soort, versie: versie, inhoud: inhoud)
        {
            return wat(toezegging)
        }
        return nil
    }

    private func wat(_ gebeurtenis: Taakgebeurtenis) -> String {
        switch gebeurtenis {
        case .taakGeopend(let opening, let stand, let wie, let dag, let grond, _):
            "\(opening.kenmerk) geopend (\(stand.rawValue))"
                + (wie.map { ", \(naam($0))" } ?? "")
                + (opening.oorzaak.map { "; \($0.wat.rawValue), \($0.kenmerk)" } ?? "")
                + (opening.omschrijving.map { "; \(tekst($0))" } ?? "")
                + (dag.flatMap { dag in grond.map { " " + $0.uitleg(dag) } } ?? "")
        case .taakToegewezen(let wie): "toegewezen: \(wie.map(naam) ?? "niemand")"
        case .taakOpgepakt(let door): "opgepakt door \(naam(.persoon(door)))"
        case .taakWacht(let op): "wacht op \(tekst(op))"
        case .taakVerzet(let dag, let reden): "verzet naar \(dag): \(tekst(reden))"
        case .taakHerinnering(let herinnering): "herinnering \(herinnering.kort)"
        case .taakGesloten(let stand, let dag, let einde):
            stand.rawValue
                + (einde.doorOorzaak ? ", want de termijn of het actiepunt eindigde" : "")
                + (dag.map { "; uiterlijk \($0)" } ?? "")
                + (einde.reden.map { "; \(tekst($0))" } ?? "")
        }
    }

    private func wat(_ gebeurtenis: BestuurstoezeggingGebeurtenis) -> String {
        switch gebeurtenis {
        case .toezeggingGedaan(let opening, let dag):
            "\(opening.kenmerk) toegezegd door \(opening.door.rawValue) op \(opening.gedaanOp), "
                + "uiterlijk \(dag): \(tekst(opening.inhoud))"
        case .toezeggingVerlengd(let dag, let reden): "verlengd tot \(dag): \(tekst(reden))"
        case .toezeggingAfgedaan(let stand, let afdoening):
            "\(stand.inWoorden): \(tekst(afdoening.reden))"
        }
    }

    private func naam(_ wie: Taak.Toewijzing) -> String {
        switch wie {
        case .wijkpost(let code): "wijkpost \(code)"
        case .persoon(let id): namen[id] ?? "persoon \(id)"
        }
    }
}

extension Bestuurstoezegging.Stand {
    /// The state in words.
    var inWoorden: String {
        switch self {
        case .open: "open"
        case .nagekomen: "nagekomen"
        case .nietNagekomen: "niet nagekomen"
        case .ingetrokken: "ingetrokken"
        }
    }
}
