import Glibc
import SystemPackage
import Testing

@testable import Cluster

@Suite("TLS op de eigen machine") struct LoopbackTests {
    @Test("Versleuteld mag alleen de toepassing binnen, onversleuteld niemand")
    func tls() async throws {
        let folder = FilePath("/tmp/wijkgriffie-tls-\(getpid())")
        try Files.makeFolder(folder, mode: 0o700, owner: nil)
        defer { try? Files.remove(folder) }
        let (certificate, key) = (
            folder.appending("c.pem").string, folder.appending("k.pem").string
        )
        try await Lab.must(
            "openssl",
            [
                "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
                "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1", "-addext",
                "subjectAltName=IP:127.0.0.1", "-out", certificate, "-keyout", key,
            ])
        let port = 20_000 + Int(getpid()) % 20_000
        let tls = LoopbackTLS(port: port, certificate: certificate, key: key)
        try await Lab.cluster("tls", change: { $0.loopback = tls }) { cluster in
            try await cluster.ensureRunning()
            _ = try await Lab.ask(cluster, "create role griffie_app login")
            func connect(_ user: String, _ mode: String) async throws -> Tool.Outcome {
                try await Lab.psql(
                    "host=127.0.0.1 port=\(port) dbname=wijkgriffie user=\(user) "
                        + "sslmode=\(mode) sslrootcert=\(certificate)",
                    "select ssl from pg_stat_ssl where pid = pg_backend_pid()")
            }
            let secure = try await connect("griffie_app", "verify-full")
            #expect(secure.output == "t\n", "\(secure.tail)")
            #expect(try await connect("griffie_app", "disable").code != 0)
            #expect(try await connect("postgres", "verify-full").code != 0)
        }
    }
}
