import Testing

@testable import Cluster

@Suite("Twee programma's tegelijk") struct TegelijkTests {
    @Test("Acht tegelijk starten één server, en alle acht kunnen ermee werken")
    func eight() async throws {
        try await Lab.cluster("tegelijk", change: { $0.patience = .seconds(600) }) { cluster in
            // A lock on a file belongs to the open file, so tasks compete as processes do.
            let pids = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 1...8 {
                    group.addTask {
                        try await EmbeddedCluster(folder: cluster.folder, options: cluster.options)
                            .ensureRunning()
                        return try Lab.pid(cluster)
                    }
                }
                return try await group.reduce(into: Set<Int>()) { $0.insert($1) }
            }
            #expect(pids.count == 1)
            #expect(try await Lab.ask(cluster, "select 1") == "1")
            let starts = try #require(Files.text(cluster.folder.log))
                .split(separator: "\n").filter { $0.contains("already exists") }
            #expect(starts.isEmpty)
        }
    }

    @Test("Wie het slot te lang niet krijgt, hoort dat een ander bezig is")
    func impatient() async throws {
        try await Lab.cluster("ongeduldig", change: { $0.patience = .milliseconds(60) }) {
            cluster in
            let held = ClusterError.heldByAnotherProcess(path: cluster.path, pid: nil)
            _ = try await FileLock.holding(cluster.folder.lock, patience: .seconds(1)) {
                () throws(ClusterError) in
                await #expect(throws: held) { try await cluster.ensureRunning() }
            }
        }
    }

    @Test("Starten en stoppen door elkaar eindigt in een stand die klopt")
    func mixed() async throws {
        try await Lab.cluster("door-elkaar", change: { $0.patience = .seconds(600) }) { cluster in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for turn in 1...6 {
                    group.addTask {
                        if turn.isMultiple(of: 3) {
                            try await cluster.stop()
                        } else {
                            try await cluster.ensureRunning()
                        }
                    }
                }
                try await group.waitForAll()
            }
            try await cluster.ensureRunning()
            #expect(try await Lab.ask(cluster, "select 1") == "1")
        }
    }
}
