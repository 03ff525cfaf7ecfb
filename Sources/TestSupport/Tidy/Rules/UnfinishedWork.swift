/// What still has to be done stands in an issue, not in a file.
public enum UnfinishedWork {
    /// Spelled in two parts, so that this file does not find itself in a plain search.
    static let marks = ["TO" + "DO", "FIX" + "ME", "XX" + "X"]

    /// Marks of unfinished work: in Swift in comments only, elsewhere anywhere.
    public static func findings(in file: CheckoutFile) -> [Finding] {
        let pieces: [(text: String, line: Int)] =
            file.isSwift
            ? file.tokens.filter { $0.kind == .comment }.map { ($0.text, $0.line) }
            : [(file.text, 1)]
        return pieces.flatMap { piece in
            WordSearch.lines(of: piece.text, holding: marks).map { hit in
                let text = "\(hit.word): maak er een issue van"
                return Finding(hit.word, file.path, line: piece.line + hit.offset, text)
            }
        }
    }
}
