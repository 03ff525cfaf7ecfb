/// Settings that hold for one transaction, such as the municipality that row security looks at.
///
/// They are applied with `set_config(name, value, true)` at the head of each batch or segment and
/// end with its transaction. Values are bound, never pasted.
public struct Scope: Sendable, Hashable {
    /// One setting: a name with a dot in it, and its value.
    public struct Setting: Sendable, Hashable {
        /// For instance `wijkgriffie.gemeente`.
        public let name: String
        /// Text of the value.
        public let value: String

        /// Takes both as they are.
        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// In the order in which they are applied.
    public let settings: [Setting]

    /// Takes settings in the order in which they must be applied.
    public init(_ settings: [Setting]) {
        self.settings = settings
    }

    /// One setting by name and value.
    public init(_ name: String, _ value: String) {
        settings = [Setting(name, value)]
    }

    /// No settings at all.
    public static let none = Scope([Setting]())
}

extension Scope {
    /// Settings that make this scope true after another one held in the same transaction.
    ///
    /// What only the other one set becomes the empty text, which is also what PostgreSQL leaves
    /// behind of a transaction-local setting.
    func settings(replacing other: Scope) -> [Setting] {
        let names = Set(settings.map(\.name))
        let leftovers = other.settings.filter { !names.contains($0.name) && !$0.value.isEmpty }
        return leftovers.map { Setting($0.name, "") } + settings
    }

    /// The statement that applies so many settings.
    static func statement(settingCount count: Int) -> StatementBody {
        let calls = (0..<count).map { "set_config($\(2 * $0 + 1), $\(2 * $0 + 2), true)" }
        return StatementBody(
            name: "postgres_scope_\(count)",
            sql: "select \(calls.joined(separator: ", "))",
            parameterTypes: [PostgresType](repeating: .text, count: 2 * count)
        )
    }
}
