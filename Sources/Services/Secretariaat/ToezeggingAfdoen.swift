public import Domain

/// Settles a promise, or gives it more time; always with a reason.
public struct ToezeggingAfdoen: Opdracht {
    /// What becomes of it.
    public enum Daad: Sendable {
        /// It was kept, broken or withdrawn.
        case afdoen(Bestuurstoezegging.Stand)
        /// It has another last day.
        case verlengen(tot: Datum)
    }

    let toezegging: ID<Bestuurstoezegging>
    let daad: Daad
    let reden: String

    /// What becomes of a promise.
    public init(_ toezegging: ID<Bestuurstoezegging>, _ daad: Daad, reden: String) {
        self.toezegging = toezegging
        self.daad = daad
        self.reden = reden
    }

    /// Settling promises.
    public var handeling: Handeling { .toezeggingAfdoen }

    /// The promise.
    public var lezing: Lezing {
        var lezing = Lezing()
        lezing.vergrendelt = [Onderwerp(.bestuurstoezegging, toezegging)]
        return lezing
    }

    /// Name and input.
    public var invoer: CanoniekeWaarde {
        let wat =
            switch daad {
            case .afdoen(let stand): stand.rawValue
            case .verlengen(let dag): "\(dag)"
            }
        return .object([
            .init("opdracht", .tekst("toezegging_afdoen")),
            .init("toezegging", .tekst("\(toezegging)")), .init("wat", .tekst(wat)),
            .init("reden", .tekst(reden)),
        ])
    }

    /// Settles it.
    /// - Throws: `TOEZEGGING_AFGEDAAN`, `TOEZEGGING_TERMIJN`.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        let staat = blad.bestuurstoezegging(toezegging)
        let waarom = middelen.verzegel(reden)
        let gebeurtenis =
            switch daad {
            case .afdoen(let stand):
                try staat.afdoen(stand, reden: waarom.verzegeling, context)
            case .verlengen(let dag):
                try staat.verlengen(tot: dag, reden: waarom.verzegeling)
            }
        var uitkomst = Uitkomst(
            Onderwerp(.bestuurstoezegging, toezegging),
            [.bestuurstoezegging(toezegging, gebeurtenis)])
        uitkomst.teksten = [waarom]
        return uitkomst
    }
}
