import TestSupport
import Testing

@Suite("Scripts")
struct ScriptHabitsTests {
    private let head = "#!/usr/bin/env bash\nset -euo pipefail\n"

    private func findings(_ path: String, _ text: String, runs: Bool = true) -> [String] {
        ScriptHabits.findings(in: CheckoutFile(path, text, isExecutable: runs)).map(\.text)
    }

    @Test("een klein, uitvoerbaar script dat bij fouten stopt is goed")
    func goed() {
        #expect(findings("scripts/a", head).isEmpty)
        #expect(findings(".ci/run", head).isEmpty)
        #expect(findings("scripts/lib/a.sh", "a() { b; }\n", runs: false).isEmpty)
        #expect(findings("deploy/a", "", runs: false).isEmpty)
    }

    @Test("elke tekortkoming wordt genoemd")
    func fout() {
        #expect(findings("scripts/a", head, runs: false) == ["is niet uitvoerbaar"])
        #expect(findings("scripts/a", "#!/usr/bin/env bash\n") == ["mist 'set -euo pipefail'"])
        #expect(findings("scripts/a", "echo\n") == ["noemt op regel 1 geen programma"])
    }

    @Test("99 regels mag, 100 niet, ook niet in een deel dat anderen inlezen")
    func lengte() {
        #expect(findings("scripts/lib/a.sh", String(repeating: "a\n", count: 99)).isEmpty)
        #expect(findings("scripts/lib/a.sh", String(repeating: "a\n", count: 100)).count == 1)
    }
}
