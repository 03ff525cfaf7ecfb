import Domain
import Testing

@Suite("Weekdag")
struct WeekdagTests {
    @Test("De week begint op maandag en heeft zeven namen")
    func namen() {
        #expect(
            Weekdag.allCases.map(\.naam) == [
                "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
            ])
        #expect(Weekdag.allCases.map(\.rawValue) == Array(1...7))
    }

    @Test(
        "De weekdag loopt door, ook over de grenzen van eeuwen",
        arguments: [
            ("1583-01-01", Weekdag.zaterdag), ("1900-01-01", .maandag), ("1969-12-31", .woensdag),
            ("1970-01-01", .donderdag), ("2000-02-29", .dinsdag), ("2100-03-01", .maandag),
            ("9999-12-31", .vrijdag),
        ])
    func weekdag(tekst: String, weekdag: Weekdag) throws {
        #expect(try dag(tekst).weekdag == weekdag)
    }
}
