/// Rows under headings, to be shown on a terminal or handed to another program.
public struct Tabel: Hashable, Sendable {
    /// On which side of a column its values stand.
    public enum Uitlijning: Sendable {
        /// Texts.
        case links
        /// Numbers and amounts.
        case rechts
    }

    /// A heading and how its column is aligned.
    public struct Kolom: Hashable, Sendable {
        /// The stable name of the column in CSV, that of the JSON field.
        public let naam: String
        /// The heading that people read.
        public let kop: String
        /// The side.
        public let uitlijning: Uitlijning

        /// A column.
        public init(_ naam: String, _ kop: String, _ uitlijning: Uitlijning = .links) {
            self.naam = naam
            self.kop = kop
            self.uitlijning = uitlijning
        }
    }

    /// The columns.
    public let kolommen: [Kolom]
    /// The rows; each has a value for every column.
    public let rijen: [[String]]

    /// A table.
    /// - Precondition: each row has as many values as there are columns.
    public init(_ kolommen: [Kolom], _ rijen: [[String]]) {
        precondition(rijen.allSatisfy { $0.count == kolommen.count }, "a row per column")
        self.kolommen = kolommen
        self.rijen = rijen
    }
}

extension Tabel {
    /// Aligned columns for a terminal, with a line under the headings.
    ///
    /// When the rows are wider than `breedte` columns, the widest columns of texts are folded
    /// between words, down to 20 columns or their longest word; nothing is ever cut off.
    public func uitgelijnd(breedte: Int) -> String {
        let cellen = rijen.map { $0.map(Schermregel.van) }
        let breedten = passend(cellen, breedte)
        let streep = breedten.map { String(repeating: "─", count: $0) }
        return ([kolommen.map(\.kop), streep] + cellen).map { rij in
            regels(rij, breedten)
        }.joined()
    }

    private static let smalsteTekst = 20

    /// The width of each column, folded columns included.
    private func passend(_ cellen: [[String]], _ breedte: Int) -> [Int] {
        var breedten = kolommen.indices.map { kolom in
            ([kolommen[kolom].kop] + cellen.map { $0[kolom] }).map(Schermbreedte.van).max() ?? 0
        }
        let teksten = kolommen.indices.filter { kolommen[$0].uitlijning == .links }
        var teveel = breedten.reduce(0, +) + 2 * (kolommen.count - 1) - breedte
        let smalst = kolommen.indices.map { kolom in
            ([kolommen[kolom].kop] + cellen.map { $0[kolom] }).flatMap(Self.woorden)
                .map(Schermbreedte.van).reduce(Self.smalsteTekst, max)
        }
        while teveel > 0,
            let breedste = teksten.filter({ breedten[$0] > smalst[$0] })
                .max(by: { breedten[$0] < breedten[$1] })
        {
            breedten[breedste] -= 1
            teveel -= 1
        }
        return breedten
    }

    private func regels(_ rij: [String], _ breedten: [Int]) -> String {
        let gevouwen = zip(rij, breedten).map { Self.gevouwen($0, breedte: $1) }
        let hoogte = gevouwen.map(\.count).max() ?? 0
        return (0..<hoogte).map { nummer in
            regel(gevouwen.map { nummer < $0.count ? $0[nummer] : "" }, breedten)
        }.joined()
    }

    private func regel(_ rij: [String], _ breedten: [Int]) -> String {
        var tekst = ""
        for (kolom, waarde) in rij.enumerated() {
            let vulling = String(
                repeating: " ", count: max(0, breedten[kolom] - Schermbreedte.van(waarde)))
            tekst += kolommen[kolom].uitlijning == .rechts ? vulling + waarde : waarde + vulling
            tekst += "  "
        }
        let einde = tekst.unicodeScalars.lastIndex { $0 != " " }
        return einde.map { String(tekst.unicodeScalars[...$0]) + "\n" } ?? "\n"
    }

    /// The text in lines of at most so many columns, broken between words; a longer word stands on
    /// a line of its own.
    private static func gevouwen(_ tekst: String, breedte: Int) -> [String] {
        guard Schermbreedte.van(tekst) > breedte else { return [tekst] }
        var regels: [String] = []
        for woord in woorden(tekst) {
            if let laatste = regels.last,
                Schermbreedte.van(laatste) + 1 + Schermbreedte.van(woord) <= breedte
            {
                regels[regels.count - 1] = laatste + " " + woord
            } else {
                regels.append(woord)
            }
        }
        return regels
    }

    /// The parts between which a text may be broken: words, and an amount with its euro sign.
    private static func woorden(_ tekst: String) -> [String] {
        var woorden: [String] = []
        for woord in tekst.split(separator: " ") {
            if woorden.last == "€" {
                woorden[woorden.count - 1] += " " + woord
            } else {
                woorden.append(String(woord))
            }
        }
        return woorden
    }

    /// Tab-separated with a heading, for a program that reads from a pipe; a blank takes the place
    /// of a tab or line end in a value.
    public var metTabs: String {
        ([kolommen.map(\.naam)] + rijen).map { rij in
            rij.map(Schermregel.van).joined(separator: "\t") + "\n"
        }.joined()
    }
}
