/// The rules of the correspondence register.
public enum Briefregel: String, Regel {
    /// A letter of a day that is still to come.
    case inToekomst = "BRIEF_IN_TOEKOMST"
    /// An answer is owed without a last day, before the letter came, or where none is owed.
    case antwoorddag = "ANTWOORDDAG"
    /// What is answered is no letter that this wijkraad received before.
    case nietTeBeantwoorden = "BRIEF_NIET_TE_BEANTWOORDEN"
    /// It was dealt with, or need not be.
    case alAfgedaan = "BRIEF_AL_AFGEDAAN"

    /// Where the rule stands.
    public var artikel: Artikel { .archiefwet("3") }

    /// What the rule demands.
    public var eis: String {
        switch self {
        case .inToekomst: "Ingeschreven wordt wat is ontvangen of verzonden."
        case .antwoorddag: "Wie antwoord verwacht, noemt een dag na de ontvangst."
        case .nietTeBeantwoorden: "Een antwoord volgt op een brief die deze wijkraad eerder kreeg."
        case .alAfgedaan: "Een brief wordt één keer afgedaan."
        }
    }
}

extension Brief {
    /// Registers a letter that a wijkraad received or sent.
    ///
    /// Who acts as chair or secretary must be that of this wijkraad, today.
    /// - Parameter antwoordOp: the letter that it answers, with its identity.
    /// - Throws: `WIJKRAAD_BESTAAT_NIET`, `GEEN_LID`, `BRIEF_IN_TOEKOMST`, `ANTWOORDDAG`,
    ///   `BRIEF_NIET_TE_BEANTWOORDEN`, `BRIEF_AL_AFGEDAAN`.
    public static func inschrijven(
        _ inhoud: Inhoud, van raad: Wijkraad, antwoordOp vorige: Brief?,
        _ context: Handelingscontext
    ) throws(Regelbreuk) -> Briefgebeurtenis {
        try raad.eisBestaan(op: inhoud.dag)
        try raad.eisAmbt(context)
        guard inhoud.dag <= context.datum else {
            throw Regelbreuk(
                Briefregel.inToekomst,
                "\(inhoud.dag.zonderWeekdag) is nog niet geweest; schrijf de brief dan in")
        }
        guard (inhoud.afdoening == .beantwoorden) == (inhoud.uiterlijk != nil),
            inhoud.uiterlijk.map({ $0 >= inhoud.dag }) ?? true
        else {
            throw Regelbreuk(
                Briefregel.antwoorddag,
                inhoud.afdoening == .beantwoorden
                    ? "noem bij beantwoorden een laatste dag vanaf \(inhoud.dag.zonderWeekdag)"
                    : "een laatste dag hoort alleen bij beantwoorden; laat haar weg")
        }
        guard let vorige else { return .ingeschreven(inhoud) }
        try vorige.eisTeBeantwoorden(door: inhoud)
        return .ingeschreven(inhoud)
    }

    /// Records that a letter answers this one, on the day of that letter.
    /// - Throws: `BRIEF_NIET_TE_BEANTWOORDEN`, `BRIEF_AL_AFGEDAAN`.
    public func beantwoord(
        door brief: ID<Brief>, _ antwoord: Inhoud
    ) throws(Regelbreuk) -> Briefgebeurtenis {
        try eisTeBeantwoorden(door: antwoord)
        return .afgedaan(.init(op: antwoord.dag, antwoord: brief, reden: nil))
    }

    /// Records that this letter was dealt with in another way, today.
    /// - Throws: `BRIEF_AL_AFGEDAAN`, `GEEN_LID`.
    public func afdoen(
        _ reden: Verzegeling, van raad: Wijkraad, _ context: Handelingscontext
    ) throws(Regelbreuk) -> Briefgebeurtenis {
        try raad.eisAmbt(context)
        guard staatOpen else {
            throw Regelbreuk(
                Briefregel.alAfgedaan,
                "brief \(Briefnummer(inhoud)) "
                    + (afloop.map { "is afgedaan op \($0.op.zonderWeekdag)" }
                        ?? "hoeft niet te worden afgedaan") + "; er is niets meer te doen")
        }
        return .afgedaan(.init(op: context.datum, antwoord: nil, reden: reden))
    }

    private func eisTeBeantwoorden(door antwoord: Inhoud) throws(Regelbreuk) {
        guard antwoord.richting == .verzonden, inhoud.richting == .ontvangen,
            inhoud.wijkraad == antwoord.wijkraad, inhoud.dag <= antwoord.dag
        else {
            throw Regelbreuk(
                Briefregel.nietTeBeantwoorden,
                "brief \(Briefnummer(inhoud)) is niet door deze wijkraad ontvangen, of later dan "
                    + "het antwoord; kijk het nummer en de dag na")
        }
        guard afloop == nil else {
            throw Regelbreuk(
                Briefregel.alAfgedaan,
                "brief \(Briefnummer(inhoud)) is al afgedaan; schrijf dit in zonder hem te noemen")
        }
    }
}
