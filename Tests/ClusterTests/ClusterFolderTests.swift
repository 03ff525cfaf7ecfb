import Testing

@testable import Cluster

@Suite("De map van het cluster") struct ClusterFolderTests {
    @Test(
        "De map volgt uit instelling, XDG, HOME en root, in die volgorde",
        arguments: [
            ([:], true, "/var/lib/wijkgriffie/cluster"),
            (["HOME": "/home/a"], true, "/var/lib/wijkgriffie/cluster"),
            (["HOME": "/home/a"], false, "/home/a/.local/share/wijkgriffie/cluster"),
            (
                ["HOME": "/home/a", "XDG_DATA_HOME": "/data"], false,
                "/data/wijkgriffie/cluster"
            ),
            (
                ["HOME": "/home/a", "XDG_DATA_HOME": "data"], false,
                "/home/a/.local/share/wijkgriffie/cluster"
            ),
            (["HOME": "/home/a", "WIJKGRIFFIE_CLUSTERMAP": "/k"], false, "/k"),
            (["WIJKGRIFFIE_CLUSTERMAP": "/k"], true, "/k"),
        ])
    func standard(environment: [String: String], isRoot: Bool, expected: String) throws {
        let folder = try ClusterFolder.standard(environment: environment, isRoot: isRoot)
        #expect(folder.path == expected)
    }

    @Test("Zonder HOME en zonder instelling is er geen map")
    func unknown() {
        #expect(throws: ClusterError.folderUnknown) {
            try ClusterFolder.standard(environment: ["HOME": "thuis"], isRoot: false)
        }
    }

    @Test("Een socketpad van 107 bytes mag, van 108 niet; bytes tellen, geen tekens")
    func socketPath() throws {
        let rest = "/socket/.s.PGSQL.5432".utf8.count
        func folder(_ bytes: Int, _ letter: String) -> ClusterFolder {
            let count = (bytes - rest - 1) / letter.utf8.count
            return ClusterFolder("/" + String(repeating: letter, count: count))
        }
        #expect(throws: Never.self) { try folder(107, "a").checkSocketPath(port: 5432) }
        for letter in ["a", "é"] {
            let tooLong = folder(108 + letter.utf8.count - 1, letter)
            #expect(throws: ClusterError.self) { try tooLong.checkSocketPath(port: 5432) }
        }
    }

    @Test("Een te lange map wordt geweigerd voordat er iets gemaakt wordt")
    func refusedEarly() async {
        let path = "/tmp/" + String(repeating: "x", count: 120)
        let cluster = EmbeddedCluster(folder: ClusterFolder(path))
        await #expect(throws: ClusterError.self) { try await cluster.ensureRunning() }
        #expect(!Files.exists(cluster.folder.root))
    }
}
