import Domain
import Services

extension Werk {
    /// The dossier of a decision that a trial has just allowed, for the letter; nothing is kept.
    func brief(
        _ besluit: Besluitopties.Invoer, _ voor: Aanvraagbeeld
    ) async throws -> Besluitdossier {
        guard let ruimte = voor.ruimte,
            let wie = try await persoon(verzoek.wie.naam, veld: "--als")
        else { throw ServiceError.intern("een proef besloot op een aanvraag die niet wacht") }
        let context = Handelingscontext(
            gemeente: gemeente.id, actor: wie.id, rol: verzoek.wie.rol,
            mandaat: wie.rollen.first { $0.rol == verzoek.wie.rol && $0.geldt(op: datum) }?.mandaat,
            moment: moment, verzoek: nieuw(), herkomst: .cli, handmatigeKlok: verzoek.moment != nil)
        let motivering = Self.verzegel(besluit.motivering, 1)
        let afwijking = besluit.adviesafwijking.map { Self.verzegel($0, 2) }
        var aanvraag = voor.aanvraag
        let gebeurtenissen = try aanvraag.besluiten(
            besluit.voornemen, id: voor.id, motivering: motivering.verzegeling,
            adviesafwijking: afwijking?.verzegeling, regeling: voor.budget.regeling, ruimte: ruimte,
            context
        ).aanvraag
        for gebeurtenis in gebeurtenissen { aanvraag.pasToe(gebeurtenis) }
        guard let genomen = aanvraag.besluit else {
            throw ServiceError.intern("een besluit zonder besluit")
        }
        let woorden = [motivering, afwijking].compactMap { $0 }
        let beeld = Aanvraagbeeld(
            id: voor.id, aanvraag: aanvraag, budget: voor.budget,
            teksten: woorden.reduce(into: voor.teksten) { $0[$1.verzegeling] = $1.tekst },
            namen: voor.namen.merging([wie.id: verzoek.wie.naam]) { $1 })
        return try await Besluitdossiervraag.voorbeeld(beeld, genomen, op: datum, lezer)
    }

    /// A text under a seal that is never kept.
    private static func verzegel(_ tekst: String, _ nummer: UInt8) -> VerzegeldeTekst {
        VerzegeldeTekst(tekst, zout: [UInt8](repeating: nummer, count: 16), Uitvoerder.sha256)
    }
}
