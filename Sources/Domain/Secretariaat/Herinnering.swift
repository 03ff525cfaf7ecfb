/// When somebody is reminded of a task: so many days before its last day, or on a day of its own.
public enum Herinnering: Hashable, Sendable {
    /// So many days before the last day, which may move.
    case dagenVooraf(Int)
    /// On a day.
    case opDag(Datum)

    /// Reads `7d` or `2026-03-03`; `nil` for anything else.
    public init?(tekst: String) {
        if let datum = Datum(tekst: tekst) {
            self = .opDag(datum)
        } else if let duur = Duur(tekst: tekst), duur.eenheid == .dagen, duur.aantal <= 366 {
            self = .dagenVooraf(duur.aantal)
        } else {
            return nil
        }
    }

    /// As it is typed.
    public var kort: String {
        switch self {
        case .dagenVooraf(let n): "\(n)d"
        case .opDag(let datum): "\(datum)"
        }
    }

    /// The day of the reminder; `nil` when it hangs on a last day that is not there.
    public func dag(voor uiterlijk: Datum?) -> Datum? {
        switch self {
        case .dagenVooraf(let n): uiterlijk.flatMap { try? $0.plus(dagen: -n) }
        case .opDag(let datum): datum
        }
    }
}
