/// The server that takes messages from us, and how we make ourselves known to it.
public struct SMTPServer: Sendable {
    /// `smtp://host:port` or `smtps://host:port`.
    public let url: String
    /// The account, with its secret; `nil` where none is needed.
    public let login: Login?
    /// A file of certificates that are trusted instead of those of the system.
    public let certificates: String?
    /// The longest that one message may take, in seconds.
    public let timeout: Int

    /// An account at the server.
    public struct Login: Sendable, CustomStringConvertible {
        let name: String
        let password: String

        /// A name and its secret.
        public init(name: String, password: String) {
            self.name = name
            self.password = password
        }

        /// The name alone: the secret is never shown.
        public var description: String { name }
    }

    /// Why a text is not the address of a server.
    public enum AddressError: Error, Hashable, Sendable {
        /// Neither `smtp://` nor `smtps://` with a name behind it.
        case notSMTP
        /// It holds a name, a secret or more than a host and a port.
        case notOnlyHost
    }

    /// - Throws: ``AddressError``.
    public init(
        url: String, login: Login? = nil, certificates: String? = nil, timeout: Int = 120
    ) throws(AddressError) {
        guard let host = Self.afterScheme(url), !host.isEmpty else { throw .notSMTP }
        guard
            host.utf8.allSatisfy({ byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"),
                    UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."),
                    UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: "["), UInt8(ascii: "]"):
                    true
                default: false
                }
            })
        else { throw .notOnlyHost }
        self.url = url
        self.login = login
        self.certificates = certificates
        self.timeout = timeout
    }

    /// Whether the conversation must be encrypted: always, but with this very machine.
    public var demandsEncryption: Bool {
        guard let host = Self.afterScheme(url), url.hasPrefix("smtp://") else { return true }
        let name =
            host.hasPrefix("[")
            ? host.prefix { $0 != "]" }.dropFirst()
            : host.prefix { $0 != ":" }
        return !["localhost", "127.0.0.1", "::1"].contains(String(name))
    }

    private static func afterScheme(_ url: String) -> Substring? {
        for scheme in ["smtp://", "smtps://"] where url.hasPrefix(scheme) {
            return url.dropFirst(scheme.count)
        }
        return nil
    }
}
