import FoundationEssentials
import Glibc
import SystemPackage

/// The users of the machine that matter to the cluster.
struct SystemUser: Hashable, Sendable {
    /// Who runs griffie.
    let caller: String
    /// Who runs PostgreSQL, when that is another user; never root.
    let server: String?

    /// The user that Debian's packages make to run PostgreSQL.
    static let usual = "postgres"

    /// An ordinary user runs its own server; for root it is the owner of the data, else `postgres`.
    static func present(data: FilePath) async throws(ClusterError) -> Self {
        let id = Tool(program: "id")
        let caller = try await id.run(["-un"])
        guard caller.code == 0, let name = caller.output.split(separator: "\n").first
        else { throw .toolFailed(tool: "id", output: caller.tail) }
        guard geteuid() == 0 else { return Self(caller: String(name), server: nil) }
        let owner = owner(of: data).flatMap { $0 == "root" ? nil : $0 } ?? usual
        guard try await id.run(["-u", owner]).code == 0 else { throw .userMissing(name: owner) }
        return Self(caller: String(name), server: owner)
    }

    /// A program run as the user of the server.
    func tool(_ program: FilePath) -> Tool { Tool(program: program, user: server) }

    private static func owner(of path: FilePath) -> String? {
        (try? FileManager.default.attributesOfItem(atPath: path.string))?[.ownerAccountName]
            as? String
    }
}
