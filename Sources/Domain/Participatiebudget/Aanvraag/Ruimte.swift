/// What is left for one application, given those that come before it in the order of receipt.
///
/// Verdeelregel "volgorde van ontvangst" (Awb 4:26): room = what is left of the ceiling less the
/// most that may still be granted to undecided applications with a better rank.
public struct Ruimte: Hashable, Sendable {
    /// What is left of the ceiling.
    public let saldo: Bedrag
    /// The most that may still be granted to undecided applications with a better rank.
    public let voorrang: Bedrag
    /// References of some of those applications, best rank first.
    public let eerst: [Kenmerk]

    /// Those of them that were recorded later than on the day of their rank.
    public let laat: Set<Kenmerk>

    /// What is left under the ceiling that binds now; less than the balance when the application
    /// keeps a ceiling of before a lowering (Awb 4:27 lid 2).
    public let onderPlafond: Bedrag

    /// The room before a decision.
    /// - Parameters:
    ///   - laat: those of the first that were recorded later than on the day of their rank.
    ///   - onderPlafond: what is left under the ceiling of now, if that is another one.
    public init(
        saldo: Bedrag, voorrang: Bedrag, eerst: [Kenmerk], laat: Set<Kenmerk> = [],
        onderPlafond: Bedrag? = nil
    ) {
        self.saldo = saldo
        self.onderPlafond = onderPlafond ?? saldo
        self.voorrang = voorrang
        self.eerst = eerst
        self.laat = laat
    }

    /// What several applications may take together.
    ///
    /// More than fits is the most there can be: it must never wrap around and leave room.
    public static func voorrang(_ bedragen: [Bedrag]) -> Bedrag {
        do { return try bedragen.totaal() } catch { return Bedrag(cent: .max) }
    }

    /// Who comes first, with a mark where that was recorded later.
    public var eerstInWoorden: String {
        eerst.map { laat.contains($0) ? "\($0) (later ingeschreven)" : "\($0)" }
            .joined(separator: ", ")
    }

    /// The most that this application can be granted now.
    public var bedrag: Bedrag {
        Bedrag(cent: max(0, saldo.cent.subtractingReportingOverflow(voorrang.cent).partialValue))
    }

    /// What a grant writes on the budget: first what it takes above the ceiling of now, which the
    /// law allows because the application was made before the lowering.
    func boekingen(van verleend: Bedrag, voor aanvraag: ID<Aanvraag>) -> [BudgetGebeurtenis] {
        guard verleend > .nul else { return [] }
        let boven = verleend.verzadigd(min: onderPlafond)
        return
            (boven > .nul
            ? [.bovenPlafondGeboekt(boven, grond: .eerderIngediend, aanvraag: aanvraag)] : [])
            + [.verplichtingGeboekt(aanvraag: aanvraag, bedrag: verleend)]
    }
}
