extension Aanvraag {
    /// Withdraws the application before it is decided; its place in the order falls free.
    ///
    /// A draft is thrown away so: it has no place and no clock yet.
    /// - Throws: `FASE`, `NIET_EIGEN_AANVRAAG`, `FUNCTIESCHEIDING`.
    public func trekIn(
        reden: Verzegeling, _ grondslag: Klokgrondslag, _ context: Handelingscontext
    ) throws(Regelbreuk) -> [AanvraagGebeurtenis] {
        try eis(.intrekken)
        try eisEigen(context)
        try eisAndere(dan: beoordelers.map { ($0, "beoordeelde de aanvraag") }, context)
        let eerst = fase == .concept ? [] : try lopend(grondslag).eerst
        return eerst + [
            .klok(.ingetrokken(op: context.datum, door: context.actor, reden: reden))
        ]
    }
}

extension Aanvraag.Fase {
    /// Received, and neither decided nor withdrawn.
    public static let onbeslist: [Aanvraag.Fase] = [
        .ingediend, .aanvullingGevraagd, .inBehandeling,
    ]

    /// Whether it has a place in the order: complete, and undecided.
    public var wachtOpBesluit: Bool { self == .ingediend || self == .inBehandeling }
}
