/// One line that breaks a habit of this project.
public struct Finding: Sendable, Hashable, CustomStringConvertible {
    /// What it is about, as written in the list of exceptions.
    public let subject: String
    /// From the root of the check-out.
    public let path: String
    /// Counted from 1; 1 when the file or folder as a whole is meant.
    public let line: Int
    /// Dutch, for the person who has to change the line.
    public let text: String

    /// Puts together a finding; rules make them, nobody else has to.
    public init(_ subject: String, _ path: String, line: Int = 1, _ text: String) {
        self.subject = subject
        self.path = path
        self.line = line
        self.text = text
    }

    /// The form that editors turn into a link: `path:line: text`.
    public var description: String { "\(path):\(line): \(text)" }
}
