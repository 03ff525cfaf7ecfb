/// How urgent it is to ask a wijkraad for advice on a planned decision: a ladder, calm first.
public enum Waarschuwingstrede: String, CaseIterable, Sendable {
    /// Nothing needs to be asked: less than raadplegen is promised, or the wijkraad does not exist.
    case nietNodig = "niet_nodig"
    /// Asked so that the decision can be taken as planned.
    case gevraagd
    /// More than fourteen days left to ask.
    case ruim
    /// Eight to fourteen days left.
    case binnenTweeWeken = "binnen_twee_weken"
    /// One to seven days left.
    case binnenEenWeek = "binnen_een_week"
    /// Today is the last day.
    case vandaag
    /// The last day is past: move the decision.
    case teLaat = "te_laat"

    /// The step for so many days until the last day to ask; negative when it is past.
    init(dagen: Int) {
        switch dagen {
        case ..<0: self = .teLaat
        case 0: self = .vandaag
        case 1...7: self = .binnenEenWeek
        case 8...14: self = .binnenTweeWeken
        default: self = .ruim
        }
    }

    /// Whether somebody has to do something within two weeks.
    public var vraagtActie: Bool {
        switch self {
        case .nietNodig, .gevraagd, .ruim: false
        case .binnenTweeWeken, .binnenEenWeek, .vandaag, .teLaat: true
        }
    }
}

/// How a wijkraad stands before a planned decision.
public struct Besluitwaarschuwing: Hashable, Sendable {
    /// The reference of the dossier.
    public let dossier: String
    /// The wijkraad.
    public let wijkraad: String
    /// The question.
    public let betreft: String
    /// The planned day of the decision.
    public let besluit: Datum
    /// The last day on which advice can be asked in time, and why.
    public let laatsteVraagdag: LaatsteVraagdag
    /// How urgent it is.
    public let trede: Waarschuwingstrede
    /// The verdict if the decision is taken as planned and nothing more happens.
    public let oordeel: Consultatieoordeel
    /// What to do, in Dutch, with the days of the case.
    public let tekst: String
}
