/// The reference that people read out over the telephone: `PB-2026-0042`.
///
/// Unique per municipality, kind and year of receipt. Numbers come from a sequence: gaps are
/// allowed and are explained, because a number without gaps would be a lock on the whole
/// municipality.
public struct Kenmerk: Hashable, Sendable {
    /// What kind of file it refers to.
    public enum Soort: String, CaseIterable, Sendable {
        /// An application for participatiebudget.
        case aanvraag = "PB"
        /// A beleidsdossier of which the consultation is followed.
        case dossier = "BD"
        /// A task.
        case taak = "T"
        /// A promise of the administration.
        case bestuurstoezegging = "TZ"
        /// A meeting of a wijkraad.
        case vergadering = "WV"
    }

    /// The kind of file.
    public let soort: Soort
    /// The year of receipt, four digits.
    public let jaar: Int
    /// The number within kind and year, from 1.
    public let nummer: Int

    /// A reference; `nil` for a year outside 1583 - 9999 or a number outside 1 - 999,999,999.
    public init?(_ soort: Soort, jaar: Int, nummer: Int) {
        guard (1583...9999).contains(jaar), (1...999_999_999).contains(nummer) else { return nil }
        self.soort = soort
        self.jaar = jaar
        self.nummer = nummer
    }
}

extension Kenmerk: CustomStringConvertible {
    /// The reference with at least four digits for the number: `PB-2026-0042`.
    public var description: String {
        let cijfers = String(nummer)
        let nullen = String(repeating: "0", count: max(0, 4 - cijfers.utf8.count))
        return "\(soort.rawValue)-\(jaar)-\(nullen)\(cijfers)"
    }

    /// Reads a reference as people type it: upper or lower case, with or without leading zeros.
    public init?(tekst: String) {
        let delen = tekst.uppercased().utf8.split(
            separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard delen.count == 3, let soort = Soort(rawValue: String(Substring(delen[0]))),
            delen[1].count == 4, let jaar = getal(Array(delen[1])[...]),
            let nummer = getal(Array(delen[2])[...])
        else { return nil }
        self.init(soort, jaar: jaar, nummer: nummer)
    }
}
