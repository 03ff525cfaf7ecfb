/// The moment of an entry is a value that the program passes in; the database reads no clock.
public enum SQLClock {
    private static let clocks: Set = [
        "now", "current_timestamp", "current_date", "localtimestamp", "transaction_timestamp",
    ]

    /// Uses of a clock in the statements of Swift files and in the functions under `sql`.
    public static func findings(in file: CheckoutFile) -> [Finding] {
        if file.isIn("Sources"), file.name.hasSuffix("Statements.swift") {
            return file.tokens.filter { $0.kind == .literal }.flatMap {
                findings(inSQL: $0.text, firstLine: $0.line, path: file.path)
            }
        }
        if file.isIn("sql/functies"), file.path.hasSuffix(".sql") {
            return findings(inSQL: file.text, firstLine: 1, path: file.path)
        }
        return []
    }

    private static func findings(inSQL sql: String, firstLine: Int, path: String) -> [Finding] {
        let lines = sql.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.enumerated().flatMap { offset, line in
            clocks(in: line).map { clock in
                Finding(clock, path, line: firstLine + offset, "\(clock): geef het moment mee")
            }
        }
    }

    /// `now` counts only as a call: it may well be a column.
    private static func clocks(in line: Substring) -> [String] {
        let code = line.withoutSQLComment.lowercased()
        let words = SwiftLexer.tokens(of: code).filter(\.isCode)
        return words.indices.compactMap { index in
            let word = words[index].text
            guard clocks.contains(word) else { return nil }
            let isCall = index + 1 < words.count && words[index + 1].text == "("
            return word != "now" || isCall ? word : nil
        }
    }
}

extension Substring {
    /// The text up to the two dashes that start a comment in SQL.
    fileprivate var withoutSQLComment: Substring {
        var previous: Character?
        for index in indices {
            if self[index] == "-", previous == "-" { return self[..<self.index(before: index)] }
            previous = self[index]
        }
        return self
    }
}
