/// Why personal data must be erased (AVG 17 lid 1, under a to f).
public enum Wissingsgrond: String, CaseIterable, Sendable {
    /// No longer needed for what they were collected for (under a).
    case nietLangerNodig = "niet_langer_nodig"
    /// The person withdrew the consent on which it rested (under b).
    case toestemmingIngetrokken = "toestemming_ingetrokken"
    /// The person objected, and nothing outweighs that (under c).
    case bezwaar
    /// They were processed unlawfully (under d).
    case onrechtmatig
    /// Another law demands it (under e).
    case wettelijkePlicht = "wettelijke_plicht"
    /// They were collected of a child, for an online service (under f).
    case vanEenKind = "van_een_kind"
}

extension Persoon {
    /// Erases name and contact data of a person, and the words in these applications (AVG 17).
    ///
    /// The register keeps its entries and hashes: they hold a pseudonym and commitments, which say
    /// nothing once salt and text are gone.
    /// - Throws: `ROL_LOOPT_NOG` (AVG art. 17 lid 3), `GEGEVENS_AL_GEWIST`.
    public func wissen(
        _ grond: Wissingsgrond, aanvragen: [ID<Aanvraag>], _ context: Handelingscontext
    ) throws(Regelbreuk) -> PersoonGebeurtenis {
        if let gewistOp {
            throw Regelbreuk(
                Persoonsregel.gegevensAlGewist,
                "de gegevens zijn al gewist op \(gewistOp.zonderWeekdag); er is niets meer te doen")
        }
        let lopend = rollen.filter { $0.tot.map { $0 >= context.datum } ?? true }
        guard lopend.isEmpty else {
            let namen = Set(lopend.map(\.rol.rawValue)).sorted().joined(separator: ", ")
            throw Regelbreuk(
                Persoonsregel.rolLooptNog,
                "deze persoon is nog \(namen); laat eerst elke rol eindigen met griffie persoon "
                    + "beeindig, en wis vanaf de dag erna",
                getallen: ["rollen": Int64(lopend.count)])
        }
        return .gegevensGewist(grond, op: context.datum, aanvragen: aanvragen)
    }
}
