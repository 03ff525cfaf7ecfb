public import Domain

extension Geschiedenis {
    /// What an event on the cover of a file says, in one Dutch sentence.
    func wat(_ gebeurtenis: Omslaggebeurtenis) -> String {
        switch gebeurtenis {
        case .namensIngeschreven(let namens):
            "ingeschreven voor de aanvrager: \(namens.ingang.inWoorden), ontvangen op "
                + "\(namens.ontvangenOp)"
                + (namens.isLaat ? ", laat vastgelegd op \(namens.vastgelegdOp)" : "")
                + (namens.reden.map { "; \(tekst($0))" } ?? "")
        case .bijlageToegevoegd(let bijlage):
            "bijlage \(bijlage.nummer) toegevoegd: \(tekst(bijlage.naam)) "
                + "(\(bijlage.soort.rawValue), \(bijlage.omvang) bytes, SHA-256 \(bijlage.hash))"
        case .bijlageVerwijderd(let nummer, let reden, _, _):
            "bijlage \(nummer) verwijderd: \(tekst(reden))"
        case .wijzigingGevraagd(let verzoek): "om wijziging gevraagd: \(tekst(verzoek.wat))"
        case .wijzigingBesloten(let beslissing):
            "wijziging \(beslissing.uitkomst.rawValue): \(tekst(beslissing.motivering))"
        case .wijzigingBekendgemaakt(let verzending, let op):
            "besluit op de wijziging bekendgemaakt op \(op) (\(verzending.kanaal.inWoorden))"
                + (verzending.bezwaarTot.map { "; bezwaar tot en met \($0)" } ?? "")
        case .afgezien(let afstand):
            "afgezien van \(afstand.bedrag) van de verlening: \(tekst(afstand.reden))"
        case .contactOvergedragen(let overdracht):
            "contact overgedragen aan \(naam(overdracht.aan)): \(tekst(overdracht.reden))"
        case .medeaanvragerGenoemd(let persoon, _, _): "\(naam(persoon)) vraagt mee aan"
        case .medeaanvragerAfgemeld(let persoon, _, _):
            "\(naam(persoon)) vraagt niet meer mee aan"
        case .kwestieGemeld(let kwestie):
            "structurele kwestie voor \(naam(kwestie.afdeling)), antwoord uiterlijk "
                + "\(kwestie.uiterlijk): \(tekst(kwestie.vraag))"
        case .kwestieBeantwoord(let antwoord):
            "structurele kwestie beantwoord: \(tekst(antwoord.tekst))"
        }
    }

    private func naam(_ persoon: ID<Persoon>) -> String {
        namen[persoon] ?? "persoon \(persoon)"
    }
}

extension Aanvraag.Namens.Ingang {
    /// Through which door, as people say it.
    public var inWoorden: String {
        switch self {
        case .papier: "op papier"
        case .balie: "aan de balie"
        case .telefoon: "per telefoon"
        case .email: "per e-mail"
        }
    }
}
