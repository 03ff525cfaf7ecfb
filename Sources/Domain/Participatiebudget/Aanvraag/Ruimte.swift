/// What is left for one application, given those that come before it in the order of receipt.
///
/// Verdeelregel "volgorde van ontvangst" (Awb 4:26): room = what is left of the ceiling less the
/// most that may still be granted to those with a better rank: undecided ones, and ones that wait
/// for money that comes back.
public struct Ruimte: Hashable, Sendable {
    /// What was left on the last day of a term for deciding that has passed (Awb 4:25 lid 3).
    public struct Termijneinde: Hashable, Sendable {
        /// The last day of the term.
        public let dag: Datum
        /// What was left at the end of it.
        public let saldo: Bedrag

        /// What was left on a day.
        public init(dag: Datum, saldo: Bedrag) {
            self.dag = dag
            self.saldo = saldo
        }
    }

    /// What can be granted: what is left of the ceiling now or, when that was more, what was left
    /// of it on the last day of the term.
    public let saldo: Bedrag
    /// What is left of the ceiling now.
    public let nu: Bedrag
    /// The day of the balance, when it is that of the last day of the term.
    public let saldoOp: Datum?
    /// The most that may still be granted to others with a better rank.
    public let voorrang: Bedrag
    /// References of some undecided ones of those, best rank first.
    public let eerst: [Kenmerk]
    /// References of some of those that wait for money that comes back, best rank first.
    public let wachtend: [Kenmerk]

    /// Those of them that were recorded later than on the day of their rank.
    public let laat: Set<Kenmerk>

    /// What is left under the ceiling that binds now; less than the balance when the application
    /// keeps a ceiling of before a lowering (Awb 4:27 lid 2).
    public let onderPlafond: Bedrag

    /// The room before a decision.
    /// - Parameters:
    ///   - laat: those of the first that were recorded later than on the day of their rank.
    ///   - onderPlafond: what is left under the ceiling of now, if that is another one.
    ///   - termijneinde: what was left on the last day of the term, when that has passed.
    public init(
        saldo: Bedrag, voorrang: Bedrag, eerst: [Kenmerk], laat: Set<Kenmerk> = [],
        onderPlafond: Bedrag? = nil, termijneinde: Termijneinde? = nil, wachtend: [Kenmerk] = []
    ) {
        let toen = termijneinde.flatMap { $0.saldo > saldo ? $0 : nil }
        self.saldo = toen?.saldo ?? saldo
        nu = saldo
        saldoOp = toen?.dag
        self.onderPlafond = onderPlafond ?? saldo
        self.voorrang = voorrang
        self.eerst = eerst
        self.laat = laat
        self.wachtend = wachtend
    }

    /// The room without what was left on the last day of the term.
    private init(zonderTermijneinde ruimte: Ruimte) {
        self.init(
            saldo: ruimte.nu, voorrang: ruimte.voorrang, eerst: ruimte.eerst,
            laat: ruimte.laat, onderPlafond: ruimte.onderPlafond, wachtend: ruimte.wachtend)
    }

    /// The room as it counts for a decision: that a late refusal is tested on an earlier day is a
    /// rule for a beschikking.
    func geldend(voor aard: Besluitaard) -> Ruimte {
        aard.isBeschikking ? self : Ruimte(zonderTermijneinde: self)
    }

    /// What several applications may take together.
    ///
    /// More than fits is the most there can be: it must never wrap around and leave room.
    public static func voorrang(_ bedragen: [Bedrag]) -> Bedrag {
        do { return try bedragen.totaal() } catch { return Bedrag(cent: .max) }
    }

    /// Who is undecided and comes first, with a mark where that was recorded later.
    public var eerstInWoorden: String { inWoorden(eerst) }

    /// All who come first: undecided ones, and those that wait for money that comes back.
    public var voorrangInWoorden: String { inWoorden(eerst + wachtend) }

    private func inWoorden(_ kenmerken: [Kenmerk]) -> String {
        kenmerken.map { kenmerk in
            let merken =
                (wachtend.contains(kenmerk) ? ["wachtlijst"] : [])
                + (laat.contains(kenmerk) ? ["later ingeschreven"] : [])
            return merken.isEmpty ? "\(kenmerk)" : "\(kenmerk) (\(merken.joined(separator: ", ")))"
        }.joined(separator: ", ")
    }

    /// The most that this application can be granted now.
    public var bedrag: Bedrag {
        Bedrag(cent: max(0, saldo.cent.subtractingReportingOverflow(voorrang.cent).partialValue))
    }

    /// What a grant writes on the budget: first what it takes above the ceiling of now, which the
    /// law allows because the application was made before the lowering, or because the decision
    /// should have been taken when there was room.
    func boekingen(van verleend: Bedrag, voor aanvraag: ID<Aanvraag>) -> [BudgetGebeurtenis] {
        guard verleend > .nul else { return [] }
        let boven = max(.nul, verleend.verzadigd(min: onderPlafond))
        let eerder = min(boven, max(.nul, nu.verzadigd(min: onderPlafond)))
        let teLaat = boven.verzadigd(min: eerder)
        let gronden: [(Bedrag, BovenPlafondgrond)] = [
            (eerder, .eerderIngediend), (teLaat, .plichtBestondNiet),
        ]
        return gronden.filter { $0.0 > .nul }.map {
            .bovenPlafondGeboekt($0.0, grond: $0.1, aanvraag: aanvraag)
        } + [.verplichtingGeboekt(aanvraag: aanvraag, bedrag: verleend)]
    }
}

extension Budget {
    /// What could be granted at the end of a day to an application that was received before it,
    /// given the ledger as it was recorded by then (Awb 4:25 lid 3).
    ///
    /// What stood above the ceiling then is taken to stand there because of a lowering: the safe
    /// reading, that leaves the least.
    public func beschikbaar(
        voorOntvangst ontvangst: Datum, op dag: Datum, _ saldi: Grootboek
    ) -> Bedrag {
        var toen = self
        toen.verloop.versies.removeAll { $0.bekendgemaaktOp > dag }
        guard !toen.verloop.versies.isEmpty else { return .nul }
        toen.plafond = Bedrag.nul.verzadigd(min: saldi.saldo(.plafond))
        toen.verplicht = saldi.saldo(.verplicht)
        toen.bovenPlafond = Bedrag.nul.verzadigd(min: saldi.saldo(.bovenPlafond))
        toen.vrijgevallen = saldi.saldo(.vrijgevallen)
        toen.verloop.bovenDoorVerlaging = toen.bovenPlafond
        return toen.beschikbaar(voorOntvangst: ontvangst)
    }
}
