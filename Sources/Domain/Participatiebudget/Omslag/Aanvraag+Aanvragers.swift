extension Aanvraag {
    /// The moment at which somebody else became the contact of an applicant (Awb 2:1).
    public struct Overdracht: Hashable, Sendable {
        /// Who speaks for the applicant from then on.
        public let aan: ID<Persoon>
        /// Why, under seal.
        public let reden: Verzegeling
        /// Who handed it over: the old contact, or an official.
        public let door: ID<Persoon>
        /// On which day.
        public let op: Datum

        /// A hand-over.
        public init(aan: ID<Persoon>, reden: Verzegeling, door: ID<Persoon>, op: Datum) {
            self.aan = aan
            self.reden = reden
            self.door = door
            self.op = op
        }
    }

    /// Makes somebody else the contact; the old one loses the right to act, and stays in the
    /// history (Awb 2:1).
    /// - Throws: `NIET_EIGEN_AANVRAAG`, `CONTACT_ONGEWIJZIGD`, `FUNCTIESCHEIDING`.
    public func draagOver(
        aan persoon: ID<Persoon>, reden: Verzegeling, _ context: Handelingscontext
    ) throws(Regelbreuk) -> AanvraagGebeurtenis {
        try eis(.contactOverdragen)
        try eisEigen(context)
        guard persoon != contact else {
            throw Regelbreuk(
                Aanvragersregel.contactOngewijzigd,
                "deze persoon is al contactpersoon van de aanvraag; kies een ander")
        }
        try eisGeenAndereRol(persoon)
        return .omslag(
            .contactOvergedragen(
                Overdracht(aan: persoon, reden: reden, door: context.actor, op: context.datum)))
    }

    /// Names somebody who applies together with the contact, before the decision (Awb 4:2).
    ///
    /// The contact keeps acting alone; who applies too has no other part in the file.
    /// - Throws: `FASE`, `NIET_EIGEN_AANVRAAG`, `MEDEAANVRAGER_BESTAAT`, `FUNCTIESCHEIDING`.
    public func voegMedeaanvragerToe(
        _ persoon: ID<Persoon>, _ context: Handelingscontext
    ) throws(Regelbreuk) -> AanvraagGebeurtenis {
        try eis(.medeaanvrager)
        try eisEigen(context)
        guard persoon != contact, !omslag.medeaanvragers.contains(persoon) else {
            throw Regelbreuk(
                Aanvragersregel.medeaanvragerBestaat,
                "deze persoon vraagt al aan in dit dossier; kies een ander")
        }
        try eisGeenAndereRol(persoon)
        return .omslag(.medeaanvragerGenoemd(persoon, door: context.actor, op: context.datum))
    }

    /// Takes down who applied too, before the decision (Awb 4:2).
    ///
    /// Who once was an applicant in this file gets no other part in it.
    /// - Throws: `FASE`, `NIET_EIGEN_AANVRAAG`, `MEDEAANVRAGER_ONBEKEND`.
    public func meldMedeaanvragerAf(
        _ persoon: ID<Persoon>, _ context: Handelingscontext
    ) throws(Regelbreuk) -> AanvraagGebeurtenis {
        try eis(.medeaanvrager)
        try eisEigen(context)
        guard omslag.medeaanvragers.contains(persoon) else {
            throw Regelbreuk(
                Aanvragersregel.medeaanvragerOnbekend,
                "deze persoon vraagt niet mee aan in dit dossier; griffie aanvraag toon zegt wie "
                    + "dat wel doet")
        }
        return .omslag(.medeaanvragerAfgemeld(persoon, door: context.actor, op: context.datum))
    }
}

/// The rules that can refuse a change in who applies.
public enum Aanvragersregel: String, Regel {
    /// The contact would be who is contact already.
    case contactOngewijzigd = "CONTACT_ONGEWIJZIGD"
    /// Who would apply too does so already.
    case medeaanvragerBestaat = "MEDEAANVRAGER_BESTAAT"
    /// Who would apply no longer did not do so.
    case medeaanvragerOnbekend = "MEDEAANVRAGER_ONBEKEND"

    /// Where the rule stands.
    public var artikel: Artikel {
        switch self {
        case .contactOngewijzigd: .awb("2:1 lid 1")
        case .medeaanvragerBestaat, .medeaanvragerOnbekend: .awb("4:2 lid 1")
        }
    }

    /// What the rule demands.
    public var eis: String {
        switch self {
        case .contactOngewijzigd: "Het contact gaat over op een ander."
        case .medeaanvragerBestaat: "Iedereen die meevraagt, staat één keer bij een aanvraag."
        case .medeaanvragerOnbekend: "Afmelden kan alleen wie mee aanvraagt."
        }
    }
}

extension Aanvraag.Overdracht {
    /// In canonical form.
    var canoniek: CanoniekeWaarde {
        .object([
            .init("aan", .id(aan)), .init("reden", .verzegeling(reden)), .init("door", .id(door)),
            .init("op", .datum(op)),
        ])
    }

    /// Reads it from its canonical form.
    init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            aan: try waarde.id("aan"), reden: try waarde.verzegeling("reden"),
            door: try waarde.id("door"), op: try waarde.datum("op"))
    }
}
