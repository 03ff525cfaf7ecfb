/// A wijk by its CBS code: `WK`, four digits of the municipality, two of the wijk.
public struct Wijkcode: Hashable, Sendable, CustomStringConvertible {
    /// The code, in upper case.
    public let description: String

    /// Reads `WK099501`; letters are possible in the last two places.
    public init?(_ tekst: String) {
        guard let code = cbsCode(tekst, voor: "WK", staart: 2) else { return nil }
        description = code
    }

    /// The code of the municipality that it lies in.
    public var gemeente: String { "GM" + cijfers(description, 2..<6) }
}

/// A buurt by its CBS code: `BU`, four digits of the municipality, two of the wijk, two of its own.
public struct Buurtcode: Hashable, Sendable, CustomStringConvertible {
    /// The code, in upper case.
    public let description: String

    /// Reads `BU09950101`; letters are possible in the last four places.
    public init?(_ tekst: String) {
        guard let code = cbsCode(tekst, voor: "BU", staart: 4) else { return nil }
        description = code
    }

    /// The code of the wijk that it lies in.
    public var wijk: Wijkcode? { Wijkcode("WK" + cijfers(description, 2..<8)) }
}

/// A municipality by its CBS code: `GM` and four digits.
public struct Gemeentecode: Hashable, Sendable, CustomStringConvertible {
    /// The code, in upper case.
    public let description: String

    /// Reads `GM0995`.
    public init?(_ tekst: String) {
        guard let code = cbsCode(tekst, voor: "GM", staart: 0) else { return nil }
        description = code
    }
}

private func cbsCode(_ tekst: String, voor: String, staart: Int) -> String? {
    let code = tekst.uppercased()
    let bytes = Array(code.utf8)
    guard bytes.count == 6 + staart, code.utf8.starts(with: voor.utf8),
        bytes[2..<6].allSatisfy(isCijfer),
        bytes[6...].allSatisfy({ isCijfer($0) || (0x41...0x5A).contains($0) })
    else { return nil }
    return code
}

private func cijfers(_ code: String, _ plaatsen: Range<Int>) -> String {
    String(decoding: Array(code.utf8)[plaatsen], as: UTF8.self)
}
