/// The advices of one wijkraad in a period, and what the municipality did with them.
public struct Adviestelling: Hashable, Sendable {
    /// Advices given on applications.
    public let opAanvragen: Int
    /// Advices given in dossiers, on request.
    public let inDossiers: Int
    /// Advices given in dossiers, unasked.
    public let ongevraagd: Int
    /// Requests for advice, on applications and in dossiers.
    public let gevraagd: Int
    /// Those of them that were answered, in time or not.
    public let beantwoord: Int
    /// Those of the answered that were answered after the last day.
    public let teLaatBeantwoord: Int
    /// Those not answered of which the last day is over.
    public let verlopen: Int
    /// Reactions in time to the advices in dossiers.
    public let reactiesOpTijd: Int
    /// Reactions that came too late.
    public let reactiesTeLaat: Int
    /// Reactions that are owed still.
    public let reactiesOpen: Int
    /// Those of them of which the last day is over.
    public let reactiesVerlopen: Int

    /// All advices given.
    public var uitgebracht: Int { opAanvragen + inDossiers + ongevraagd }
    /// Requests that were not answered yet.
    public var onbeantwoord: Int { gevraagd - beantwoord }

    init(
        van: Datum, tot: Datum, opAanvragen: [Aanvraagvraag], inDossiers: [Adviesvraag],
        plichten: [Reactieplicht]
    ) {
        let inTijdvak = { (dag: Datum?) in dag.map { van <= $0 && $0 <= tot } ?? false }
        let vragen = (opAanvragen.map(\.vraag) + inDossiers).filter { inTijdvak($0.gevraagdOp) }
        let adviezen = plichten.filter { $0.soort != .uitnodiging && inTijdvak($0.dag) }
        self.opAanvragen = opAanvragen.count { $0.isEigen && inTijdvak($0.vraag.beantwoordOp) }
        self.inDossiers = adviezen.count { $0.soort == .adviesUitgebracht }
        ongevraagd = adviezen.count { $0.soort == .ongevraagdAdvies }
        gevraagd = vragen.count
        beantwoord = vragen.count { $0.beantwoordOp != nil }
        teLaatBeantwoord = vragen.count { vraag in
            vraag.beantwoordOp.map { $0 > vraag.uiterlijk } ?? false
        }
        verlopen = vragen.count { $0.beantwoordOp == nil && $0.uiterlijk < tot }
        reactiesOpTijd = adviezen.count { $0.reactie != nil && $0.dagenTeLaat(op: tot) == 0 }
        reactiesTeLaat = adviezen.count { $0.reactie != nil && $0.dagenTeLaat(op: tot) > 0 }
        reactiesOpen = adviezen.count { $0.reactie == nil }
        reactiesVerlopen = adviezen.count { $0.reactie == nil && $0.dagenTeLaat(op: tot) > 0 }
    }

    /// A request on an application to the wijkraden of its wijk, and whether this one answered.
    struct Aanvraagvraag {
        let vraag: Adviesvraag
        let isEigen: Bool
    }
}

extension Aanvraag.Advies {
    /// The request as it is for one wijkraad at the end of a day; `nil` when it was not asked.
    ///
    /// It is asked of the wijkraden of the wijk; the advice is of the one of which the chair gave
    /// it, or of all of them where nobody was appointed.
    func vraag(
        aan raad: Wijkraad, in wijk: Wijkcode, _ raden: [Wijkraad], op dag: Datum
    ) -> Adviestelling.Aanvraagvraag? {
        guard Wijkraad.van(wijk, uit: [raad], op: gevraagdOp).count == 1 else { return nil }
        let gegeven = uitgebracht.flatMap { $0.op <= dag ? $0 : nil }
        let voorzitters = gegeven.map { advies in
            Wijkraad.van(wijk, uit: raden, op: advies.op).filter {
                $0.ambt(van: advies.door, op: advies.op) == .voorzitter
            }.map(\.code)
        }
        return .init(
            vraag: Adviesvraag(
                gevraagdOp: gevraagdOp, uiterlijk: uiterlijk, beantwoordOp: gegeven?.op),
            isEigen: voorzitters.map { $0.isEmpty || $0.contains(raad.code) } ?? false)
    }
}
