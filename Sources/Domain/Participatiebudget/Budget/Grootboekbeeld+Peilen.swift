/// Up to when entries count: a day in Amsterdam as a whole, or an instant.
public enum Peilmoment: Hashable, Sendable, CustomStringConvertible {
    /// All that was recorded on this day or before it.
    case dag(Datum)
    /// All that was recorded at this instant or before it.
    case moment(Moment)

    /// Reads a day or an instant.
    public init?(tekst: String) {
        if let dag = Datum(tekst: tekst) {
            self = .dag(dag)
        } else if let moment = Moment(tekst: tekst) {
            self = .moment(moment)
        } else {
            return nil
        }
    }

    /// Whether what was recorded at this instant counts.
    public func omvat(_ moment: Moment) -> Bool {
        switch self {
        case .dag(let dag): Datum(moment) <= dag
        case .moment(let peil): moment <= peil
        }
    }

    /// As it is typed.
    public var description: String {
        switch self {
        case .dag(let dag): "\(dag)"
        case .moment(let moment): "\(moment)"
        }
    }
}

/// What stood in a ledger at some time, as far as it had been recorded by then (Awb 4:25 lid 3).
public struct Saldobeeld: Hashable, Sendable {
    /// The budget as it is now.
    public let budget: Budgetbeeld
    /// Up to when.
    public let op: Peilmoment
    /// The last entry that counts; `nil` when the budget did not exist yet.
    public let volgnummer: Int64?
    /// The balances then.
    public let saldi: Grootboek

    /// The ceiling that bound then.
    public var plafond: Bedrag { Bedrag.nul.verzadigd(min: saldi.saldo(.plafond)) }
    /// What was booked above the ceiling by then.
    public var bovenPlafond: Bedrag { Bedrag.nul.verzadigd(min: saldi.saldo(.bovenPlafond)) }
}

extension Grootboekbeeld {
    /// The balances of some time, folded from the lines that were recorded by then.
    /// - Throws: ``Rekenfout/bedragTeGroot``.
    public func saldo(op peil: Peilmoment) throws(Rekenfout) -> Saldobeeld {
        let geldend = regels.filter { peil.omvat($0.vastgelegd) }
        var saldi = Grootboek()
        for regel in geldend { try saldi.boek(regel.boeking) }
        return Saldobeeld(
            budget: budget, op: peil, volgnummer: geldend.last?.volgnummer, saldi: saldi)
    }
}
