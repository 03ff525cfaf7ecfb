public import Domain

/// Gives a person the power to decide up to an amount, for a period (Awb 10:3, 10:5).
public struct MandaatVerlenen: Opdracht {
    let persoon: ID<Persoon>
    let tot: Bedrag
    let geldig: ClosedRange<Datum>

    /// A mandate for a person.
    public init(persoon: ID<Persoon>, tot: Bedrag, geldig: ClosedRange<Datum>) {
        self.persoon = persoon
        self.tot = tot
        self.geldig = geldig
    }

    /// Managing people.
    public var handeling: Handeling { .personenBeheren }

    /// The person.
    public var lezing: Lezing {
        var lezing = Lezing()
        lezing.vergrendelt = [Onderwerp(.persoon, persoon)]
        return lezing
    }

    /// Name and input.
    public var invoer: CanoniekeWaarde {
        .object([
            .init("opdracht", .tekst("mandaat_verlenen")), .init("persoon", .tekst("\(persoon)")),
            .init("totCent", .geheel(tot.cent)), .init("van", .tekst("\(geldig.lowerBound)")),
            .init("tot", .tekst("\(geldig.upperBound)")),
        ])
    }

    /// Gives the role of decider with a new mandate.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        let mandaat = Mandaat(id: middelen.nieuw(), tot: tot, geldig: geldig)
        let toekenning = Persoon.Roltoekenning(
            rol: .beslisser, van: geldig.lowerBound, tot: geldig.upperBound, mandaat: mandaat)
        return Uitkomst(
            Onderwerp(.persoon, persoon), [.persoon(persoon, .rolToegekend(toekenning))])
    }
}
