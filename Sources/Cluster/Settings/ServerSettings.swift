import SystemPackage

/// The server's settings as `wijkgriffie.conf`, written anew before every start.
struct ServerSettings: Sendable {
    let folder: ClusterFolder
    let options: ClusterOptions

    /// The file below the data folder, and the line that makes PostgreSQL read it.
    static let file = "wijkgriffie.conf"
    static let include = "include '\(file)'\n"

    /// The settings with the reason for each that is not plain.
    var text: String {
        var lines = [
            "# Written by griffie before every start; changes made here are lost.",
            "port = \(options.port)",
            "unix_socket_directories = \(Self.quoted(folder.socket.string))",
            "unix_socket_permissions = 0700",
            "max_connections = 50",
            "shared_buffers = 128MB",
            "max_wal_size = 512MB",
            // Compiling a plan costs more than these queries take.
            "jit = off",
            "timezone = 'UTC'",
            "log_timezone = 'UTC'",
            "lc_messages = 'C'",
            "logging_collector = off",
            "log_min_messages = warning",
            "log_line_prefix = '%m [%p] %u@%d '",
            // The details of an error repeat the values of the row, and those may be a person's.
            "log_error_verbosity = terse",
            "log_parameter_max_length_on_error = 0",
            "dynamic_shared_memory_type = posix",
            "password_encryption = 'scram-sha-256'",
        ]
        if !options.durable {
            lines += [
                "fsync = off", "synchronous_commit = off", "full_page_writes = off",
                "shared_buffers = 32MB", "max_connections = 300",
            ]
        }
        switch options.loopback {
        case nil: lines.append("listen_addresses = ''")
        case .some:
            lines += [
                "listen_addresses = '127.0.0.1'", "ssl = on",
                "ssl_cert_file = 'loopback.crt'", "ssl_key_file = 'loopback.key'",
            ]
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A string in PostgreSQL's settings: quotes doubled.
    static func quoted(_ value: String) -> String {
        "'" + value.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
            + "'"
    }
}

extension ClusterOptions {
    /// PostgreSQL's usual number; the socket has a folder of its own, so it never collides.
    var port: Int { loopback?.port ?? 5432 }
}
