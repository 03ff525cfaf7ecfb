public import Domain

extension GetekendZegel {
    /// Where the checkpoint is kept, and what is in it.
    public func ankerkaart(_ bestand: String, _ verzoek: String?) -> Antwoord {
        let kaart = Kaart([
            .init("bestand", "Bestand", bestand), .init("verzoek", "Verzoek", verzoek),
            .init("omvang", "Inschrijvingen", "\(zegel.omvang)", .geheel(zegel.omvang)),
            .init("wortel", "Wortel", Base64.tekst(zegel.wortel.bytes)),
            .init("gezetOp", "Gezet op", "\(zegel.gezetOp)"),
        ])
        return Antwoord(
            json: .object(kaart.velden), tabel: kaart.liggend, blokken: [.tabel(kaart.staand)])
    }
}
