import TestSupport
import Testing

@Suite("Begrippenlijst")
struct GlossaryTests {
    private let source = """
        public struct Bedrag {}
        public indirect enum Regel {}
        public final class Kalender { public class func maak() {} }
        struct Intern {}
        public func vrij() {}
        public protocol Rol { }
        """

    private func missing(_ glossary: String, path: String = "Sources/Domain/A.swift") -> [Int] {
        let list = CheckoutFile("Sources/griffie/Wijkgriffie.docc/Begrippen.md", glossary)
        return Glossary.findings(in: Checkout([list, CheckoutFile(path, source)])).map(\.line)
    }

    @Test("elk openbaar type staat in de lijst, als heel woord")
    func typen() {
        #expect(missing("| `Bedrag` | `Regel` | `Kalender` | Rol |").isEmpty)
        #expect(missing("| `Bedragen` | `Regel` | `Kalender` |") == [1, 6])
    }

    @Test("buiten Domain geldt dit niet")
    func elders() {
        #expect(missing("", path: "Sources/Weergave/A.swift").isEmpty)
    }

    @Test("zonder lijst is er een melding")
    func zonderLijst() {
        #expect(Glossary.findings(in: Checkout([])).count == 1)
    }
}
