import Domain

extension Besluitdossier {
    func verplichtingen(_ blad: inout HTMLBlad) {
        guard let verplichting = beeld.aanvraag.verplichting ?? beeld.aanvraag.verplichtend else {
            return
        }
        blad.kop("Wat u moet doen")
        blad.alinea("U krijgt het geld omdat bewoners zelf meedoen. Dit moet u doen:")
        blad.lijst(
            verplichting.regels.map { regel in
                beeld.tekst(regel.omschrijving) + " (\(regel.soort.rawValue)"
                    + (regel.uren.map { ", \($0) uur samen" } ?? "")
                    + (regel.bewoners.map { ", \($0) \($0 == 1 ? "bewoner" : "bewoners")" } ?? "")
                    + ")"
            })
        if let bewoners = verplichting.bewoners {
            blad.alinea("In totaal doen \(bewoners) verschillende bewoners mee.")
        }
        if besluit.isDeel {
            blad.alinea(
                "U krijgt een deel van het bedrag. Daarom zijn ook de uren naar verhouding minder.")
        }
        if aard.isBeschikking {
            blad.alinea("Verplichtingen bij subsidie: Awb 4:37 tot en met 4:39.", klasse: "wet")
        }
    }

    func betaling(_ blad: inout HTMLBlad) {
        guard besluit.verleend > .nul else { return }
        blad.kop("Wanneer u het geld krijgt")
        switch aard {
        case .beschikking: break
        case .budgetregel:
            return blad.alinea(
                "Het geld komt op een eigen regel van de begroting van de gemeente. De wijkraad "
                    + "kan er \(besluit.verleend) van uitgeven. Er wordt niets uitbetaald.")
        case .privaatrechtelijk:
            return blad.alinea("Wij betalen \(besluit.verleend), en spreken met u af wanneer.")
        }
        let uiterlijk = beeld.aanvraag.bekendmaking?.verzending?.betalenTot
        blad.alinea(
            "Wij betalen \(besluit.verleend) binnen zes weken na de dag waarop wij deze brief "
                + "verzenden of aan u geven"
                + (uiterlijk.map { ": uiterlijk \($0.zonderWeekdag)." } ?? "."))
        blad.alinea("Betaaltermijn: Awb 4:87 lid 1.", klasse: "wet")
    }
}
