extension Regeling {
    /// How a grant comes to its settlement.
    public enum Afdoening: String, CaseIterable, Sendable {
        /// A grant first, and settlement afterwards (Awb 4:29, 4:47).
        case verlening
        /// The decision settles at once, without a grant before it (Awb 4:43).
        case direct
    }

    /// To which year an application belongs.
    public enum Jaartoerekening: String, CaseIterable, Sendable {
        /// To the year in which the activity begins.
        case startActiviteit = "start_activiteit"
        /// To the year in which it was received.
        case ontvangst
    }

    /// What a regeling chooses beside what every regeling must say.
    public struct Opties: Hashable, Sendable {
        /// How a grant comes to its settlement.
        public var afdoening: Afdoening
        /// To which year an application belongs.
        public var jaartoerekening: Jaartoerekening
        /// Whether who was refused on the ceiling waits for money that comes back.
        public var wachtlijst: Bool
        /// The criteria of a tender; none when money goes in the order of receipt (Awb 4:26).
        public var criteria: [Criterium]
        /// Whether a foundation that decides is marked as a body with public authority (Awb 1:1
        /// lid 1 under b); every other body is one.
        public var bestuursorgaan: Bool
        /// How the two questions about a penalty are answered that the law leaves open.
        public var dwangsom: Dwangsominstellingen

        /// The choices; without more those that hold when a regeling says nothing.
        public init(
            afdoening: Afdoening = .verlening, jaartoerekening: Jaartoerekening = .startActiviteit,
            wachtlijst: Bool = false, criteria: [Criterium] = [], bestuursorgaan: Bool = false,
            dwangsom: Dwangsominstellingen = .init()
        ) {
            self.afdoening = afdoening
            self.jaartoerekening = jaartoerekening
            self.wachtlijst = wachtlijst
            self.criteria = criteria
            self.bestuursorgaan = bestuursorgaan
            self.dwangsom = dwangsom
        }
    }
}

extension Regeling.Opties {
    /// In canonical form: only what is not chosen by saying nothing.
    public var canoniek: CanoniekeWaarde {
        let gewoon = Self()
        return .object(
            .alsAanwezig(
                "afdoening", afdoening == gewoon.afdoening ? nil : .tekst(afdoening.rawValue))
                + .alsAanwezig(
                    "jaartoerekening",
                    jaartoerekening == gewoon.jaartoerekening
                        ? nil : .tekst(jaartoerekening.rawValue))
                + .alsAanwezig("wachtlijst", wachtlijst ? .waarheid(true) : nil)
                + .alsAanwezig(
                    "tender", criteria.isEmpty ? nil : .lijst(criteria.map(\.canoniek)))
                + .alsAanwezig("bestuursorgaan", bestuursorgaan ? .waarheid(true) : nil)
                + .alsAanwezig("dwangsom", dwangsom == gewoon.dwangsom ? nil : dwangsom.canoniek))
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        guard case .object = waarde else { throw .veldOngeldig("opties") }
        self.init()
        if waarde.veldOfNiets("afdoening") != nil { afdoening = try waarde.keuze("afdoening") }
        if waarde.veldOfNiets("jaartoerekening") != nil {
            jaartoerekening = try waarde.keuze("jaartoerekening")
        }
        if waarde.veldOfNiets("wachtlijst") != nil {
            wachtlijst = try waarde.waarheid("wachtlijst")
        }
        if waarde.veldOfNiets("tender") != nil {
            criteria = try waarde.lijst("tender").map { lid throws(CanoniekeFout) in
                try Regeling.Criterium(lid)
            }
        }
        if waarde.veldOfNiets("bestuursorgaan") != nil {
            bestuursorgaan = try waarde.waarheid("bestuursorgaan")
        }
        if let veld = waarde.veldOfNiets("dwangsom") { dwangsom = try Dwangsominstellingen(veld) }
    }

    /// Reads it from the file of a regeling.
    static func lees(_ lezer: Objectlezer) -> Regeling.Opties {
        var opties = Regeling.Opties()
        if let keuze = lezer.keuzeOfNiets("afdoening", Regeling.Afdoening.self) {
            opties.afdoening = keuze
        }
        if let keuze = lezer.keuzeOfNiets("jaartoerekening", Regeling.Jaartoerekening.self) {
            opties.jaartoerekening = keuze
        }
        opties.wachtlijst = lezer.waarheidOfNee("wachtlijst")
        if lezer.heeft("tender") {
            opties.criteria =
                lezer.objecten(
                    "tender", hooguit: Regeling.Criterium.hooguit, Regeling.Criterium.lees) ?? []
        }
        opties.bestuursorgaan = lezer.waarheidOfNee("bestuursorgaan")
        if lezer.heeft("dwangsom") {
            opties.dwangsom =
                lezer.object("dwangsom") {
                    Dwangsominstellingen(
                        tweeWekenVerlengd: $0.waarheidOfNee("tweeWekenVerlengd"),
                        besluitdagTelt: $0.waarheidOfNee("besluitdagTelt"))
                } ?? .init()
        }
        return opties
    }
}
