public import Domain

/// Replies for the municipality to what an auditor found in a dossier.
public struct AuditbevindingBeantwoorden: Opdracht {
    let dossier: ID<Beleidsdossier>
    let nummer: Int
    let strekking: Auditbevinding.Strekking
    let tekst: String

    /// A reply.
    /// - Parameter nummer: the number of the finding in this dossier, from 1.
    public init(
        _ strekking: Auditbevinding.Strekking, _ tekst: String, op nummer: Int,
        in dossier: ID<Beleidsdossier>
    ) {
        self.dossier = dossier
        self.nummer = nummer
        self.strekking = strekking
        self.tekst = tekst
    }

    /// Replying to a finding.
    public var handeling: Handeling { .auditbevindingBeantwoorden }

    /// The dossier.
    public var lezing: Lezing {
        var lezing = Lezing()
        lezing.vergrendelt = [Onderwerp(.dossier, dossier)]
        return lezing
    }

    /// Name and input.
    public var invoer: CanoniekeWaarde {
        .object([
            .init("opdracht", .tekst("auditbevinding_beantwoorden")),
            .init("dossier", .tekst("\(dossier)")), .init("nummer", .geheel(Int64(nummer))),
            .init("strekking", .tekst(strekking.rawValue)), .init("tekst", .tekst(tekst)),
        ])
    }

    /// Replies.
    /// - Throws: `FEIT_TEGENSTRIJDIG`.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        let woorden = middelen.verzegel(tekst)
        let gebeurtenis = try blad.dossier(dossier).beantwoord(
            bevinding: nummer, strekking, woorden.verzegeling, context)
        var uitkomst = Uitkomst(Onderwerp(.dossier, dossier), [.dossier(dossier, gebeurtenis)])
        uitkomst.teksten = [woorden]
        return uitkomst
    }
}
