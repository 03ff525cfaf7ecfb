/// The statements of the migrator; names without schema, because it sets its search path.
public enum MigrationStatements {
    /// Every one of them, for the contract test.
    public static let alle = StatementRegistry([
        exists, applied, parts, checksum, registerMigration, registerPart, set, transaction, lock,
        unlock,
    ])

    /// A file about to be registered.
    struct Registration: Sendable {
        let number: Int64
        let name: String
        let content: String
    }

    /// A setting for the running transaction.
    struct Setting: Sendable {
        let name: String
        let value: String
    }

    /// Whether this database has been migrated before.
    static let exists = Statement<Void, Bool>(
        "migrations_exist", "select to_regclass('migratie') is not null as present"
    ) { row in try row.next("present") }

    /// The numbered steps that were run.
    static let applied = Statement<Void, AppliedMigration>(
        "migrations_applied",
        """
        select volgnummer::int8 as number, naam as name, encode(controlesom, 'hex') as checksum
        from migratie order by volgnummer
        """
    ) { row in
        AppliedMigration(
            number: Int(try row.next("number") as Int64), name: try row.next("name"),
            checksum: try row.next("checksum"))
    }

    /// The parts that were applied.
    static let parts = Statement<Void, AppliedPart>(
        "migrations_parts",
        "select pad as path, encode(controlesom, 'hex') as checksum from onderdeel order by pad"
    ) { row in AppliedPart(path: try row.next("path"), checksum: try row.next("checksum")) }

    /// SHA-256 of a text, by the server: the client needs no cryptography for it.
    static let checksum = Statement<String, String>(
        "migrations_checksum",
        "select encode(sha256(convert_to(\(\.self), 'UTF8')), 'hex') as checksum"
    ) { row in try row.next("checksum") }

    /// Remembers a step.
    static let registerMigration = Statement<Registration, Void>(
        "migrations_register",
        """
        insert into migratie (volgnummer, naam, controlesom)
        values (\(\.number)::int, \(\.name), sha256(convert_to(\(\.content), 'UTF8')))
        """)

    /// Remembers a part, in place of what was remembered of it.
    static let registerPart = Statement<Registration, Void>(
        "migrations_register_part",
        """
        insert into onderdeel (pad, controlesom)
        values (\(\.name), sha256(convert_to(\(\.content), 'UTF8')))
        on conflict on constraint onderdeel_pk do update
        set controlesom = excluded.controlesom, toegepast_op = excluded.toegepast_op
        """)

    /// Gives a data file to the SQL that reads it.
    static let set = Statement<Setting, Void>(
        "migrations_set", "select set_config(\(\.name), \(\.value), true)")

    /// Names the running transaction, so that a file that ends it is found out.
    static let transaction = Statement<Void, String>(
        "migrations_transaction", "select pg_current_xact_id()::text as id"
    ) { row in try row.next("id") }

    /// Takes the lock for one migrator at a time, kept until the session ends or gives it back.
    static let lock = Statement<Void, Bool>(
        "migrations_lock", "select pg_try_advisory_lock(2003397483) as taken"
    ) { row in try row.next("taken") }

    /// Gives the lock back.
    static let unlock = Statement<Void, Void>(
        "migrations_unlock", "select pg_advisory_unlock(2003397483)")
}
