import Glibc
import SystemPackage

/// Test clusters below one folder; each belongs to a process and goes when that process is gone.
public struct OwnedClusters: Sendable {
    let parent: FilePath

    /// The clusters below this folder; short, because their sockets live in it too.
    public init(parent: String) {
        self.parent = FilePath(parent)
    }

    /// A folder of the user's own below `/tmp`.
    public static var standard: Self { Self(parent: "/tmp/wijkgriffie-proef-\(geteuid())") }

    /// A cluster that belongs to this process: not made yet, its folder already marked.
    ///
    /// Not durable unless `options` say so; `name` tells the clusters of one process apart.
    public func make(_ name: String, options: ClusterOptions) throws(ClusterError)
        -> EmbeddedCluster
    {
        guard let mark = OwnerMark.present() else {
            throw .folderNotWritable(path: parent.string, reason: "/proc is niet leesbaar")
        }
        let folder = ClusterFolder(parent.appending("\(mark.pid)-\(name)"))
        try Files.makeFolder(parent, mode: 0o755, owner: nil)
        guard Files.isOurs(parent) else {
            throw .folderNotWritable(path: parent.string, reason: "van een andere gebruiker")
        }
        try Files.makeFolder(folder.root, mode: 0o755, owner: nil)
        try Files.write(mark.text, to: folder.owner, mode: 0o644, owner: nil)
        return EmbeddedCluster(folder: folder, options: options)
    }

    /// Ends and removes the clusters whose process is gone.
    ///
    /// Leaves alone: folders without an owner's mark, owners that live or that we cannot see, and
    /// any server whose working directory is not the data folder in question.
    /// - Returns: The folders that were removed.
    @discardableResult
    public func sweep() -> [String] {
        guard Files.isOurs(parent) else { return [] }
        return Files.names(in: parent).compactMap { name in
            let folder = ClusterFolder(parent.appending(name))
            guard let text = Files.text(folder.owner), let mark = OwnerMark(text), mark.isDead,
                EmbeddedCluster(folder: folder).discardOwned()
            else { return nil }
            return folder.path
        }
    }
}
