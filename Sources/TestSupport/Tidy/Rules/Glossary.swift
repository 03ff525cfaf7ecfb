/// Every public type of the domain is explained in the glossary, in the words of the law.
public enum Glossary {
    /// Where the glossary is.
    static let path = "Sources/griffie/Wijkgriffie.docc/Begrippen.md"

    private static let kinds: Set = ["struct", "enum", "class", "protocol", "actor"]
    private static let modifiers: Set = ["final", "indirect", "nonisolated"]

    /// Public types of `Sources/Domain` that the glossary does not name, or its absence.
    public static func findings(in checkout: Checkout) -> [Finding] {
        guard let glossary = checkout.file(path) else {
            return [Finding("begrip", path, "de begrippenlijst ontbreekt")]
        }
        let explained = Set(WordSearch.words(of: glossary.text).map(String.init))
        return checkout.swiftFiles.filter { $0.isIn("Sources/Domain") }.flatMap { file in
            publicTypes(in: file).filter { !explained.contains($0.text) }.map { type in
                let text = "'\(type.text)' ontbreekt in de begrippenlijst"
                return Finding("begrip", file.path, line: type.line, text)
            }
        }
    }

    /// The names of the types that a file declares `public`, nested ones included.
    static func publicTypes(in file: CheckoutFile) -> [SwiftToken] {
        let code = file.tokens.filter(\.isCode)
        return code.indices.compactMap { index in
            guard code[index].text == "public" else { return nil }
            var rest = code[(index + 1)...].drop { modifiers.contains($0.text) }
            guard let kind = rest.popFirst(), kinds.contains(kind.text), let name = rest.first
            else { return nil }
            return ["func", "var", "let", "subscript"].contains(name.text) ? nil : name
        }
    }
}
