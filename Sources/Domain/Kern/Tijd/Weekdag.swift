/// A day of the week; the number is that of ISO 8601, Monday is 1.
public enum Weekdag: Int, CaseIterable, Sendable {
    /// One of the seven days.
    case maandag = 1
    /// One of the seven days.
    case dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag

    /// The Dutch name, in lower case.
    public var naam: String {
        switch self {
        case .maandag: "maandag"
        case .dinsdag: "dinsdag"
        case .woensdag: "woensdag"
        case .donderdag: "donderdag"
        case .vrijdag: "vrijdag"
        case .zaterdag: "zaterdag"
        case .zondag: "zondag"
        }
    }
}
