extension Vergadering {
    /// Writes a version of the draft minutes.
    /// - Parameter gezien: the version that somebody saw; 0 when there was none.
    /// - Throws: `GEEN_LID`, `VERGADERING_TOESTAND`, `VERSLAG_GEWIJZIGD`.
    public func verslagOpstellen(
        _ tekst: Verzegeling, gezien: Int, _ raad: Wijkraad, _ context: Handelingscontext
    ) throws(Regelbreuk) -> Vergadergebeurtenis {
        try eis([.gesloten, .verslagConcept], "een verslag opstellen", raad, context)
        guard gezien == verslag.versie else {
            let sinds = verslag.versies.enumerated().dropFirst(max(0, gezien)).map {
                "versie \($0 + 1) van de \($1.rol.rawValue), \($1.op.zonderWeekdag)"
            }
            throw Regelbreuk(
                Vergaderregel.verslagGewijzigd,
                "u zag versie \(gezien) van het verslag en er is nu versie \(verslag.versie)"
                    + (sinds.isEmpty ? "" : ": " + sinds.joined(separator: ", "))
                    + "; lees die met griffie vergadering toon \(opzet.kenmerk) en geef --versie "
                    + "\(verslag.versie)",
                getallen: ["gezien": Int64(gezien), "versie": Int64(verslag.versie)])
        }
        return .verslagOpgesteld(
            Verslagversie(tekst: tekst, door: context.actor, rol: context.rol, op: context.datum))
    }

    /// Circulates the last version of the draft to who is a member on that day.
    /// - Throws: `GEEN_LID`, `VERGADERING_TOESTAND`.
    public func verslagRondsturen(
        _ raad: Wijkraad, _ context: Handelingscontext
    ) throws(Regelbreuk) -> Vergadergebeurtenis {
        try eis([.verslagConcept], "een verslag rondsturen", raad, context)
        return .verslagRondgestuurd(
            versie: verslag.versie, op: context.datum,
            ontvangers: raad.inFunctie(op: context.datum).sorted())
    }

    /// Says what a member wants to be otherwise in a circulated draft.
    /// - Throws: `GEEN_LID`, `VERGADERING_TOESTAND`, `VERSLAG_NIET_RONDGESTUURD`.
    public func corrigeren(
        _ tekst: Verzegeling, _ raad: Wijkraad, _ context: Handelingscontext
    ) throws(Regelbreuk) -> Vergadergebeurtenis {
        try eis([.verslagConcept], "een correctie voorstellen", raad, context)
        guard verslag.rondgestuurd != nil else {
            throw Regelbreuk(
                Vergaderregel.nietRondgestuurd,
                "het verslag van \(opzet.kenmerk) is nog niet rondgestuurd; wacht daarop")
        }
        return .correctieVoorgesteld(
            Correctie(
                tekst: tekst, door: context.actor, op: context.datum, versie: verslag.versie))
    }

    /// Says whether a correction was taken over, which is so when it stands in a newer version.
    /// - Throws: `GEEN_LID`, `VERGADERING_TOESTAND`, `VERSLAGCORRECTIE_ONBEKEND`.
    public func beoordelen(
        correctie nummer: Int, overgenomen: Bool, _ raad: Wijkraad, _ context: Handelingscontext
    ) throws(Regelbreuk) -> Vergadergebeurtenis {
        try eis([.verslagConcept], "een correctie beoordelen", raad, context)
        guard verslag.correcties.indices.contains(nummer - 1),
            verslag.correcties[nummer - 1].overgenomen == nil
        else {
            throw Regelbreuk(
                Vergaderregel.correctie,
                "het verslag van \(opzet.kenmerk) heeft geen open correctie \(nummer)")
        }
        if overgenomen, let over = verslag.correcties[nummer - 1].versie, over == verslag.versie {
            throw Regelbreuk(
                Vergaderregel.correctie,
                "correctie \(nummer) kwam na versie \(over), en er is geen nieuwere; zet haar in "
                    + "een nieuwe versie met griffie vergadering verslag opstellen "
                    + "\(opzet.kenmerk) --versie \(over), en zeg dan dat zij is overgenomen")
        }
        return .correctieBeoordeeld(nummer, overgenomen: overgenomen)
    }

