public import Domain
public import Services
import Synchronization

/// A command of tests only: makes applications that wait for a decision, many at once.
///
/// By the same events and the same executor as the real commands, so that a test of decisions does
/// not spend its time on what comes before them.
public struct Klaarzetten: Opdracht {
    /// One application.
    public struct Regel: Sendable {
        let id: ID<Aanvraag>
        let gevraagd: Int64
    }

    private let regels: [Regel]
    private let budget: ID<Budget>
    private let indiener: ID<Persoon>
    private let behandelaar: ID<Persoon>
    private let nummer: Int

    private static let nummers = Mutex(100_000)

    init(_ regels: [Regel], _ proef: Proefgemeente) {
        self.regels = regels
        budget = proef.budget
        indiener = proef.aanvrager
        behandelaar = proef.behandelaar
        nummer = Self.nummers.withLock { nummer in
            nummer += regels.count
            return nummer - regels.count
        }
    }

    /// Drafting.
    public var handeling: Handeling { .aanvraagOpstellen }

    /// The budget.
    public var lezing: Lezing {
        var lezing = Lezing()
        lezing.raadpleegt = [Onderwerp(.budget, budget)]
        return lezing
    }

    /// The identities.
    public var invoer: CanoniekeWaarde {
        .object([
            .init("opdracht", .tekst("klaarzetten")),
            .init("aanvragen", .lijst(regels.map { .tekst("\($0.id)") })),
        ])
    }

    /// Drafts, submits, takes in hand and checks each.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        guard let eerste = regels.first else { preconditionFailure("there is nothing to make") }
        var wijzigingen: [Wijziging] = []
        var teksten: [VerzegeldeTekst] = []
        for (plaats, regel) in regels.enumerated() {
            let formulier = Proefgemeente.formulier(regel.gevraagd, bewoners: 5)
            let zegels = [formulier.aanvrager, formulier.titel, formulier.omschrijving].map {
                middelen.verzegel($0)
            }
            guard let kenmerk = Kenmerk(.aanvraag, jaar: 2026, nummer: nummer + plaats) else {
                preconditionFailure("the number fits")
            }
            teksten += zegels
            let inhoud = Aanvraag.Inhoud(
                budget: budget, rechtsvorm: formulier.rechtsvorm,
                beleidsveld: formulier.beleidsveld, gevraagd: formulier.gevraagd,
                bewoners: formulier.bewoners, toezeggingen: [], aanvrager: zegels[0].verzegeling,
                titel: zegels[1].verzegeling, omschrijving: zegels[2].verzegeling)
            let gebeurtenissen: [AanvraagGebeurtenis] = [
                .opgesteld(inhoud, door: indiener),
                .ingediend(kenmerk, rang: .init(compleetOp: context.datum), door: indiener),
                .inBehandelingGenomen(door: behandelaar),
                .bijdrageGetoetst(uitkomst: .voldaan, redenen: [.soortTelt, .bewonersGehaald]),
            ]
            wijzigingen += gebeurtenissen.map { .aanvraag(regel.id, $0) }
        }
        var uitkomst = Uitkomst(Onderwerp(.aanvraag, eerste.id), wijzigingen)
        uitkomst.teksten = teksten
        // One request, one message: about the first of them.
        uitkomst.berichten = [.init(soort: .ontvangstbevestiging, ontvanger: context.actor)]
        return uitkomst
    }
}
