extension Regeling {
    /// One version: what it lays down, and from which day.
    public struct Versie: Hashable, Sendable {
        /// What it lays down.
        public let inhoud: Inhoud
        /// From which day it holds.
        public let vanaf: Datum

        /// A version.
        public init(inhoud: Inhoud, vanaf: Datum) {
            self.inhoud = inhoud
            self.vanaf = vanaf
        }
    }

    /// Every version, the first one first.
    public var versies: [Versie] { eerdere + [.init(inhoud: inhoud, vanaf: vanaf)] }

    /// The regeling as it was in a version; as it is now when that version is not known.
    public func zoals(versie nummer: Int) -> Regeling {
        guard nummer < versie, eerdere.indices.contains(nummer - 1) else { return self }
        let toen = eerdere[nummer - 1]
        return Regeling(
            inhoud: toen.inhoud, versie: nummer, vanaf: toen.vanaf,
            eerdere: Array(eerdere.prefix(nummer - 1)))
    }

    /// The regeling as it holds on a day: in the last version that has begun by then, and in the
    /// first one before any has.
    public func geldend(op datum: Datum) -> Regeling {
        zoals(versie: 1 + (versies.lastIndex { $0.vanaf <= datum } ?? 0))
    }

    /// The regeling as it holds for an application: in the version under which it was received,
    /// whatever came later.
    /// - Parameter datum: the day of which the version holds for a draft, which has no receipt yet.
    public func voor(_ aanvraag: Aanvraag, op datum: Datum) -> Regeling {
        if let klok = aanvraag.klok { return zoals(versie: klok.start.regelingversie) }
        return geldend(op: aanvraag.ontvangst ?? datum)
    }

    /// Lays down a next version; what was received before it holds is not touched (Awb 4:23).
    /// - Throws: `VERSIE_IN_VERLEDEN`, `VERSIE_VOOR_VORIGE`.
    public func wijzigen(
        _ inhoud: Inhoud, vanaf datum: Datum, _ context: Handelingscontext
    ) throws(Regelbreuk) -> RegelingGebeurtenis {
        guard datum >= context.datum else {
            throw Regelbreuk(
                Regelingregel.versieInVerleden,
                "\(datum.zonderWeekdag) is al voorbij; laat de nieuwe versie op "
                    + "\(context.datum.zonderWeekdag) of later beginnen")
        }
        guard datum >= vanaf else {
            throw Regelbreuk(
                Regelingregel.versieVoorVorige,
                "versie \(versie) begint op \(vanaf.zonderWeekdag); laat de volgende op of na die "
                    + "dag beginnen")
        }
        return .regelingVastgesteld(inhoud, vanaf: datum)
    }
}
