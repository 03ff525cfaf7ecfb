public import Domain

/// Records what an auditor found in a dossier.
public struct AuditbevindingVastleggen: Opdracht {
    let dossier: ID<Beleidsdossier>
    let tekst: String
    let wijkraad: String?
    let betreft: String?

    /// A finding.
    /// - Parameters:
    ///   - wijkraad: the wijkraad that it is about; `nil` for the whole dossier.
    ///   - betreft: the question that it is about; `nil` for all.
    public init(
        _ tekst: String, in dossier: ID<Beleidsdossier>, over wijkraad: String? = nil,
        betreft: String? = nil
    ) {
        self.dossier = dossier
        self.tekst = tekst
        self.wijkraad = wijkraad
        self.betreft = betreft
    }

    /// Recording a finding.
    public var handeling: Handeling { .auditbevindingVastleggen }

    /// The dossier.
    public var lezing: Lezing {
        var lezing = Lezing()
        lezing.vergrendelt = [Onderwerp(.dossier, dossier)]
        return lezing
    }

    /// Name and input.
    public var invoer: CanoniekeWaarde {
        .object([
            .init("opdracht", .tekst("auditbevinding_vastleggen")),
            .init("dossier", .tekst("\(dossier)")), .init("tekst", .tekst(tekst)),
            .init("wijkraad", .tekst(wijkraad ?? "")), .init("betreft", .tekst(betreft ?? "")),
        ])
    }

    /// Records it.
    /// - Throws: `FEIT_TEGENSTRIJDIG`.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        let woorden = middelen.verzegel(tekst)
        let gebeurtenis = try blad.dossier(dossier).bevind(
            woorden.verzegeling, over: wijkraad, betreft: betreft, context)
        var uitkomst = Uitkomst(Onderwerp(.dossier, dossier), [.dossier(dossier, gebeurtenis)])
        uitkomst.teksten = [woorden]
        return uitkomst
    }
}
