/// What happens to the good lines of a file when other lines are faulty.
public enum Invoerwijze: String, CaseIterable, Sendable {
    /// Nothing is taken in while any line is faulty.
    case alles
    /// The good lines are taken in, the faulty ones go back.
    case goedeRegels = "goede_regels"
}

/// What can be wrong with a line that is good in itself.
public enum Bestandsregel: String, CaseIterable, Sendable {
    /// The same line stands earlier in the file.
    case dubbeleRegel = "DUBBELE_REGEL"
    /// The same application was taken in from another file.
    case alIngevoerd = "AL_INGEVOERD"
    /// There is no budget for this wijk and year.
    case geenBudget = "GEEN_BUDGET"
}

/// A faulty line of a file, with all that is wrong with it.
public struct Foutregel: Hashable, Sendable {
    /// The line of the file (from 1) on which it begins.
    public let nummer: Int64
    /// The errors, in the order of the columns.
    public let fouten: [Invoerfout]
    /// The bytes as they stand in the file; `nil` for a line that was too long to keep.
    public let ruw: [UInt8]?

    /// A faulty line.
    public init(nummer: Int64, fouten: [Invoerfout], ruw: [UInt8]?) {
        self.nummer = nummer
        self.fouten = fouten
        self.ruw = ruw
    }
}

/// What came of taking in a file of applications.
public struct Invoeruitslag: Hashable, Sendable {
    /// The identity of the file: the hash of its bytes.
    public let bestand: Hash
    /// What happens to good lines beside faulty ones.
    public let wijze: Invoerwijze
    /// How many lines the file has, without heading and empty lines.
    public let regels: Int64
    /// How many were taken in now.
    public var ingevoerd: Int64 = 0
    /// How many had been taken in before, from this same file.
    public let eerderIngevoerd: Int64
    /// How many are faulty.
    public var fout: Int64

    /// Nothing taken in yet.
    public init(
        bestand: Hash, wijze: Invoerwijze, regels: Int64, eerderIngevoerd: Int64, fout: Int64
    ) {
        self.bestand = bestand
        self.wijze = wijze
        self.regels = regels
        self.eerderIngevoerd = eerderIngevoerd
        self.fout = fout
    }

    /// How many lines can be taken in and were not.
    public var teDoen: Int64 { regels - eerderIngevoerd - ingevoerd - fout }
    /// The first digits of the identity, for names of files.
    public var kort: String { String("\(bestand)".prefix(8)) }
}
