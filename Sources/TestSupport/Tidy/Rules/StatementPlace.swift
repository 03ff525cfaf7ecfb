/// A `Statement` is made only in a file that lists all of its own, so that the contract test
/// finds every statement there is.
public enum StatementPlace {
    /// Where one Swift file of `Sources` makes a statement and should not.
    public static func findings(in file: CheckoutFile) -> [Finding] {
        // The client is tested with statements of its own; tests may ask what they like.
        guard file.isIn("Sources"), !file.isIn("Sources/Postgres"),
            !file.isIn("Sources/TestSupport"),
            !file.name.hasSuffix("Statements.swift")
        else { return [] }
        let code = file.tokens.filter(\.isCode)
        return code.indices.filter { makesStatement(code, at: $0) }.map { index in
            let text = "Statement wordt alleen in een '...Statements.swift' gemaakt"
            return Finding("Statement", file.path, line: code[index].line, text)
        }
    }

    /// Whether `Statement(` or `Statement<...>(` begins here.
    private static func makesStatement(_ code: [SwiftToken], at index: Int) -> Bool {
        guard code[index].text == "Statement" else { return false }
        var next = index + 1
        var depth = 0
        while next < code.count {
            switch code[next].text {
            case "<": depth += 1
            case ">" where code[next - 1].text != "-": depth -= 1
            case "(" where depth == 0: return true
            default: if depth == 0 { return false }
            }
            next += 1
        }
        return false
    }
}
