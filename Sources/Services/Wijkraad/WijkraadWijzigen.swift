public import Domain

/// Changes who is in a wijkraad, or ends it.
public struct WijkraadWijzigen: Opdracht {
    /// What changes.
    public enum Daad: Sendable {
        /// Somebody becomes a member; `nieuw` is the name of who is not known yet.
        case benoemen(Wijkraad.Lidmaatschap, nieuw: String?)
        /// Somebody is a member no longer than a day.
        case aftreden(ID<Persoon>, op: Datum)
        /// It is dissolved; its last day.
        case opheffen(op: Datum)
    }

    let wijkraad: ID<Wijkraad>
    let daad: Daad

    /// A change to a wijkraad.
    public init(_ wijkraad: ID<Wijkraad>, _ daad: Daad) {
        self.wijkraad = wijkraad
        self.daad = daad
    }

    /// Keeping wijkraden.
    public var handeling: Handeling { .wijkradenBeheren }

    /// The wijkraad, and the member who is known.
    public var lezing: Lezing {
        var lezing = Lezing()
        lezing.vergrendelt = [Onderwerp(.wijkraad, wijkraad)]
        switch daad {
        case .benoemen(let lid, nil): lezing.raadpleegt = [Onderwerp(.persoon, lid.persoon)]
        case .aftreden(let persoon, _): lezing.raadpleegt = [Onderwerp(.persoon, persoon)]
        case .benoemen, .opheffen: break
        }
        return lezing
    }

    /// Name and input.
    public var invoer: CanoniekeWaarde {
        let velden: [CanoniekeWaarde.Veld] =
            switch daad {
            case .benoemen(let lid, _): [.init("benoemen", lid.canoniek)]
            case .aftreden(let persoon, let dag):
                [.init("aftreden", .tekst("\(persoon)")), .init("op", .tekst("\(dag)"))]
            case .opheffen(let dag): [.init("opheffen", .tekst("\(dag)"))]
            }
        return .object(
            [
                .init("opdracht", .tekst("wijkraad_wijzigen")),
                .init("wijkraad", .tekst("\(wijkraad)")),
            ] + velden)
    }

    /// Changes it.
    /// - Throws: `WIJKRAAD_BESTAAT_NIET`, `LID_AL_BENOEMD`, `GEEN_LID`.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        let staat = blad.wijkraad(wijkraad)
        let gebeurtenis =
            switch daad {
            case .benoemen(let lid, _): try staat.benoemen(lid)
            case .aftreden(let persoon, let dag): try staat.aftreden(persoon, op: dag)
            case .opheffen(let dag): try staat.opheffen(op: dag)
            }
        var wijzigingen: [Wijziging] = [.wijkraad(wijkraad, gebeurtenis)]
        if case .benoemen(let lid, _?) = daad {
            wijzigingen.insert(.persoon(lid.persoon, .persoonOpgenomen), at: 0)
        }
        var uitkomst = Uitkomst(Onderwerp(.wijkraad, wijkraad), wijzigingen)
        if case .benoemen(let lid, let nieuw?) = daad { uitkomst.namen = [(lid.persoon, nieuw)] }
        return uitkomst
    }
}
