public import Domain
import Storage

/// The chain from an item of a meeting to what it is about, its decision, its advice and the
/// reaction, followed from any of them.
public struct Ketenvraag: Vraag {
    /// From where the chain is followed.
    public enum Begin: Sendable {
        /// A meeting.
        case vergadering(Kenmerk)
        /// An application.
        case aanvraag(Aanvraagaanduiding)
        /// A dossier.
        case dossier(Kenmerk)
        /// A task, a letter or anything else with a reference.
        case kenmerk(String)
    }

    private let begin: Begin

    /// The chain from somewhere.
    public init(_ begin: Begin) {
        self.begin = begin
    }

    /// Reads it.
    /// - Throws: ``ServiceError/nietGevonden(_:)``.
    public func lees(_ lezer: Lezer) async throws(ServiceError) -> [Vergaderschakel] {
        var beelden: [Vergaderbeeld] = []
        var alleen: Verwijzing?
        switch begin {
        case .vergadering(let kenmerk): beelden = [try await Vergadervraag(kenmerk).lees(lezer)]
        case .aanvraag(let aanduiding):
            alleen = .aanvraag(try await Aanvraagvraag(aanduiding).lees(lezer).id)
        case .dossier(let kenmerk):
            alleen = .dossier(try await Dossiervraag(kenmerk).lees(lezer).dossier.id)
        case .kenmerk(let tekst): alleen = .kenmerk(tekst)
        }
        if let alleen {
            for id in try await lezer.rijen(VergaderingStatements.metVerwijzing, alleen).sorted() {
                beelden.append(try await Vergadervraag(id: id).lees(lezer))
            }
        }
        var schakels: [Vergaderschakel] = []
        for beeld in beelden {
            schakels += try await self.schakels(beeld, alleen, lezer)
        }
        return schakels
    }

    private func schakels(
        _ beeld: Vergaderbeeld, _ alleen: Verwijzing?, _ lezer: Lezer
    ) async throws(ServiceError) -> [Vergaderschakel] {
        let vergadering = beeld.vergadering.waarde
        var schakels: [Vergaderschakel] = []
        for (plaats, punt) in vergadering.voorbereiding.agenda.enumerated() {
            let besluit = vergadering.verloop.besluiten.first { $0.punt == punt.id }
            let acties = vergadering.verloop.actiepunten.filter { $0.punt == punt.id }
                .compactMap(\.taak)
            let (overs, taken) = Self.schakels(
                van: alleen, vergadering.onderwerpen(bij: punt.id), acties,
                heeftBesluit: besluit != nil)
            for over in overs {
                let verzending = vergadering.verloop.verzendingen.first {
                    $0.over == over && $0.besluit == besluit?.aanduiding
                }
                let (feit, reactie) = try await feiten(verzending, beeld.wijkraad.waarde, lezer)
                schakels.append(
                    Vergaderschakel(
                        vergadering: vergadering, nummer: plaats + 1, punt: punt,
                        titel: beeld.titel(punt),
                        over: over.map { beeld.kenmerken[$0] ?? $0.naar }, besluit: besluit,
                        verzending: verzending, feit: feit, reactie: reactie,
                        taken: try await self.taken(taken, lezer)))
            }
        }
        return schakels
    }

    /// What the links of an item are about, and the tasks that stand in them: each thing that the
    /// item is about, or nothing for a decision or action that is about nothing else; followed from
    /// one thing, that thing alone.
    private static func schakels(
        van alleen: Verwijzing?, _ onderwerpen: [Verwijzing], _ acties: [String],
        heeftBesluit: Bool
    ) -> (over: [Verwijzing?], taken: [String]) {
        guard let alleen else {
            if onderwerpen.isEmpty, heeftBesluit || !acties.isEmpty { return ([nil], acties) }
            return (onderwerpen, acties)
        }
        if case .kenmerk(let taak) = alleen, acties.contains(taak) {
            return (onderwerpen.isEmpty ? [nil] : onderwerpen, [taak])
        }
        return (onderwerpen.filter { $0 == alleen }, acties)
    }

    private func taken(
        _ kenmerken: [String], _ lezer: Lezer
    ) async throws(ServiceError) -> [Vergaderschakel.Actietaak] {
        var taken: [Vergaderschakel.Actietaak] = []
        for tekst in kenmerken {
            guard let kenmerk = Kenmerk(tekst: tekst) else { continue }
            let rij = try await lezer.rijen(TaakStatements.opKenmerk, kenmerk).first
            taken.append(.init(kenmerk: tekst, stand: rij?.taak.stand))
        }
        return taken
    }

    /// The fact of an advice in its dossier, and the first reaction after it.
    private func feiten(
        _ verzending: Vergadering.Verzending?, _ raad: Wijkraad, _ lezer: Lezer
    ) async throws(ServiceError) -> (Consultatiefeit?, Vergaderschakel.Reactie?) {
        guard let verzending, let nummer = verzending.feit, case .dossier(let id) = verzending.over
        else { return (nil, nil) }
        let feiten = try await Dossiervraag(id: id).lees(lezer).dossier.waarde.feiten
        guard feiten.indices.contains(nummer - 1) else { return (nil, nil) }
        let reactie = feiten.enumerated().first { plaats, feit in
            plaats >= nummer && feit.soort == .reactieGegeven
                && (feit.wijkraad == raad.code || feit.wijkraad == nil)
        }
        return (
            feiten[nummer - 1],
            reactie.map { .init(nummer: $0.offset + 1, op: $0.element.plaatsgevondenOp) }
        )
    }
}
