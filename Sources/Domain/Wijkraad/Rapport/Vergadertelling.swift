/// The meetings of one wijkraad in a period.
public struct Vergadertelling: Hashable, Sendable {
    /// Meetings with a day in the period.
    public let gepland: Int
    /// Those of them that were opened.
    public let gehouden: Int
    /// Those that were cancelled.
    public let geannuleerd: Int
    /// Those that were not opened for want of a quorum.
    public let zonderQuorum: Int
    /// Those of which nothing is recorded yet.
    public let open: Int
    /// Those of the planned that were moved, once or more.
    public let verplaatst: Int
    /// Those of the planned that were a second meeting, after one without quorum.
    public let tweede: Int
    /// Members who were there at the beginning or at any item, over the meetings held.
    public let aanwezig: Int
    /// Members in office on the day, over the meetings held.
    public let gerechtigd: Int
    /// Decisions taken in the period, in a meeting or outside.
    public let besluiten: Int
    /// Those of them that lacked a quorum.
    public let besluitenZonderQuorum: Int
    /// Meetings held of which the minutes were adopted.
    public let verslagenVastgesteld: Int
    /// The median of the days from those meetings to the adoption; `nil` without any.
    public let verslagdagenMediaan: Decimaal?

    /// Meetings held of which the minutes were not adopted yet.
    public var verslagenOpen: Int { gehouden - verslagenVastgesteld }

    /// Who was there of who might be there, in percent, with one decimal, rounded half up; `nil`
    /// when no meeting was held.
    public var aanwezigheid: Decimaal? { Decimaal.procent(aanwezig, van: gerechtigd) }

    init(van: Datum, tot: Datum, _ raad: Wijkraad, _ vergaderingen: [Vergadering]) {
        let eigen = vergaderingen.filter { van <= $0.afspraak.dag && $0.afspraak.dag <= tot }
        let gehouden = eigen.filter(\.isGehouden)
        let dagen = gehouden.compactMap { vergadering in
            vergadering.verslag.vaststelling.flatMap {
                $0.op <= tot ? vergadering.afspraak.dag.dagen(tot: $0.op) : nil
            }
        }
        let besluiten = vergaderingen.flatMap(\.verloop.besluiten).filter {
            van <= $0.op && $0.op <= tot
        }
        let geannuleerd = eigen.count { $0.toestand == .geannuleerd }
        let nietGeopend = eigen.count { $0.toestand == .nietGeopend }
        gepland = eigen.count
        self.gehouden = gehouden.count
        self.geannuleerd = geannuleerd
        zonderQuorum = nietGeopend
        open = eigen.count - gehouden.count - geannuleerd - nietGeopend
        verplaatst = eigen.count(where: \.isVerplaatst)
        tweede = eigen.count { $0.opzet.tweedeNa != nil }
        aanwezig = gehouden.reduce(0) { $0 + $1.geweest(raad).count }
        gerechtigd = gehouden.reduce(0) { $0 + raad.inFunctie(op: $1.afspraak.dag).count }
        self.besluiten = besluiten.count
        besluitenZonderQuorum = besluiten.count { $0.grond == .ontbreekt }
        verslagenVastgesteld = dagen.count
        verslagdagenMediaan = Budgetrapport.mediaan(dagen)
    }
}

extension Vergadering {
    /// Whether it was moved, once or more: what is neither moved nor cancelled has no reason.
    public var isVerplaatst: Bool {
        voorbereiding.redenen.count > (toestand == .geannuleerd ? 1 : 0)
    }

    /// The members in office on its day who were there at the beginning or at any item.
    public func geweest(_ raad: Wijkraad) -> Set<ID<Persoon>> {
        let leden = raad.inFunctie(op: afspraak.dag)
        return voorbereiding.agenda.reduce(into: aanwezig(leden, bij: nil)) {
            $0.formUnion(aanwezig(leden, bij: $1.id))
        }
    }
}
