import Foundation

extension Checkout {
    /// What belongs to nobody's work: build products and the administration of tools.
    private static let ignored: Set<String> = [
        ".build", ".git", ".swiftpm", ".vscode", ".idea", ".DS_Store", "Package.resolved",
    ]

    /// Reads the check-out around the current directory, found by its `Package.swift`.
    ///
    /// - Throws: `CheckoutError.notFound`, or what reading a folder throws. Files that are not
    ///   UTF-8 are left out: they are no text.
    public static func current() throws -> Checkout {
        let manager = FileManager.default
        var root = URL(fileURLWithPath: manager.currentDirectoryPath).standardizedFileURL
        while !manager.fileExists(atPath: root.appendingPathComponent("Package.swift").path) {
            guard root.path != "/" else { throw CheckoutError.notFound }
            root.deleteLastPathComponent()
        }
        var files: [CheckoutFile] = []
        try collect(in: root.path, prefix: "", into: &files)
        let folders = try names(in: root.path).filter { isFolder("\(root.path)/\($0)") }
        return Checkout(files, topFolders: folders)
    }

    private static func collect(
        in folder: String,
        prefix: String,
        into files: inout [CheckoutFile]
    ) throws {
        for name in try names(in: folder) {
            let full = "\(folder)/\(name)"
            if isFolder(full) {
                try collect(in: full, prefix: prefix + name + "/", into: &files)
            } else if let text = try? String(contentsOfFile: full, encoding: .utf8) {
                let runs = FileManager.default.isExecutableFile(atPath: full)
                files.append(CheckoutFile(prefix + name, text, isExecutable: runs))
            }
        }
    }

    private static func names(in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder)
            .filter { !ignored.contains($0) }
    }

    private static func isFolder(_ path: String) -> Bool {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        return attributes?[.type] as? FileAttributeType == .typeDirectory
    }
}

/// Why the check-out could not be read.
public enum CheckoutError: Error {
    /// No folder from the current one upwards holds a `Package.swift`.
    case notFound
}
