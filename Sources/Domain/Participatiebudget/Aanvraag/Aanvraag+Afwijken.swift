extension Aanvraag {
    /// Departs from the norm for the active contribution, with a motivation (Awb 4:84, 3:46).
    /// - Throws: `FASE`, `FUNCTIESCHEIDING`, `NIET_GETOETST`, `NIETS_OM_VAN_AF_TE_WIJKEN`,
    ///   `AFWIJKEN_UITGESLOTEN`.
    public func afwijken(
        motivering: Verzegeling, regeling: Regeling, _ context: Handelingscontext
    ) throws(Regelbreuk) -> [AanvraagGebeurtenis] {
        try eis(.afwijken)
        try eisGeenIndiener(context)
        guard let toets else {
            throw Regelbreuk(
                Aanvraagregel.nietGetoetst,
                "de actieve bijdrage is nog niet getoetst; beoordeel eerst")
        }
        guard toets != .voldaan else {
            throw Regelbreuk(
                Aanvraagregel.nietsOmVanAfTeWijken, "de norm is gehaald; afwijken is niet nodig")
        }
        guard regeling.inhoud.afwijken != .geen else {
            throw Regelbreuk(
                Aanvraagregel.afwijkenUitgesloten,
                "de regeling laat geen afwijking van de norm toe; weiger, of vraag aanvulling")
        }
        // Who departs from the norm has judged the application, and will not decide on it.
        return inBehandeling(door: context) + [.vanNormAfgeweken(motivering: motivering)]
    }
}
