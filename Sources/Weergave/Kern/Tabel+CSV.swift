public import Domain

extension Tabel {
    /// For whom comma-separated values are written.
    public typealias CSVProfiel = CSV.Profiel

    /// Comma-separated values by RFC 4180, with the columns' stable names as heading.
    public func csv(_ profiel: CSVProfiel) -> String {
        profiel.begin + profiel.regel(kolommen.map(\.naam)) + rijen.map(profiel.regel).joined()
    }
}

extension CSV.Profiel {
    /// What stands at the head of a file: for a spreadsheet a byte order mark.
    public var begin: String { self == .rekenblad ? "\u{FEFF}" : "" }

    /// One record with its end of line.
    public func regel(_ velden: [String]) -> String {
        let scheiding = self == .machine ? "," : ";"
        return velden.map(veld).joined(separator: scheiding) + "\r\n"
    }

    private func veld(_ waarde: String) -> String {
        var bytes = Array(waarde.utf8)
        if self == .rekenblad, let eerste = bytes.first, CSV.formuletekens.contains(eerste) {
            bytes.insert(UInt8(ascii: "'"), at: 0)
        }
        guard bytes.contains(where: Self.moetTussenAanhaling.contains) else {
            return String(decoding: bytes, as: UTF8.self)
        }
        let verdubbeld = bytes.flatMap { $0 == UInt8(ascii: "\"") ? [$0, $0] : [$0] }
        return "\"" + String(decoding: verdubbeld, as: UTF8.self) + "\""
    }

    private static let moetTussenAanhaling = Set("\",;\r\n".utf8)
}
