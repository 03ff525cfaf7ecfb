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

    /// Whether objection is open, by whom, within which term and with which body (Awb 3:45).
    func bezwaar(_ blad: inout HTMLBlad) {
        blad.kop("Bent u het er niet mee eens?")
        switch aard {
        case .beschikking: break
        case .privaatrechtelijk:
            return blad.alinea(
                "Een stichting geeft dit geld, en die is geen bestuursorgaan. Bezwaar maken bij de "
                    + "overheid kan daarom niet. Bespreek het met ons. Blijven wij het oneens, dan "
                    + "kunt u naar de burgerlijke rechter.")
        case .budgetregel:
            return blad.alinea(
                "De wijkraad is een commissie van de gemeente (Gemeentewet 84). Dit is daarom een "
                    + "besluit binnen de gemeente. Bezwaar maken kan niet. Bespreek het met ons.")
        }
        let uiterlijk = beeld.aanvraag.bekendmaking?.verzending?.bezwaarTot
        blad.alinea(
            "U en anderen met een belang bij dit besluit kunnen bezwaar maken. Dat kan binnen zes "
                + "weken vanaf de dag nadat wij deze brief verzenden of aan u geven"
                + (uiterlijk.map { ": tot en met \($0.zonderWeekdag)" } ?? "")
                + ". Stuur een brief aan \(orgaan). Zet daarin:")
        blad.lijst([
            "uw naam en adres", "de datum",
            "om welk besluit het gaat, met het kenmerk van deze brief",
            "waarom u het er niet mee eens bent", "uw handtekening",
        ])
        blad.alinea(
            "Bezwaar: Awb 3:45, 6:4, 6:5, 6:7, 6:8 en 7:1. Een bezwaar houdt dit besluit niet "
                + "tegen (Awb 6:16).", klasse: "wet")
    }

    func register(_ blad: inout HTMLBlad) {
        blad.kop("Dit besluit is na te rekenen")
        guard let zegel else {
            return blad.alinea(
                "Dit besluit komt in het register van de gemeente. Het is nog niet verzegeld.")
        }
        blad.alinea(
            "Dit besluit staat in het register van de gemeente. Het is verzegeld op "
                + "\(Datum(zegel.gezetOp).zonderWeekdag). Wie dat wil, kan om een bewijs vragen en "
                + "dat zelf narekenen.")
        blad.alinea(
            "Register: \(zegel.omvang) inschrijvingen, wortel \(zegel.wortel)."
                + (zegel.handmatigeKlok ? " Gezet in een demonstratie." : ""), klasse: "wet")
    }

    /// The body that decided, or in whose name was decided (Awb 10:10).
    private var orgaan: String {
        switch beeld.budget.regeling.inhoud.beslismodel {
        case .college, .mandaat: "het college van burgemeester en wethouders van \(gemeente)"
        case .bestuurscommissie: "de bestuurscommissie van \(gemeente)"
        case .stichting: "het bestuur van de stichting"
        }
    }

    var ondertekening: String {
        let wie = beeld.naam(besluit.beslisser) ?? ""
        return switch beeld.budget.regeling.inhoud.beslismodel {
        case .mandaat: "namens \(orgaan),\n\(wie)"
        case .college, .bestuurscommissie, .stichting: "\(orgaan),\n\(wie)"
        }
    }
}
