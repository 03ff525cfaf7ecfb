/// Everything in `sql` that makes the schema, in the order in which it is applied.
public struct SchemaFiles: Hashable, Sendable {
    /// From number 1, without gaps.
    public let migrations: [Migration]
    /// What is applied again when it changes.
    public let parts: [SchemaFile]

    /// The folders of the parts, in the order in which they are applied.
    static let partFolders = ["functies", "weergaven", "rechten", "gegevens"]
    /// The folder of the numbered files.
    static let migrationFolder = "migraties"

    /// Orders the files; other folders than those of the schema are passed over.
    /// - Throws: a bad name, a number twice, a number missing.
    public init(_ files: [SchemaFile]) throws(MigrationError) {
        func inside(_ folder: String) -> [SchemaFile] {
            files.filter { $0.path.hasPrefix(folder + "/") }.sorted {
                $0.path.utf8.lexicographicallyPrecedes($1.path.utf8)
            }
        }
        var migrations: [Migration] = []
        for file in inside(Self.migrationFolder) { migrations.append(try Migration(file)) }
        for (index, migration) in migrations.enumerated() {
            if migration.number <= index { throw .duplicate(number: migration.number) }
            if migration.number > index + 1 { throw .gap(missing: index + 1) }
        }
        self.migrations = migrations
        parts = Self.partFolders.flatMap(inside)
    }

    /// All files, migrations first.
    var all: [SchemaFile] { migrations.map(\.file) + parts }
}
