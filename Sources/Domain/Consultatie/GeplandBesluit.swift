/// A decision that is planned: the milestone that warnings count back from.
public struct GeplandBesluit: Hashable, Sendable {
    /// The question that will be decided.
    public let betreft: String
    /// The day of the decision.
    public let besluit: Datum
    /// The day on which the proposal is to be fixed; `nil` when that is not planned.
    public let concept: Datum?

    /// A planned decision.
    public init(
        betreft: String = Consultatiedossier.hoofdbesluit, besluit: Datum, concept: Datum? = nil
    ) {
        self.betreft = betreft
        self.besluit = besluit
        self.concept = concept
    }
}

extension GeplandBesluit {
    /// Reads one planned decision.
    static func lees(_ lezer: Objectlezer) -> GeplandBesluit? {
        let genoemd = lezer.tekstOfNiets("betreft", bytes: 1...200)
        let besluit = lezer.dag("besluit")
        let concept = lezer.dagOfNiets("concept")
        guard let besluit else { return nil }
        return GeplandBesluit(
            betreft: genoemd ?? Consultatiedossier.hoofdbesluit, besluit: besluit, concept: concept)
    }
}

extension Dossiercontrole {
    /// Plans that contradict themselves or each other.
    static func planning(_ gepland: [(plaats: String, plan: GeplandBesluit)]) -> [Invoerfout] {
        let omgekeerd = gepland.compactMap { plaats, plan -> Invoerfout? in
            guard let concept = plan.concept, concept > plan.besluit else { return nil }
            return Invoerfout(
                "\(plaats).concept", .ongeldigeWaarde,
                "\(concept) ligt na het besluit (\(plan.besluit)); verbeter een van beide")
        }
        return omgekeerd
            + dubbel(gepland.map { ("\($0.plaats).betreft", $0.plan.betreft) })
    }
}
