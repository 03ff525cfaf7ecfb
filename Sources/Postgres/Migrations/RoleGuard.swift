/// Refuses a connection whose role stands above row security.
public enum RoleGuard {
    /// The role may do more than the program's everyday work needs; each objection in Dutch.
    public struct Refusal: Error, Hashable, Sendable, CustomStringConvertible {
        /// One sentence each: superuser, BYPASSRLS, owner of tables.
        public let objections: [String]

        /// A refusal for these objections.
        public init(objections: [String]) {
            self.objections = objections
        }

        /// What is wrong and what to do about it.
        public var description: String {
            "griffie start niet onder deze databaserol: \(objections.joined(separator: "; ")); "
                + "laat een superuser sql/rollen.sql uitvoeren, en meld aan als griffie_app"
        }
    }

    /// Objections of the database to the role of a connection; no row is good.
    public static let objections = Statement<Void, String>(
        "role_objections",
        "select objection from griffie.rolbezwaren() as objection order by objection"
    ) { row in try row.next("objection") }

    /// Every statement of the guard, for the contract test.
    public static let alle = StatementRegistry([objections])

    /// Asks the database over a pool and throws when it objects.
    /// - Throws: ``Refusal``, ``DatabaseError``.
    public static func check(_ database: Database) async throws {
        let objections = try await database.read(objections, ())
        guard objections.isEmpty else { throw Refusal(objections: objections) }
    }

    /// Asks the database and throws when it objects.
    /// - Throws: ``Refusal``, ``DatabaseError``.
    public static func check(_ session: Session) async throws {
        let objections = try await session.query(objections, ())
        guard objections.isEmpty else { throw Refusal(objections: objections) }
    }
}
