import Glibc
import SystemPackage
import Testing

@testable import Cluster

@Suite("Proefclusters opruimen") struct OpruimenTests {
    private var lab: OwnedClusters { OwnedClusters(parent: "/tmp/wijkgriffie-opruim-\(getpid())") }

    private func orphan(_ cluster: EmbeddedCluster) throws {
        let mark = try #require(OwnerMark.present())
        let dead = OwnerMark(
            pid: mark.pid, ticks: mark.ticks - 1, namespace: mark.namespace, boot: mark.boot)
        try Files.write(dead.text, to: cluster.folder.owner, mode: 0o644, owner: nil)
    }

    @Test("Wat van een dood proces is gaat weg; wat leeft, onbekend of van niemand is blijft")
    func sweep() async throws {
        defer { try? Files.remove(lab.parent) }
        var options = ClusterOptions()
        options.durable = false
        let (dead, live) = (
            try lab.make("dood", options: options), try lab.make("leeft", options: options)
        )
        defer { live.discardOwned() }
        try await dead.ensureRunning()
        try await live.ensureRunning()
        let nobodys = lab.parent.appending("van-niemand")
        try Files.makeFolder(nobodys, mode: 0o755, owner: nil)
        #expect(lab.sweep().isEmpty)

        let (deadPID, livePID) = (try Lab.pid(dead), try Lab.pid(live))
        try orphan(dead)
        #expect(lab.sweep() == [dead.path])
        #expect(ProcessTable.start(of: deadPID).map { $0.state == "Z" } ?? true)
        #expect(!Files.exists(dead.folder.root))
        #expect(try Lab.pid(live) == livePID)
        #expect(try await Lab.ask(live, "select 1") == "1")
        #expect(Files.exists(nobodys))
    }

    @Test("Een ander programma dat het nummer van de server kreeg, blijft leven")
    func stranger() async throws {
        let other = OwnedClusters(parent: "/tmp/wijkgriffie-vreemd-\(getpid())")
        defer { try? Files.remove(other.parent) }
        let cluster = try other.make("nummer", options: ClusterOptions())
        try Files.makeFolder(cluster.folder.data, mode: 0o700, owner: nil)
        // This very process: were it killed, the test would not end.
        try Files.write(
            "\(getpid())\n", to: PostmasterFile.path(in: cluster.folder.data), mode: 0o600,
            owner: nil)
        try orphan(cluster)
        #expect(other.sweep() == [cluster.path])
    }

    @Test("Een gewoon cluster wordt nooit weggegooid, ook niet als iemand erom vraagt")
    func notOurs() async throws {
        try await Lab.cluster("gewoon") { cluster in
            let ordinary = ClusterFolder(cluster.folder.root.appending("g"))
            try Files.makeFolder(ordinary.data, mode: 0o700, owner: nil)
            #expect(EmbeddedCluster(folder: ordinary).discardOwned() == false)
            #expect(Files.exists(ordinary.data))
        }
    }
}
