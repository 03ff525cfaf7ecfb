/// What has to be done to bring a database to the schema of the files.
struct MigrationPlan: Hashable, Sendable {
    /// Steps that have not been run yet, in order.
    let migrations: [Migration]
    /// Parts that are new or have changed since they were applied, in order.
    let parts: [SchemaFile]

    /// Compares the files with what the database remembers.
    ///
    /// When a step is to be run, all functions, views and rights follow: a step may have dropped
    /// what they made. Data follow only when they changed.
    /// - Parameter checksums: SHA-256 of the content of each file, by path.
    /// - Throws: every difference that a forward step cannot mend.
    init(
        files: SchemaFiles, checksums: [String: String], applied: [AppliedMigration],
        appliedParts: [AppliedPart]
    ) throws(MigrationError) {
        let applied = applied.sorted { $0.number < $1.number }
        if let last = applied.last, last.number > files.migrations.count {
            throw .newerSchema(database: last.number, program: files.migrations.count)
        }
        for (index, old) in applied.enumerated() {
            guard old.number == index + 1 else { throw .gap(missing: index + 1) }
            let migration = files.migrations[index]
            guard old.name == migration.name else {
                throw .renamed(number: old.number, was: old.name, now: migration.name)
            }
            guard old.checksum == checksums[migration.file.path] else {
                throw .changed(path: migration.file.path)
            }
        }
        let known = Dictionary(appliedParts.map { ($0.path, $0.checksum) }) { first, _ in first }
        let present = Set(files.parts.map(\.path))
        if let lost = known.keys.filter({ !present.contains($0) }).min() {
            throw .partMissing(path: lost)
        }
        let pending = Array(files.migrations.dropFirst(applied.count))
        migrations = pending
        parts = files.parts.filter { part in
            known[part.path] != checksums[part.path]
                || !pending.isEmpty && !part.path.hasPrefix("gegevens/")
        }
    }

    /// Nothing to do.
    var isEmpty: Bool { migrations.isEmpty && parts.isEmpty }
}
