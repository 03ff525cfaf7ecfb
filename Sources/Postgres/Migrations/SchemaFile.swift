/// One file of the folder `sql`, with the data files that belong to it.
public struct SchemaFile: Hashable, Sendable {
    /// The place below `sql`, such as `migraties/0001_grondslag.sql`.
    public let path: String
    /// The SQL, exactly as it stands in the file.
    public let text: String
    /// Files that the first line names with `-- csv:`, in that order.
    public let attachments: [Attachment]

    /// A data file that SQL reads as the setting `gegevens.<name>`.
    public struct Attachment: Hashable, Sendable {
        /// The file's name, such as `feestdagen-besluiten.csv`.
        public let name: String
        /// Its text.
        public let text: String

        /// A data file with this text.
        public init(name: String, text: String) {
            self.name = name
            self.text = text
        }

        /// The setting that holds the text while the SQL runs: no extension, no dashes.
        var setting: String {
            "gegevens." + name.prefix { $0 != "." }.map { $0 == "-" ? "_" : String($0) }.joined()
        }
    }

    /// A file with what belongs to it.
    public init(path: String, text: String, attachments: [Attachment] = []) {
        self.path = path
        self.text = text
        self.attachments = attachments
    }

    /// The names that the first line asks for: `-- csv: a.csv b.csv`.
    static func attachmentNames(in text: String) -> [String] {
        let label = "-- csv:"
        guard let line = text.split(separator: "\n").first, line.hasPrefix(label) else { return [] }
        return line.dropFirst(label.count).split(separator: " ").map(String.init)
    }

    /// What the checksum is taken of; lengths keep one text from running into the next.
    var content: String {
        attachments.reduce(text) { "\($0)\n\($1.name) \($1.text.utf8.count)\n\($1.text)" }
    }
}
