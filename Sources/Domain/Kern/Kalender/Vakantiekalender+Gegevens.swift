/// What is wrong with the data file of the school holidays.
public enum Vakantiefout: Error, Hashable, Sendable {
    /// The file is no table with the columns that belong there.
    case csv(CSV.Fout)
    /// A line (from 1) has a value that cannot be read or lies outside its school year.
    case regel(Int)
    /// A school year of a region has not each holiday once, one after another.
    case onvolledig(schooljaar: Int, regio: Vakantieregio)
}

extension Vakantiefout: CustomStringConvertible {
    /// What is wrong and where, in one Dutch sentence.
    public var description: String {
        switch self {
        case .csv(let fout): "\(fout)"
        case .regel(let nummer): "regel \(nummer) is niet te lezen of valt buiten het schooljaar"
        case .onvolledig(let jaar, let regio):
            "schooljaar \(jaar)-\(jaar + 1) heeft in regio \(regio.rawValue) niet elke vakantie "
                + "één keer en op volgorde"
        }
    }
}

extension Vakantiekalender {
    /// A calendar from the data file of the installation: `schooljaar,regio,naam,van,tot,bron`.
    ///
    /// A school year that is there for a region is there wholly; one that is not there is unknown.
    /// - Throws: ``Vakantiefout`` at the first thing that does not fit.
    public init(csv bytes: [UInt8]) throws(Vakantiefout) {
        let kop = ["schooljaar", "regio", "naam", "van", "tot", "bron"]
        let regels: [[String]]
        do { regels = try CSV.lees(bytes, kop: kop) } catch { throw .csv(error) }
        var gelezen: [Sleutel: [Vakantie]] = [:]
        for (plaats, regel) in regels.enumerated() {
            guard let jaar = Self.schooljaar(regel[0]),
                let regio = Vakantieregio(rawValue: regel[1]),
                let van = Datum(tekst: regel[3]), let tot = Datum(tekst: regel[4]), van <= tot,
                let periode = Self.periode(jaar), van >= periode.van, tot <= periode.tot,
                !regel[5].isEmpty
            else { throw .regel(plaats + 2) }
            gelezen[Sleutel(regio: regio, jaar: jaar), default: []]
                .append(Vakantie(naam: regel[2], van: van, tot: tot))
        }
        var (vakanties, bekend): ([Vakantieregio: [Vakantie]], _) = (
            [:], [Vakantieregio: [(van: Datum, tot: Datum)]]()
        )
        for sleutel in gelezen.keys.sorted(by: { ($0.jaar) < ($1.jaar) }) {
            let jaar = (gelezen[sleutel] ?? []).sorted { $0.van < $1.van }
            guard jaar.map(\.naam) == Self.namen, let periode = Self.periode(sleutel.jaar),
                zip(jaar, jaar.dropFirst()).allSatisfy({ $0.tot < $1.van })
            else { throw .onvolledig(schooljaar: sleutel.jaar, regio: sleutel.regio) }
            vakanties[sleutel.regio, default: []] += jaar
            bekend[sleutel.regio, default: []].append(periode)
        }
        self.init(vakanties: vakanties, bekend: bekend)
    }

    private struct Sleutel: Hashable {
        let regio: Vakantieregio
        let jaar: Int
    }

    /// The first year of `2026-2027`.
    private static func schooljaar(_ tekst: String) -> Int? {
        let jaren = tekst.split(separator: "-").compactMap { getal(ArraySlice($0.utf8)) }
        guard jaren.count == 2, jaren[0] + 1 == jaren[1], tekst.utf8.count == 9 else { return nil }
        return jaren[0]
    }

    private static func periode(_ jaar: Int) -> (van: Datum, tot: Datum)? {
        guard let van = Datum(jaar: jaar, maand: 10, dag: 1),
            let tot = Datum(jaar: jaar + 1, maand: 9, dag: 30)
        else { return nil }
        return (van, tot)
    }
}
