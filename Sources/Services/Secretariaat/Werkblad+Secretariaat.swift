public import Domain
import Postgres
import Storage

/// An open task that follows a term, with the last day of that term before a command.
struct VolgendeTaak {
    let id: ID<Taak>
    let oorzaak: Oorzaak
    let uiterlijk: Datum?
}

extension Werkblad {
    /// A wijkpost that the command asked for.
    public func wijkpost(_ id: ID<Wijkpost>) -> Wijkpost {
        Self.gelezen(wijkposten[id], "wijkpost")
    }

    /// All wijkposten, by code, for a command that asked for them all.
    public var alleWijkposten: [Wijkpost] { wijkposten.values.sorted { $0.code < $1.code } }

    /// A promise that the command asked for.
    public func bestuurstoezegging(_ id: ID<Bestuurstoezegging>) -> Bestuurstoezegging {
        Self.gelezen(bestuurstoezeggingen[id], "toezegging")
    }

    /// A task that the command asked for.
    public func taak(_ id: ID<Taak>) -> Taak { Self.gelezen(taken[id], "taak") }

    /// What is owed because of a cause; `nil` when its term does not run.
    public func plicht(_ oorzaak: Oorzaak, op dag: Datum) -> Plicht? {
        guard let onderwerp = oorzaak.onderwerp else { return nil }
        switch oorzaak.soort {
        case .vergadering:
            return vergaderingen[onderwerp.als(Vergadering.self)]?.plicht(oorzaak)
        case .aanvraag: return aanvragen[onderwerp.als(Aanvraag.self)]?.plicht(oorzaak)
        case .toezegging:
            let id = onderwerp.als(Bestuurstoezegging.self)
            return bestuurstoezeggingen[id]?.plicht(id)
        case .dossier:
            let id = onderwerp.als(Beleidsdossier.self)
            // A day outside the calendar cannot have been planned: the board could not show it.
            return (try? dossiers[id]?.plicht(oorzaak, id, op: dag)) ?? nil
        }
    }

    /// The open tasks that follow from terms in some subjects, with the last days of now.
    func volgendeTaken(van onderwerpen: [Onderwerp], op dag: Datum) -> [VolgendeTaak] {
        guard !taken.isEmpty else { return [] }
        let ids = Set(onderwerpen.map(\.id))
        return taken.sorted { $0.key < $1.key }.compactMap { id, taak in
            guard taak.stand.isOpen, let oorzaak = taak.opening.oorzaak, oorzaak.isTermijn,
                let onderwerp = oorzaak.onderwerp, ids.contains(onderwerp)
            else { return nil }
            return VolgendeTaak(
                id: id, oorzaak: oorzaak, uiterlijk: plicht(oorzaak, op: dag)?.uiterlijk)
        }
    }

    /// The end of a task of which the term ended; `nil` as long as that runs.
    func einde(van volgend: VolgendeTaak, op dag: Datum) -> Wijziging? {
        guard let taak = taken[volgend.id], plicht(volgend.oorzaak, op: dag) == nil else {
            return nil
        }
        return .taak(
            volgend.id,
            taak.sluitenMetOorzaak(uiterlijk: volgend.uiterlijk ?? taak.uiterlijk, op: dag))
    }
}

extension Schrijfplan {
    /// Writes a subject of the secretariat as it is now.
    func bewaarSecretariaat(_ onderwerp: Onderwerp, in batch: inout Batch) {
        let (post, toezegging, taak) = (
            onderwerp.id.als(Wijkpost.self), onderwerp.id.als(Bestuurstoezegging.self),
            onderwerp.id.als(Taak.self)
        )
        if let staat = blad.wijkposten[post] {
            batch.add(WijkpostStatements.bewaar, .init(id: post, wijkpost: staat))
        } else if let staat = blad.bestuurstoezeggingen[toezegging] {
            batch.add(
                BestuurstoezeggingStatements.bewaar, .init(id: toezegging, toezegging: staat))
        } else if let staat = blad.taken[taak] {
            batch.add(TaakStatements.bewaar, .init(id: taak, taak: staat))
        }
    }
}
