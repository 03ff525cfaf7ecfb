import Domain

/// A small calendar: the decree of 2026 - 2028 with one day.
enum Proefkalender {
    static func maak() throws -> Kalender {
        try Kalender(
            dagen: Array("datum,bron\n2026-05-15,KB 2026-2028\n".utf8),
            besluiten: Array("van,tot,dagen,stand\n2026,2028,1,bekend\n".utf8))
    }
}
