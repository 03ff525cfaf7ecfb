/// Code that may not be written, or only in certain folders.
public enum ForbiddenCode {
    /// One pattern, given as the Swift code that it looks like.
    struct Pattern: Sendable {
        let subject: String
        let tokens: [String]
        let forbiddenIn: [String]
        let allowedIn: [String]
        let text: String

        init(
            _ code: String,
            in folders: [String] = ["Sources"],
            except allowed: [String] = [],
            _ text: String
        ) {
            subject = code
            tokens = SwiftLexer.tokens(of: code).map(\.text)
            forbiddenIn = folders
            allowedIn = allowed
            self.text = text
        }

        func holds(for file: CheckoutFile) -> Bool {
            forbiddenIn.contains(where: file.isIn) && !allowedIn.contains(where: file.isIn)
        }
    }

    private static let everywhere = ["Sources", "Tests"]

    /// The whole table; a departure for one file goes into the list of exceptions.
    static let patterns: [Pattern] = [
        Pattern("Date()", "de tijd komt als waarde binnen; lees hier geen klok"),
        Pattern("Date.now", "de tijd komt als waarde binnen; lees hier geen klok"),
        Pattern("UUID()", "een ID komt van de meegegeven generator"),
        Pattern("try!", in: everywhere, "geef de fout door of handel haar af"),
        Pattern("as!", in: everywhere, "gebruik 'as?' en handel het andere geval af"),
        Pattern("fatalError", "gebruik 'precondition' of geef een fout door"),
        Pattern("import CLibpq", except: ["Sources/Postgres/Libpq"], "alleen in Postgres/Libpq"),
        Pattern("import CCurl", except: ["Sources/SMTP"], "alleen in SMTP"),
        Pattern("import CSodium", except: ["Sources/Cryptografie"], "alleen in Cryptografie"),
        Pattern(
            "unsafe",
            except: ["Sources/Postgres/Libpq", "Sources/Cryptografie", "Sources/SMTP"],
            "onveilig geheugen hoort in Postgres/Libpq, Cryptografie of SMTP"
        ),
        Pattern("#filePath", in: everywhere, "zoek de installatiemap op, niet het bronbestand"),
        Pattern("Bundle.module", in: everywhere, "zoek de installatiemap op, geen bundel"),
        Pattern("import XCTest", in: everywhere, "tests gebruiken Swift Testing"),
        Pattern("Task.detached", in: everywhere, "geen losse taken; houd de structuur"),
        Pattern("@unchecked Sendable", in: everywhere, "laat de compiler het bewijzen"),
        Pattern("Task.sleep", in: ["Tests"], "wacht op een gebeurtenis, niet op de klok"),
        Pattern("Thread.sleep", in: ["Tests"], "wacht op een gebeurtenis, niet op de klok"),
    ]

    private static let byFirstToken = Dictionary(grouping: patterns) { $0.tokens.first ?? "" }

    /// The places in one Swift file where forbidden code stands.
    public static func findings(in file: CheckoutFile) -> [Finding] {
        let code = file.tokens.filter(\.isCode)
        var findings: [Finding] = []
        for (index, token) in code.enumerated() {
            for pattern in byFirstToken[token.text] ?? [] where pattern.holds(for: file) {
                let seen = code[index...].prefix(pattern.tokens.count).map(\.text)
                guard seen == pattern.tokens else { continue }
                let text = "\(pattern.subject): \(pattern.text)"
                findings.append(Finding(pattern.subject, file.path, line: token.line, text))
            }
        }
        return findings
    }
}
