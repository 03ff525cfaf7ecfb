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
    public var uitgelijnd: String {
        let cellen = rijen.map { $0.map(Self.opEenRegel) }
        let breedten = kolommen.indices.map { kolom in
            ([kolommen[kolom].kop] + cellen.map { $0[kolom] }).map(Schermbreedte.van).max() ?? 0
        }
        let streep = breedten.map { String(repeating: "─", count: $0) }
        return ([kolommen.map(\.kop), streep] + cellen).map { rij in
            regel(rij, breedten)
        }.joined()
    }

    private func regel(_ rij: [String], _ breedten: [Int]) -> String {
        var tekst = ""
        for (kolom, waarde) in rij.enumerated() {
            let vulling = String(
                repeating: " ", count: breedten[kolom] - Schermbreedte.van(waarde))
            let laatste = kolom == rij.count - 1
            switch kolommen[kolom].uitlijning {
            case .rechts: tekst += vulling + waarde
            case .links: tekst += waarde + (laatste ? "" : vulling)
            }
            tekst += laatste ? "\n" : "  "
        }
        return tekst
    }

    /// Tab-separated with a heading, for a program that reads from a pipe.
    public var metTabs: String {
        ([kolommen.map(\.naam)] + rijen).map { rij in
            rij.map(Self.opEenRegel).joined(separator: "\t") + "\n"
        }.joined()
    }

    /// A tab, line end or other control character would break the line: a blank takes its place.
    private static func opEenRegel(_ waarde: String) -> String {
        var uit = String.UnicodeScalarView()
        for scalair in waarde.unicodeScalars {
            uit.append(scalair.properties.generalCategory == .control ? " " : scalair)
        }
        return String(uit)
    }
}
