/// Cuts Swift source into tokens, so that no rule trips over a word in a comment or a string.
///
/// It knows strings (raw, multi-line, with interpolation) and nested comments. It does not know
/// regex literals: one that holds a quotation mark would be read as the start of a string.
public struct SwiftLexer {
    private let bytes: [UInt8]
    private var position = 0
    private var line = 1
    private var tokens: [SwiftToken] = []

    private init(_ source: String) { bytes = Array(source.utf8) }

    /// All tokens of a source text, in order; text that does not end properly ends at the end.
    public static func tokens(of source: String) -> [SwiftToken] {
        var lexer = SwiftLexer(source)
        while lexer.position < lexer.bytes.count { lexer.readToken() }
        return lexer.tokens
    }

    private mutating func readToken() {
        let byte = bytes[position]
        if byte == .newline || byte == .space {
            advance()
        } else if looksAt("//") {
            readLineComment()
        } else if looksAt("/*") {
            readBlockComment()
        } else if byte.isWordByte {
            let start = position
            while position < bytes.count, bytes[position].isWordByte { position += 1 }
            add(.word, start..<position, line)
        } else if let hashes = openingQuoteHashes() {
            readString(hashes: hashes)
        } else {
            add(.symbol, position..<position + 1, line)
            advance()
        }
    }

    private mutating func readLineComment() {
        let start = position + 2
        while position < bytes.count, bytes[position] != .newline { position += 1 }
        add(.comment, min(start, position)..<position, line)
    }

    private mutating func readBlockComment() {
        let start = position + 2
        let firstLine = line
        var depth = 0
        repeat {
            if looksAt("/*") {
                depth += 1
                position += 2
            } else if looksAt("*/") {
                depth -= 1
                position += 2
            } else {
                advance()
            }
        } while depth > 0 && position < bytes.count
        add(.comment, min(start, position)..<max(start, position - 2), firstLine)
    }

    /// The number of `#` before a quotation mark here; nil when no string starts here.
    private func openingQuoteHashes() -> Int? {
        var index = position
        while index < bytes.count, bytes[index] == .hash { index += 1 }
        return index < bytes.count && bytes[index] == .quote ? index - position : nil
    }

    private mutating func readString(hashes: Int) {
        position += hashes
        let quotes = looksAt("\"\"\"") ? 3 : 1
        position += quotes
        let raw = String(repeating: "#", count: hashes)
        let closing = String(repeating: "\"", count: quotes) + raw
        var start = position
        var startLine = line
        while position < bytes.count, !looksAt(closing) {
            if looksAt("\\\(raw)(") {
                add(.literal, start..<position, startLine)
                position += hashes + 1
                readInterpolation()
                start = position
                startLine = line
            } else if looksAt("\\\(raw)") {
                position += hashes + 1
                if position < bytes.count { advance() }
            } else if quotes == 1, bytes[position] == .newline {
                break
            } else {
                advance()
            }
        }
        add(.literal, start..<min(position, bytes.count), startLine)
        position = min(position + quotes + hashes, bytes.count)
    }

    private mutating func readInterpolation() {
        var depth = 0
        repeat {
            if bytes[position] == UInt8(ascii: "(") { depth += 1 }
            if bytes[position] == UInt8(ascii: ")") { depth -= 1 }
            readToken()
        } while depth > 0 && position < bytes.count
    }

    private func looksAt(_ expected: String) -> Bool {
        let utf8 = expected.utf8
        guard position + utf8.count <= bytes.count else { return false }
        var index = position
        for byte in utf8 {
            if bytes[index] != byte { return false }
            index += 1
        }
        return true
    }

    private mutating func advance() {
        if bytes[position] == .newline { line += 1 }
        position += 1
    }

    private mutating func add(_ kind: SwiftToken.Kind, _ range: Range<Int>, _ line: Int) {
        let text = String(decoding: bytes[range], as: UTF8.self)
        tokens.append(SwiftToken(kind: kind, text: text, line: line))
    }
}

extension UInt8 {
    fileprivate static let newline = UInt8(ascii: "\n")
    fileprivate static let space = UInt8(ascii: " ")
    fileprivate static let quote = UInt8(ascii: "\"")
    fileprivate static let hash = UInt8(ascii: "#")

    /// Letters, digits, underscore and everything beyond ASCII.
    fileprivate var isWordByte: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...0xFF:
            true
        default:
            false
        }
    }
}
