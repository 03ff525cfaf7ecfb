/// One request for advice to one wijkraad, with its term and what came of it.
struct Adviesverzoek {
    /// The request, or the extension that became a request of its own.
    let plaats: Int
    /// The day of the request.
    let gevraagdOp: Datum
    /// The last day of the term.
    var einde: Datum
    /// Whether the last day was named, and not set by the norm.
    let termijnGesteld: Bool
    /// The extensions that belong to it, whether they moved the end or not.
    var verlengingen: Set<Int> = []
    /// The first advice on it before the decision.
    var advies: Int?
    /// The confirmations that lift its grade.
    var bevestigingen: [Int] = []
    /// Its grade of proof, lifted by confirmations; `nil` is none.
    var graad: Bewijsgraad?
    /// Whether it is proof that the wijkraad was asked.
    var isBewezen = false
    /// What it leads to, when it is proven.
    var uitslag = Verzoekuitslag.gevraagdNaBesluit

    /// The length of the term in days.
    var termijnDagen: Int { gevraagdOp.dagen(tot: einde) }
}

/// What one request leads to, and why.
enum Verzoekuitslag: Hashable {
    case gevraagdNaBesluit, gevraagdNaConcept, termijnTeKort, besluitBinnenTermijn, afstandTeKort
    case tijdig

    var oordeel: Consultatieoordeel {
        switch self {
        case .gevraagdNaBesluit, .gevraagdNaConcept, .afstandTeKort: .teLaat
        case .termijnTeKort, .besluitBinnenTermijn: .teKorteTermijn
        case .tijdig: .tijdigGeconsulteerd
        }
    }
}

/// What happened to an extension of the term.
enum Verlenging: Hashable {
    /// It moved the end of a request to this day.
    case verschoven(Datum)
    /// It came after the end, and is a request of its own.
    case nieuwVerzoek
    /// It came on or after the day of the decision.
    case vervallen
    /// It refers to no request to this wijkraad.
    case zonderVerzoek
    /// It does not count: recorded too late, or disputed.
    case teltNiet
}
