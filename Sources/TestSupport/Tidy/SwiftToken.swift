/// A piece of Swift source that the tidy rules look at: white space is gone, the line is kept.
public struct SwiftToken: Sendable, Equatable {
    /// What a token is to the rules.
    public enum Kind: Sendable {
        /// An identifier, keyword or number.
        case word
        /// One character of punctuation.
        case symbol
        /// The literal part of a string; interpolated code has tokens of its own.
        case literal
        /// A comment, without the characters that mark it.
        case comment
    }

    /// Decides which rules read the token.
    public let kind: Kind
    /// The characters, as written.
    public let text: String
    /// Where it begins, counted from 1.
    public let line: Int

    /// Whether the compiler reads it as code: a word or a symbol.
    public var isCode: Bool {
        switch kind {
        case .word, .symbol: true
        case .literal, .comment: false
        }
    }
}
