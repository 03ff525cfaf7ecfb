extension Datum: CustomStringConvertible {
    /// The day as `2026-03-03`, the form of ISO 8601 that machines exchange.
    public var description: String {
        let (jaar, maand, dag) = onderdelen
        return "\(jaar)-\(tweeCijfers(maand))-\(tweeCijfers(dag))"
    }

    /// Reads `2026-03-03`; `nil` for any other form and for days that do not exist.
    public init?(tekst: String) {
        let bytes = Array(tekst.utf8)
        let streep = UInt8(ascii: "-")
        guard bytes.count == 10, bytes[4] == streep, bytes[7] == streep,
            let jaar = getal(bytes[0..<4]), let maand = getal(bytes[5..<7]),
            let dag = getal(bytes[8..<10])
        else { return nil }
        self.init(jaar: jaar, maand: maand, dag: dag)
    }

    /// The day in words: `dinsdag 3 maart 2026`.
    public var voluit: String {
        "\(weekdag.naam) \(zonderWeekdag)"
    }

    /// The day in words without the day of the week: `3 maart 2026`.
    public var zonderWeekdag: String {
        let (jaar, maand, dag) = onderdelen
        return "\(dag) \(Self.maandnamen[maand - 1]) \(jaar)"
    }

    private static let maandnamen = [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
        "oktober", "november", "december",
    ]
}

func tweeCijfers(_ getal: Int) -> String {
    getal < 10 ? "0\(getal)" : "\(getal)"
}

/// The number that a run of ASCII digits writes; `nil` when there is anything else in it.
func getal(_ cijfers: ArraySlice<UInt8>) -> Int? {
    guard !cijfers.isEmpty, cijfers.count <= 9, cijfers.allSatisfy(isCijfer) else { return nil }
    return cijfers.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
}
