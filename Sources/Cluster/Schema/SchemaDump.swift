import SystemPackage

/// The schema as `pg_dump` writes it, freed of what differs between machines.
///
/// Kept as `sql/schema.sql`, so that a reader sees the whole and a test sees each difference.
public struct SchemaDump: Hashable, Sendable {
    /// The text, beginning with the major version of the program that wrote it.
    public let text: String

    /// A dump that was kept.
    public init(kept text: String) {
        self.text = text
    }

    /// Dumps the schema `griffie`.
    ///
    /// Since the minor releases of August 2025 `pg_dump` puts a random key into each dump; a fixed
    /// one keeps dumps comparable and is safe here, because nobody restores from this file.
    /// - Parameter conninfo: A connection as ``ClusterRole/migrator``.
    public init(of conninfo: String, binaries: String? = nil) async throws(ClusterError) {
        let programs = try await PostgresBinaries.choose(
            for: FilePath(""), explicit: binaries.map { FilePath($0) })
        let outcome = try await Tool(program: programs.program("pg_dump")).run([
            "--schema-only", "--schema=griffie", "--role=griffie_eigenaar",
            "--restrict-key=griffie", "--dbname=\(conninfo)",
        ])
        guard outcome.code == 0 else { throw .toolFailed(tool: "pg_dump", output: outcome.tail) }
        text = Self.header(programs.major) + Self.cleaned(outcome.output)
    }

    /// Says which major version wrote the text: others write the same schema in other words.
    private static func header(_ major: Int) -> String {
        "-- PostgreSQL \(major): made by griffie schema controleer --schrijf; not for restoring.\n"
    }

    /// Without the comments on versions of server and program, and without the restrict key.
    static func cleaned(_ dump: String) -> String {
        let lines = dump.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
            !line.hasPrefix("-- Dumped from database version")
                && !line.hasPrefix("-- Dumped by pg_dump version")
                && !line.hasPrefix("\\restrict") && !line.hasPrefix("\\unrestrict")
        }
        // What stood around those lines.
        var kept: [Substring] = []
        for line in lines where !(line.isEmpty && kept.last?.isEmpty ?? true) { kept.append(line) }
        return kept.joined(separator: "\n")
    }

    /// The major version of the program that wrote it; `nil` when the first line does not say.
    public var major: Int? {
        guard text.hasPrefix("-- PostgreSQL ") else { return nil }
        return Int(text.dropFirst("-- PostgreSQL ".count).prefix { $0.isASCII && $0.isNumber })
    }

    /// The lines that only one of two dumps has: `-` for this one, `+` for the other.
    ///
    /// Empty when they are equal. Lines are compared as a collection: an order that differs alone
    /// gives one line that says so.
    public func differences(from other: Self) -> [String] {
        if text == other.text { return [] }
        let (ours, theirs) = (Self.counted(text), Self.counted(other.text))
        func surplus(_ a: [Substring: Int], _ b: [Substring: Int], _ sign: String) -> [String] {
            a.filter { $0.value > b[$0.key, default: 0] }.keys.sorted().map { "\(sign) \($0)" }
        }
        let lines = surplus(ours, theirs, "-") + surplus(theirs, ours, "+")
        return lines.isEmpty ? ["dezelfde regels in een andere volgorde"] : lines
    }

    private static func counted(_ text: String) -> [Substring: Int] {
        text.split(separator: "\n").reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }
}
