import FoundationEssentials

/// The check-out that the tests run in.
public enum ProjectFolder {
    /// The nearest folder from the current one upwards that holds `Package.swift`.
    public static func path() throws -> String {
        let manager = FileManager.default
        var folder = URL(filePath: manager.currentDirectoryPath)
        while !manager.fileExists(atPath: folder.appending(path: "Package.swift").path) {
            guard folder.path != "/" else { throw CheckoutError.notFound }
            folder.deleteLastPathComponent()
        }
        return folder.path
    }

    /// The text of one of its files.
    public static func text(_ place: String) throws -> String {
        try String(contentsOfFile: "\(path())/\(place)", encoding: .utf8)
    }
}
