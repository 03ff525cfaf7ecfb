import Glibc
import SystemPackage
import Testing

@testable import Cluster

@Suite("Wat een eerdere server achterliet") struct AchtergeblevenTests {
    private func stopped(_ name: String, _ body: (EmbeddedCluster, FilePath) async throws -> Void)
        async throws
    {
        try await Lab.cluster(name) { cluster in
            try await cluster.ensureRunning()
            try await cluster.stop()
            try await body(cluster, PostmasterFile.path(in: cluster.folder.data))
        }
    }

    @Test("Een procesnummer van niemand, van een ander programma, of geen nummer: hij start")
    func stale() async throws {
        try await stopped("oud-nummer") { cluster, file in
            let user = try await SystemUser.present(data: cluster.folder.data)
            let major = try await Lab.major()
            for text in ["999999999\n", "\(getpid())\n/ergens\n", "", "onzin\n"] {
                try Files.write(text, to: file, mode: 0o600, owner: user.server)
                #expect(cluster.status == .stopped(major: major))
                try await cluster.ensureRunning()
                #expect(try await Lab.ask(cluster, "select 1") == "1")
                try await cluster.stop(.immediate)
            }
        }
    }

    @Test(
        "Een nummer dat niet weg te halen is, wordt gemeld met het bestand",
        .enabled(if: Lab.isRoot, Lab.needsRoot))
    func stuck() async throws {
        try await Lab.cluster("vast") { cluster in
            try await Lab.tmpfs(at: cluster.folder.data, megabytes: 1) {
                let data = cluster.folder.data
                let file = PostmasterFile.path(in: data)
                let major = try await Lab.major()
                try Files.write(
                    "\(major)\n", to: data.appending("PG_VERSION"), mode: 0o600, owner: nil)
                try Files.write("\(getpid())\n", to: file, mode: 0o600, owner: nil)
                try await Lab.must("mount", ["-o", "remount,ro", data.string])
                let reason = "proces \(getpid()) is een ander programma"
                await #expect(
                    throws: ClusterError.stalePidFile(path: file.string, reason: reason)
                ) { try await cluster.ensureRunning() }
            }
        }
    }

    @Test("Een server die iemand met de hand op onze gegevens startte, wordt niet aangeraakt")
    func heldByHand() async throws {
        try await stopped("met-de-hand") { cluster, file in
            let user = try await SystemUser.present(data: cluster.folder.data)
            let binaries = try await PostgresBinaries.choose(
                for: cluster.folder.data, explicit: nil)
            let control = user.tool(binaries.program("pg_ctl"))
            let data = cluster.folder.data.string
            let other = cluster.folder.logs.string
            let started = try await control.run([
                "start", "--pgdata=\(data)", "--log=\(other)/hand.log", "--wait", "--silent",
                "--options=-c unix_socket_directories='\(other)'",
            ])
            try #require(started.code == 0, "\(started.tail)")
            guard case .held(let pid, _) = cluster.status else {
                Issue.record("\(cluster.status)")
                return
            }
            let held = ClusterError.heldByAnotherProcess(path: cluster.path, pid: pid)
            await #expect(throws: held) { try await cluster.ensureRunning() }
            #expect(ProcessTable.relation(of: pid, to: cluster.folder.data) == .server)
            let stopped = try await control.run(["stop", "--pgdata=\(data)", "--silent"])
            #expect(stopped.code == 0)
        }
    }
}
