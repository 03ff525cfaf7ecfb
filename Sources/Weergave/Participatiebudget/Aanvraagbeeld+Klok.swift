public import Domain

extension Aanvraagbeeld {
    /// One application with the steps that lead to its last day for deciding.
    public func antwoord(_ termijn: Termijnuitkomst?) -> Antwoord {
        guard let termijn else { return antwoord }
        return Antwoord(
            json: antwoord.json, tabel: antwoord.tabel,
            blokken: antwoord.blokken + [
                .tekst("De beslistermijn"), .tabel(.stappen(termijn.stappen)),
            ])
    }

    /// What the legal clock says, for the card of an application.
    var klokfeiten: [Kaart.Feit] {
        let klok = aanvraag.klok
        let ronde = aanvraag.fase == .aanvullingGevraagd ? klok?.aanvulrondes.last : nil
        return [
            .init("uitersteDatum", "Besluit uiterlijk", klok?.uitersteDatum.description),
            .init(
                "opgeschorteDagen", "Opgeschorte dagen",
                klok.flatMap { $0.opgeschorteDagen == 0 ? nil : String($0.opgeschorteDagen) },
                .geheelOfLeeg(klok?.opgeschorteDagen)),
            .init("hersteltermijn", "Aan te vullen uiterlijk", ronde?.hersteltermijn.description),
            .init("ontbreekt", "Wat ontbreekt", ronde.map { tekst($0.ontbreekt) }),
            .init(
                "ingebrekestelling", "In gebreke gesteld",
                klok?.geldigeIngebrekestelling?.ontvangen.description),
        ]
    }

    /// The last day for deciding while that is still to be done; for a board of what is due.
    var openDatum: String {
        guard Aanvraag.Fase.onbeslist.contains(aanvraag.fase) else { return "" }
        return aanvraag.klok?.uitersteDatum.description ?? ""
    }
}
