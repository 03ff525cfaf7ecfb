public import Domain

/// Gives a person the power to decide up to an amount, for a period (Awb 10:3, 10:5).
///
/// The person is recorded with it when not known yet.
public struct MandaatVerlenen: Opdracht {
    let persoon: ID<Persoon>
    let tot: Bedrag
    let geldig: ClosedRange<Datum>
    let nieuw: String?

    /// A mandate for a person.
    /// - Parameter nieuw: the name of a person who is not known yet.
    public init(
        persoon: ID<Persoon>, tot: Bedrag, geldig: ClosedRange<Datum>, nieuw: String? = nil
    ) {
        self.nieuw = nieuw
        self.persoon = persoon
        self.tot = tot
        self.geldig = geldig
    }

    /// Managing people.
    public var handeling: Handeling { .personenBeheren }

    /// The person, when known already.
    public var lezing: Lezing {
        var lezing = Lezing()
        if nieuw == nil { lezing.vergrendelt = [Onderwerp(.persoon, persoon)] }
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
        var uitkomst = Uitkomst(
            Onderwerp(.persoon, persoon),
            (nieuw == nil ? [] : [.persoon(persoon, .persoonOpgenomen)])
                + [.persoon(persoon, .rolToegekend(toekenning))])
        if let nieuw { uitkomst.namen = [(persoon, nieuw)] }
        return uitkomst
    }
}
