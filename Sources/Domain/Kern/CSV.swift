/// Comma-separated values by RFC 4180, read byte by byte.
///
/// Small files at once; ``CSVLezer`` reads files of any size.
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

    /// For whom comma-separated values are written, or by whom.
    public enum Profiel: String, CaseIterable, Sendable {
        /// Another program: UTF-8, commas, values as they are.
        case machine
        /// A spreadsheet: byte order mark, semicolons, and an apostrophe before what a spreadsheet
        /// would take for a formula.
        case rekenblad

        /// The byte between two fields.
        public var scheiding: UInt8 {
            switch self {
            case .machine: UInt8(ascii: ",")
            case .rekenblad: UInt8(ascii: ";")
            }
        }
    }

    /// The records below a heading with exactly these names.
    ///
    /// A byte order mark and an empty last line are passed over.
    /// - Throws: ``Fout`` at the first line that does not fit.
    public static func lees(_ bytes: [UInt8], kop: [String]) throws(Fout) -> [[String]] {
        var regels = try velden(bytes)
        guard !regels.isEmpty else { throw .kop(gevonden: [], verwacht: kop) }
        let gevonden = regels.removeFirst().velden
        guard gevonden == kop else { throw .kop(gevonden: gevonden, verwacht: kop) }
        if regels.last?.isLeeg == true { regels.removeLast() }
        for (nummer, velden, _) in regels where velden.count != kop.count {
            throw .aantalVelden(regel: nummer, gevonden: velden.count, verwacht: kop.count)
        }
        return regels.map(\.velden)
    }

    private static func velden(
        _ bytes: [UInt8]
    ) throws(Fout) -> [(nummer: Int, velden: [String], isLeeg: Bool)] {
        var lezer = CSVLezer(.machine, meesteBytes: .max)
        lezer.neem(bytes)
        lezer.sluit()
        var regels: [(nummer: Int, velden: [String], isLeeg: Bool)] = []
        while let regel = lezer.volgende() {
            switch regel.fout {
            case .nietAfgesloten(let nummer): throw .nietAfgesloten(regel: nummer)
            case .aanhaling(let nummer): throw .aanhaling(regel: nummer)
            case .teLang: preconditionFailure("no record has more bytes than there are")
            case nil:
                var velden: [String] = []
                for veld in regel.velden {
                    guard let tekst = String(validating: veld, as: UTF8.self) else {
                        throw .geenUTF8
                    }
                    velden.append(tekst)
                }
                regels.append((regel.nummer, velden, regel.isLeeg))
            }
        }
        return regels
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
