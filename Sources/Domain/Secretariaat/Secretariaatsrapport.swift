/// What the wijkposten and departments did and owe in a period, and for which wijkraden.
///
/// The report of the rekenkamer found large differences between wijkposten and no basic level of
/// service: each post stands here with its hours beside its work.
public struct Secretariaatsrapport: Hashable, Sendable {
    /// The work of one wijkpost, or of whoever works at none.
    public struct Postregel: Hashable, Sendable {
        /// The code; `nil` for tasks that lie at no post.
        public let wijkpost: String?
        /// Hours a week on the last day of the period.
        public var urenPerWeek: Int
        /// Days on which the post was closed by a recorded closure.
        public var sluitdagen: Int
        /// Tasks opened in the period.
        public var geopend: Int
        /// Tasks done in the period.
        public var gereed: Int
        /// Those of them that were done too late.
        public var teLaatGereed: Int
        /// Tasks open at the end of the period.
        public var open: Int
        /// Those of them that are too late then.
        public var teLaatOpen: Int
        /// The most days that one of them is too late.
        public var meesteDagenTeLaat: Int
    }

    /// What one department owes.
    public struct Afdelingregel: Hashable, Sendable {
        /// The department.
        public let vakafdeling: String
        /// Promises made in the period.
        public var toegezegd: Int
        /// Promises kept in the period.
        public var nagekomen: Int
        /// Promises broken or withdrawn in the period.
        public var nietNagekomen: Int
        /// Promises open at the end.
        public var open: Int
        /// Those of them that are too late then.
        public var teLaatOpen: Int
        /// Reactions and answers owed at the end.
        public var reactiesOpen: Int
        /// Those of them that are too late then.
        public var reactiesTeLaat: Int
    }

    /// The support given to one wijkraad.
    public struct Steunregel: Hashable, Sendable {
        /// The code.
        public let wijkraad: String
        /// Tasks done for it in the period.
        public var gereed: Int
        /// Those of them that were done too late.
        public var teLaatGereed: Int
        /// Tasks open at the end.
        public var open: Int
    }

    /// The first day.
    public let van: Datum
    /// The last day.
    public let tot: Datum
    /// By wijkpost, by code; what lies at none comes last.
    public let posten: [Postregel]
    /// By department, by name.
    public let afdelingen: [Afdelingregel]
    /// By wijkraad, by code.
    public let steun: [Steunregel]

