public import Domain

/// Records how somebody can be reached, and whether electronically (Awb 2:8).
///
/// The register says which addresses there are and since when; the addresses stand apart, where
/// they can be erased.
public struct BereikbaarheidVastleggen: Opdracht {
    let persoon: ID<Persoon>
    let gegevens: Contactgegevens
    let elektronischSinds: Datum?

    /// How a person can be reached from now on, in place of what was known.
    public init(
        persoon: ID<Persoon>, gegevens: Contactgegevens, elektronischSinds: Datum?
    ) {
        self.persoon = persoon
        self.gegevens = gegevens
        self.elektronischSinds = elektronischSinds
    }

    /// Recording how somebody can be reached.
    public var handeling: Handeling { .bereikbaarheidVastleggen }

    /// The person.
    public var lezing: Lezing {
        var lezing = Lezing()
        lezing.vergrendelt = [Onderwerp(.persoon, persoon)]
        return lezing
    }

    /// Name and input; only its fingerprint is kept.
    public var invoer: CanoniekeWaarde {
        var velden: [CanoniekeWaarde.Veld] = [
            .init("opdracht", .tekst("bereikbaarheid_vastleggen")),
            .init("persoon", .tekst("\(persoon)")),
        ]
        let gegeven: [(String, String?)] = [
            ("email", gegevens.email?.description), ("telefoon", gegevens.telefoon),
            ("postadres", gegevens.postadres),
            ("elektronischSinds", elektronischSinds?.description),
        ]
        for case (let naam, let waarde?) in gegeven { velden.append(.init(naam, .tekst(waarde))) }
        return .object(velden)
    }

    /// Records it.
    /// - Throws: `GEGEVENS_AL_GEWIST`, `TOESTEMMING_ZONDER_ADRES`.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        let gebeurtenis = try blad.persoon(persoon).bereikbaar(
            gegevens, elektronischSinds: elektronischSinds)
        var uitkomst = Uitkomst(Onderwerp(.persoon, persoon), [.persoon(persoon, gebeurtenis)])
        uitkomst.bereikbaar = (persoon, gegevens)
        return uitkomst
    }
}
