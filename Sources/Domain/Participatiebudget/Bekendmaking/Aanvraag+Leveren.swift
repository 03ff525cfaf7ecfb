extension Aanvraag {
    /// Records what was done of a line of the obligation, with evidence (Awb 4:37, 4:46).
    /// - Throws: `FASE`, `NIET_EIGEN_AANVRAAG`, `GEEN_VERPLICHTING`, `LEVERDATUM`.
    public func leveren(
        _ levering: Verplichting.Levering, _ context: Handelingscontext
    ) throws(Regelbreuk) -> AanvraagGebeurtenis {
        try eis(.levering)
        try eisEigen(context)
        let aantal = Int64(verplichting?.regels.count ?? 0)
        guard (1...max(1, aantal)).contains(levering.regel), aantal > 0 else {
            throw Regelbreuk(
                Bekendmakingsregel.geenVerplichting,
                aantal == 0
                    ? "bij dit besluit hoort geen verplichting, dus er is niets te leveren"
                    : "regel \(levering.regel) bestaat niet; de verplichting heeft \(aantal) "
                        + (aantal == 1 ? "regel" : "regels"),
                getallen: ["regel": levering.regel, "regels": aantal])
        }
        guard levering.op <= context.datum else {
            throw Regelbreuk(
                Bekendmakingsregel.leverdatum,
                "\(levering.op.zonderWeekdag) moet nog komen; leg vast wat al is gedaan")
        }
        return .rondBesluit(.geleverd(levering))
    }
}

/// One line of the obligation with what was delivered of it.
public struct Nakoming: Hashable, Sendable {
    /// The line, from 1.
    public let regel: Int
    /// What must be done.
    public let verplicht: Toezegging
    /// The hours that were delivered.
    public let uren: Decimaal
    /// The most residents that took part at once; `nil` when nobody counted.
    public let bewoners: Int64?
    /// The hours that are still missing; `nil` where no hours were pledged.
    public let tekortUren: Decimaal?
    /// The residents that are still missing; `nil` where none were pledged.
    public let tekortBewoners: Int64?
}

extension Aanvraag.Verplichting {
    /// Each line with what was delivered of it and what is missing.
    /// - Throws: ``Rekenfout/getalTeGroot``.
    public func nakoming() throws(Rekenfout) -> [Nakoming] {
        var uit: [Nakoming] = []
        for (plaats, verplicht) in regels.enumerated() {
            let eigen = leveringen.filter { $0.regel == Int64(plaats + 1) }
            var uren = Decimaal.nul
            for levering in eigen { uren = try uren.plus(levering.uren ?? .nul) }
            let bewoners = eigen.compactMap(\.bewoners).max()
            uit.append(
                Nakoming(
                    regel: plaats + 1, verplicht: verplicht, uren: uren, bewoners: bewoners,
                    tekortUren: try verplicht.uren.map { eis throws(Rekenfout) in
                        uren < eis ? try eis.min(uren) : .nul
                    },
                    tekortBewoners: verplicht.bewoners.map { max(0, $0 - (bewoners ?? 0)) }))
        }
        return uit
    }
}

extension Decimaal {
    /// The difference, exactly.
    fileprivate func min(_ ander: Decimaal) throws(Rekenfout) -> Decimaal {
        try plus(Decimaal(cijfers: -ander.cijfers, decimalen: ander.decimalen))
    }
}
