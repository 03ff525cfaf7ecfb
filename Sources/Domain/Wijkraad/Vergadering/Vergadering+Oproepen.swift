extension Vergadering {
    /// The last day on which the notice may go out: so many days before the meeting, never moved.
    public static func uiterlijkeOproep(voor dag: Datum, dagen: Int) -> Datum {
        Datum(dagnummer: Int(dag.dagnummer) - dagen) ?? .eerste
    }

    /// Sends the notice today: from then on agenda and papers stay as they are.
    ///
    /// What comes on the agenda by itself and is not there yet is put there first; minutes that
    /// were adopted in another meeting meanwhile go off.
    /// - Parameter eerdere: the meetings of the wijkraad that matter for its agenda.
    /// - Throws: `GEEN_LID`, `VERGADERING_TOESTAND`, `REGLEMENT_ONTBREEKT`, `OPROEP_TE_LAAT`.
    public func oproepen(
        _ raad: Wijkraad, eerdere: [MetID<Vergadering>], _ context: Handelingscontext
    ) throws(Regelbreuk) -> [Vergadergebeurtenis] {
        try eis([.gepland, .verplaatst], "oproepen", raad, context)
        guard let reglement = raad.reglement(op: afspraak.dag) else {
            throw Regelbreuk(
                Vergaderregel.reglementOntbreekt,
                "op \(afspraak.dag.zonderWeekdag) geldt geen reglement van \(raad.naam); leg het "
                    + "vast met griffie wijkraad reglement")
        }
        let uiterlijk = Self.uiterlijkeOproep(
            voor: afspraak.dag, dagen: reglement.oproeptermijnDagen)
        guard context.datum <= uiterlijk else {
            throw Regelbreuk(
                Vergaderregel.oproepTeLaat,
                "voor \(afspraak.dag.voluit) moest de oproep uiterlijk \(uiterlijk.zonderWeekdag) "
                    + "uitgaan (\(reglement.oproeptermijnDagen) dagen ervoor); verplaats de "
                    + "vergadering",
                getallen: ["oproeptermijnDagen": Int64(reglement.oproeptermijnDagen)])
        }
        var nieuw = self
        var gebeurtenissen: [Vergadergebeurtenis] = []
        for wijziging in vervallen(eerdere) + vanzelf(eerdere) {
            let gebeurtenis = Vergadergebeurtenis.agendaGewijzigd(
                wijziging, door: context.actor, rol: context.rol)
            nieuw.pasToe(gebeurtenis)
            gebeurtenissen.append(gebeurtenis)
        }
        let punten = nieuw.voorbereiding.agenda.map(\.id)
        return gebeurtenissen + [
            .opgeroepen(
                Oproep(
                    op: context.datum, uiterlijk: uiterlijk, voor: afspraak.dag,
                    reglement: reglement, punten: punten,
                    stukken: nieuw.voorbereiding.stukken.filter {
                        !$0.vervallen && punten.contains($0.punt)
                    }.map { .init(stuk: $0.id, hash: $0.hash, versie: $0.versie) },
                    ontvangers: raad.inFunctie(op: afspraak.dag).sorted()))
        ]
    }
}
