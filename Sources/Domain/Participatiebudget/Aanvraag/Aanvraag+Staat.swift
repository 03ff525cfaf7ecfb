extension Aanvraag: Staat {
    /// The application as its draft makes it; `nil` for another event.
    public init?(eerste gebeurtenis: AanvraagGebeurtenis) {
        guard case .opgesteld(let inhoud, let door) = gebeurtenis else { return nil }
        self.init(
            fase: .concept, inhoud: inhoud, opgesteldDoor: door, kenmerk: nil, rang: nil,
            behandelaar: nil, toets: nil, afgeweken: false, besluit: nil)
    }

    /// The application after one more event.
    public mutating func pasToe(_ gebeurtenis: AanvraagGebeurtenis) {
        switch gebeurtenis {
        case .opgesteld(let inhoud, _):
            self.inhoud = inhoud
        case .ingediend(let kenmerk, let rang):
            (fase, self.kenmerk, self.rang) = (.ingediend, kenmerk, rang)
        case .inBehandelingGenomen(let door):
            (fase, behandelaar) = (.inBehandeling, door)
        case .bijdrageGetoetst(let uitkomst, _):
            (toets, afgeweken) = (uitkomst, false)
        case .vanNormAfgeweken:
            afgeweken = true
        case .besloten(let besluit):
            (fase, self.besluit) = (.besloten, besluit)
        }
    }
}
