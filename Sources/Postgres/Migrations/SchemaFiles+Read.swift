import FoundationEssentials

extension SchemaFiles {
    /// Reads the folder `sql` of an installation.
    /// - Throws: ``MigrationError``: unreadable, or what the names tell.
    public init(readingFrom folder: String) throws(MigrationError) {
        var files: [SchemaFile] = []
        for part in [Self.migrationFolder] + Self.partFolders {
            // An empty folder is not kept by git.
            let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(part)"))
            guard part != Self.migrationFolder || names != nil else {
                throw .unreadable(path: "\(folder)/\(part)")
            }
            for name in names ?? [] where name.hasSuffix(".sql") {
                let text = try Self.text("\(folder)/\(part)/\(name)")
                var attachments: [SchemaFile.Attachment] = []
                for name in SchemaFile.attachmentNames(in: text) {
                    let text = try Self.text("\(folder)/\(part)/\(name)")
                    attachments.append(SchemaFile.Attachment(name: name, text: text))
                }
                files.append(
                    SchemaFile(path: "\(part)/\(name)", text: text, attachments: attachments))
            }
        }
        try self.init(files)
    }

    private static func text(_ path: String) throws(MigrationError) -> String {
        do {
            return try String(contentsOfFile: path, encoding: .utf8)
        } catch {
            throw .unreadable(path: path)
        }
    }
}
