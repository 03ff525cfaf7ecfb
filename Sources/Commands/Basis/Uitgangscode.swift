/// How a run of the program ended, for scripts that call it.
///
/// The one table of exit codes; it is tested and shown by `griffie help`.
public enum Uitgangscode: Int32, CaseIterable, Sendable {
    /// Done.
    case gereed = 0
    /// Refused by a rule; nothing was changed but the refusal itself.
    case geweigerd = 1
    /// The user said no, or stopped it.
    case geannuleerd = 2
    /// The register does not hold together.
    case integriteitGebroken = 10
    /// An option or command that does not exist.
    case gebruik = 64
    /// Invalid input; all errors were shown at once and nothing was changed.
    case ongeldigeInvoer = 65
    /// The file or record does not exist.
    case nietGevonden = 66
    /// The database cannot be reached, or something is missing on this machine.
    case nietBereikbaar = 69
    /// A fault of the program itself; the message has a reference.
    case intern = 70
    /// Whether it was done is not known; the message has the key that finds out.
    case uitkomstOnbekend = 74
    /// Busy, or changed by somebody else: try again.
    case probeerOpnieuw = 75
    /// This role may not do this.
    case nietToegestaan = 77

    /// The meaning in Dutch, as the help shows it.
    public var betekenis: String {
        switch self {
        case .gereed: "gedaan"
        case .geweigerd: "geweigerd door een regel (met code en artikel)"
        case .geannuleerd: "geannuleerd"
        case .integriteitGebroken: "het register klopt niet"
        case .gebruik: "onbekende opdracht of optie"
        case .ongeldigeInvoer: "ongeldige invoer; alle fouten staan erbij, er is niets gewijzigd"
        case .nietGevonden: "niet gevonden"
        case .nietBereikbaar: "database niet bereikbaar, of er ontbreekt iets op deze machine"
        case .intern: "interne fout, met een nummer om te melden"
        case .uitkomstOnbekend: "uitkomst onbekend; met de opdracht die haar opzoekt"
        case .probeerOpnieuw: "bezet, of door iemand anders gewijzigd; probeer het opnieuw"
        case .nietToegestaan: "niet toegestaan voor deze rol"
        }
    }
}
