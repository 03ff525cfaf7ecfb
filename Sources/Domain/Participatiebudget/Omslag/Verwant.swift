/// Another application that whoever handles this one should know of: the same applicant, or the
/// same activity in the same wijk and year.
public struct Verwant: Hashable, Sendable {
    /// What two applications have in common.
    public enum Overeenkomst: String, CaseIterable, Sendable {
        /// The same contact, or somebody who applies too.
        case contact
        /// The same name of the applicant.
        case aanvrager
        /// The same title, wijk and year.
        case titel
    }

    /// The other application.
    public let id: ID<Aanvraag>
    /// By what people call it.
    public let aanduiding: Aanvraagaanduiding
    /// Its title; `nil` when it was erased.
    public let titel: String?
    /// The wijk of its budget.
    public let wijk: Wijkcode
    /// The year of its budget.
    public let jaar: Int
    /// Where it is.
    public let fase: Aanvraag.Fase
    /// The amount asked.
    public let gevraagd: Bedrag
    /// What was granted; `nil` when nothing was decided.
    public let verleend: Bedrag?
    /// What was renounced of that.
    public let afgestaan: Bedrag
    /// What they have in common; never empty.
    public let overeenkomsten: Set<Overeenkomst>

    /// Another application.
    public init(
        id: ID<Aanvraag>, aanduiding: Aanvraagaanduiding, titel: String?, wijk: Wijkcode,
        jaar: Int, fase: Aanvraag.Fase, gevraagd: Bedrag, verleend: Bedrag?, afgestaan: Bedrag,
        overeenkomsten: Set<Overeenkomst>
    ) {
        self.id = id
        self.aanduiding = aanduiding
        self.titel = titel
        self.wijk = wijk
        self.jaar = jaar
        self.fase = fase
        self.gevraagd = gevraagd
        self.verleend = verleend
        self.afgestaan = afgestaan
        self.overeenkomsten = overeenkomsten
    }

    /// Whether it may ask for the same once more: the same title or applicant in the same wijk and
    /// year, and not withdrawn, refused or left untreated.
    public func isMogelijkDubbel(met budget: Budget) -> Bool {
        wijk == budget.wijk && jaar == budget.jaar && fase != .ingetrokken && verleend != .nul
    }

    /// What this applicant was granted before and kept; nothing for the application of another.
    public var eerderVerleend: Bedrag {
        guard overeenkomsten != [.titel] else { return .nul }
        return max(.nul, (verleend ?? .nul).verzadigd(min: afgestaan))
    }
}
