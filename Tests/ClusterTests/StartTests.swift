import Cluster
import Testing

@Test("Een cluster start, zegt waar het luistert en stopt")
func startStop() async throws {
    var options = ClusterOptions()
    options.durable = false
    let c = EmbeddedCluster(folder: ClusterFolder("/tmp/wg1/c"), options: options)
    let a = try await c.ensureRunning()
    print(a.conninfo(role: .app), c.status)
    print(try await c.stop(), c.status)
}
