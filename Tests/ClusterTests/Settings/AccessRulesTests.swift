import Testing

@testable import Cluster

@Suite("Wie er binnen mag") struct AccessRulesTests {
    private func rules(_ user: SystemUser, loopback: Bool = false) -> AccessRules {
        var options = ClusterOptions()
        if loopback { options.loopback = LoopbackTLS(port: 6000, certificate: "c", key: "k") }
        return AccessRules(user: user, options: options)
    }

    @Test("Alleen over de socket, en alleen wie het systeem kent")
    func socketOnly() {
        let lines = rules(SystemUser(caller: "jan", server: nil)).hba.split(separator: "\n")
        let rules = lines.filter { !$0.hasPrefix("#") }
        #expect(rules.allSatisfy { $0.hasPrefix("local ") && $0.contains(" peer ") })
    }

    @Test("Met TLS komt over TCP alleen de rol van de toepassing binnen, nooit onversleuteld")
    func loopback() {
        let rules = rules(SystemUser(caller: "jan", server: nil), loopback: true).hba
            .split(separator: "\n").filter { !$0.hasPrefix("#") && !$0.hasPrefix("local ") }
        #expect(rules == ["hostssl all griffie_app 127.0.0.1/32 trust"])
    }

    @Test("De gebruiker, root en de gebruiker van de server mogen elke rol die zich kan aanmelden")
    func ident() {
        let lines = rules(SystemUser(caller: "jan de\"boer", server: "postgres")).ident
            .split(separator: "\n").dropFirst()
        #expect(lines.count == 3 * ClusterRole.allCases.count)
        #expect(lines.contains("wijkgriffie \"jan de\"\"boer\" griffie_app"))
        #expect(lines.contains("wijkgriffie \"root\" griffie_migrator"))
        #expect(!lines.contains { $0.hasSuffix("griffie_eigenaar") })
    }
}
