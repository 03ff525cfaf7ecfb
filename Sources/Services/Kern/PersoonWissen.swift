public import Domain
import Storage

/// Erases the name and contact data of a person, and the words in applications (AVG 17).
///
/// What is erased is gone for good; entries, hashes and seals stay as they are, and the register
/// says that it happened.
public struct PersoonWissen: Opdracht {
    let persoon: ID<Persoon>
    let grond: Wissingsgrond
    let aanvragen: [ID<Aanvraag>]

    /// - Parameter aanvragen: the applications of which the words go too.
    public init(persoon: ID<Persoon>, grond: Wissingsgrond, aanvragen: [ID<Aanvraag>]) {
        self.persoon = persoon
        self.grond = grond
        self.aanvragen = Set(aanvragen).sorted()
    }

    /// Erasing personal data.
    public var handeling: Handeling { .gegevensWissen }

    /// The person.
    public var lezing: Lezing {
        var lezing = Lezing()
        lezing.vergrendelt = [Onderwerp(.persoon, persoon)]
        return lezing
    }

    /// Whose data, why, and which applications.
    public var invoer: CanoniekeWaarde {
        .object([
            .init("opdracht", .tekst("persoon_wissen")), .init("persoon", .tekst("\(persoon)")),
            .init("grond", .tekst(grond.rawValue)),
            .init("aanvragen", .lijst(aanvragen.map { .tekst("\($0)") })),
        ])
    }

    /// Erases, when nothing stands in the way.
    /// - Throws: `ROL_LOOPT_NOG`, `GEGEVENS_AL_GEWIST`.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        let gewist = try blad.persoon(persoon).wissen(grond, aanvragen: aanvragen, context)
        var uitkomst = Uitkomst(Onderwerp(.persoon, persoon), [.persoon(persoon, gewist)])
        uitkomst.wist = (persoon, aanvragen.map { Onderwerp(.aanvraag, $0) })
        return uitkomst
    }
}

/// The applications that a person drafted, to know whose words they hold.
public struct AanvragenVan: Vraag {
    private let persoon: ID<Persoon>

    /// The applications of this person.
    public init(_ persoon: ID<Persoon>) {
        self.persoon = persoon
    }

    /// Reads their identities.
    public func lees(_ lezer: Lezer) async throws(ServiceError) -> [ID<Aanvraag>] {
        try await lezer.rijen(AanvraagleesStatements.vanOpsteller, persoon)
    }
}
