import Foundation
import Postgres
import PostgresTestCluster
import Testing

extension FaultTests {
    @Suite("TLS", .serialized)
    struct TLSTests {
        static let one = Statement<Int64, Int64>("tls_one", "select \(\.self) as value") { row in
            try row.next("value")
        }

        /// Certificates made by openssl in the folder of the cluster.
        private static let certificates: String = {
            let folder = Faults.cluster.folder + "/tls"
            let script = """
                set -e; mkdir -p \(folder); cd \(folder); mkdir -p db; touch db/index.txt
                echo 01 > db/serial
                for a in eigen vreemd; do
                    openssl req -x509 -newkey rsa:2048 -nodes -days 30 -subj "/CN=$a" \
                        -keyout $a.key -out $a.crt 2>/dev/null
                done
                printf '%s\\n' '[ca]' 'default_ca=d' '[d]' 'database=db/index.txt' \
                    'serial=db/serial' 'new_certs_dir=db' 'default_md=sha256' 'policy=p' \
                    'copy_extensions=copy' 'unique_subject=no' '[p]' 'commonName=supplied' > ca.cnf
                openssl req -newkey rsa:2048 -nodes -subj /CN=localhost \
                    -addext subjectAltName=DNS:localhost \
                    -keyout server.key -out server.csr 2>/dev/null
                openssl ca -batch -config ca.cnf -cert eigen.crt -keyfile eigen.key -in server.csr \
                    -out geldig.crt -days 10 2>/dev/null
                openssl ca -batch -config ca.cnf -cert eigen.crt -keyfile eigen.key -in server.csr \
                    -out verlopen.crt \
                    -startdate 20200101000000Z -enddate 20200201000000Z 2>/dev/null
                chmod 644 *.crt; chmod 755 .
                cp geldig.crt ../data/server.crt; cp server.key ../data
                chmod 600 ../data/server.key
                chown --reference=../data ../data/server.key ../data/server.crt
                """
            TestCluster.run(["bash", "-c", script])
            return folder
        }()

        private func serve(_ certificate: String, tls: Bool = true) async throws {
            let folder = await onOwnThread { Self.certificates }
            await onOwnThread {
                _ = TestCluster.run([
                    "cp", "\(folder)/\(certificate).crt", "\(folder)/../data/server.crt",
                ])
            }
            await Faults.psql("alter system set ssl = \(tls ? "on" : "off")")
            await Faults.psql("select pg_reload_conf()")
            // The postmaster reloads in its own time; this setting shows that it has.
            try await Faults.until { Faults.cluster.psql("show ssl") == (tls ? "on" : "off") }
            try await Task.sleep(for: .milliseconds(300))
        }

        private func configuration(
            host: String = "localhost",
            authority: String = "eigen",
            mode: String? = nil
        ) -> DatabaseConfiguration {
            let folder = Faults.cluster.folder + "/tls"
            var text = "host=\(host) hostaddr=127.0.0.1 port=\(Faults.cluster.port) user=postgres "
            text += "dbname=postgres sslrootcert=\(folder)/\(authority).crt"
            if let mode { text += " sslmode=\(mode)" }
            return DatabaseConfiguration(text)
        }

        private func refusal(_ configuration: DatabaseConfiguration) async -> String {
            let error = await Faults.error { try await Database.connect(configuration) }
            #expect(error?.kind == .unreachable)
            #expect(error?.outcome == .notSent)
            return error?.explanation ?? ""
        }

        @Test("de juiste server wordt vertrouwd, ook zonder dat sslmode is genoemd")
        func trusted() async throws {
            try await serve("geldig")
            let database = try await Database.connect(configuration())
            #expect(try await database.readOne(Self.one, 3) == 3)
            let usesTLS = Statement<Void, Bool>(
                "tls_used",
                "select ssl from pg_stat_ssl where pid = pg_backend_pid()"
            ) { row in try row.next("ssl") }
            #expect(try await database.readOne(usesTLS, ()))
            await database.close()
        }

        @Test("een server met een andere naam wordt geweigerd")
        func wrongName() async throws {
            try await serve("geldig")
            let reason = await refusal(configuration(host: "anders.example"))
            #expect(reason.contains("does not match host name"))
        }

        @Test("een server van een andere autoriteit wordt geweigerd")
        func otherAuthority() async throws {
            try await serve("geldig")
            #expect(await refusal(configuration(authority: "vreemd")).contains("verify failed"))
        }

        @Test("een verlopen certificaat wordt geweigerd")
        func expired() async throws {
            try await serve("verlopen")
            // libpq does not name the reason; the valid one differs in its dates alone.
            let reason = await refusal(configuration())
            #expect(reason.contains("certificate verify failed"))
        }

        @Test("een server zonder TLS wordt geweigerd, tenzij dat uitdrukkelijk mag")
        func plainServer() async throws {
            try await serve("geldig", tls: false)
            #expect(await refusal(configuration()).contains("does not support SSL"))
            let weak = configuration(mode: "prefer")
            let error = await Faults.error { try await Database.connect(weak) }
            #expect(error?.kind == .misconfigured(.tlsNotVerified))
            var allowed = weak
            allowed.allowsUnverifiedTLS = true
            let database = try await Database.connect(allowed)
            #expect(try await database.readOne(Self.one, 1) == 1)
            await database.close()
        }

        @Test("over TLS wordt niet onversleuteld afgebroken: de verbinding wordt opgegeven")
        func cancellationDiscards() async throws {
            try await serve("geldig")
            let sent = Lock(0)
            var configuration = configuration()
            configuration.observe = { observation in
                if case .canceledAtServer = observation { sent.withLock { $0 += 1 } }
            }
            let database = try await Database.connect(configuration)
            let sleep = Statement<Void, Void>("tls_sleep", "select pg_sleep(5)")
            let task = Task {
                var batch = Batch()
                batch.begin()
                batch.add(sleep)
                return try await database.withConnection { try await $0.run(batch) }
            }
            try await Faults.until { database.statistics.batches == 1 }
            task.cancel()
            let error = await Faults.error { try await task.value }
            #expect(error?.kind == .canceled)
            #expect(error?.outcome == .nothingChanged)
            #expect(sent.withLock { $0 } == 0)
            try await database.withConnection { _ in }
            await database.close()
        }

        @Test("ook een sessie van zichzelf breekt over TLS niet onversleuteld af: zij wacht af")
        func sessionAwaits() async throws {
            try await serve("geldig")
            let session = try await Session.connect(configuration())
            let task = Task { try await session.execute(script: "select pg_sleep(1) -- merk_tls") }
            try await Faults.until {
                Faults.cluster.psql(
                    """
                    select count(*) from pg_stat_activity
                    where query like '%merk_tls' and state = 'active'
                    """) == "1"
            }
            task.cancel()
            // Had a request to cancel been sent, this would be an error.
            try await task.value
            await session.close()
        }
    }
}
