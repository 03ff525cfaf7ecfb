import FoundationEssentials
import Glibc
import SystemPackage

/// The few acts on files that the cluster needs, each with an error that names the file.
enum Files {
    /// The whole text of a small file; `nil` when it cannot be read.
    static func text(_ path: FilePath) -> String? {
        try? String(contentsOfFile: path.string, encoding: .utf8)
    }

    /// Whether something is there.
    static func exists(_ path: FilePath) -> Bool {
        FileManager.default.fileExists(atPath: path.string)
    }

    /// Whether we may not read it, or may not know whether it is there.
    static func isForbidden(_ path: FilePath) -> Bool {
        do {
            _ = try Data(contentsOf: URL(filePath: path.string))
            return false
        } catch {
            return (error as? CocoaError)?.code == .fileReadNoPermission
        }
    }

    /// The names in a folder; empty when it is not there.
    static func names(in folder: FilePath) -> [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: folder.string)) ?? []
    }

    /// Replaces a file as a whole, so that a reader never sees half of it.
    static func write(_ text: String, to path: FilePath, mode: Int, owner: String?)
        throws(ClusterError)
    {
        try attempt(path) {
            try Data(text.utf8).write(to: URL(filePath: path.string), options: .atomic)
            try set(mode: mode, owner: owner, of: path)
        }
    }

    /// Makes a folder, with those above it, and gives it this mode and owner.
    ///
    /// New folders above it get 0755 whatever the umask says: the server's user must pass.
    static func makeFolder(_ path: FilePath, mode: Int, owner: String?) throws(ClusterError) {
        let above = path.removingLastComponent()
        if !exists(above) { try makeFolder(above, mode: 0o755, owner: nil) }
        try attempt(path) {
            if !exists(path) {
                do {
                    try FileManager.default.createDirectory(
                        atPath: path.string, withIntermediateDirectories: false)
                } catch  where isFolder(path) {
                    // Another program that starts at the same time made it in between.
                }
            }
            try set(mode: mode, owner: owner, of: path)
        }
    }

    private static func isFolder(_ path: FilePath) -> Bool {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path.string)
        return (attributes?[.type] as? FileAttributeType) == .typeDirectory
    }

    /// Renames to a name that is not taken.
    static func move(_ from: FilePath, to: FilePath) throws(ClusterError) {
        try attempt(to) { try FileManager.default.moveItem(atPath: from.string, toPath: to.string) }
    }

    /// Removes a file or a whole folder; nothing there is fine.
    static func remove(_ path: FilePath) throws(ClusterError) {
        guard exists(path) else { return }
        try attempt(path) { try FileManager.default.removeItem(atPath: path.string) }
    }

    /// Whether the user of this process owns it.
    static func isOurs(_ path: FilePath) -> Bool {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path.string)
        return (attributes?[.ownerAccountID] as? Int) == Int(geteuid())
    }

    /// The size of a file in bytes; 0 when it is not there.
    static func size(_ path: FilePath) -> Int {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path.string)
        return (attributes?[.size] as? Int) ?? 0
    }

    private static func set(mode: Int, owner: String?, of path: FilePath) throws {
        var attributes: [FileAttributeKey: any Sendable] = [.posixPermissions: mode]
        if let owner { attributes[.ownerAccountName] = owner }
        try FileManager.default.setAttributes(attributes, ofItemAtPath: path.string)
    }

    private static func attempt(_ path: FilePath, _ act: () throws -> Void) throws(ClusterError) {
        do {
            try act()
        } catch let error as CocoaError where error.code == .fileWriteOutOfSpace {
            throw .diskFull(path: path.string)
        } catch let error as CocoaError {
            throw .folderNotWritable(path: path.string, reason: reason(of: error))
        } catch {
            throw .folderNotWritable(path: path.string, reason: String(describing: error))
        }
    }

    private static func reason(of error: CocoaError) -> String {
        switch error.code {
        case .fileWriteNoPermission, .fileReadNoPermission: "geen toestemming"
        case .fileWriteVolumeReadOnly: "alleen-lezen"
        case .fileWriteFileExists: "er staat al een bestand met die naam"
        case .fileNoSuchFile, .fileReadNoSuchFile: "bestaat niet"
        default: "systeemfout \(error.code.rawValue)"
        }
    }
}
