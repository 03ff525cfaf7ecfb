import Testing

@testable import Commands

@Suite("Uitgangscodes")
struct UitgangscodeTests {
    static let tabel: [(Uitgangscode, Int32)] = [
        (.gereed, 0), (.geweigerd, 1), (.geannuleerd, 2), (.integriteitGebroken, 10),
        (.gebruik, 64), (.ongeldigeInvoer, 65), (.nietGevonden, 66), (.nietBereikbaar, 69),
        (.intern, 70), (.uitkomstOnbekend, 74), (.probeerOpnieuw, 75), (.nietToegestaan, 77),
    ]

    @Test("de getallen liggen vast voor scripts", arguments: tabel)
    func getal(code: Uitgangscode, getal: Int32) async throws {
        #expect(code.rawValue == getal)
        let regel = "  \(getal)".padding(4) + "  \(code.betekenis)\n"
        #expect(try await Proefloop(["--help"]).uit.contains(regel))
    }

    @Test("de tabel is volledig")
    func volledig() {
        #expect(Set(Self.tabel.map(\.0)) == Set(Uitgangscode.allCases))
        #expect(Set(Uitgangscode.allCases.map(\.betekenis)).count == Uitgangscode.allCases.count)
    }
}

extension String {
    fileprivate func padding(_ breedte: Int) -> String {
        self + String(repeating: " ", count: max(0, breedte - count))
    }
}
