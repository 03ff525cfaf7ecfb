public import Domain
import Storage

/// One application with texts, names, and its rank and room while it is undecided.
public struct Aanvraagvraag: Vraag {
    private let aanduiding: Aanvraagaanduiding
    private let datum: Datum?

    /// The application that people call this.
    /// - Parameter datum: the day on which it would be decided, when its room is to be that of a
    ///   decision on that day; otherwise the room is that of a decision in time.
    public init(_ aanduiding: Aanvraagaanduiding, op datum: Datum? = nil) {
        self.aanduiding = aanduiding
        self.datum = datum
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
        let wacht = aanvraag.fase.wachtOpBesluit || aanvraag.wachtOpGeld
        var beeld = Aanvraagbeeld(
            id: rij.id, aanvraag: aanvraag, budget: budget.voor(aanvraag),
            teksten: try await lezer.teksten(Self.verzegelingen(aanvraag)),
            namen: try await lezer.namen(Self.personen(aanvraag)),
            ruimte: wacht
                ? Ruimte(
                    budget.budget, voor: aanvraag, na: voorrang,
                    bijTermijneinde: try await bijTermijneinde(aanvraag, rij.id, lezer)) : nil,
            plaats: wacht ? voorrang.count + 1 : nil)
        beeld.verwanten = try await lezer.rijen(OmslagleesStatements.verwanten, rij.id)
        beeld.bewaartermijn = try await bewaartermijn(aanvraag, rij.id, lezer)
        return beeld
    }

    /// The ledger as it was on the last day of a term that has passed.
    private func bijTermijneinde(
        _ aanvraag: Aanvraag, _ id: ID<Aanvraag>, _ lezer: Lezer
    ) async throws(ServiceError) -> Grootboek? {
        guard let datum, let einde = aanvraag.klok?.uitersteDatum, einde < datum else { return nil }
        var saldi = Grootboek()
        for rij in try await lezer.rijen(
            BudgetStatements.grootboekBijTermijneinde, .init([id], op: datum))
        where Peilmoment.dag(einde).omvat(rij.vastgelegd) {
            do { try saldi.boek(rij.boeking) } catch {
                throw .intern("het grootboek van aanvraag \(id) is niet op te tellen: \(error)")
            }
        }
        return saldi
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
                ].compactMap { $0 } + (aanvraag.klok?.verzegelingen ?? [])
                + aanvraag.omslag.canoniek.verzegelingen)
    }

    private static func personen(_ aanvraag: Aanvraag) -> Set<ID<Persoon>> {
        Set(
            [
                aanvraag.opgesteldDoor, aanvraag.behandelaar, aanvraag.besluit?.beslisser,
                aanvraag.advies?.uitgebracht?.door, aanvraag.bekendmaking?.horen?.door,
                aanvraag.ingediendDoor, aanvraag.contact,
            ].compactMap { $0 } + aanvraag.omslag.overdrachten.map(\.aan)
                + aanvraag.omslag.medeaanvragers + aanvraag.omslag.eerdereMedeaanvragers
                + aanvraag.omslag.kwesties.map(\.afdeling))
    }
}

extension Budgetbeeld {
    /// The budget with the version of the regeling under which an application was received.
    fileprivate func voor(_ aanvraag: Aanvraag) -> Budgetbeeld {
        Budgetbeeld(
            id: id, budget: budget, wijknaam: wijknaam,
            regeling: regeling.voor(aanvraag, op: .laatste), stadsdeel: stadsdeel)
    }
}

extension Aanvraag.Klok {
    /// The texts that stand in it under seal.
    fileprivate var verzegelingen: [Verzegeling] {
        aanvulrondes.map(\.ontbreekt) + onderbrekingen.map(\.motivering)
            + (uitsluiting.map { [$0.motivering] } ?? [])
    }
}

extension Ruimte {
    /// What is left of a budget for an application, under the ceiling that it keeps, after those
    /// that come first.
    /// - Parameter bijTermijneinde: the ledger as it was on the last day of a term that has passed.
    init(
        _ budget: Budget, voor aanvraag: Aanvraag, na eerder: [Voorrangrij],
        bijTermijneinde: Grootboek? = nil
    ) {
        let voorrang = eerder.filter { ander in aanvraag.rang.map { ander.rang < $0 } ?? false }
        let toen = bijTermijneinde.flatMap { saldi in
            aanvraag.klok.map { klok in
                Ruimte.Termijneinde(
                    dag: klok.uitersteDatum,
                    saldo: budget.beschikbaar(
                        voorOntvangst: klok.start.ontvangst, op: klok.uitersteDatum, saldi))
            }
        }
        self.init(
            saldo: aanvraag.ontvangst.map { budget.beschikbaar(voorOntvangst: $0) }
                ?? budget.beschikbaar,
            voorrang: Ruimte.voorrang(voorrang.map(\.mogelijk)),
            eerst: voorrang.filter { !$0.wacht }.prefix(10).map(\.kenmerk),
            laat: Set(voorrang.filter { !$0.wacht }.prefix(10).filter(\.laat).map(\.kenmerk)),
            onderPlafond: budget.beschikbaar, termijneinde: toen,
            wachtend: voorrang.filter(\.wacht).prefix(10).map(\.kenmerk))
    }
}
