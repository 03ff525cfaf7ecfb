extension Tabel {
    /// For whom comma-separated values are written.
    public enum CSVProfiel: Sendable {
        /// Another program: UTF-8, commas, values as they are.
        case machine
        /// A spreadsheet: byte order mark, semicolons, and an apostrophe before what a spreadsheet
        /// would take for a formula.
        case rekenblad
    }

    /// Comma-separated values by RFC 4180, with the columns' stable names as heading.
    public func csv(_ profiel: CSVProfiel) -> String {
        let scheiding = profiel == .machine ? "," : ";"
        let regels = ([kolommen.map(\.naam)] + rijen).map { rij in
            rij.map { Self.veld($0, profiel) }.joined(separator: scheiding) + "\r\n"
        }
        return (profiel == .rekenblad ? "\u{FEFF}" : "") + regels.joined()
    }

    private static func veld(_ waarde: String, _ profiel: CSVProfiel) -> String {
        var bytes = Array(waarde.utf8)
        if profiel == .rekenblad, let eerste = bytes.first, formuletekens.contains(eerste) {
            bytes.insert(UInt8(ascii: "'"), at: 0)
        }
        guard bytes.contains(where: moetTussenAanhaling.contains) else {
            return String(decoding: bytes, as: UTF8.self)
        }
        let verdubbeld = bytes.flatMap { $0 == UInt8(ascii: "\"") ? [$0, $0] : [$0] }
        return "\"" + String(decoding: verdubbeld, as: UTF8.self) + "\""
    }

    private static let formuletekens = Set("=+-@\t\r".utf8)
    private static let moetTussenAanhaling = Set("\",;\r\n".utf8)
}
