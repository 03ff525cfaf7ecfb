import SystemPackage

/// One installation of PostgreSQL's programs.
struct PostgresBinaries: Hashable, Sendable {
    /// The folder that holds them all.
    let folder: FilePath
    /// The major version: 15, 16, 17 ...
    let major: Int

    /// The programs that the cluster runs.
    static let needed = ["postgres", "initdb", "pg_ctl", "psql", "pg_dump"]

    /// One of the programs.
    func program(_ name: String) -> FilePath { folder.appending(name) }

    init(folder: FilePath, major: Int) {
        self.folder = folder
        self.major = major
    }

    /// The installation in a folder; `nil` when a program is missing there or says no version.
    init?(in folder: FilePath) async {
        guard Self.needed.allSatisfy({ Files.exists(folder.appending($0)) }) else { return nil }
        let asked = try? await Tool(program: folder.appending("postgres")).run(["--version"])
        guard let asked, asked.code == 0, let major = Self.major(in: asked.output)
        else { return nil }
        self.init(folder: folder, major: major)
    }

    /// The major version in `postgres (PostgreSQL) 15.18 (Debian 15.18-1)` or `... 18beta1`.
    static func major(in text: String) -> Int? {
        guard let word = text.split(separator: " ").dropFirst(2).first else { return nil }
        return Int(word.prefix { $0.isASCII && $0.isNumber })
    }
}
