public import Domain
import Storage

/// One application with texts, names, and its rank and room while it is undecided.
public struct Aanvraagvraag: Vraag {
    private let aanduiding: Aanvraagaanduiding

    /// The application that people call this.
    public init(_ aanduiding: Aanvraagaanduiding) {
        self.aanduiding = aanduiding
    }

    /// Reads it.
    /// - Throws: ``ServiceError/nietGevonden(_:)``.
    public func lees(_ lezer: Lezer) async throws(ServiceError) -> Aanvraagbeeld {
        let rijen =
            switch aanduiding {
            case .kenmerk(let kenmerk):
                try await lezer.rijen(AanvraagleesStatements.opKenmerk, kenmerk)
            case .id(let id): try await lezer.rijen(AanvraagleesStatements.lees, [id])
            }
        guard let rij = rijen.first else {
            throw .nietGevonden("aanvraag \(aanduiding) bestaat niet in deze gemeente")
        }
        var aanvraag = rij.aanvraag
        aanvraag.inhoud.toezeggingen = try await lezer.rijen(
            AanvraagleesStatements.toezeggingen, [rij.id]
        ).map(\.toezegging)
        guard
            let budget = try await Budgetten().lees(lezer)
                .first(where: { $0.id == aanvraag.inhoud.budget })
        else { throw .intern("aanvraag \(rij.id) hoort bij een budget dat er niet is") }
        let voorrang = try await lezer.rijen(AanvraagleesStatements.voorrang, [rij.id])
        let wacht = aanvraag.fase.wachtOpBesluit
        var beeld = Aanvraagbeeld(
            id: rij.id, aanvraag: aanvraag, budget: budget.voor(aanvraag),
            teksten: try await lezer.teksten(Self.verzegelingen(aanvraag)),
            namen: try await lezer.namen(Self.personen(aanvraag)),
            ruimte: wacht ? Ruimte(budget.budget, voor: aanvraag, na: voorrang) : nil,
            plaats: wacht ? voorrang.count + 1 : nil)
        beeld.bewaartermijn = try await bewaartermijn(aanvraag, rij.id, lezer)
        return beeld
    }

    private func bewaartermijn(
        _ aanvraag: Aanvraag, _ id: ID<Aanvraag>, _ lezer: Lezer
    ) async throws(ServiceError) -> Bewaartermijn? {
        let laatste = try await lezer.rijen(
            VerantwoordingStatements.laatste, id.als(Onderwerp.self))
        guard let moment = laatste.first else {
            throw .intern("aanvraag \(id) heeft geen stroom")
        }
        do { return try aanvraag.bewaartermijn(laatsteHandeling: Datum(moment)) } catch {
            throw .intern("de bewaartermijn van aanvraag \(id) is niet te berekenen: \(error)")
        }
    }

    private static func verzegelingen(_ aanvraag: Aanvraag) -> Set<Verzegeling> {
        let inhoud = aanvraag.inhoud
        return Set(
            [inhoud.aanvrager, inhoud.titel, inhoud.omschrijving]
                + inhoud.toezeggingen.map(\.omschrijving)
                + (aanvraag.verplichting?.leveringen.map(\.bewijs) ?? [])
                + [
                    aanvraag.besluit?.motivering, aanvraag.bekendmaking?.adres,
                    aanvraag.bekendmaking?.horen?.toelichting, aanvraag.advies?.afwijking,
                    aanvraag.advies?.uitgebracht?.tekst,
                ].compactMap { $0 } + (aanvraag.klok?.verzegelingen ?? []))
    }

    private static func personen(_ aanvraag: Aanvraag) -> Set<ID<Persoon>> {
        Set(
            [
                aanvraag.opgesteldDoor, aanvraag.behandelaar, aanvraag.besluit?.beslisser,
                aanvraag.advies?.uitgebracht?.door, aanvraag.bekendmaking?.horen?.door,
            ].compactMap { $0 })
    }
}

extension Budgetbeeld {
    /// The budget with the version of the regeling under which an application was received.
    fileprivate func voor(_ aanvraag: Aanvraag) -> Budgetbeeld {
        Budgetbeeld(
            id: id, budget: budget, wijknaam: wijknaam,
            regeling: regeling.voor(aanvraag, op: .laatste))
    }
}

extension Aanvraag.Klok {
    /// The texts that stand in it under seal.
    fileprivate var verzegelingen: [Verzegeling] {
        aanvulrondes.map(\.ontbreekt) + onderbrekingen.map(\.motivering)
    }
}

extension Ruimte {
    /// What is left of a budget for an application, under the ceiling that it keeps, after the
    /// undecided ones that come first.
    init(_ budget: Budget, voor aanvraag: Aanvraag, na wachtend: [Voorrangrij]) {
        let voorrang = wachtend.filter { wacht in aanvraag.rang.map { wacht.rang < $0 } ?? false }
        self.init(
            saldo: aanvraag.ontvangst.map { budget.beschikbaar(voorOntvangst: $0) }
                ?? budget.beschikbaar,
            voorrang: Ruimte.voorrang(voorrang.map(\.mogelijk)),
            eerst: voorrang.prefix(10).map(\.kenmerk), onderPlafond: budget.beschikbaar)
    }
}
