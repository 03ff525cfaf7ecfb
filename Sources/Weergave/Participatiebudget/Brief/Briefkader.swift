import Domain

/// What every letter about a decision on an application says in the same words: objection, the
/// register, and who signs.
struct Briefkader {
    /// The name of the municipality.
    let gemeente: String
    /// The application with texts and names.
    let beeld: Aanvraagbeeld
    /// Who decided.
    let beslisser: ID<Persoon>
    /// The last day to object; `nil` before the announcement, and where objection is not open.
    let bezwaarTot: Datum?
    /// The first checkpoint of the register that covers the decision; `nil` without one.
    let zegel: Zegel?

    /// What the decision is in law.
    var aard: Besluitaard { beeld.aanvraag.aard(onder: beeld.budget.regeling) }

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
        blad.alinea(
            "U en anderen met een belang bij dit besluit kunnen bezwaar maken. Dat kan binnen zes "
                + "weken vanaf de dag nadat wij deze brief verzenden of aan u geven"
                + (bezwaarTot.map { ": tot en met \($0.zonderWeekdag)" } ?? "")
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

    /// How the decision can be checked without trusting the municipality.
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

    /// Who signs, and on whose behalf (Awb 10:10).
    var ondertekening: String {
        let wie = beeld.naam(beslisser) ?? ""
        return switch beeld.budget.regeling.inhoud.beslismodel {
        case .mandaat: "namens \(orgaan),\n\(wie)"
        case .college, .bestuurscommissie, .stichting: "\(orgaan),\n\(wie)"
        }
    }
}
