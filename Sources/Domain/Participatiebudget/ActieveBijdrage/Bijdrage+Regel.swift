extension Bijdrage {
    /// The most bytes of what residents will do.
    public static let meesteBytes = 2_000

    /// Reads `uitvoering:6:24:lampjes ophangen`; a question mark is an unknown number.
    public init?(regel: String) {
        let delen = regel.split(separator: ":", maxSplits: 3, omittingEmptySubsequences: false)
            .map(String.init)
        guard delen.count == 4, let soort = Bijdragesoort(rawValue: delen[0]),
            (1...Self.meesteBytes).contains(delen[3].utf8.count),
            delen[3].unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control })
        else { return nil }
        var (bewoners, uren): (Int64?, Decimaal?)
        if delen[1] != "?" {
            guard let aantal = Int64(delen[1]), (0...Toetsinvoer.Grens.bewoners).contains(aantal)
            else { return nil }
            bewoners = aantal
        }
        if delen[2] != "?" {
            let metPunt = delen[2].split(separator: ",", omittingEmptySubsequences: false)
                .joined(separator: ".")
            guard let getal = Decimaal(tekst: metPunt), getal >= .nul,
                getal <= Toetsinvoer.Grens.uren
            else { return nil }
            uren = getal
        }
        self.init(soort: soort, bewoners: bewoners, uren: uren, omschrijving: delen[3])
    }
}
