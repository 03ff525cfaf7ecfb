/// What a decision is in law: it says which rules of the Awb go with it.
public enum Besluitaard: String, CaseIterable, Sendable {
    /// A beschikking on a subsidie (Awb 1:3 lid 2, 4:21): everything applies.
    case beschikking
    /// A line of the budget of the municipality for a wijkraad that is a part of it (Gemeentewet
    /// 84): no subsidie and no beschikking.
    case budgetregel
    /// A decision of a foundation that is no public body: private law.
    case privaatrechtelijk

    /// What a decision is under a regeling with this model.
    /// - Parameter bestuursorgaan: whether a foundation is marked as a body with public authority.
    public init(
        _ beslismodel: Regeling.Beslismodel, bestuursorgaan: Bool,
        voor rechtsvorm: Aanvraag.Rechtsvorm
    ) {
        if beslismodel == .stichting, !bestuursorgaan {
            self = .privaatrechtelijk
        } else {
            self = rechtsvorm == .wijkraadCommissie ? .budgetregel : .beschikking
        }
    }

    /// Whether hearing, objection, penalty and the payment term of the Awb go with it.
    public var isBeschikking: Bool { self == .beschikking }
}

extension Regeling {
    /// What a decision on an application is in law.
    public func aard(voor rechtsvorm: Aanvraag.Rechtsvorm) -> Besluitaard {
        Besluitaard(
            inhoud.beslismodel, bestuursorgaan: inhoud.opties.bestuursorgaan, voor: rechtsvorm)
    }
}

extension Aanvraag {
    /// What a decision on it is in law.
    public func aard(onder regeling: Regeling) -> Besluitaard {
        regeling.aard(voor: inhoud.rechtsvorm)
    }
}
