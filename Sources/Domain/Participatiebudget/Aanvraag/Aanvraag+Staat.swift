extension Aanvraag: Staat {
    /// The application as its draft makes it; `nil` for another event.
    public init?(eerste gebeurtenis: AanvraagGebeurtenis) {
        guard case .opgesteld(let inhoud, let door) = gebeurtenis else { return nil }
        self.init(
            fase: .concept, inhoud: inhoud, opgesteldDoor: door, ingediendDoor: nil, kenmerk: nil,
            rang: nil, beoordelaars: [], toets: nil, afgeweken: false, besluit: nil)
    }

    /// The application after one more event.
    public mutating func pasToe(_ gebeurtenis: AanvraagGebeurtenis) {
        switch gebeurtenis {
        case .opgesteld(let inhoud, _):
            self.inhoud = inhoud
        case .ingediend(let kenmerk, let rang, let door):
            (fase, self.kenmerk, self.rang) = (.ingediend, kenmerk, rang)
            ingediendDoor = door
        case .inBehandelingGenomen(let door):
            fase = .inBehandeling
            beoordelaars.append(door)
        case .bijdrageGetoetst(let uitkomst, _):
            (toets, afgeweken) = (uitkomst, false)
        case .vanNormAfgeweken:
            afgeweken = true
        case .besloten(let besluit):
            (fase, self.besluit) = (.besloten, besluit)
        case .klok(let gebeurtenis):
            pasToe(gebeurtenis)
        case .rondBesluit(let gebeurtenis): pasToe(gebeurtenis)
        case .omslag(let gebeurtenis): pasToe(gebeurtenis)
        case .lotGetrokken(let lot):
            rang = rang.map { .init(compleetOp: $0.compleetOp, lot: lot) }
        case .tender(let gebeurtenis): pasToe(gebeurtenis)
        }
    }
}
