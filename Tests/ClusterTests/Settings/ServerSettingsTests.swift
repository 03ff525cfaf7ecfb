import Testing

@testable import Cluster

@Suite("De instellingen van de server") struct ServerSettingsTests {
    private func lines(_ change: (inout ClusterOptions) -> Void = { _ in }) -> [String] {
        var options = ClusterOptions()
        change(&options)
        let settings = ServerSettings(folder: ClusterFolder("/k/o'k"), options: options)
        return settings.text.split(separator: "\n").map(String.init)
    }

    @Test("Gewoon: alleen de socket, en niets dat de schijf overslaat")
    func ordinary() {
        let lines = lines()
        #expect(lines.contains("listen_addresses = ''"))
        #expect(lines.contains("unix_socket_directories = '/k/o''k/socket'"))
        #expect(!lines.contains { $0.hasPrefix("fsync") || $0.hasPrefix("ssl") })
        #expect(!lines.contains { $0.hasPrefix("synchronous_commit") })
    }

    @Test("In tests mag de schijf overgeslagen worden")
    func notDurable() {
        let lines = lines { $0.durable = false }
        #expect(lines.contains("fsync = off"))
        #expect(lines.contains("listen_addresses = ''"))
    }

    @Test("Met TLS luistert de server alleen op de eigen machine")
    func loopback() {
        let lines = lines { $0.loopback = LoopbackTLS(port: 6000, certificate: "c", key: "k") }
        #expect(lines.contains("listen_addresses = '127.0.0.1'"))
        #expect(lines.contains("ssl = on"))
        #expect(lines.contains("port = 6000"))
    }
}
