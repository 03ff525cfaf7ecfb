/// What one wijkraad has to do with one question of a dossier: the ground of one verdict.
///
/// Events are named by their place on the time line, so that reasons can say which they were.
struct Blik {
    let tijdlijn: Tijdlijn
    let norm: Consultatienorm
    let wijkraad: BetrokkenWijkraad
    let betreft: String

    /// The events that concern wijkraad and question and happened while the wijkraad existed.
    let inBereik: [Int]
    /// The same by kind; `nil` when they are so few that looking through them is faster.
    private let perSoort: [Consultatiesoort: [Int]]?
    private static let weinig = 32
    /// The events that concern both, but happened before or after the wijkraad existed.
    let buitenBestaan: [Int]
    /// The earliest decision on the question, whether the wijkraad existed or not.
    let eersteBesluit: Int?
    /// The decision by which everything is judged.
    let besluit: Int?
    /// The earliest proposal for decision.
    let concept: Int?
    /// The disputes of each disputed event.
    let betwistingen: [Int: [Int]]
    /// The level by which the promise is judged.
    let toegezegd: Participatieniveau
    /// The change of level that set it; `nil` when it is the dossier's own.
    let toegezegdDoor: Int?

    init(
        _ tijdlijn: Tijdlijn, _ dossier: Consultatiedossier, _ wijkraad: BetrokkenWijkraad,
        betreft: String
    ) {
        let alle = tijdlijn.gebeurtenissen
        let raakt = alle.indices.filter { plaats in
            !tijdlijn.vervallen[plaats] && alle[plaats].wijkraad ?? wijkraad.code == wijkraad.code
                && tijdlijn.betreft[plaats] ?? betreft == betreft
        }
        let inBereik = raakt.filter { wijkraad.bestaat(op: alle[$0].plaatsgevondenOp) }
        let eerste = raakt.first { alle[$0].soort.isBesluit }
        let ingesteldNaBesluit = Self.ingesteld(wijkraad, na: eerste.map { alle[$0] })
        let besluit =
            ingesteldNaBesluit ? eerste : inBereik.first { alle[$0].soort.isBesluit }

        var (toegezegd, door): (Participatieniveau, Int?) = (dossier.niveau, nil)
        for plaats in inBereik {
            guard let niveau = alle[plaats].niveau, alle[plaats].soort == .niveauGewijzigd,
                niveau > toegezegd,
                besluit.map({ alle[plaats].plaatsgevondenOp < alle[$0].plaatsgevondenOp }) ?? true
            else { continue }
            (toegezegd, door) = (niveau, plaats)
        }
        var betwistingen: [Int: [Int]] = [:]
        for plaats in inBereik where alle[plaats].soort == .betwist {
            if let doel = tijdlijn.doel[plaats] { betwistingen[doel, default: []].append(plaats) }
        }

        self.tijdlijn = tijdlijn
        norm = dossier.norm
        self.wijkraad = wijkraad
        self.betreft = betreft
        self.inBereik = inBereik
        perSoort =
            inBereik.count > Self.weinig
            ? Dictionary(grouping: inBereik) { alle[$0].soort } : nil
        buitenBestaan = raakt.filter { !wijkraad.bestaat(op: alle[$0].plaatsgevondenOp) }
        eersteBesluit = eerste
        self.besluit = besluit
        concept = inBereik.first {
            alle[$0].soort == .conceptVastgesteld && alle[$0].aard != .consultatieversie
        }
        self.betwistingen = betwistingen
        self.toegezegd = toegezegd
        toegezegdDoor = door
    }

    private static func ingesteld(
        _ wijkraad: BetrokkenWijkraad, na besluit: Consultatiegebeurtenis?
    ) -> Bool {
        guard let begin = wijkraad.ingesteldOp, let besluit else { return false }
        return begin >= besluit.plaatsgevondenOp
    }

    /// Whether the wijkraad came into being on or after the day of the earliest decision.
    var isIngesteldNaBesluit: Bool {
        Self.ingesteld(wijkraad, na: eersteBesluit.map { tijdlijn.gebeurtenissen[$0] })
    }

    func gebeurtenis(_ plaats: Int) -> Consultatiegebeurtenis { tijdlijn.gebeurtenissen[plaats] }

    /// The day on which an event is said to have happened.
    func dag(_ plaats: Int) -> Datum { gebeurtenis(plaats).plaatsgevondenOp }

    /// The events of one kind, by day.
    func inBereik(_ soort: Consultatiesoort) -> [Int] {
        perSoort.map { $0[soort] ?? [] } ?? inBereik.filter { gebeurtenis($0).soort == soort }
    }
}
