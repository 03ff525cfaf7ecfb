/// How many entries the register of a municipality held when something was read.
///
/// Entries are only added, so the same number means the same content. Only the entries that have a
/// seal have a fixed order: a position that anybody can go back to is one without waiting entries.
public struct Registerpositie: Hashable, Sendable {
    /// Entries in the tree.
    public let verzegeld: Int64
    /// Entries that wait for their seal.
    public let wachtend: Int64
    /// All entries.
    public var inschrijvingen: Int64 { verzegeld + wachtend }

    /// A position.
    public init(verzegeld: Int64, wachtend: Int64 = 0) {
        self.verzegeld = verzegeld
        self.wachtend = wachtend
    }
}

/// Something as it was read at one position of the register.
public struct MetPositie<Waarde: Sendable>: Sendable {
    /// Where the register was.
    public let positie: Registerpositie
    /// What was read.
    public let waarde: Waarde

    /// Something at a position.
    public init(_ positie: Registerpositie, _ waarde: Waarde) {
        self.positie = positie
        self.waarde = waarde
    }
}