    /// Adopts the minutes of an earlier meeting in this one, in one step.
    /// - Returns: what happens to the earlier meeting, and what happens to this one.
    /// - Throws: `GEEN_LID`, `VERGADERING_TOESTAND`, `AGENDA_NIET_VASTGESTELD`,
    ///   `VERSLAG_NIET_OP_AGENDA`, `VERSLAG_NIET_RONDGESTUURD`, `VERSLAGCORRECTIE_ONBEKEND`,
    ///   `QUORUM_ONTBREEKT`.
    public func vaststellen(
        _ eerder: MetID<Vergadering>, dit id: ID<Vergadering>, _ raad: Wijkraad,
        _ context: Handelingscontext
    ) throws(Regelbreuk) -> (eerder: Vergadergebeurtenis, dit: Vergadergebeurtenis) {
        if toestand != .geopend, eerder.waarde.toestand == .geopend {
            try raad.eisAmbt(context)
            throw Regelbreuk(
                Vergaderregel.verslagNietOpAgenda,
                "\(opzet.kenmerk) is niet geopend en \(eerder.waarde.opzet.kenmerk) wel; "
                    + "bedoelde u griffie vergadering verslag vaststellen "
                    + "\(eerder.waarde.opzet.kenmerk) --van \(opzet.kenmerk)?")
        }
        try eis([.geopend], "een verslag vaststellen", raad, context)
        guard verloop.agendaVastgesteld else {
            throw Regelbreuk(
                Vergaderregel.agendaNietVastgesteld,
                "stel eerst de agenda vast met griffie vergadering agenda vaststellen "
                    + "\(opzet.kenmerk)")
        }
        guard
            let punt = voorbereiding.agenda.first(where: {
                $0.aanleiding == .verslag && $0.van == eerder.id
            })
        else {
            throw Regelbreuk(
                Vergaderregel.verslagNietOpAgenda,
                "het verslag van \(eerder.waarde.opzet.kenmerk) staat niet op de agenda van "
                    + "\(opzet.kenmerk); \(waaromNietOpAgenda(eerder.waarde))")
        }
        try eerder.waarde.eisVaststelbaar(raad, context)
        if let quorum = quorum(bij: punt.id, raad), !quorum.isGehaald {
            throw Regelbreuk(
                Vergaderregel.quorumOntbreekt,
                "bij dit punt zijn \(quorum.aanwezig) leden en er zijn er \(quorum.vereist) "
                    + "nodig; stel het verslag vast in een volgende vergadering",
                getallen: quorum.getallen)
        }
        return (
            .verslagVastgesteld(
                Vaststelling(
                    op: context.datum, versie: eerder.waarde.verslag.versie, vergadering: id,
                    punt: punt.id)),
            .eerderVerslagVastgesteld(punt: punt.id, eerder.id)
        )
    }

    /// Why the minutes of a meeting are not on this agenda, and what to do.
    private func waaromNietOpAgenda(_ eerder: Vergadering) -> String {
        if eerder.opzet.wijkraad != opzet.wijkraad { return "het is van een andere wijkraad" }
        if eerder.verslag.vaststelling != nil { return "het is al vastgesteld" }
        return eerder.afspraak.dag > afspraak.dag
            ? "\(eerder.opzet.kenmerk) is een latere vergadering: noem eerst de vergadering waarin "
                + "u vaststelt, en met --van die van het verslag"
            : "het komt er vanzelf op bij de volgende oproep"
    }

    /// Signs the minutes of a wijkraad that was dissolved; with the signatures of both the last
    /// chair and the last secretary they are adopted.
    /// - Throws: `GEEN_LID`, `VERGADERING_TOESTAND`, `WIJKRAAD_NIET_OPGEHEVEN`,
    ///   `VERSLAG_NIET_RONDGESTUURD`, `VERSLAGCORRECTIE_ONBEKEND`.
    public func ondertekenen(
        _ raad: Wijkraad, _ context: Handelingscontext
    ) throws(Regelbreuk) -> [Vergadergebeurtenis] {
        try eisVaststelbaar(raad, context)
        guard let einde = raad.opgehevenOp, einde < context.datum else {
            throw Regelbreuk(
                Vergaderregel.nietOpgeheven,
                "\(raad.naam) is niet opgeheven; stel het verslag vast in de volgende vergadering")
        }
        guard let ambt = raad.ambt(van: context.actor, op: einde), ambt != .lid,
            !verslag.handtekeningen.contains(where: { $0.ambt == ambt })
        else {
            throw Regelbreuk(
                Wijkraadregel.geenLid,
                "de laatste voorzitter en de laatste secretaris tekenen, elk één keer")
        }
        let handtekening = Handtekening(ambt: ambt, door: context.actor, op: context.datum)
        guard !verslag.handtekeningen.isEmpty else { return [.verslagOndertekend(handtekening)] }
        return [
            .verslagOndertekend(handtekening),
            .verslagVastgesteld(
                Vaststelling(
                    op: context.datum, versie: verslag.versie, vergadering: nil, punt: nil)),
        ]
    }

    private func eisVaststelbaar(
        _ raad: Wijkraad, _ context: Handelingscontext
    ) throws(Regelbreuk) {
        try eis([.verslagConcept], "het verslag vaststellen", raad, context)
        guard verslag.rondgestuurd == verslag.versie else {
            throw Regelbreuk(
                Vergaderregel.nietRondgestuurd,
                "versie \(verslag.versie) van het verslag van \(opzet.kenmerk) is nog niet "
                    + "rondgestuurd; doe dat met griffie vergadering verslag rondsturen")
        }
        if let open = verslag.correcties.firstIndex(where: { $0.overgenomen == nil }) {
            throw Regelbreuk(
                Vergaderregel.correctie,
                "correctie \(open + 1) is nog niet beoordeeld; zeg met griffie vergadering verslag "
                    + "beoordelen \(opzet.kenmerk) of zij is overgenomen")
        }
    }
}
