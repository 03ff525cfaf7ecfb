import Domain
import Weergave

/// What is told about the faulty lines of a file: the first ones at once, all of them in a report,
/// and the lines themselves in a file that can be corrected and handed in again.
struct Foutenverslag {
    /// How many errors are shown at once.
    static let meesteGetoond = 20

    private let profiel: CSV.Profiel
    private let verslag: Bestandsuitvoer?
    private let terug: Bestandsuitvoer?
    /// The first lines with their errors.
    private(set) var eerste: [Foutregel] = []
    private(set) var aantalFouten = 0
    /// How many lines were too long to give back.
    private(set) var nietTerug = 0

    /// - Parameters:
    ///   - verslag: where all errors go.
    ///   - terug: where the lines go.
    ///   - kop: the heading as it stands in the file.
    init(_ profiel: CSV.Profiel, verslag: String?, terug: String?, kop: [UInt8]) throws {
        self.profiel = profiel
        self.verslag = try verslag.map { try Bestandsuitvoer($0) }
        self.terug = try terug.map { try Bestandsuitvoer($0) }
        let begin = profiel.begin + profiel.regel(["regel", "veld", "code", "uitleg"])
        try self.verslag?.schrijf(Array(begin.utf8))
        try self.terug?.schrijf(Self.heel(kop))
    }

    /// Takes in the next faulty lines.
    mutating func neem(_ regels: [Foutregel]) throws {
        var (tekst, bytes): (String, [UInt8]) = ("", [])
        for regel in regels {
            if aantalFouten < Self.meesteGetoond { eerste.append(regel) }
            aantalFouten += regel.fouten.count
            for fout in regel.fouten {
                tekst += profiel.regel(["\(regel.nummer)", fout.veld, fout.code, fout.tekst])
            }
            if let ruw = regel.ruw { bytes += Self.heel(ruw) } else { nietTerug += 1 }
        }
        try verslag?.schrijf(Array(tekst.utf8))
        try terug?.schrijf(bytes)
    }

    /// Gives the files their names.
    func voltooi() throws {
        try verslag?.voltooi()
        try terug?.voltooi()
    }

    /// What people read at once.
    func meld(in omgeving: Omgeving) {
        var getoond = 0
        for regel in eerste {
            for fout in regel.fouten.prefix(Self.meesteGetoond - getoond) {
                let grond = fout.artikel.map { " (\($0))" } ?? ""
                omgeving.meld(
                    Schermregel.van(
                        "  regel \(regel.nummer), \(fout.veld): \(fout.tekst)\(grond) "
                            + "[\(fout.code)]") + "\n")
                getoond += 1
            }
        }
        if aantalFouten > getoond { omgeving.meld("  en nog \(aantalFouten - getoond) fouten\n") }
        if nietTerug > 0, terug != nil {
            omgeving.meld("  \(nietTerug) te lange regels staan niet in het bestand terug\n")
        }
    }

    /// A line with its end, so that the next one begins on a line of its own.
    private static func heel(_ ruw: [UInt8]) -> [UInt8] {
        ruw.last == UInt8(ascii: "\n") ? ruw : ruw + Array("\r\n".utf8)
    }
}
