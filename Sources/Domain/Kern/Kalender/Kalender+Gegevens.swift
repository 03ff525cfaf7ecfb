/// What is wrong with the calendar's data files.
public enum Kalenderfout: Error, Hashable, Sendable {
    /// The file is no table with the columns that belong there.
    case csv(bestand: String, CSV.Fout)
    /// A line (from 1) has a value that cannot be read.
    case regel(bestand: String, regel: Int)
    /// A day stands in a year for which no decree is recorded as known.
    case dagZonderBesluit(Datum)
    /// A decree has another number of days than are listed.
    case aantalDagen(van: Int, tot: Int, vermeld: Int, gevonden: Int)
}

extension Kalenderfout: CustomStringConvertible {
    /// What is wrong and where, in one Dutch sentence.
    public var description: String {
        switch self {
        case .csv(let bestand, let fout): "\(bestand): \(fout)"
        case .regel(let bestand, let regel):
            "\(bestand): regel \(regel) is niet te lezen of spreekt een eerdere regel tegen"
        case .dagZonderBesluit(let datum):
            "\(datum) is een gelijkgestelde dag, maar voor \(datum.jaar) staat geen besluit vermeld"
        case .aantalDagen(let van, let tot, let vermeld, let gevonden):
            "het besluit voor \(van) tot en met \(tot) telt \(vermeld) dagen, maar er staan er "
                + "\(gevonden)"
        }
    }
}

extension Kalender {
    /// A calendar from the two data files of the installation.
    ///
    /// - Parameters:
    ///   - dagen: `datum,bron`: each equated day with its decree.
    ///   - besluiten: `van,tot,dagen,stand`: ranges of years; an empty number of days means that no
    ///     decree was found for them.
    /// - Throws: ``Kalenderfout`` when a file cannot be read or the two contradict each other.
    public init(dagen: [UInt8], besluiten: [UInt8]) throws(Kalenderfout) {
        let lijst = try Self.leesDagen(dagen)
        var (jaren, versie): (Set<Int>, [String]) = ([], [])
        for besluit in try Self.leesBesluiten(besluiten) {
            guard let vermeld = besluit.dagen else { continue }
            let gevonden = lijst.keys.count { besluit.jaren.contains($0.jaar) }
            guard gevonden == vermeld else {
                throw .aantalDagen(
                    van: besluit.jaren.lowerBound, tot: besluit.jaren.upperBound, vermeld: vermeld,
                    gevonden: gevonden)
            }
            jaren.formUnion(besluit.jaren)
            versie.append("\(besluit.jaren.lowerBound)-\(besluit.jaren.upperBound):\(vermeld)")
        }
        for datum in lijst.keys.sorted() where !jaren.contains(datum.jaar) {
            throw .dagZonderBesluit(datum)
        }
        versie.append(Self.vingerafdruk(lijst.keys.sorted()))
        self.init(
            versie: versie.joined(separator: " "), gelijkgesteld: lijst, bekendeJaren: jaren)
    }

    /// Tells calendars with other days apart (FNV-1a, 64 bits); no protection against forgery.
    private static func vingerafdruk(_ dagen: [Datum]) -> String {
        let bytes = dagen.map(\.description).joined(separator: " ").utf8
        let hash = bytes.reduce(UInt64(0xcbf2_9ce4_8422_2325)) {
            ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3
        }
        return String(hash, radix: 16)
    }

    private static func leesDagen(_ bytes: [UInt8]) throws(Kalenderfout) -> [Datum: String] {
        let bestand = "feestdagen-gelijkgesteld.csv"
        var dagen: [Datum: String] = [:]
        let regels = try regels(bytes, kop: ["datum", "bron"], bestand)
        for (plaats, regel) in regels.enumerated() {
            guard let datum = Datum(tekst: regel[0]), !regel[1].isEmpty, dagen[datum] == nil else {
                throw .regel(bestand: bestand, regel: plaats + 2)
            }
            dagen[datum] = regel[1]
        }
        return dagen
    }

    private static func leesBesluiten(
        _ bytes: [UInt8]
    ) throws(Kalenderfout) -> [(jaren: ClosedRange<Int>, dagen: Int?)] {
        let bestand = "feestdagen-besluiten.csv"
        var besluiten: [(jaren: ClosedRange<Int>, dagen: Int?)] = []
        let regels = try regels(bytes, kop: ["van", "tot", "dagen", "stand"], bestand)
        for (plaats, regel) in regels.enumerated() {
            guard let van = Int(regel[0]), let tot = Int(regel[1]), van <= tot,
                regel[2].isEmpty || Int(regel[2]) != nil,
                besluiten.last.map({ $0.jaren.upperBound < van }) ?? true
            else { throw .regel(bestand: bestand, regel: plaats + 2) }
            besluiten.append((van...tot, Int(regel[2])))
        }
        return besluiten
    }

    private static func regels(
        _ bytes: [UInt8], kop: [String], _ bestand: String
    ) throws(Kalenderfout) -> [[String]] {
        do { return try CSV.lees(bytes, kop: kop) } catch {
            throw .csv(bestand: bestand, error)
        }
    }
}
