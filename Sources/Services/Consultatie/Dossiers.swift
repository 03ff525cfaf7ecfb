public import Domain
import Storage

/// All dossiers of a municipality with their facts and verdicts, by reference.
public struct Dossiers: Vraag {
    /// How one dossier is named.
    enum Aanduiding: CustomStringConvertible {
        case kenmerk(Kenmerk)
        case id(ID<Beleidsdossier>)

        var description: String {
            switch self {
            case .kenmerk(let kenmerk): "\(kenmerk)"
            case .id(let id): "\(id)"
            }
        }
    }

    private let een: Aanduiding?

    /// All of them.
    public init() {
        een = nil
    }

    /// At most one.
    init(_ een: Aanduiding) {
        self.een = een
    }

    /// Reads them.
    public func lees(_ lezer: Lezer) async throws(ServiceError) -> [MetID<Beleidsdossier>] {
        let rijen =
            switch een {
            case .kenmerk(let kenmerk):
                try await lezer.rijen(DossierStatements.opKenmerk, kenmerk)
            case .id(let id): try await lezer.rijen(DossierStatements.lees, [id])
            case nil: try await lezer.rijen(DossierStatements.alleDossiers, ())
            }
        var blad = Werkblad()
        for deel in rijen.inDelen(van: 200) {
            let ids = deel.map(\.id)
            blad.neemDossiers(
                Array(deel), try await lezer.rijen(DossierStatements.feiten, ids),
                try await lezer.rijen(DossierStatements.oordelen, ids))
        }
        return rijen.compactMap { rij in blad.dossiers[rij.id].map { MetID(rij.id, $0) } }
    }
}

extension Array {
    /// In pieces of at most this length.
    fileprivate func inDelen(van lengte: Int) -> [ArraySlice<Element>] {
        stride(from: 0, to: count, by: lengte).map { self[$0..<Swift.min($0 + lengte, count)] }
    }
}
