/// A numbered step of the schema; runs once, and forward only.
public struct Migration: Hashable, Sendable {
    /// From 1, without gaps.
    public let number: Int
    /// What stands between number and extension: `grondslag`.
    public let name: String
    /// The file that does it.
    public let file: SchemaFile

    /// The number and name in `migraties/0001_grondslag.sql`.
    init(_ file: SchemaFile) throws(MigrationError) {
        let bytes = Array(file.path.utf8.drop { $0 != UInt8(ascii: "/") }.dropFirst())
        let ending = Array(".sql".utf8)
        let digits = bytes.prefix(4)
        let name = bytes.dropFirst(5).dropLast(ending.count)
        guard bytes.count > 5 + ending.count, bytes.suffix(ending.count).elementsEqual(ending),
            digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
            bytes[4] == UInt8(ascii: "_"), name.allSatisfy(Self.isAllowed),
            let number = Int(String(decoding: digits, as: UTF8.self)), number > 0
        else { throw .badName(path: file.path) }
        self.number = number
        self.name = String(decoding: name, as: UTF8.self)
        self.file = file
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "_")
    }
}

/// What the database remembers of a migration.
public struct AppliedMigration: Hashable, Sendable {
    /// Its number.
    public let number: Int
    /// Its name at that time.
    public let name: String
    /// SHA-256 of the file as it was run, in hexadecimals.
    public let checksum: String
}

/// What the database remembers of a part that may be applied again.
public struct AppliedPart: Hashable, Sendable {
    /// The file's place below `sql`.
    public let path: String
    /// SHA-256 of the file and its data as last run, in hexadecimals.
    public let checksum: String
}
