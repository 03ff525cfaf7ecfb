/// Finds whole words in plain text, line by line.
enum WordSearch {
    /// A word on a line; lines are counted from 0.
    typealias Hit = (word: String, offset: Int)

    /// Every line on which one of the words stands by itself, upper and lower case as given.
    static func lines(of text: String, holding words: [String]) -> [Hit] {
        guard words.contains(where: { text.utf8.contains($0) }) else { return [] }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.enumerated().flatMap { offset, line in
            let present = Set(self.words(of: line))
            return words.filter { present.contains(Substring($0)) }.map { ($0, offset) }
        }
    }

    /// The words of a text: runs of letters, digits and underscores.
    static func words(of text: some StringProtocol) -> [Substring] {
        Substring(text).split { !($0.isLetter || $0.isNumber || $0 == "_") }
    }
}

extension String.UTF8View {
    /// Whether the bytes of this word occur anywhere: a cheap test before the precise one.
    func contains(_ word: String) -> Bool {
        let bytes = Array(self)
        let wanted = Array(word.utf8)
        guard let first = wanted.first, bytes.count >= wanted.count else { return false }
        for start in 0...(bytes.count - wanted.count) where bytes[start] == first {
            if bytes[start..<start + wanted.count].elementsEqual(wanted) { return true }
        }
        return false
    }
}
