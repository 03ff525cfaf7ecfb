extension Vergadering {
    /// Agrees on something that somebody is to do, which becomes a task with this reference.
    /// - Throws: `GEEN_LID`, `VERGADERING_TOESTAND`, `AGENDAPUNT_ONBEKEND`.
    public func afspreken(
        bij punt: Int, _ tekst: Verzegeling, wie: ID<Persoon>?, uiterlijk: Datum?, taak: Kenmerk,
        _ raad: Wijkraad, _ context: Handelingscontext
    ) throws(Regelbreuk) -> Vergadergebeurtenis {
        try eis(
            [.geopend, .geschorst, .gesloten, .verslagConcept], "een actiepunt vastleggen", raad,
            context)
        _ = try eisPunt(punt)
        return .actieAfgesproken(
            Actiepunt(
                nummer: verloop.actiepunten.count + 1, punt: punt, tekst: tekst, wie: wie,
                uiterlijk: uiterlijk, taak: "\(taak)"))
    }

    /// Records that an action was done.
    /// - Throws: `GEEN_LID`, `ACTIEPUNT_ONBEKEND`.
    public func afdoen(
        _ nummer: Int, _ raad: Wijkraad, _ context: Handelingscontext
    ) throws(Regelbreuk) -> Vergadergebeurtenis {
        try raad.eisAmbt(context)
        guard verloop.actiepunten.contains(where: { $0.nummer == nummer && $0.gereedOp == nil })
        else {
            throw Regelbreuk(
                Vergaderregel.actiepunt,
                "\(opzet.kenmerk) heeft geen open actiepunt \(nummer); bekijk ze met griffie "
                    + "vergadering toon \(opzet.kenmerk)")
        }
        return .actieAfgedaan(nummer, op: context.datum)
    }
}

extension Vergadering {
    /// Refuses the series of tasks of a meeting that was cancelled or moved meanwhile, or of which
    /// they are open.
    /// - Parameters:
    ///   - dag: the day of the meeting from which the days of the tasks were counted.
    ///   - bestaand: the open tasks that follow from the meeting.
    /// - Throws: `VERGADERING_TOESTAND`, `VERGADERDAG`, `TAAK_BESTAAT`.
    public func eisReeks(
        _ id: ID<Vergadering>, rond dag: Datum, bestaand: [Taak]
    ) throws(Regelbreuk) {
        guard toestand != .geannuleerd else {
            throw Regelbreuk(
                Vergaderregel.toestand,
                "\(opzet.kenmerk) is geannuleerd; open de taken van een andere vergadering")
        }
        guard dag == afspraak.dag else {
            throw Regelbreuk(
                Vergaderregel.dag,
                "\(opzet.kenmerk) is intussen verplaatst naar \(afspraak.dag.voluit); geef de "
                    + "opdracht opnieuw")
        }
        let open = bestaand.filter { taak in
            taak.stand.isOpen && taak.opening.oorzaak?.onderwerp == id.als(Onderwerp.self)
                && !taak.volgtTermijn
        }.map { "\($0.opening.kenmerk)" }.sorted()
        guard open.isEmpty else {
            throw Regelbreuk(
                Taakregel.bestaat,
                "de taken van \(opzet.kenmerk) staan al open: \(open.opsomming(met: "en")); werk "
                    + "daarin verder, verzet ze met griffie taak verzetten, of laat ze eerst "
                    + "vervallen met griffie taak vervallen")
        }
    }

    /// The task that an action is from the beginning, for whoever was named, or else the secretary
    /// of the wijkraad; who is no member does it for the wijkraad.
    public func taak(
        van actiepunt: Actiepunt, _ id: ID<Vergadering>, _ raad: Wijkraad
    ) -> Taak.Voorstel {
        let rol: Rol =
            switch actiepunt.wie.map({ raad.ambt(van: $0, op: afspraak.dag) }) {
            case nil, .secretaris??: .secretaris
            case .voorzitter??: .voorzitter
            case .lid??: .lid
            case .some(nil): .secretariaat
            }
        return Taak.Voorstel(
            soort: .actiepunt,
            oorzaak: Oorzaak(
                .vergadering, "\(opzet.kenmerk)", id.als(Onderwerp.self), .taak,
                wijkraad: raad.code, feit: actiepunt.nummer),
            wijkraad: raad.code, rol: rol, toewijzing: actiepunt.wie.map { .persoon($0) },
            uiterlijk: actiepunt.uiterlijk, grond: .afspraak(vergadering: afspraak.dag))
    }
}
