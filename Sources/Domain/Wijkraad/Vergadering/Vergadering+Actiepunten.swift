extension Vergadering {
    /// Agrees on something that somebody is to do.
    /// - Throws: `GEEN_LID`, `VERGADERING_TOESTAND`, `AGENDAPUNT_ONBEKEND`.
    public func afspreken(
        bij punt: Int, _ tekst: Verzegeling, wie: ID<Persoon>?, uiterlijk: Datum?, taak: String?,
        _ raad: Wijkraad, _ context: Handelingscontext
    ) throws(Regelbreuk) -> Vergadergebeurtenis {
        try eis(
            [.geopend, .geschorst, .gesloten, .verslagConcept], "een actiepunt vastleggen", raad,
            context)
        _ = try eisPunt(punt)
        return .actieAfgesproken(
            Actiepunt(
                nummer: verloop.actiepunten.count + 1, punt: punt, tekst: tekst, wie: wie,
                uiterlijk: uiterlijk, taak: taak))
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
