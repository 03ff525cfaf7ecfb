/// Where a running cluster listens and what its database is called.
public struct ClusterAddress: Hashable, Sendable {
    /// The folder that holds the unix socket.
    public let host: String
    /// The number in the socket's name: `.s.PGSQL.<port>`.
    public let port: Int
    /// The database that griffie works in.
    public let database: String

    /// The same cluster, another database; tests use it for clones.
    public func with(database: String) -> Self {
        Self(host: host, port: port, database: database)
    }

    /// A libpq connection string for one role; no password, because the socket is `peer`.
    public func conninfo(role: ClusterRole) -> String {
        Self.text([
            ("host", host), ("port", String(port)), ("dbname", database), ("user", role.rawValue),
            ("gssencmode", "disable"),
            // Said out loud, so that PGHOSTADDR and PGTARGETSESSIONATTRS, meant for another server,
            // do not lead away from the socket.
            ("hostaddr", ""), ("target_session_attrs", "any"),
            // Said out loud, so that PGOPTIONS of another database does not reach this one.
            ("options", ""),
        ])
    }

    /// The place without a role, as people put it in the setting `database`.
    public var place: String {
        Self.text([("host", host), ("port", String(port)), ("dbname", database)])
    }

    private static func text(_ parameters: [(String, String)]) -> String {
        parameters.map { "\($0)=\(quoted($1))" }.joined(separator: " ")
    }

    /// libpq's own quoting: a backslash before `'` and `\`, the whole between single quotes.
    static func quoted(_ value: String) -> String {
        var text = "'"
        for scalar in value.unicodeScalars {
            if scalar == "'" || scalar == "\\" { text.unicodeScalars.append("\\") }
            text.unicodeScalars.append(scalar)
        }
        return text + "'"
    }
}
