public import Domain

extension Vergaderbeeld {
    /// The public side of the meeting in the shape of Open Raadsinformatie.
    ///
    /// Names of fields and values are those of VNG ODS Open Raads-, Staten- en Bestuursinformatie
    /// 2.0.0-beta (EUPL-1.2). A wijkraad fits none of its kinds of meetings; the nearest is a
    /// commissievergadering. Closed items are there without words, documents under secrecy are left
    /// out, and votes by name stand in it only where the reglement votes by name.
    public var ori: JSONBoom {
        let staat = vergadering.waarde
        let kijk = Vergaderkijk(beeld: self, openbaar: true)
        return .velden([
            "id": .tekst("\(vergadering.id)"),
            "vergaderingstype": .tekst("commissievergadering"),
            "naam": .tekst("\(wijkraad.waarde.naam) \(staat.afspraak.dag)"),
            "status": .tekst(staat.toestand.oriStatus),
            "geplandeVergaderdatum": .datum(staat.opzet.afspraak.dag),
            "geplandeAanvang": .tekst(staat.opzet.afspraak.tijd),
            "vergaderdatum": .datum(staat.afspraak.dag),
            "aanvang": .tekst(staat.afspraak.tijd),
            "locatie": .tekst(woord(staat.afspraak.plaats)),
            "georganiseerdDoorGremium": .velden([
                "gremiumidentificatie": .tekst(wijkraad.waarde.code),
                "gremiumnaam": .tekst(wijkraad.waarde.naam),
            ]),
            "agendapunten": .lijst(
                staat.voorbereiding.agenda.enumerated().map { plaats, punt in
                    agendapunt(plaats + 1, punt, kijk)
                }),
            "informatieobjecten": .lijst(
                staat.voorbereiding.stukken.filter {
                    !$0.vervallen && kijk.mag($0.punt) && !($0.geheim?.geldt ?? false)
                }.map { stuk in
                    .velden([
                        "id": .geheel(stuk.id), "titel": .tekst(woord(stuk.naam)),
                        "versie": .tekst(stuk.versie), "sha256": .tekst("\(stuk.hash)"),
                        "agendapunt": .geheelOfLeeg(staat.nummer(van: stuk.punt)),
                    ])
                }),
            "besluiten": .lijst(
                staat.verloop.besluiten.map { besluit in
                    .velden([
                        "besluitnummer": .tekst(besluit.aanduiding),
                        "agendapunt": .geheelOfLeeg(staat.nummer(van: besluit.punt)),
                        "besluitresultaat": .tekst(besluit.uitslag.rawValue),
                        "besluittoelichting": kijk.mag(besluit.punt)
                            ? .tekst(woord(besluit.tekst)) : .leeg,
                    ])
                }),
            "stemmingen": .lijst(
                staat.verloop.stemmingen.filter { kijk.mag($0.punt) }.map(stemming)),
        ])
    }

    private func agendapunt(
        _ nummer: Int, _ punt: Agendapunt, _ kijk: Vergaderkijk
    ) -> JSONBoom {
        .velden([
            "volgnummer": .geheel(nummer), "agendapuntTitel": .tekst(kijk.punt(punt)),
            "agendapuntOmschrijving": .tekst(punt.soort.rawValue),
            "agendapuntKenmerk": kijk.mag(punt.id)
                ? .lijst(over(punt).map { .tekst($0) }) : .lijst([]),
            "indicatorBehandeld": .waarheid(vergadering.waarde.isGehouden),
            "indicatorBesloten": .waarheid(punt.besloten),
        ])
    }

    private func stemming(_ stemming: Vergadering.Stemming) -> JSONBoom {
        let staat = vergadering.waarde
        let hoofdelijk = staat.reglement?.stemwijze == .hoofdelijk
        return .velden([
            "agendapunt": .geheelOfLeeg(staat.nummer(van: stemming.punt)),
            "stemmingstype": .tekst(staat.reglement?.stemwijze.oriType ?? "regulier"),
            "resultaatMondelingeStemming": .tekst(stemming.uitslag.oriResultaat),
            "aantalVoor": .geheel(stemming.aantal(.voor)),
            "aantalTegen": .geheel(stemming.aantal(.tegen)),
            "aantalOnthouden": .geheel(stemming.aantal(.onthouden)),
            "aantalAfwezig": .geheel(stemming.aantal(.afwezig)),
            "stemmen": .lijst(
                hoofdelijk
                    ? stemming.stemmen.map {
                        .velden([
                            "keuzeStemming": .tekst($0.stem.rawValue), "lid": .tekst(naam($0.lid)),
                        ])
                    } : []),
        ])
    }
}

extension Vergadering.Toestand {
    /// As ORI says it.
    fileprivate var oriStatus: String {
        switch self {
        case .gepland, .verplaatst, .opgeroepen: "gepland"
        case .geannuleerd, .nietGeopend: "geannuleerd"
        case .geopend, .geschorst, .gesloten, .verslagConcept, .verslagVastgesteld, .gepubliceerd:
            "gehouden"
        }
    }
}

extension Wijkraad.Reglement.Stemwijze {
    /// As ORI says it.
    fileprivate var oriType: String {
        switch self {
        case .handopsteken: "regulier"
        case .hoofdelijk: "hoofdelijk"
        case .schriftelijk: "schriftelijk"
        }
    }
}

extension Vergadering.Uitslag {
    /// As ORI says it.
    fileprivate var oriResultaat: String {
        switch self {
        case .aangenomen: "voor"
        case .verworpen: "tegen"
        case .gestaakt: "gelijk"
        }
    }
}
