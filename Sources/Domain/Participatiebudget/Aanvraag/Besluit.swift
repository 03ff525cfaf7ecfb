/// Why an application is refused, wholly or in part; a closed list, so that it can be counted.
public enum Weigeringsgrond: String, CaseIterable, Sendable {
    /// The ceiling would be exceeded.
    case plafond
    /// The active contribution does not meet the norm.
    case actieveBijdrage = "actieve_bijdrage"
    /// The activities do not fall under the regeling.
    case valtNietOnderRegeling = "valt_niet_onder_regeling"

    /// Where the ground stands.
    public var artikel: Artikel {
        switch self {
        case .plafond: .awb("4:25 lid 2")
        case .actieveBijdrage: .regeling("actieve bijdrage")
        case .valtNietOnderRegeling: .awb("4:23 lid 1")
        }
    }
}

/// The decision on an application, with the numbers that it rested on.
public struct Besluit: Hashable, Sendable {
    /// What was decided.
    public enum Uitkomst: String, CaseIterable, Sendable {
        /// All that was asked.
        case verleend
        /// A part of what was asked.
        case deelsVerleend = "deels_verleend"
        /// Nothing.
        case geweigerd
        /// Not treated: it was not completed in time (Awb 4:5).
        case buitenBehandeling = "buiten_behandeling"
        /// Granted and settled at once, wholly or in part (Awb 4:43).
        case directVastgesteld = "direct_vastgesteld"

        /// Whether more than the announcement must follow: delivery, accounting, settlement.
        public var heeftVervolg: Bool {
            switch self {
            case .verleend, .deelsVerleend: true
            case .geweigerd, .buitenBehandeling, .directVastgesteld: false
            }
        }
    }

    /// What was decided.
    public let uitkomst: Uitkomst
    /// The amount granted; nothing for a refusal.
    public let verleend: Bedrag
    /// Why not all that was asked; `nil` for a full grant and for what is not treated.
    public let grond: Weigeringsgrond?
    /// What could be granted before this decision.
    public let saldoVoor: Bedrag
    /// What can be granted after it.
    public let saldoNa: Bedrag
    /// The most that this application could be granted, given those before it in the order.
    public let ruimte: Bedrag
    /// Who decided.
    public let beslisser: ID<Persoon>
    /// The reasons (Awb 3:46), under seal.
    public let motivering: Verzegeling
    /// The day of the balance, when it was that of the last day of a term that had passed (Awb 4:25
    /// lid 3); otherwise the balance is that of the decision itself.
    public let saldoOp: Datum?

    /// Whether a part of what was asked was granted, and the rest refused.
    public var isDeel: Bool { verleend > .nul && grond != nil }

    /// A decision with its numbers.
    public init(
        uitkomst: Uitkomst, verleend: Bedrag, grond: Weigeringsgrond?, saldoVoor: Bedrag,
        saldoNa: Bedrag, ruimte: Bedrag, beslisser: ID<Persoon>, motivering: Verzegeling,
        saldoOp: Datum? = nil
    ) {
        self.uitkomst = uitkomst
        self.verleend = verleend
        self.grond = grond
        self.saldoVoor = saldoVoor
        self.saldoNa = saldoNa
        self.ruimte = ruimte
        self.beslisser = beslisser
        self.motivering = motivering
        self.saldoOp = saldoOp
    }
}
