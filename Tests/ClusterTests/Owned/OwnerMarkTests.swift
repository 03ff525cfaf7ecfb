import Testing

@testable import Cluster

@Suite("Van welk proces een proefcluster is") struct OwnerMarkTests {
    @Test("Het eigen proces leeft en komt heel terug uit zijn tekst")
    func own() throws {
        let mark = try #require(OwnerMark.present())
        #expect(!mark.isDead)
        #expect(OwnerMark(mark.text) == mark)
    }

    @Test("Hetzelfde nummer met een ander begin is een ander proces, dus dood")
    func reused() throws {
        let mark = try #require(OwnerMark.present())
        let reused = OwnerMark(
            pid: mark.pid, ticks: mark.ticks - 1, namespace: mark.namespace, boot: mark.boot)
        #expect(reused.isDead)
    }

    @Test("Na een herstart van de machine is het proces dood; in een andere container onbekend")
    func elsewhere() throws {
        let mark = try #require(OwnerMark.present())
        let boot = OwnerMark(
            pid: mark.pid, ticks: mark.ticks, namespace: mark.namespace, boot: "eerder")
        #expect(boot.isDead)
        let container = OwnerMark(
            pid: 2_000_000_000, ticks: 1, namespace: "pid:[1]", boot: mark.boot)
        #expect(!container.isDead)
    }

    @Test("Onzin is geen eigenaar", arguments: ["", "12", "a b c d", "-1 2 c d", "1 2 c d e"])
    func nonsense(text: String) {
        #expect(OwnerMark(text) == nil)
    }
}
