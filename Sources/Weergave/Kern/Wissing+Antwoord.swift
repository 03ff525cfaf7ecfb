public import Domain

extension Wissing {
    /// What was erased.
    public var antwoord: Antwoord {
        let kaart = Kaart([
            .init("pseudoniem", "Pseudoniem (blijft)", "\(persoon)"),
            .init("aanvragen", "Aanvragen zonder woorden", "\(aanvragen)", .geheel(aanvragen)),
        ])
        return Antwoord(
            json: .object(kaart.velden), tabel: kaart.liggend, blokken: [.tabel(kaart.staand)])
    }
}
