import FoundationEssentials
import Glibc
import SystemPackage
import Testing

@testable import Cluster

@Suite("Wanneer er geen cluster komt") struct WeigeringenTests {
    @Test("Zonder programma's van PostgreSQL")
    func binariesMissing() async throws {
        try await Lab.cluster("geen-programmas", change: { $0.binaries = "/usr/share" }) {
            cluster in
            await #expect(throws: ClusterError.binariesMissing(searched: ["/usr/share"])) {
                try await cluster.ensureRunning()
            }
            #expect(cluster.status == .absent)
        }
    }

    @Test("Met programma's die te oud zijn")
    func tooOld() async throws {
        try await Lab.cluster("te-oud") { cluster in
            let bin = cluster.folder.root.appending("bin")
            try Files.makeFolder(bin, mode: 0o755, owner: nil)
            for name in PostgresBinaries.needed {
                try Files.write(
                    "#!/bin/sh\necho '\(name) (PostgreSQL) 14.12'\n", to: bin.appending(name),
                    mode: 0o755, owner: nil)
            }
            var options = cluster.options
            options.binaries = bin.string
            let old = EmbeddedCluster(folder: cluster.folder, options: options)
            await #expect(throws: ClusterError.versionTooOld(found: 14, needed: 15)) {
                try await old.ensureRunning()
            }
        }
    }

    @Test("Met gegevens van een andere hoofdversie; die blijven onaangeroerd")
    func otherMajor() async throws {
        try await Lab.cluster("andere-versie") { cluster in
            let data = cluster.folder.data
            try Files.makeFolder(data, mode: 0o700, owner: nil)
            try Files.write("13\n", to: data.appending("PG_VERSION"), mode: 0o600, owner: nil)
            let error = await #expect(throws: ClusterError.self) {
                try await cluster.ensureRunning()
            }
            guard case .otherMajorVersion(data.string, "13", let machine)? = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(machine.allSatisfy { $0 >= 15 })
            #expect(Files.names(in: data) == ["PG_VERSION"])
        }
    }

    @Test("Met gegevens die deze gebruiker niet mag lezen; die heten niet afwezig en blijven staan")
    func unreadable() async throws {
        try await Lab.cluster("onleesbaar") { cluster in
            let data = cluster.folder.data
            try Files.makeFolder(data, mode: 0o700, owner: nil)
            try Files.write("15\n", to: data.appending("PG_VERSION"), mode: 0o600, owner: nil)
            try await Lab.must("chmod", ["0", data.string])
            // A process of its own, because root may read everything.
            await #expect(processExitsWith: .success) { [root = cluster.path as String] in
                if geteuid() == 0 { try #require(setgid(65534) == 0 && setuid(65534) == 0) }
                let cluster = EmbeddedCluster(folder: ClusterFolder(FilePath(root)))
                #expect(cluster.status == .unreadable)
                let error = await #expect(throws: ClusterError.self) {
                    try await cluster.ensureRunning()
                }
                guard case .folderNotWritable? = error else {
                    Issue.record("\(String(describing: error))")
                    return
                }
            }
            try await Lab.must("chmod", ["0700", data.string])
            #expect(Files.text(data.appending("PG_VERSION")) == "15\n")
        }
    }

    @Test(
        "Een gebruiker wiens groep anders heet, kan de server draaien",
        .enabled(if: Lab.isRoot, Lab.needsRoot))
    func group() async throws {
        // On Debian the group of nobody is nogroup.
        for (user, group) in [("nobody", "nogroup"), ("postgres", "postgres")] {
            let outcome = try await Tool(program: "id", user: user).run(["-gn"])
            #expect(outcome.output == group + "\n", "\(outcome.tail)")
        }
        await #expect(throws: ClusterError.userMissing(name: "geen-mens")) {
            try await Tool(program: "id", user: "geen-mens").run(["-gn"])
        }
    }

    @Test("In een map met andermans bestanden")
    func foreign() async throws {
        try await Lab.cluster("vreemd") { cluster in
            let data = cluster.folder.data
            try Files.makeFolder(data, mode: 0o700, owner: nil)
            try Files.write("x", to: data.appending("brief.txt"), mode: 0o600, owner: nil)
            await #expect(throws: ClusterError.folderForeign(path: data.string)) {
                try await cluster.ensureRunning()
            }
            #expect(Files.names(in: data) == ["brief.txt"])
        }
    }

    @Test("Waar een bestand staat in plaats van een map")
    func notAFolder() async throws {
        try await Lab.cluster("geen-map") { cluster in
            let inside = ClusterFolder(cluster.folder.owner.appending("k"))
            let error = await #expect(throws: ClusterError.self) {
                try await EmbeddedCluster(folder: inside).ensureRunning()
            }
            guard case .folderNotWritable(inside.path, _)? = error else {
                Issue.record("\(String(describing: error))")
                return
            }
        }
    }

    @Test("Op een schijf die alleen te lezen is", .enabled(if: Lab.isRoot, Lab.needsRoot))
    func readOnly() async throws {
        try await Lab.cluster("alleen-lezen") { cluster in
            let disk = cluster.folder.root.appending("schijf")
            try await Lab.tmpfs(at: disk, megabytes: 1) {
                try await Lab.must("mount", ["-o", "remount,ro", disk.string])
                let error = await #expect(throws: ClusterError.self) {
                    try await EmbeddedCluster(folder: ClusterFolder(disk.appending("k")))
                        .ensureRunning()
                }
                guard case .folderNotWritable(_, let reason)? = error else {
                    Issue.record("\(String(describing: error))")
                    return
                }
                #expect(reason == "alleen-lezen")
            }
        }
    }

    @Test(
        "Op een volle schijf; na het vrijmaken van ruimte lukt het wel",
        .enabled(if: Lab.isRoot, Lab.needsRoot))
    func diskFull() async throws {
        try await Lab.cluster("vol") { cluster in
            let disk = cluster.folder.root.appending("schijf")
            try await Lab.tmpfs(at: disk, megabytes: 12) {
                let small = EmbeddedCluster(
                    folder: ClusterFolder(disk.appending("k")), options: cluster.options)
                await #expect(throws: ClusterError.diskFull(path: small.path)) {
                    try await small.ensureRunning()
                }
                #expect(small.status == .absent)
                try await Lab.must("mount", ["-o", "remount,size=200m", disk.string])
                try await small.ensureRunning()
                #expect(try await Lab.ask(small, "select 1") == "1")
                #expect(try await small.stop())
                // Full while it stood still: what was stored stays, and the server says why not.
                let filler = disk.appending("vulling")
                _ = try await Tool(program: "dd").run([
                    "if=/dev/zero", "of=\(filler)", "bs=64K", "status=none",
                ])
                let error = await #expect(throws: ClusterError.self) {
                    try await small.ensureRunning()
                }
                guard case .diskFull? = error else {
                    Issue.record("\(String(describing: error))")
                    return
                }
                try Files.remove(filler)
                try await small.ensureRunning()
                #expect(try await Lab.ask(small, "select 1") == "1")
                #expect(try await small.stop(.immediate))
            }
        }
    }
}