    /// Counts the tasks, promises and reactions of a period.
    /// - Parameters:
    ///   - reacties: reactions and answers that are owed on the last day, with the department.
    ///   - wijkraden: the codes of all wijkraden, so that who got nothing is seen too.
    public init(
        van: Datum, tot: Datum, taken: [Taak], wijkposten: [Wijkpost],
        toezeggingen: [Bestuurstoezegging], reacties: [(vakafdeling: String, plicht: Plicht)],
        wijkraden: [String]
    ) {
        self.van = van
        self.tot = tot
        let inTijdvak = { (dag: Datum?) in dag.map { van <= $0 && $0 <= tot } ?? false }
        func teLaat(_ taak: Taak) -> Bool { taak.dagenTeLaat(op: tot) > 0 }
        let open = taken.compactMap { $0.open(op: tot) }
        let gereed = taken.filter { $0.isGereed(van: van, tot: tot) }
        func post(_ taak: Taak) -> String? { taak.wijkpost(uit: wijkposten, op: tot) }
        func regel(_ code: String?, _ wijkpost: Wijkpost?) -> Postregel {
            let openHier = open.filter { post($0) == code }
            let gereedHier = gereed.filter { post($0) == code }
            return Postregel(
                wijkpost: code, urenPerWeek: wijkpost?.urenPerWeek(op: tot) ?? 0,
                sluitdagen: wijkpost?.sluitdagen(van: van, tot: tot) ?? 0,
                geopend: taken.count { inTijdvak($0.opening.op) && post($0) == code },
                gereed: gereedHier.count, teLaatGereed: gereedHier.count(where: teLaat),
                open: openHier.count, teLaatOpen: openHier.count(where: teLaat),
                meesteDagenTeLaat: openHier.map { $0.dagenTeLaat(op: tot) }.max() ?? 0)
        }
        posten =
            wijkposten.sorted { $0.code < $1.code }.map { regel($0.code, $0) } + [regel(nil, nil)]
        let namen = Set(toezeggingen.map(\.opening.vakafdeling) + reacties.map(\.vakafdeling))
        afdelingen = namen.sorted().map { naam in
            let eigen = toezeggingen.filter { $0.opening.vakafdeling == naam }
            let openHier = eigen.filter {
                $0.opening.gedaanOp <= tot && $0.afdoening.map { $0.op > tot } ?? true
            }
            let hier = reacties.filter { $0.vakafdeling == naam }
            return Afdelingregel(
                vakafdeling: naam, toegezegd: eigen.count { inTijdvak($0.opening.gedaanOp) },
                nagekomen: eigen.count { $0.stand == .nagekomen && inTijdvak($0.afdoening?.op) },
                nietNagekomen: eigen.count {
                    [.nietNagekomen, .ingetrokken].contains($0.stand)
                        && inTijdvak($0.afdoening?.op)
                },
                open: openHier.count, teLaatOpen: openHier.count { $0.uiterlijk < tot },
                reactiesOpen: hier.count,
                reactiesTeLaat: hier.count { $0.plicht.uiterlijk.map { $0 < tot } ?? false })
        }
        steun = Set(wijkraden + taken.compactMap(\.opening.wijkraad)).sorted().map { code in
            Steunregel(aan: code, van: van, tot: tot, taken)
        }
    }
}

extension Secretariaatsrapport.Steunregel {
    /// Counts the support that one wijkraad got; what it did itself is none.
    public init(aan wijkraad: String, van: Datum, tot: Datum, _ taken: [Taak]) {
        let eigen = taken.filter {
            $0.opening.wijkraad == wijkraad && !$0.opening.rol.isVanWijkraad
        }
        let gedaan = eigen.filter { $0.isGereed(van: van, tot: tot) }
        self.init(
            wijkraad: wijkraad, gereed: gedaan.count,
            teLaatGereed: gedaan.count { $0.dagenTeLaat(op: tot) > 0 },
            open: eigen.count { $0.open(op: tot) != nil })
    }
}

extension Taak {
    /// The same as it was at the end of a day, before it ended, to count how late it was then;
    /// `nil` when it was not open then.
    fileprivate func open(op dag: Datum) -> Taak? {
        guard opening.op <= dag, afsluiting.map({ $0.op > dag }) ?? true else { return nil }
        var taak = self
        taak.afsluiting = nil
        return taak
    }

    /// Whether it was done in a period.
    fileprivate func isGereed(van: Datum, tot: Datum) -> Bool {
        stand == .gereed && afsluiting.map { van <= $0.op && $0.op <= tot } ?? false
    }

    /// The post at which it lies: the one that was named, that of the person on a day, or the one
    /// that serves its wijk when nobody was named.
    public func wijkpost(uit posten: [Wijkpost], op dag: Datum) -> String? {
        switch toewijzing {
        case .wijkpost(let code): code
        case .persoon(let persoon): posten.first { $0.heeft(persoon, op: dag) }?.code
        case nil:
            opening.wijk.flatMap { wijk in
                posten.first { $0.wijken.contains(wijk) && $0.bestaat(op: dag) }?.code
            }
        }
    }
}

extension Wijkpost {
    /// How many days of a period fall in a recorded closure; a day in two of them counts once.
    public func sluitdagen(van: Datum, tot: Datum) -> Int {
        Set(
            sluitingen.flatMap { sluiting -> [Int32] in
                let (eerste, laatste) = (max(van, sluiting.van), min(tot, sluiting.tot))
                guard eerste <= laatste else { return [] }
                return Array(eerste.dagnummer...laatste.dagnummer)
            }
        ).count
    }
}
