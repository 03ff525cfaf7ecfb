import FoundationEssentials

/// One control: an invariant with the query that looks for violations.
public struct Controle: Sendable, Hashable {
    /// The name: `I5`.
    public let naam: String
    /// What must hold, in one Dutch sentence.
    public let zin: String
    /// The query of its file.
    let sql: String

    /// The control whose replay in Swift belongs to it.
    static let herhaling = "I6"

    /// Reads the controls of an installation, in the order of their numbers.
    /// - Parameter map: the folder `sql` of the installation.
    /// - Throws: ``ServiceError/nietBereikbaar(_:)`` when they cannot be read.
    public static func alle(uit map: String) throws(ServiceError) -> [Controle] {
        let map = "\(map)/controles"
        guard let namen = try? FileManager.default.contentsOfDirectory(atPath: map) else {
            throw .nietBereikbaar("de map \(map) is niet te lezen; herstel de installatie")
        }
        var controles: [Controle] = []
        for naam in namen where naam.hasSuffix(".sql") {
            guard let tekst = try? String(contentsOfFile: "\(map)/\(naam)", encoding: .utf8),
                let controle = Controle(bestand: naam, tekst)
            else {
                throw .nietBereikbaar("\(map)/\(naam) is geen controle; herstel de installatie")
            }
            controles.append(controle)
        }
        guard !controles.isEmpty else {
            throw .nietBereikbaar("in \(map) staan geen controles; herstel de installatie")
        }
        return controles.sorted { $0.nummer < $1.nummer }
    }

    /// The control in a file such as `I5-stromen.sql`; its first line tells what must hold.
    init?(bestand: String, _ tekst: String) {
        let naam = String(bestand.prefix { $0 != "-" })
        let kop = "-- \(naam): "
        guard Self.nummer(naam) != nil,
            let regel = tekst.split(separator: "\n").first, regel.hasPrefix(kop)
        else { return nil }
        self.naam = naam
        zin = String(regel.dropFirst(kop.count))
        sql = tekst
    }

    private var nummer: Int { Self.nummer(naam) ?? 0 }

    private static func nummer(_ naam: String) -> Int? {
        naam.hasPrefix("I") ? Int(naam.dropFirst()) : nil
    }
}

/// What a control found.
public struct Controleuitslag: Sendable, Hashable {
    /// Which control.
    public let naam: String
    /// What must hold.
    public let zin: String
    /// How many rows it examined.
    public internal(set) var onderzocht: Int64
    /// How many violations it found.
    public internal(set) var geschonden: Int64
    /// The first few violations, in words; also why it could not be run.
    public internal(set) var voorbeelden: [String]

    /// Whether what must hold does hold.
    public var klopt: Bool { geschonden == 0 }
}
