/// How a text stands in JSON, by the rules of RFC 8785.
public enum JSONTekst {
    /// Appends the text between quotes; escapes only what JSON demands.
    public static func schrijf(_ tekst: String, in uit: inout [UInt8]) {
        uit.append(UInt8(ascii: "\""))
        let begin = uit.count
        uit.append(contentsOf: tekst.utf8)
        if isLetterlijk(uit, vanaf: begin) {
            uit.append(UInt8(ascii: "\""))
            return
        }
        uit.removeLast(uit.count - begin)
        for byte in tekst.utf8 {
            switch byte {
            case UInt8(ascii: "\""): uit += [0x5C, 0x22]
            case UInt8(ascii: "\\"): uit += [0x5C, 0x5C]
            case 0x08: uit += [0x5C, UInt8(ascii: "b")]
            case 0x09: uit += [0x5C, UInt8(ascii: "t")]
            case 0x0A: uit += [0x5C, UInt8(ascii: "n")]
            case 0x0C: uit += [0x5C, UInt8(ascii: "f")]
            case 0x0D: uit += [0x5C, UInt8(ascii: "r")]
            case 0..<0x20:
                uit += [0x5C, UInt8(ascii: "u"), UInt8(ascii: "0"), UInt8(ascii: "0")]
                uit += [hexcijfer(byte >> 4), hexcijfer(byte & 15)]
            default: uit.append(byte)
            }
        }
        uit.append(UInt8(ascii: "\""))
    }

    /// Whether no byte of the text stands otherwise in JSON; so it is with nearly all texts.
    private static func isLetterlijk(_ uit: [UInt8], vanaf begin: Int) -> Bool {
        for plaats in begin..<uit.count {
            let byte = uit[plaats]
            if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
                return false
            }
        }
        return true
    }
}
