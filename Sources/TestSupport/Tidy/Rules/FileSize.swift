/// A file holds one idea, and a line fits beside another one.
public enum FileSize {
    /// Above this a Swift file is split.
    static let mostLines = 400
    /// In columns, counted as characters.
    static let widestLine = 100

    /// A file with too many lines, and every line that is too wide.
    public static func findings(in file: CheckoutFile) -> [Finding] {
        let lines = file.lines
        var findings: [Finding] = []
        if lines.count > mostLines {
            let text = "\(lines.count) regels; hoogstens \(mostLines)"
            findings.append(Finding("regels", file.path, line: lines.count, text))
        }
        for (index, line) in lines.enumerated() where line.utf8.count > widestLine {
            let width = line.count
            guard width > widestLine, !isLink(line) else { continue }
            let text = "\(width) kolommen; hoogstens \(widestLine)"
            findings.append(Finding("kolommen", file.path, line: index + 1, text))
        }
        return findings
    }

    /// A comment that is one link: it cannot be broken off.
    private static func isLink(_ line: Substring) -> Bool {
        let words = line.split(separator: " ")
        return words.count == 2 && words[0].allSatisfy { $0 == "/" }
            && words[1].hasPrefix("https://")
    }
}
