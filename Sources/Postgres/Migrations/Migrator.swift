/// Brings a database to the schema of the files, one file per transaction.
///
/// Works on a session of the role `griffie_migrator` and acts as `griffie_eigenaar`.
public struct Migrator: Sendable {
    /// How far a database is behind the files.
    public struct Status: Hashable, Sendable {
        /// The steps that were run, in order.
        public let applied: [AppliedMigration]
        /// The files that `migrate` would run, in order.
        public let pending: [String]

        /// Whether there is nothing to do.
        public var isCurrent: Bool { pending.isEmpty }
    }

    let session: Session
    let files: SchemaFiles
    let patience: Duration

    /// A migrator for these files; `patience` is the longest wait for another one.
    public init(_ session: Session, files: SchemaFiles, patience: Duration = .seconds(30)) {
        self.session = session
        self.files = files
        self.patience = patience
    }

    /// Compares without changing anything.
    /// - Throws: ``MigrationError`` when the database is not an earlier state of these files, and
    ///   ``DatabaseError``.
    public func status() async throws -> Status {
        let (applied, plan) = try await compare()
        return Status(
            applied: applied,
            pending: plan.migrations.map(\.file.path) + plan.parts.map(\.path))
    }

    /// Runs what has to be run, and tells each file before it starts.
    ///
    /// A file that fails leaves nothing behind; those before it stay.
    /// - Returns: The files that were run.
    /// - Throws: ``MigrationError`` and ``DatabaseError``.
    @discardableResult
    public func migrate(report: @Sendable (String) -> Void = { _ in }) async throws -> [String] {
        try await lock()
        do {
            let (_, plan) = try await compare()
            for migration in plan.migrations {
                report(migration.file.path)
                try await run(migration.file, number: migration.number, name: migration.name)
            }
            for part in plan.parts {
                report(part.path)
                try await run(part, number: nil, name: part.path)
            }
            _ = try await session.query(MigrationStatements.unlock, ())
            return plan.migrations.map(\.file.path) + plan.parts.map(\.path)
        } catch {
            // When even this fails the session is broken, and the lock went with it.
            _ = try? await session.query(MigrationStatements.unlock, ())
            throw error
        }
    }

    /// Holds for one transaction.
    ///
    /// Waiting for a lock makes everybody behind us wait too, so it is short. With row security
    /// off a statement that a policy would filter fails, where it would otherwise change nothing
    /// in silence.
    private static let preamble = """
        set local role griffie_eigenaar;
        set local search_path = griffie, pg_catalog;
        set local lock_timeout = '2s';
        set local row_security = off;
        set local client_min_messages = warning;
        """

    private func compare() async throws -> ([AppliedMigration], MigrationPlan) {
        var checksums: [String: String] = [:]
        for file in files.all {
            checksums[file.path] = try await session.query(
                MigrationStatements.checksum, file.content
            ).first
        }
        let (applied, parts) = try await session.transaction(.repeatableReadReadOnly) { session in
            try await session.execute(script: Self.preamble)
            let exists = try await session.query(MigrationStatements.exists, ()).first ?? false
            guard exists else { return ([AppliedMigration](), [AppliedPart]()) }
            return (
                try await session.query(MigrationStatements.applied, ()),
                try await session.query(MigrationStatements.parts, ())
            )
        }
        let plan = try MigrationPlan(
            files: files, checksums: checksums, applied: applied, appliedParts: parts)
        return (applied, plan)
    }

    private func run(_ file: SchemaFile, number: Int?, name: String) async throws {
        do {
            try await session.transaction { session in
                try await session.execute(script: Self.preamble)
                for data in file.attachments {
                    _ = try await session.query(
                        MigrationStatements.set, .init(name: data.setting, value: data.text))
                }
                let before = try await session.query(MigrationStatements.transaction, ())
                try await session.execute(script: file.text)
                let after = try await session.query(MigrationStatements.transaction, ())
                guard before == after else { throw MigrationError.endsTransaction(path: file.path) }
                // The file may have changed the search path.
                try await session.execute(script: Self.preamble)
                _ = try await session.query(
                    number == nil
                        ? MigrationStatements.registerPart : MigrationStatements.registerMigration,
                    .init(number: Int64(number ?? 0), name: name, content: file.content))
            }
        } catch let error as DatabaseError {
            throw MigrationError.failed(path: file.path, error)
        }
    }

    private func lock() async throws {
        let end = ContinuousClock.now + patience
        while try await session.query(MigrationStatements.lock, ()).first != true {
            guard ContinuousClock.now < end else { throw MigrationError.busy }
            try await Task.sleep(for: .milliseconds(50))
        }
    }
}
