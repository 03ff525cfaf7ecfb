import Domain

/// The shape by which a kind of event is known in a picture, without any colour.
enum Tijdlijnvorm: CaseIterable {
    case informatie, vraag, advies, reactie, besluit, overig

    init(_ soort: Consultatiesoort) {
        switch soort {
        case .aangekondigd, .informatieVerstrekt: self = .informatie
        case .adviesGevraagd, .termijnVerlengd, .uitnodiging: self = .vraag
        case .adviesUitgebracht, .ongevraagdAdvies, .inbrengOntvangen: self = .advies
        case .ontvangstBevestigd, .reactieGegeven, .inbrengBeantwoord: self = .reactie
        case .conceptVastgesteld, .besluitGenomen, .besluitBekendgemaakt, .uitvoeringGestart,
            .besluitGewijzigd:
            self = .besluit
        case .stukGewijzigd, .niveauGewijzigd, .geevalueerd, .dossierBeeindigd, .correctie,
            .betwist, .uitvoeringAfwijkend, .eindverslag:
            self = .overig
        }
    }

    /// What it stands for, in the legend.
    var naam: String {
        switch self {
        case .informatie: "informatie"
        case .vraag: "vraag of uitnodiging"
        case .advies: "advies"
        case .reactie: "reactie of bevestiging"
        case .besluit: "concept of besluit"
        case .overig: "overig"
        }
    }

    /// The letter that stands for it on a terminal.
    var letter: Character {
        switch self {
        case .informatie: "I"
        case .vraag: "V"
        case .advies: "A"
        case .reactie: "R"
        case .besluit: "B"
        case .overig: "O"
        }
    }

    /// Draws it around a point; a mark with a flaw has a broken outline and a cross.
    func teken(x: Int, y: Int, mis: Bool, in blad: inout SVGBlad) {
        let lijn =
            [("fill", "#fff"), ("stroke", "#000")] + (mis ? [("stroke-dasharray", "3 2")] : [])
        if self == .advies {
            blad.vorm("circle", [("cx", "\(x)"), ("cy", "\(y)"), ("r", "9")] + lijn)
        } else {
            let pad = hoeken.map { "\(x + $0.0) \(y + $0.1)" }.joined(separator: "L")
            blad.vorm("path", [("d", "M\(pad)Z")] + lijn)
        }
        if mis {
            let (links, rechts, boven, onder) = (x - 11, x + 11, y - 11, y + 11)
            let kruis = "M\(links) \(boven)L\(rechts) \(onder)M\(links) \(onder)L\(rechts) \(boven)"
            blad.vorm("path", [("d", kruis), ("stroke", "#000")])
        }
    }

    /// The corners around the point; a circle has none.
    private var hoeken: [(Int, Int)] {
        switch self {
        case .informatie: [(-8, -8), (8, -8), (8, 8), (-8, 8)]
        case .vraag: [(-8, -10), (11, 0), (-8, 10)]
        case .advies: []
        case .reactie: [(0, -11), (11, 0), (0, 11), (-11, 0)]
        case .besluit: [(-5, -9), (5, -9), (10, 0), (5, 9), (-5, 9), (-10, 0)]
        case .overig: [(-10, -5), (10, -5), (10, 5), (-10, 5)]
        }
    }
}
