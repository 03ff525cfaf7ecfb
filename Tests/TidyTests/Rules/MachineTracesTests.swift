import TestSupport
import Testing

@Suite("Sporen van een machine")
struct MachineTracesTests {
    private func lines(_ text: String) -> [Int] {
        MachineTraces.findings(in: CheckoutFile("README.md", text)).map(\.line)
    }

    @Test("een pad van een machine en een woord over het maken worden gevonden")
    func gevonden() {
        #expect(lines("goed\ncd /wo" + "rk/main") == [2])
        #expect(lines("door een L" + "LM gemaakt") == [1])
    }

    @Test("gewone paden en woorden mogen", arguments: ["/usr/bin/env", "a/work.md", "allmaal"])
    func goed(text: String) {
        #expect(lines(text).isEmpty)
    }
}
