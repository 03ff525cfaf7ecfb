/// Comma-separated values by RFC 4180, read byte by byte.
///
/// Never by Character: "\r\n" is one Character in Swift, and a quote followed by a combining mark
/// is another Character than a quote.
public enum CSV {
    /// Why bytes are no table.
    public enum Fout: Error, Hashable, Sendable {
        /// A quoted field is not closed; the line (from 1) on which it began.
        case nietAfgesloten(regel: Int)
        /// The line (from 1) has another number of fields than the heading.
        case aantalVelden(regel: Int, gevonden: Int, verwacht: Int)
        /// A quotation mark stands in the middle of a field; the line (from 1).
        case aanhaling(regel: Int)
        /// The bytes are not UTF-8.
        case geenUTF8
        /// The heading has other names than expected.
        case kop(gevonden: [String], verwacht: [String])
    }

    /// The records below a heading with exactly these names.
    ///
    /// A byte order mark and an empty last line are passed over.
    /// - Throws: ``Fout`` at the first line that does not fit.
    public static func lees(_ bytes: [UInt8], kop: [String]) throws(Fout) -> [[String]] {
        var regels = try velden(
            bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...])
        guard !regels.isEmpty else { throw .kop(gevonden: [], verwacht: kop) }
        let gevonden = regels.removeFirst().velden
        guard gevonden == kop else { throw .kop(gevonden: gevonden, verwacht: kop) }
        if regels.last?.isLeeg == true { regels.removeLast() }
        for (nummer, velden, _) in regels where velden.count != kop.count {
            throw .aantalVelden(regel: nummer, gevonden: velden.count, verwacht: kop.count)
        }
        return regels.map(\.velden)
    }

    /// A record, the line on which it began, and whether that line had no bytes at all.
    private typealias Regel = (nummer: Int, velden: [String], isLeeg: Bool)

    private static func velden(_ bytes: ArraySlice<UInt8>) throws(Fout) -> [Regel] {
        let (aanhaling, komma) = (UInt8(ascii: "\""), UInt8(ascii: ","))
        var (regels, regel, veld): ([Regel], [String], [UInt8]) = ([], [], [])
        var (binnen, begonnenOp, regelnummer, begin, isLeeg) = (false, 1, 1, 1, true)
        var plaats = bytes.startIndex
        while plaats < bytes.endIndex {
            let byte = bytes[plaats]
            plaats += 1
            if byte == 0x0A { regelnummer += 1 }
            switch byte {
            case aanhaling where binnen && plaats < bytes.endIndex && bytes[plaats] == aanhaling:
                veld.append(byte)
                plaats += 1
            case aanhaling where binnen:
                guard plaats == bytes.endIndex || [komma, 0x0A, 0x0D].contains(bytes[plaats])
                else { throw .aanhaling(regel: regelnummer) }
                binnen = false
            case aanhaling:
                guard veld.isEmpty else { throw .aanhaling(regel: regelnummer) }
                (binnen, begonnenOp) = (true, regelnummer)
            case _ where binnen:
                veld.append(byte)
            case komma:
                regel.append(try tekst(&veld))
            case 0x0D where plaats < bytes.endIndex && bytes[plaats] == 0x0A:
                continue
            case 0x0A:
                regel.append(try tekst(&veld))
                regels.append((begin, regel, isLeeg))
                (regel, begin, isLeeg) = ([], regelnummer, true)
                continue
            default:
                veld.append(byte)
            }
            isLeeg = false
        }
        guard !binnen else { throw .nietAfgesloten(regel: begonnenOp) }
        if !isLeeg {
            regel.append(try tekst(&veld))
            regels.append((begin, regel, false))
        }
        return regels
    }

    private static func tekst(_ veld: inout [UInt8]) throws(Fout) -> String {
        guard let tekst = String(validating: veld, as: UTF8.self) else { throw .geenUTF8 }
        veld.removeAll(keepingCapacity: true)
        return tekst
    }
}

extension CSV.Fout: CustomStringConvertible {
    /// What is wrong and on which line, in one Dutch sentence.
    public var description: String {
        switch self {
        case .nietAfgesloten(let regel):
            "het aanhalingsteken op regel \(regel) wordt niet afgesloten"
        case .aantalVelden(let regel, let gevonden, let verwacht):
            "regel \(regel) heeft \(gevonden) velden in plaats van \(verwacht)"
        case .aanhaling(let regel):
            "op regel \(regel) staat een aanhalingsteken midden in een veld; verdubbel het"
        case .geenUTF8: "het bestand is geen UTF-8"
        case .kop(let gevonden, let verwacht):
            "de kop is '\(gevonden.joined(separator: ","))' in plaats van "
                + "'\(verwacht.joined(separator: ","))'"
        }
    }
}
