/// Who may come in: `pg_hba.conf` and `pg_ident.conf`.
///
/// Over the socket the system itself says who calls (`peer`); the map lists which roles that
/// user may take. There are no passwords.
struct AccessRules: Sendable {
    let user: SystemUser
    let options: ClusterOptions

    private static let map = "wijkgriffie"

    /// `pg_hba.conf`.
    var hba: String {
        var lines = [
            "# Written by griffie before every start; changes made here are lost.",
            "local all all peer map=\(Self.map)",
            "local replication \(ClusterRole.backup.rawValue) peer map=\(Self.map)",
        ]
        if options.loopback != nil {
            lines.append("hostssl all \(ClusterRole.app.rawValue) 127.0.0.1/32 trust")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// `pg_ident.conf`: the caller, root and the server's own user may take every login role.
    var ident: String {
        let users = Set([user.caller, "root", user.server].compactMap(\.self)).sorted()
        let rows = users.flatMap { name in
            ClusterRole.allCases.map { "\(Self.map) \(Self.quoted(name)) \($0.rawValue)" }
        }
        return (["# Written by griffie before every start; changes made here are lost."] + rows)
            .joined(separator: "\n") + "\n"
    }

    /// In double quotes, so that a name with a slash is no regular expression and one with a
    /// space no two fields.
    private static func quoted(_ name: String) -> String {
        "\""
            + name.split(separator: "\"", omittingEmptySubsequences: false)
            .joined(separator: "\"\"") + "\""
    }
}
