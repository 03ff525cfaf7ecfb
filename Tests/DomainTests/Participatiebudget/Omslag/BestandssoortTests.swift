import Domain
import Testing

@Suite("Wat een bestand is, aan zijn inhoud") struct BestandssoortTests {
    /// The beginning of an entry of a ZIP archive, as the office programs write it.
    static func zip(_ naam: String, _ rest: String = "") -> [UInt8] {
        [0x50, 0x4B, 0x03, 0x04] + [UInt8](repeating: 0, count: 26) + Array((naam + rest).utf8)
    }

    static func soort(_ bytes: [UInt8], stuk: Int) -> Bestandssoort? {
        var herkenner = Bestandsherkenner()
        for begin in stride(from: 0, to: bytes.count, by: stuk) {
            herkenner.neem(Array(bytes[begin..<min(begin + stuk, bytes.count)]))
        }
        #expect(herkenner.omvang == Int64(bytes.count))
        return herkenner.soort
    }

    static let gevallen: [(String, [UInt8], Bestandssoort?)] = [
        ("pdf", Array("%PDF-1.7\n".utf8), .pdf), ("bijna pdf", Array("%PDX\u{1}".utf8), nil),
        ("png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0], .png),
        ("halve png", [0x89, 0x50, 0x4E, 0x47], nil), ("jpeg", [0xFF, 0xD8, 0xFF, 0xE0], .jpeg),
        ("docx", zip("[Content_Types].xml", "....word/document.xml"), .docx),
        ("xlsx", zip("_rels/.rels", "....xl/workbook.xml"), .xlsx),
        ("odt", zip("mimetype", "application/vnd.oasis.opendocument.text"), .odt),
        ("ods", zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), .ods),
        ("presentatie", zip("mimetype", "application/vnd.oasis.opendocument.presentation"), nil),
        ("gewone zip", zip("foto.jpg", "word/documenten.txt"), nil),
        ("tekst", Array("Wij vragen € 1.200\r\n\tvoor een bank".utf8), .tekst),
        ("alleen afgebroken teken", Array("€".utf8.dropLast()), nil),
        ("half teken midden in", [0x61, 0xE2, 0x82, 0x61], nil),
        ("programma", [0x7F, 0x45, 0x4C, 0x46, 2], nil), ("nulbyte", [0x61, 0], nil),
        ("niets", [], nil), ("webpagina is tekst", Array("<html>".utf8), .tekst),
    ]

    @Test("Elke soort, en wat er op lijkt, hoe de bytes ook in stukken komen")
    func soorten() {
        for (naam, bytes, verwacht) in Self.gevallen {
            for stuk in [1, 2, 3, 7, 4_096] {
                #expect(Self.soort(bytes, stuk: stuk) == verwacht, "\(naam), per \(stuk)")
            }
        }
        #expect(Set(Self.gevallen.compactMap(\.2)) == Set(Bestandssoort.allCases))
    }

    @Test("Een naam die over de rand van twee stukken ligt, wordt gevonden")
    func overDeRand() {
        let bytes = Self.zip("a", String(repeating: "x", count: 200) + "word/document.xml")
        for stuk in 1...40 { #expect(Self.soort(bytes, stuk: stuk) == .docx, "per \(stuk)") }
    }
}
