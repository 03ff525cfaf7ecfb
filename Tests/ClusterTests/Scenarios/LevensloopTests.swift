import FoundationEssentials
import Glibc
import SystemPackage
import Testing

@testable import Cluster

@Suite("De levensloop van een cluster") struct LevensloopTests {
    @Test("Van niets naar draaiend, gestopt en weer draaiend, en elke stand heet wat hij is")
    func wholeLife() async throws {
        try await Lab.cluster("levensloop") { cluster in
            #expect(cluster.status == .absent)
            #expect(try await cluster.stop() == false)
            let address = try await cluster.ensureRunning()
            let pid = try Lab.pid(cluster)
            let major = try await Lab.major()
            #expect(cluster.status == .running(pid: pid, major: major, address: address))

            try await cluster.ensureRunning()
            #expect(try Lab.pid(cluster) == pid)

            #expect(try await cluster.stop())
            #expect(cluster.status == .stopped(major: major))
            #expect(ProcessTable.relation(of: pid, to: cluster.folder.data) == .gone)
            #expect(try await cluster.stop() == false)

            try await cluster.ensureRunning()
            #expect(try Lab.pid(cluster) != pid)
            #expect(try await Lab.ask(cluster, "select 1") == "1")
        }
    }

    @Test("Checksums, UTF-8, locale C, ICU, geen TCP, en mappen die voor niemand anders open zijn")
    func settings() async throws {
        try await Lab.cluster("instellingen") { cluster in
            try await cluster.ensureRunning()
            let answer = try await Lab.ask(
                cluster,
                """
                select current_setting('data_checksums'), current_setting('server_encoding'),
                    datcollate, datctype, current_setting('listen_addresses'),
                    current_setting('TimeZone'), 'Ä' collate "nl-x-icu" < 'b' collate "nl-x-icu"
                from pg_database where datname = current_database()
                """)
            #expect(answer == "on|UTF8|C|C||UTC|t")
            for folder in [cluster.folder.socket, cluster.folder.data, cluster.folder.logs] {
                let attributes = try FileManager.default.attributesOfItem(atPath: folder.string)
                #expect(attributes[.posixPermissions] as? Int == 0o700, "\(folder)")
            }
        }
    }

    @Test("De server draait nooit als root, in een eigen sessie en zonder onze bestanden")
    func apart() async throws {
        try await Lab.cluster("apart") { cluster in
            let witness = FilePath("/tmp/wijkgriffie-getuige-\(getpid())")
            // Without close-on-exec: it would be inherited if anything were.
            let file = try FileDescriptor.open(
                witness, .readWrite, options: .create, permissions: .ownerReadWrite)
            defer {
                try? file.close()
                try? Files.remove(witness)
            }
            try await cluster.ensureRunning()
            let pid = try Lab.pid(cluster)
            let status = try #require(Files.text(FilePath("/proc/\(pid)/status")))
            let uid = status.split(separator: "\n").first { $0.hasPrefix("Uid:") }
            #expect(try #require(uid).split(separator: "\t").dropFirst().allSatisfy { $0 != "0" })
            #expect(getsid(pid_t(pid)) == pid_t(pid))
            let open = Files.names(in: FilePath("/proc/\(pid)/fd")).compactMap {
                try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(pid)/fd/\($0)")
            }
            #expect(open.count > 3)
            #expect(!open.contains(witness.string))
            #expect(!open.contains(cluster.folder.lock.string))
            #expect(open.contains(cluster.folder.log.string))
        }
    }

    @Test("Na een harde dood van de server start de volgende aanroep hem weer, met de gegevens")
    func killed() async throws {
        try await Lab.cluster("gedood", change: { $0.durable = true }) { cluster in
            try await cluster.ensureRunning()
            _ = try await Lab.ask(cluster, "create table bewijs as select 42 as getal")
            let pid = try Lab.pid(cluster)
            #expect(kill(pid_t(pid), SIGKILL) == 0)
            while ProcessTable.relation(of: pid, to: cluster.folder.data) == .server {
                await Task.yield()
            }
            try await cluster.ensureRunning()
            #expect(try Lab.pid(cluster) != pid)
            #expect(try await Lab.ask(cluster, "select getal from bewijs") == "42")
        }
    }

    @Test("Voorbereiding die verandert, wordt ook op een draaiende server uitgevoerd")
    func preparation() async throws {
        try await Lab.cluster("voorbereiding", change: { $0.preparation = roles }) { cluster in
            try await cluster.ensureRunning()
            for role in ClusterRole.allCases where role != .backup {
                #expect(try await Lab.ask(cluster, "select user", as: role) == role.rawValue)
            }
            let pid = try Lab.pid(cluster)
            var options = cluster.options
            options.preparation = roles + "create table tweede ();"
            let newer = EmbeddedCluster(folder: cluster.folder, options: options)
            try await newer.ensureRunning()
            #expect(try Lab.pid(cluster) == pid)
            #expect(try await Lab.ask(cluster, "select count(*) from tweede") == "0")
        }
    }

    /// Only what the scenario needs; the real text is `sql/rollen.sql`.
    private let roles = ClusterRole.allCases.filter { $0 != .superuser }
        .map {
            """
            select 'create role \($0.rawValue) login' where not exists
            (select from pg_roles where rolname = '\($0.rawValue)') \\gexec

            """
        }.joined()

    @Test("Voorbereiding die mislukt, laat het cluster niet als klaar achter")
    func failingPreparation() async throws {
        try await Lab.cluster("mislukt", change: { $0.preparation = "select 1/0;" }) { cluster in
            for _ in 1...2 {
                let error = await #expect(throws: ClusterError.self) {
                    try await cluster.ensureRunning()
                }
                guard case .toolFailed("psql", let output)? = error else {
                    Issue.record("\(String(describing: error))")
                    return
                }
                #expect(output.contains("division by zero"))
            }
        }
    }
}
