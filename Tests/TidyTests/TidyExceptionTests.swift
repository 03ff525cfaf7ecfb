import TestSupport
import Testing

@Suite("Uitzonderingen")
struct TidyExceptionTests {
    private let found = [Finding("unsafe", "a.swift", "x"), Finding("unsafe", "b.swift", "x")]
    private let exception = TidyException("unsafe", in: "a.swift", because: "a test")

    @Test("een uitzondering geldt voor een bestand en een onderwerp")
    func heftOp() {
        #expect(TidyException.remaining(found, after: [exception]) == [found[1]])
        let other = TidyException("try!", in: "a.swift", because: "a test")
        #expect(TidyException.remaining(found, after: [other]) == found)
    }

    @Test("een uitzondering die nergens voor nodig is, wordt gemeld")
    func overbodig() {
        #expect(TidyException.stale([exception], findings: found).isEmpty)
        #expect(TidyException.stale([exception], findings: [found[1]]).map(\.path) == ["a.swift"])
    }
}
