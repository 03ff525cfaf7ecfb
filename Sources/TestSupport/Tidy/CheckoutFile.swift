/// A text file of the check-out as the rules see it: read once, cut into tokens once.
public struct CheckoutFile: Sendable {
    /// From the root of the check-out, with `/` between folders.
    public let path: String
    /// The whole contents.
    public let text: String
    /// Whether the file system lets it be run.
    public let isExecutable: Bool
    /// Empty for a file that is not Swift.
    public let tokens: [SwiftToken]

    /// A file from its parts; tests of rules make them up.
    public init(_ path: String, _ text: String, isExecutable: Bool = false) {
        self.path = path
        self.text = text
        self.isExecutable = isExecutable
        tokens = path.hasSuffix(".swift") ? SwiftLexer.tokens(of: text) : []
    }

    /// Whether this is Swift source, the manifest included.
    public var isSwift: Bool { path.hasSuffix(".swift") }

    /// Whether it lies in this folder or one below it; the folder has no `/` at its end.
    public func isIn(_ folder: String) -> Bool { path.hasPrefix(folder + "/") }

    /// The last part of the path.
    public var name: Substring { path.split(separator: "/").last ?? "" }

    /// The target that a file of `Sources` or `Tests` belongs to; nil elsewhere.
    public var target: String? {
        let parts = path.split(separator: "/")
        guard parts.count > 2, parts[0] == "Sources" || parts[0] == "Tests" else { return nil }
        return String(parts[1])
    }

    /// The lines without their ends; a newline at the end of the file starts no line.
    public var lines: [Substring] {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }
}
