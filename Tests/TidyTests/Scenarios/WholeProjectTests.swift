import TestSupport
import Testing

@Suite("Het hele project houdt zich aan de gewoonten")
struct WholeProjectTests {
    @Test("elke gewoonte", arguments: TidyRule.all)
    func gewoonte(rule: TidyRule) throws {
        let findings = TidyException.remaining(rule.check(try Self.checkout.get()))
        let report = findings.map(\.description).joined(separator: "\n")
        #expect(findings.isEmpty, "\(report)")
    }

    @Test("elke uitzondering is nog nodig")
    func uitzonderingen() throws {
        let checkout = try Self.checkout.get()
        let findings = TidyRule.all.flatMap { $0.check(checkout) }
        #expect(TidyException.stale(findings: findings).isEmpty)
    }

    /// Read once for all habits.
    private static let checkout = Result { try Checkout.current() }
}
