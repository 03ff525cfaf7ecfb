/// The accounts of one budget.
public enum Rekening: String, CaseIterable, Sendable {
    /// The published ceiling; the counterpart of all money that there is.
    case plafond
    /// What can still be granted.
    case beschikbaar
    /// What has been granted and binds the municipality.
    case verplicht
    /// What was granted above the ceiling, on one of the three grounds that allow it.
    case bovenPlafond = "boven_plafond"
    /// What was paid.
    case betaald
    /// What recipients owe back.
    case teVorderen = "te_vorderen"
    /// What recipients paid back.
    case teruggevorderd
    /// What was granted and not used.
    case vrijgevallen
}

/// One line of the ledger: an amount from one account to another.
///
/// Every line names both sides, so that debits always equal credits; no balance is ever typed in.
public struct Boeking: Hashable, Sendable {
    /// The account that receives.
    public let debet: Rekening
    /// The account that gives.
    public let credit: Rekening
    /// The amount, more than nothing.
    public let bedrag: Bedrag

    /// A line of the ledger.
    public init(debet: Rekening, credit: Rekening, bedrag: Bedrag) {
        self.debet = debet
        self.credit = credit
        self.bedrag = bedrag
    }
}

/// The balances of one budget: the fold of its ledger.
public struct Grootboek: Hashable, Sendable {
    /// What each account holds, debits less credits.
    public private(set) var saldi: [Rekening: Bedrag]

    /// A ledger without lines.
    public init() {
        saldi = [:]
    }

    /// The balance of an account: debits less credits.
    public func saldo(_ rekening: Rekening) -> Bedrag {
        saldi[rekening] ?? .nul
    }

    /// Takes in a line.
    /// - Throws: ``Rekenfout/bedragTeGroot``.
    public mutating func boek(_ boeking: Boeking) throws(Rekenfout) {
        saldi[boeking.debet] = try saldo(boeking.debet).plus(boeking.bedrag)
        saldi[boeking.credit] = try saldo(boeking.credit).min(boeking.bedrag)
    }
}
