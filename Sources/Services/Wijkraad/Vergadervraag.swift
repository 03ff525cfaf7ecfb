public import Domain
import Storage

/// One meeting with words, names and the references of what it is about.
public struct Vergadervraag: Vraag {
    private let kenmerk: Kenmerk?
    private let id: ID<Vergadering>?

    /// The meeting with a reference.
    public init(_ kenmerk: Kenmerk) {
        self.kenmerk = kenmerk
        id = nil
    }

    /// The meeting with an identity.
    public init(id: ID<Vergadering>) {
        self.id = id
        kenmerk = nil
    }

    /// Reads it.
    /// - Throws: ``ServiceError/nietGevonden(_:)``.
    public func lees(_ lezer: Lezer) async throws(ServiceError) -> Vergaderbeeld {
        let rijen =
            if let kenmerk {
                try await lezer.rijen(VergaderingStatements.opKenmerk, kenmerk)
            } else {
                try await lezer.rijen(VergaderingStatements.lees, id.map { [$0] } ?? [])
            }
        guard let rij = rijen.first else {
            throw .nietGevonden(
                "vergadering \(kenmerk.map { "\($0)" } ?? "") bestaat niet in deze gemeente; zie "
                    + "griffie vergadering lijst")
        }
        let vergadering = rij.vergadering
        guard
            let raad = try await lezer.rijen(
                WijkraadStatements.lees, [vergadering.opzet.wijkraad]
            ).first
        else { throw .intern("vergadering \(rij.id) hoort bij een wijkraad die er niet is") }
        let andere = Set(vergadering.voorbereiding.agenda.compactMap(\.van))
            .union(vergadering.opzet.tweedeNa.map { [$0] } ?? [])
            .union(vergadering.verslag.vaststelling?.vergadering.map { [$0] } ?? [])
        let anderen = try await lezer.rijen(VergaderingStatements.lees, andere.sorted())
        let zegels =
            vergadering.opzet.canoniek.verzegelingen
            + vergadering.afspraak.canoniek.verzegelingen
            + vergadering.voorbereiding.canoniek.verzegelingen
            + vergadering.verloop.canoniek.verzegelingen
            + vergadering.verslag.canoniek.verzegelingen
        let leden = raad.wijkraad.inFunctie(op: vergadering.afspraak.dag)
        return Vergaderbeeld(
            vergadering: MetID(rij.id, vergadering), wijkraad: MetID(raad.id, raad.wijkraad),
            woorden: try await lezer.teksten(Set(zegels + vergadering.alleRedenen)),
            namen: try await lezer.namen(vergadering.personen.union(leden)),
            kenmerken: try await lezer.kenmerken(Set(vergadering.verwijzingen.map(\.over))),
            andere: Dictionary(
                anderen.map { ($0.id, $0.vergadering) }, uniquingKeysWith: { eerste, _ in eerste }))
    }
}

extension Vergadering {
    /// The people in it.
    fileprivate var personen: Set<ID<Persoon>> {
        Set(verloop.aanwezigheid.flatMap { [$0.lid] + ($0.gemachtigde.map { [$0] } ?? []) })
            .union(verloop.stemmingen.flatMap { $0.stemmen.map(\.lid) })
            .union(verloop.verschoningen.map(\.lid))
            .union(verloop.actiepunten.compactMap(\.wie))
            .union(verloop.verzendingen.map(\.door))
            .union(verloop.voorgezetenDoor.map { [$0] } ?? [])
            .union(verslag.versies.map(\.door)).union(verslag.correcties.map(\.door))
            .union(verslag.handtekeningen.map(\.door)).union(verslag.addenda.map(\.door))
    }

    /// The reasons stand in a list, where no field has a name of its own.
    fileprivate var alleRedenen: [Verzegeling] { voorbereiding.redenen }
}

extension Lezer {
    /// The references of applications and dossiers, as people know them.
    func kenmerken(_ over: Set<Verwijzing>) async throws(ServiceError) -> [Verwijzing: String] {
        var (aanvragen, dossiers): ([ID<Aanvraag>], [ID<Beleidsdossier>]) = ([], [])
        var kenmerken: [Verwijzing: String] = [:]
        for verwijzing in over {
            switch verwijzing {
            case .aanvraag(let id): aanvragen.append(id)
            case .dossier(let id): dossiers.append(id)
            case .kenmerk(let tekst): kenmerken[verwijzing] = tekst
            }
        }
        if !aanvragen.isEmpty {
            for rij in try await rijen(AanvraagleesStatements.lees, aanvragen.sorted()) {
                kenmerken[.aanvraag(rij.id)] = rij.aanvraag.kenmerk.map { "\($0)" } ?? "\(rij.id)"
            }
        }
        if !dossiers.isEmpty {
            for rij in try await rijen(DossierStatements.lees, dossiers.sorted()) {
                kenmerken[.dossier(rij.id)] = "\(rij.dossier.opening.kenmerk)"
            }
        }
        return kenmerken
    }
}
