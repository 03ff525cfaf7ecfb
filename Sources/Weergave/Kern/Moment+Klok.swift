public import Domain

extension Moment {
    /// Day and time as a clock in Amsterdam shows them: `2026-03-02 10:00`.
    public var opDeKlok: String {
        let tijd = AmsterdamseTijd.klokstand(op: self)
        let (uur, minuut) = (Self.tweeCijfers(tijd.uur), Self.tweeCijfers(tijd.minuut))
        return "\(tijd.datum) \(uur):\(minuut)"
    }

    private static func tweeCijfers(_ getal: Int) -> String {
        getal < 10 ? "0\(getal)" : "\(getal)"
    }
}
