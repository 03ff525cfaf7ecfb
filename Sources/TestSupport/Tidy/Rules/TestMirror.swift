/// Who knows a source file knows where its test is: same folders, same name plus `Tests`.
public enum TestMirror {
    /// Test targets whose sources do not lie in the folder that their name suggests.
    static let homes = [
        "TidyTests": "TestSupport/Tidy",
        "GriffieTests": "griffie",
    ]

    /// Test files that mirror no source file and are no named scenario.
    public static func findings(in checkout: Checkout) -> [Finding] {
        let sources = Set(checkout.swiftFiles.map(\.path))
        return checkout.swiftFiles.filter { $0.isIn("Tests") }.compactMap { file in
            guard !isScenario(file) else { return nil }
            guard let source = source(for: file) else {
                return Finding("test", file.path, "hoort '...Tests.swift' te heten")
            }
            guard !sources.contains(source) else { return nil }
            return Finding("test", file.path, "hoort bij \(source), maar dat bestaat niet")
        }
    }

    /// A scenario crosses files: it lies in a folder of that name under its test target.
    private static func isScenario(_ file: CheckoutFile) -> Bool {
        file.path.split(separator: "/").dropFirst(2).first == "Scenarios"
    }

    /// The source file that a test file belongs to; nil when its name is no test's name.
    static func source(for test: CheckoutFile) -> String? {
        let ending = "Tests"
        guard let target = test.target, target.hasSuffix(ending),
            test.name.hasSuffix("\(ending).swift"), test.name != "\(ending).swift"
        else { return nil }
        let home = homes[target] ?? String(target.dropLast(ending.count))
        let below = test.path.dropFirst("Tests/\(target)/".count).dropLast("\(ending).swift".count)
        return "Sources/\(home)/\(below).swift"
    }
}
