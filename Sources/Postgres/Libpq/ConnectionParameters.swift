import CLibpq
import Glibc

/// libpq's parameters for a configuration, after everything that is refused.
struct ConnectionParameters: Sendable {
    let keywords: [(keyword: String, value: String)]

    init(_ configuration: DatabaseConfiguration) throws(DatabaseError) {
        if Self.environment("PGPASSWORD") != nil {
            throw Self.misconfigured(
                .passwordInEnvironment,
                "PGPASSWORD is set; name a password file in PGPASSFILE"
            )
        }
        let given = try Self.parse(configuration.connectionString)
        var keywords: [(keyword: String, value: String)] = []
        if !configuration.connectionString.isEmpty {
            keywords.append(("dbname", configuration.connectionString))
        }
        keywords += [
            ("application_name", configuration.applicationName),
            ("client_encoding", "UTF8"),
            ("gssencmode", "disable"),
            // A peer that dies without a word is noticed within a minute.
            ("keepalives_idle", "20"), ("keepalives_interval", "10"), ("keepalives_count", "3"),
            ("tcp_user_timeout", "60000"),
            ("connect_timeout", String(max(2, configuration.connectTimeout.components.seconds))),
        ]
        if !configuration.allowsUnverifiedTLS {
            if let mode = try Self.enforcedMode(given) { keywords.append(("sslmode", mode)) }
        }
        self.keywords = keywords
    }

    /// Refuses a weaker mode that was chosen explicitly; makes the strongest one the default.
    private static func enforcedMode(_ given: [String: String]) throws(DatabaseError) -> String? {
        // libpq prefers an address to a name, and a service file may give either.
        let address = given["hostaddr"] ?? environment("PGHOSTADDR") ?? ""
        let host = given["host"] ?? environment("PGHOST") ?? ""
        let service = given["service"] ?? environment("PGSERVICE")
        let namesSockets = host.split(separator: ",").allSatisfy {
            $0.hasPrefix("/") || $0.hasPrefix("@")
        }
        let leavesNothingToService = given["host"] != nil && given["hostaddr"] == ""
        if address.isEmpty, namesSockets, service == nil || leavesNothingToService { return nil }
        if let mode = given["sslmode"] ?? environment("PGSSLMODE"), mode != "verify-full" {
            throw misconfigured(
                .tlsNotVerified,
                "sslmode \(mode) does not verify the server; use verify-full"
            )
        }
        return "verify-full"
    }

    private static func misconfigured(
        _ reason: DatabaseError.Misconfiguration,
        _ text: String
    ) -> DatabaseError {
        DatabaseError(.misconfigured(reason), outcome: .notSent, explanation: text)
    }

    private static func environment(_ name: String) -> String? {
        guard let value = unsafe getenv(name) else { return nil }
        let text = unsafe String(cString: value)
        return text.isEmpty ? nil : text
    }

    /// The keywords that the connection string itself gives.
    private static func parse(_ text: String) throws(DatabaseError) -> [String: String] {
        var message: UnsafeMutablePointer<CChar>?
        guard let options = unsafe PQconninfoParse(text, &message) else {
            // libpq's message may quote the string, and so a password: it is not passed on.
            unsafe PQfreemem(message)
            throw misconfigured(.connectionString, "libpq cannot parse the connection string")
        }
        defer { unsafe PQconninfoFree(options) }
        var given: [String: String] = [:]
        var option = unsafe options
        while let keyword = unsafe option.pointee.keyword {
            if let value = unsafe option.pointee.val {
                // An empty value counts: it keeps the environment's from being used.
                given[unsafe String(cString: keyword)] = unsafe String(cString: value)
            }
            unsafe option += 1
        }
        return given
    }
}
