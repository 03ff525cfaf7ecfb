import FoundationEssentials
import SystemPackage

extension PostgresBinaries {
    /// The installation to use: the one that made the data, otherwise the newest.
    /// - Throws: binaries missing, version too old, or another major version than the data.
    static func choose(for data: FilePath, explicit: FilePath?) async throws(ClusterError) -> Self {
        let searched = if let explicit { [explicit] } else { await folders() }
        var found: [Self] = []
        for folder in searched {
            if let binaries = await Self(in: folder) { found.append(binaries) }
        }
        return try choose(
            among: found, searched: searched.map(\.string), data: data, major: dataMajor(data))
    }

    /// The choice among what was found; apart, because every outcome of it has a test.
    static func choose(among found: [Self], searched: [String], data: FilePath, major: String?)
        throws(ClusterError) -> Self
    {
        guard let newest = found.max(by: { $0.major < $1.major }) else {
            throw .binariesMissing(searched: searched)
        }
        guard newest.major >= ClusterError.oldestMajor else {
            throw .versionTooOld(found: newest.major, needed: ClusterError.oldestMajor)
        }
        guard let major else { return newest }
        guard let same = found.first(where: { String($0.major) == major }) else {
            throw .otherMajorVersion(
                path: data.string, data: major, machine: Set(found.map(\.major)).sorted())
        }
        return same
    }

    /// The version that made the data; `nil` when there are none yet.
    static func dataMajor(_ data: FilePath) -> String? {
        Files.text(data.appending("PG_VERSION"))?.split(separator: "\n").first.map(String.init)
    }

    /// Where PostgreSQL may be: what `pg_config` says, Debian's folders, and the PATH.
    private static func folders() async -> [FilePath] {
        var folders: [FilePath] = []
        if let told = try? await Tool(program: "pg_config").run(["--bindir"]), told.code == 0 {
            folders += told.output.split(separator: "\n").map { FilePath(String($0)) }
        }
        let debian = FilePath("/usr/lib/postgresql")
        folders += Files.names(in: debian).map { debian.appending($0).appending("bin") }
        folders += (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
            .map { FilePath(String($0)) }.filter(\.isAbsolute)
        var seen: Set<FilePath> = []
        return folders.filter { seen.insert($0).inserted }
    }
}
