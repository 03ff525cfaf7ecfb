import CLibpq
import Glibc

/// libpq's parameters for a configuration, after everything that is refused.
struct ConnectionParameters: Sendable {
    let keywords: [(keyword: String, value: String)]

    private static let liveness = [
        ("keepalives", "1"), ("keepalives_idle", "30"), ("keepalives_interval", "10"),
        ("keepalives_count", "3"), ("tcp_user_timeout", "30000"),
    ]

    /// The environment comes from outside, so that tests need not change that of the process.
    init(
        _ configuration: DatabaseConfiguration,
        environment: (String) -> String? = { Self.ofProcess($0) }
    ) throws(DatabaseError) {
        if environment("PGPASSWORD") != nil {
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
            ("connect_timeout", String(max(2, configuration.connectTimeout.components.seconds))),
        ]
        // A server that has gone without a word is noticed within a minute.
        for (keyword, value) in Self.liveness where given[keyword] == nil {
            keywords.append((keyword, value))
        }
        if !configuration.allowsUnverifiedTLS {
            if let mode = try Self.enforcedMode(given, environment) {
                keywords.append(("sslmode", mode))
            }
        }
        self.keywords = keywords
    }

    /// Refuses a weaker mode that was chosen explicitly; makes the strongest one the default.
    private static func enforcedMode(
        _ given: [String: String],
        _ environment: (String) -> String?
    ) throws(DatabaseError) -> String? {
        if isLocal(given, environment) { return nil }
        let givenMode = given["sslmode"].flatMap { $0.isEmpty ? nil : $0 }
        if let mode = givenMode ?? environment("PGSSLMODE"), mode != "verify-full" {
            throw misconfigured(
                .tlsNotVerified,
                "sslmode \(mode) does not verify the server; use verify-full"
            )
        }
        return "verify-full"
    }

    /// Whether every address is a unix socket, in libpq's order of what counts.
    ///
    /// An address in numbers always is of the network. What a service names we cannot see, so with
    /// one the string itself must say both that there is no such address and where the socket is.
    private static func isLocal(
        _ given: [String: String],
        _ environment: (String) -> String?
    ) -> Bool {
        let address = given["hostaddr"] ?? environment("PGHOSTADDR") ?? ""
        guard address.split(separator: ",").isEmpty else { return false }
        if given["service"] ?? environment("PGSERVICE") != nil {
            guard given["hostaddr"] != nil, given["host"] != nil else { return false }
        }
        let host = given["host"] ?? environment("PGHOST") ?? ""
        return host.split(separator: ",").allSatisfy { $0.hasPrefix("/") || $0.hasPrefix("@") }
    }

    private static func misconfigured(
        _ reason: DatabaseError.Misconfiguration,
        _ text: String
    ) -> DatabaseError {
        DatabaseError(.misconfigured(reason), outcome: .notSent, explanation: text)
    }

    static func ofProcess(_ name: String) -> String? {
        guard let value = unsafe getenv(name) else { return nil }
        let text = unsafe String(cString: value)
        return text.isEmpty ? nil : text
    }

    /// The keywords that the connection string itself gives; an empty one hides the environment.
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
                given[unsafe String(cString: keyword)] = unsafe String(cString: value)
            }
            unsafe option += 1
        }
        return given
    }
}
