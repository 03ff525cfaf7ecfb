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

        /// The choices; without more those that hold when a regeling says nothing.
        public init(
            afdoening: Afdoening = .verlening, jaartoerekening: Jaartoerekening = .startActiviteit,
            wachtlijst: Bool = false
        ) {
            self.afdoening = afdoening
            self.jaartoerekening = jaartoerekening
            self.wachtlijst = wachtlijst
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
                + .alsAanwezig("wachtlijst", wachtlijst ? .waarheid(true) : nil))
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
        return opties
    }
}
