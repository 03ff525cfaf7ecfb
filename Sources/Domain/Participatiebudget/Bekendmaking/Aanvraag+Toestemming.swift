extension Aanvraag {
    /// Records that the applicant can be reached electronically, or no longer (Awb 2:8).
    /// - Parameter adres: the address under seal; `nil` to withdraw the consent.
    /// - Throws: `NIET_EIGEN_AANVRAAG`, `GEEN_TOESTEMMING`.
    public func toestemming(
        _ adres: Verzegeling?, _ context: Handelingscontext
    ) throws(Regelbreuk) -> AanvraagGebeurtenis {
        try eis(.toestemming)
        try eisEigenAanvraag(context)
        guard adres != nil || bekendmaking?.adres != nil else {
            throw Regelbreuk(
                Bekendmakingsregel.geenToestemming,
                "er is geen toestemming vastgelegd, dus er is niets in te trekken")
        }
        return .rondBesluit(.toestemming(adres: adres))
    }

    /// Refuses who acts as applicant for the application of somebody else; an official may.
    func eisEigenAanvraag(_ context: Handelingscontext) throws(Regelbreuk) {
        let isAanvrager = context.rol == .aanvrager || context.rol == .voorzitter
        guard !isAanvrager || [opgesteldDoor, ingediendDoor].contains(context.actor) else {
            throw Regelbreuk(
                Bekendmakingsregel.nietEigenAanvraag,
                "deze aanvraag is door iemand anders opgesteld en ingediend; laat diegene dit doen")
        }
    }
}
