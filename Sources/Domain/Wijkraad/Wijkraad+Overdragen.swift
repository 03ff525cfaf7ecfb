extension Wijkraad {
    /// Hands the chair over: the old chair's last day is the day before the new one's first.
    ///
    /// Who takes over may be a member already; that membership then ends with the chair's.
    /// - Parameters:
    ///   - opvolger: who takes over, with the last day if there is one.
    ///   - blijftLid: whether the old chair stays as a member, as long as he would have been chair.
    /// - Throws: `GEEN_VOORZITTER`, `LID_AL_BENOEMD`, `VOORZITTER_BESTAAT`,
    ///   `WIJKRAAD_BESTAAT_NIET`.
    public func overdragen(
        aan opvolger: ID<Persoon>, op dag: Datum, tot: Datum? = nil, blijftLid: Bool
    ) throws(Regelbreuk) -> [WijkraadGebeurtenis] {
        try eisBestaan(op: dag)
        guard let laatste = try? dag.plus(dagen: -1),
            let oud = leden.first(where: { $0.ambt == .voorzitter && $0.geldt(op: laatste) })
        else {
            throw Regelbreuk(
                Wijkraadregel.geenVoorzitter,
                "\(naam) heeft op de dag voor \(dag.zonderWeekdag) geen voorzitter die overdraagt; "
                    + "benoem er een met griffie wijkraad lid")
        }
        let later = leden.contains { $0.persoon == opvolger && $0.van >= dag }
        guard oud.persoon != opvolger, !later else {
            throw Regelbreuk(
                Wijkraadregel.alLid,
                later
                    ? "de opvolger is al benoemd vanaf een latere dag; laat dat eerst eindigen"
                    : "de opvolger is nu al voorzitter; noem iemand anders")
        }
        try eisEnigeVoorzitter(dag, tot, behalve: oud.persoon)
        var gebeurtenissen: [WijkraadGebeurtenis] = [.lidAfgetreden(oud.persoon, op: laatste)]
        if leden.contains(where: { $0.persoon == opvolger && $0.geldt(op: dag) }) {
            gebeurtenissen.append(.lidAfgetreden(opvolger, op: laatste))
        }
        gebeurtenissen.append(
            .lidBenoemd(.init(persoon: opvolger, ambt: .voorzitter, van: dag, tot: tot)))
        if blijftLid, oud.tot.map({ $0 >= dag }) ?? true {
            gebeurtenissen.append(
                .lidBenoemd(.init(persoon: oud.persoon, ambt: .lid, van: dag, tot: oud.tot)))
        }
        return gebeurtenissen
    }
}
