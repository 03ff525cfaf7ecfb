/// A habit of this project that a test guards.
public struct TidyRule: Sendable, CustomStringConvertible {
    /// Dutch, as it appears in the list of tests.
    public let name: String
    /// Everything in a check-out that breaks the habit, exceptions included.
    public let check: @Sendable (Checkout) -> [Finding]

    /// The name, so that a failing test says which habit it is about.
    public var description: String { name }

    /// A rule that looks at one Swift file at a time.
    static func perSwiftFile(
        _ name: String,
        _ check: @escaping @Sendable (CheckoutFile) -> [Finding]
    ) -> TidyRule {
        TidyRule(name: name) { $0.swiftFiles.flatMap(check) }
    }

    /// All habits, in the order in which they are reported.
    public static let all: [TidyRule] = [
        .perSwiftFile("verboden code", ForbiddenCode.findings),
        .perSwiftFile("omvang van bestanden en regels", FileSize.findings),
        .perSwiftFile("importeren gaat een kant op", ModuleLayers.findings),
        .perSwiftFile("instructies in Statements-bestanden", StatementPlace.findings),
        TidyRule(name: "geen klok in SQL") { $0.files.flatMap(SQLClock.findings) },
        TidyRule(name: "geen onafgemaakt werk") { $0.files.flatMap(UnfinishedWork.findings) },
        TidyRule(name: "geen sporen van een machine") { $0.files.flatMap(MachineTraces.findings) },
        TidyRule(name: "scripts blijven klein") { $0.files.flatMap(ScriptHabits.findings) },
        TidyRule(name: "tests volgen de bronnen", check: TestMirror.findings),
        TidyRule(name: "vaste mappen", check: TopFolders.findings),
        TidyRule(name: "begrippenlijst is volledig", check: Glossary.findings),
    ]
}
