public import Domain

/// Records that a key begins or ends to sign the register.
///
/// The key itself is no part of the database; that it changed is, so that nobody changes it
/// unseen.
public struct ZegelsleutelWijzigen: Opdracht {
    let gemeente: ID<Gemeente>
    let gebeurtenis: GemeenteGebeurtenis

    /// A key signs from now on.
    public init(_ gemeente: ID<Gemeente>, inGebruik sleutel: Zegelsleutel) {
        self.gemeente = gemeente
        gebeurtenis = .zegelsleutelInGebruik(sleutel.tekst)
    }

    /// A key signs no longer.
    public init(_ gemeente: ID<Gemeente>, beeindigd sleutel: Zegelsleutel) {
        self.gemeente = gemeente
        gebeurtenis = .zegelsleutelBeeindigd(sleutel.tekst)
    }

    /// Keeping the keys of the register.
    public var handeling: Handeling { .zegelsleutelsBeheren }

    /// The municipality.
    public var lezing: Lezing {
        var lezing = Lezing()
        lezing.vergrendelt = [Onderwerp(.gemeente, gemeente)]
        return lezing
    }

    /// What happens to which key.
    public var invoer: CanoniekeWaarde {
        .object([
            .init("opdracht", .tekst(gebeurtenis.soort)), .init("inhoud", gebeurtenis.inhoud),
        ])
    }

    /// Records it.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        Uitkomst(Onderwerp(.gemeente, gemeente), [.gemeente(gemeente, gebeurtenis)])
    }
}
