public import Domain

extension Stroombewijs {
    /// What was proven, and in which folder.
    public func antwoord(_ onderwerp: String, in map: String) -> Antwoord {
        let zegel = zegels.last?.zegel
        let kaart = Kaart([
            .init("onderwerp", "Onderwerp", onderwerp), .init("map", "Map", map),
            .init(
                "inschrijvingen", "Inschrijvingen", "\(stukken.count)", .geheel(stukken.count)),
            .init(
                "omvang", "Onder een zegel over", zegel.map { "\($0.omvang)" },
                .geheelOfLeeg(zegel?.omvang)),
            .init("wortel", "Wortel", zegel.map { Base64.tekst($0.wortel.bytes) }),
            .init(
                "zegels", "Oudere zegels", "\(aansluitingen.count)",
                .geheel(aansluitingen.count)),
            .init(
                "teksten", "Teksten", teksten.map { "\($0.count)" } ?? "niet meegegeven",
                .geheelOfLeeg(teksten?.count)),
        ])
        return Antwoord(
            json: .object(kaart.velden), tabel: kaart.liggend, blokken: [.tabel(kaart.staand)])
    }
}
