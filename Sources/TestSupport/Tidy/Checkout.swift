/// The files and top-level folders of this project, as values that a test can make up.
public struct Checkout: Sendable {
    /// All text files that belong to the project, sorted by path.
    public let files: [CheckoutFile]
    /// The names of the folders at the root, sorted.
    public let topFolders: [String]

    /// A check-out from its files; top-level folders follow from the paths.
    public init(_ files: [CheckoutFile]) {
        self.init(files, topFolders: [])
    }

    /// A check-out that may have top-level folders without text files.
    public init(_ files: [CheckoutFile], topFolders: [String]) {
        self.files = files.sorted { $0.path < $1.path }
        let parents = files.compactMap { file -> String? in
            let parts = file.path.split(separator: "/")
            return parts.count > 1 ? parts.first.map(String.init) : nil
        }
        self.topFolders = Set(parents + topFolders).sorted()
    }

    /// The Swift files only.
    public var swiftFiles: [CheckoutFile] { files.filter(\.isSwift) }

    /// The file at this path, if there is one.
    public func file(_ path: String) -> CheckoutFile? { files.first { $0.path == path } }
}
