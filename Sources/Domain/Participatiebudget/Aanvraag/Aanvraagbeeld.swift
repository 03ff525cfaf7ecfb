/// An application with everything that people want to read beside it.
public struct Aanvraagbeeld: Hashable, Sendable {
    /// The identity.
    public let id: ID<Aanvraag>
    /// The application, numbers in the open and words under seal.
    public let aanvraag: Aanvraag
    /// The budget that it asks from.
    public let budget: Budgetbeeld
    /// The texts under their seals; an erased one is not there.
    public let teksten: [Verzegeling: String]
    /// The names of the people in the file; an erased one is not there.
    public let namen: [ID<Persoon>: String]
    /// What is left for it while it is undecided, given those before it in the order.
    public let ruimte: Ruimte?
    /// Its place among the undecided ones of its budget, from 1; equal rank is an equal place.
    public let plaats: Int?
    /// Until when the file is kept; `nil` while it is in hand.
    public var bewaartermijn: Bewaartermijn?
    /// Other applications of the same applicant, or for the same.
    public var verwanten: [Verwant] = []

    /// An application with texts and names.
    public init(
        id: ID<Aanvraag>, aanvraag: Aanvraag, budget: Budgetbeeld, teksten: [Verzegeling: String],
        namen: [ID<Persoon>: String] = [:], ruimte: Ruimte? = nil, plaats: Int? = nil
    ) {
        self.id = id
        self.aanvraag = aanvraag
        self.budget = budget
        self.teksten = teksten
        self.namen = namen
        self.ruimte = ruimte
        self.plaats = plaats
    }

    /// By what people call it: the reference, or the identity of a draft.
    public var aanduiding: Aanvraagaanduiding {
        aanvraag.kenmerk.map { .kenmerk($0) } ?? .id(id)
    }
}

/// How people name an application.
public enum Aanvraagaanduiding: Hashable, Sendable, CustomStringConvertible {
    /// By its reference.
    case kenmerk(Kenmerk)
    /// By its identity: a draft has no reference yet.
    case id(ID<Aanvraag>)

    /// Reads `PB-2026-0042` or an identity.
    public init?(tekst: String) {
        if let kenmerk = Kenmerk(tekst: tekst) {
            self = .kenmerk(kenmerk)
        } else if let id = ID<Aanvraag>(tekst: tekst) {
            self = .id(id)
        } else {
            return nil
        }
    }

    /// As it is typed.
    public var description: String {
        switch self {
        case .kenmerk(let kenmerk): "\(kenmerk)"
        case .id(let id): "\(id)"
        }
    }
}
