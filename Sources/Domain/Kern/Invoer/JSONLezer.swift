extension JSONBoom {
    /// The deepest nesting that is read; deeper input is refused rather than risk the stack.
    public static let diepst = 64

    /// Reads one JSON value (RFC 8259) that fills the bytes, blanks aside.
    /// - Throws: ``JSONFout`` at the first byte that does not fit.
    public init(bytes: [UInt8]) throws(JSONFout) {
        var lezer = JSONLezer(bytes: bytes)
        self = try lezer.document()
    }
}

/// A recursive-descent reader over UTF-8 bytes.
private struct JSONLezer {
    let bytes: [UInt8]
    var plaats = 0

    init(bytes: [UInt8]) {
        self.bytes = bytes
        // A byte order mark is no part of JSON, but Windows programs put it there.
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { plaats = 3 }
    }

    mutating func document() throws(JSONFout) -> JSONBoom {
        let waarde = try waarde(diepte: 0)
        slaWitOver()
        guard plaats == bytes.count else { throw fout("hier had het bestand moeten eindigen") }
        return waarde
    }

    private mutating func waarde(diepte: Int) throws(JSONFout) -> JSONBoom {
        guard diepte <= JSONBoom.diepst else {
            throw fout("dieper genest dan \(JSONBoom.diepst) niveaus")
        }
        slaWitOver()
        switch kijk() {
        case UInt8(ascii: "{"): return try object(diepte: diepte)
        case UInt8(ascii: "["): return try lijst(diepte: diepte)
        case UInt8(ascii: "\""): return .tekst(try tekst())
        case UInt8(ascii: "t"): return try woord("true", .waarheid(true))
        case UInt8(ascii: "f"): return try woord("false", .waarheid(false))
        case UInt8(ascii: "n"): return try woord("null", .leeg)
        case nil: throw fout("het bestand houdt hier op; er had een waarde moeten staan")
        default: return .getal(try getal())
        }
    }

    private mutating func object(diepte: Int) throws(JSONFout) -> JSONBoom {
        plaats += 1
        var velden: [JSONBoom.Veld] = []
        if neem("}") { return .object([]) }
        repeat {
            slaWitOver()
            guard kijk() == UInt8(ascii: "\"") else {
                throw fout("verwacht werd een veldnaam tussen dubbele aanhalingstekens")
            }
            let naam = try tekst()
            guard neem(":") else { throw fout("verwacht werd ':' na de veldnaam") }
            velden.append(.init(naam: naam, waarde: try waarde(diepte: diepte + 1)))
        } while neem(",")
        guard neem("}") else { throw fout("verwacht werd ',' of '}'") }
        return .object(velden)
    }

    private mutating func lijst(diepte: Int) throws(JSONFout) -> JSONBoom {
        plaats += 1
        var leden: [JSONBoom] = []
        if neem("]") { return .lijst([]) }
        repeat { leden.append(try waarde(diepte: diepte + 1)) } while neem(",")
        guard neem("]") else { throw fout("verwacht werd ',' of ']'") }
        return .lijst(leden)
    }

    private mutating func woord(_ woord: String, _ waarde: JSONBoom) throws(JSONFout) -> JSONBoom {
        guard bytes[plaats...].starts(with: woord.utf8) else {
            throw fout("onbekend woord; bedoeld werd misschien \(woord)")
        }
        plaats += woord.utf8.count
        return waarde
    }

    private mutating func getal() throws(JSONFout) -> String {
        let begin = plaats
        if kijk() == UInt8(ascii: "-") { plaats += 1 }
        let geheel = cijfers()
        guard !geheel.isEmpty else { throw fout("verwacht werd een waarde") }
        guard geheel.count == 1 || geheel.first != UInt8(ascii: "0") else {
            throw fout("een getal begint niet met een overbodige nul")
        }
        if kijk() == UInt8(ascii: ".") {
            plaats += 1
            guard !cijfers().isEmpty else { throw fout("na de punt hoort een cijfer") }
        }
        if let e = kijk(), e | 0x20 == UInt8(ascii: "e") {
            plaats += 1
            if let teken = kijk(), [UInt8(ascii: "+"), UInt8(ascii: "-")].contains(teken) {
                plaats += 1
            }
            guard !cijfers().isEmpty else { throw fout("na de e hoort een cijfer") }
        }
        return String(decoding: bytes[begin..<plaats], as: UTF8.self)
    }

