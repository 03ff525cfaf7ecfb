import Postgres

/// The plain scans that reports and recomputation are compared with.
enum BenchmarkStatements {
    /// Reads every column that a report reads, of every row.
    static let scan = Statement<Void, Void>(
        "meting_scan",
        """
        select count(rapportsleutel), count(vakafdeling), count(dagen), max(dagen)
        from griffie.consultatieoordeel
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
        """)

    /// Counts the same rows.
    static let scanCount = Statement<Void, Void>(
        "meting_scan_tel",
        """
        select count(*)
        from griffie.consultatieoordeel
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
        """)

    /// Counts all facts.
    static let count = Statement<Void, Void>(
        "meting_tel",
        """
        select count(*)
        from griffie.consultatiefeit
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
        """)
}
