extension Aanvraag {
    /// Records that the applicant can be reached electronically, or no longer (Awb 2:8).
    /// - Parameter adres: the address under seal; `nil` to withdraw the consent.
    /// - Throws: `NIET_EIGEN_AANVRAAG`, `GEEN_TOESTEMMING`.
    public func toestemming(
        _ adres: Verzegeling?, _ context: Handelingscontext
    ) throws(Regelbreuk) -> AanvraagGebeurtenis {
        try eis(.toestemming)
        try eisEigen(context)
        guard adres != nil || bekendmaking?.adres != nil else {
            throw Regelbreuk(
                Bekendmakingsregel.geenToestemming,
                "er is geen toestemming vastgelegd, dus er is niets in te trekken")
        }
        return .rondBesluit(.toestemming(adres: adres))
    }
}