    private mutating func cijfers() -> ArraySlice<UInt8> {
        let begin = plaats
        while let byte = kijk(), isCijfer(byte) { plaats += 1 }
        return bytes[begin..<plaats]
    }

    private mutating func tekst() throws(JSONFout) -> String {
        let begin = plaats
        plaats += 1
        var uit: [UInt8] = []
        while let byte = kijk() {
            switch byte {
            case UInt8(ascii: "\""):
                plaats += 1
                guard let tekst = String(validating: uit, as: UTF8.self) else {
                    plaats = begin
                    throw fout("deze tekst is geen geldig UTF-8; bewaar het bestand als UTF-8")
                }
                return tekst
            case UInt8(ascii: "\\"):
                plaats += 1
                uit += try ontsnapt()
            case 0..<0x20:
                throw fout("een regeleinde of stuurteken hoort in een tekst als \\n of \\u00..")
            default:
                uit.append(byte)
                plaats += 1
            }
        }
        plaats = begin
        throw fout("deze tekst wordt niet afgesloten met een dubbel aanhalingsteken")
    }

    private mutating func ontsnapt() throws(JSONFout) -> [UInt8] {
        guard let teken = kijk() else { throw fout("het bestand houdt midden in een tekst op") }
        plaats += 1
        switch teken {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [teken]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "u"): return Array(String(Character(try scalair())).utf8)
        default:
            plaats -= 1
            throw fout("onbekende ontsnapping na \\")
        }
    }

    private mutating func scalair() throws(JSONFout) -> Unicode.Scalar {
        let eerste = try hex4()
        if let scalair = Unicode.Scalar(eerste) { return scalair }
        // A high surrogate needs its low half right behind it.
        guard (0xD800..<0xDC00).contains(eerste), neemDirect("\\"), neemDirect("u") else {
            throw fout("half surrogaatpaar in \\u")
        }
        let tweede = try hex4()
        guard (0xDC00..<0xE000).contains(tweede),
            let scalair = Unicode.Scalar(0x10000 + (eerste - 0xD800) << 10 + (tweede - 0xDC00))
        else { throw fout("half surrogaatpaar in \\u") }
        return scalair
    }

    private mutating func hex4() throws(JSONFout) -> UInt32 {
        let cijfers = bytes[plaats...].prefix(4)
        guard cijfers.count == 4, cijfers.allSatisfy({ isCijfer($0) || isHexletter($0) }),
            let waarde = UInt32(String(decoding: cijfers, as: UTF8.self), radix: 16)
        else { throw fout("na \\u horen vier hexadecimale cijfers") }
        plaats += 4
        return waarde
    }

    private func kijk() -> UInt8? { plaats < bytes.count ? bytes[plaats] : nil }

    private mutating func neem(_ teken: Unicode.Scalar) -> Bool {
        slaWitOver()
        return neemDirect(teken)
    }

    private mutating func neemDirect(_ teken: Unicode.Scalar) -> Bool {
        guard kijk() == UInt8(ascii: teken) else { return false }
        plaats += 1
        return true
    }

    private mutating func slaWitOver() {
        while let byte = kijk(), [0x20, 0x09, 0x0A, 0x0D].contains(byte) { plaats += 1 }
    }

    private func fout(_ tekst: String) -> JSONFout {
        let voor = bytes[..<min(plaats, bytes.count)]
        let regel = voor.count { $0 == 0x0A } + 1
        let begin = voor.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        return JSONFout(regel: regel, kolom: plaats - begin + 1, tekst: tekst)
    }
}
