extension Aanvraag {
    /// The number of days for the answer of a department where nothing else is said.
    public static let antwoorddagen: Int64 = 28

    /// Marks that the application points at something structural, which a department must answer.
    ///
    /// The last day is set in a letter, so it is not moved; the application goes on meanwhile.
    /// - Throws: `FASE`, `NIET_EIGEN_AANVRAAG`, `KWESTIE_LOOPT`.
    public func meldKwestie(
        _ vraag: Verzegeling, afdeling: ID<Persoon>, dagen: Int64 = antwoorddagen,
        _ context: Handelingscontext
    ) throws(Regelbreuk) -> AanvraagGebeurtenis {
        try eis(.kwestieMelden)
        try eisEigen(context)
        if let open = omslag.openKwestie {
            throw Regelbreuk(
                Kwestieregel.loopt,
                "op een eerdere structurele kwestie is nog geen antwoord; dat moet er uiterlijk "
                    + "\(open.uiterlijk.zonderWeekdag) zijn")
        }
        let laatste = Datum(dagnummer: Int(context.datum.dagnummer) + Int(dagen)) ?? .laatste
        return .omslag(
            .kwestieGemeld(
                Kwestie(
                    vraag: vraag, afdeling: afdeling, door: context.actor, op: context.datum,
                    uiterlijk: laatste)))
    }

    /// Answers the structural matter, also after its last day.
    /// - Throws: `FASE`, `GEEN_OPEN_KWESTIE`, `KWESTIE_ANDERE_AFDELING`.
    public func beantwoordKwestie(
        _ tekst: Verzegeling, _ context: Handelingscontext
    ) throws(Regelbreuk) -> AanvraagGebeurtenis {
        try eis(.kwestieBeantwoorden)
        guard let open = omslag.openKwestie else {
            throw Regelbreuk(
                Kwestieregel.geenOpen,
                "bij deze aanvraag wacht geen structurele kwestie op antwoord")
        }
        guard open.afdeling == context.actor else {
            throw Regelbreuk(
                Kwestieregel.andereAfdeling,
                "het antwoord is gevraagd aan een andere vakafdeling; alleen die antwoordt")
        }
        return .omslag(
            .kwestieBeantwoord(
                .init(tekst: tekst, door: context.actor, op: context.datum)))
    }
}

/// The rules that can refuse an act on a structural matter.
public enum Kwestieregel: String, Regel {
    /// An earlier matter waits for its answer.
    case loopt = "KWESTIE_LOOPT"
    /// No matter waits for an answer.
    case geenOpen = "GEEN_OPEN_KWESTIE"
    /// Another department owes the answer.
    case andereAfdeling = "KWESTIE_ANDERE_AFDELING"

    /// Where the rule stands.
    public var artikel: Artikel { .regeling("structurele kwestie") }

    /// What the rule demands.
    public var eis: String {
        switch self {
        case .loopt: "Een volgende structurele kwestie wordt gemeld na het antwoord op de vorige."
        case .geenOpen: "Beantwoord wordt een structurele kwestie die nog wacht."
        case .andereAfdeling: "De vakafdeling aan wie het is gevraagd, geeft het antwoord."
        }
    }
}
