/// What a document is, by its bytes; its name says nothing.
public enum Bestandssoort: String, CaseIterable, Sendable {
    /// Portable Document Format (ISO 32000).
    case pdf
    /// Portable Network Graphics (ISO/IEC 15948).
    case png
    /// JPEG (ISO/IEC 10918).
    case jpeg
    /// Words of Office Open XML (ISO/IEC 29500).
    case docx
    /// A sheet of Office Open XML (ISO/IEC 29500).
    case xlsx
    /// Words of OpenDocument (ISO/IEC 26300).
    case odt
    /// A sheet of OpenDocument (ISO/IEC 26300).
    case ods
    /// Plain text in UTF-8.
    case tekst

    /// As people say it.
    public var inWoorden: String {
        switch self {
        case .pdf: "PDF"
        case .png: "PNG"
        case .jpeg: "JPEG"
        case .docx: "Word (docx)"
        case .xlsx: "Excel (xlsx)"
        case .odt: "OpenDocument-tekst (odt)"
        case .ods: "OpenDocument-rekenblad (ods)"
        case .tekst: "gewone tekst"
        }
    }
}

/// Finds out what a document is while its bytes pass by, and keeps none of them.
public struct Bestandsherkenner: Sendable {
    /// How many bytes have passed.
    public private(set) var omvang: Int64 = 0
    private var begin: [UInt8] = []
    private var einde: [UInt8] = []
    private var tekst = Tekststand()
    private var gevonden: Bestandssoort?

    private static let beginlengte = 128
    /// Names in a ZIP archive that only one kind of document has.
    private static let namen: [(naam: [UInt8], soort: Bestandssoort)] = [
        (Array("word/document.xml".utf8), .docx), (Array("xl/workbook.xml".utf8), .xlsx),
    ]

    /// Nothing has passed yet.
    public init() {}

    /// Takes in the next bytes.
    public mutating func neem(_ bytes: [UInt8]) {
        omvang += Int64(bytes.count)
        if begin.count < Self.beginlengte { begin += bytes.prefix(Self.beginlengte - begin.count) }
        if begin.starts(with: Self.zip) {
            zoek(in: bytes)
        } else {
            tekst.neem(bytes)
        }
    }

    /// What it is; `nil` for a kind that is not taken in.
    public var soort: Bestandssoort? {
        if begin.starts(with: Array("%PDF-".utf8)) { return .pdf }
        if begin.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return .png }
        if begin.starts(with: [0xFF, 0xD8, 0xFF]) { return .jpeg }
        guard begin.starts(with: Self.zip) else { return omvang > 0 && tekst.isHeel ? .tekst : nil }
        return openDocument ?? gevonden
    }

    private static let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04]

    /// The first entry of an OpenDocument file is its media type, not compressed, at byte 38.
    private var openDocument: Bestandssoort? {
        let inhoud = String(decoding: begin.dropFirst(30), as: UTF8.self)
        let soort = "mimetypeapplication/vnd.oasis.opendocument."
        if inhoud.hasPrefix(soort + "text") { return .odt }
        return inhoud.hasPrefix(soort + "spreadsheet") ? .ods : nil
    }

    /// Looks for the names, also where one lies across two pieces.
    private mutating func zoek(in bytes: [UInt8]) {
        guard gevonden == nil else { return }
        let samen = einde + bytes
        for (naam, soort) in Self.namen where Self.bevat(samen, naam) { gevonden = soort }
        einde = samen.suffix(32)
    }

    private static func bevat(_ bytes: [UInt8], _ naam: [UInt8]) -> Bool {
        guard bytes.count >= naam.count else { return false }
        return bytes.indices.dropLast(naam.count - 1).contains { plaats in
            bytes[plaats] == naam[0] && bytes[plaats..<(plaats + naam.count)].elementsEqual(naam)
        }
    }
}

/// Whether bytes are plain text in UTF-8, a piece at a time.
private struct Tekststand: Sendable {
    private var rest: [UInt8] = []
    private var geldig = true

    /// Whether all of it was text, and no character is cut off.
    var isHeel: Bool { geldig && rest.isEmpty }

    mutating func neem(_ bytes: [UInt8]) {
        guard geldig else { return }
        let samen = rest + bytes
        // A character of several bytes may go on in the next piece.
        let heel = samen.count - Self.afgebroken(samen)
        rest = Array(samen[heel...])
        guard let tekst = String(validating: samen[..<heel], as: UTF8.self) else {
            return geldig = false
        }
        geldig = tekst.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || [9, 10, 12, 13].contains($0) }
    }

    /// How many bytes at the end are the beginning of a character.
    private static func afgebroken(_ bytes: [UInt8]) -> Int {
        for terug in 1...3 where terug <= bytes.count {
            let byte = bytes[bytes.count - terug]
            if byte & 0xC0 == 0x80 { continue }
            let lengte = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
            return lengte > terug ? terug : 0
        }
        return 0
    }
}
