import Domain
import Services
import TestSupport
import Testing

/// The steps around a decision: consent, hearing, announcement, delivery.
extension Willekeur {
    mutating func rondBesluit() async throws {
        let wacht = kans(1, op: 4)
        let keuze = dossiers.filter { ($0.fase == .besloten) != wacht }
        guard let dossier = een(van: keuze) else { return }
        let opdracht: any Opdracht =
            switch Int.random(in: 0..<8, using: &toeval) {
            case 6: Dossierhandeling(aanvraag: dossier.id, .afronden)
            case 7:
                proef.onderweg(
                    dossier.id, .sluitDwangsomUit(.kennelijk, motivering: "Reden \(stap)"))
            case 0: Dossierhandeling(aanvraag: dossier.id, .toestemming(adres: "adres \(stap)"))
            case 1:
                Dossierhandeling(
                    aanvraag: dossier.id,
                    .horen(.mondeling, op: vandaag, toelichting: "gehoord in stap \(stap)"))
            case 2:
                Dossierhandeling(
                    aanvraag: dossier.id,
                    .leveren(
                        regel: 1, uren: Decimaal(3), bewoners: 2, op: vandaag,
                        bewijs: "lijst van stap \(stap)", bestand: nil))
            default:
                BesluitBekendmaken(
                    aanvraag: dossier.id, regeling: proef.regeling,
                    kanaal: kans(1, op: 3) ? .elektronisch : .post, op: vandaag,
                    kalender: Proefgemeente.kalender)
            }
        let antwoord = try await doe(opdracht, als: iemand(voor: opdracht.handeling))
        guard antwoord.isGedaan else { return }
        if try await stand(dossier.id) == .afgerond { tellingen["afgerond", default: 0] += 1 }
        guard opdracht is BesluitBekendmaken else { return }
        #expect(dossier.fase == .besloten, "stap \(stap)")
        for plaats in dossiers.indices where dossiers[plaats].id == dossier.id {
            dossiers[plaats].bekend = true
        }
        tellingen["bekendgemaakt", default: 0] += 1
    }

    /// Grants more to one that was refused on the ceiling, and keeps the books of the model.
    mutating func alsnog() async throws {
        guard let plaats = dossier([.besloten]) else { return }
        let dossier = dossiers[plaats]
        let over = (geld[dossier.budget]?.plafond ?? 0) - (geld[dossier.budget]?.verleend ?? 0)
        let bedrag = Int64.random(in: 1...max(1, min(200_000, over)), using: &toeval)
        let antwoord = try await doe(
            AlsnogVerlenen(
                aanvraag: dossier.id, budget: dossier.budget, regeling: proef.regeling,
                bedrag: Bedrag(cent: bedrag), motivering: "Reden \(stap)"),
            als: iemand(voor: .aanvraagBesluiten))
        guard antwoord.isGedaan else { return }
        let besluit = try await besluit(dossier.id)
        #expect(besluit?.verleend.cent == dossier.verleend + bedrag, "stap \(stap)")
        #expect(binnen(bedrag, over, besluit), "stap \(stap)")
        #expect(dossier.verleend + bedrag <= dossier.gevraagd, "stap \(stap)")
        dossiers[plaats].verleend += bedrag
        geld[dossier.budget]?.verleend += bedrag
        tellingen["alsnog", default: 0] += 1
    }

    /// Whether a grant is within its own balance and, until something was granted above a ceiling,
    /// within what the model thinks is left.
    func binnen(_ bedrag: Int64, _ over: Int64, _ besluit: Besluit?) -> Bool {
        bedrag <= besluit?.saldoVoor.cent ?? 0 && (bedrag <= over || tellingen["te laat"] != nil)
    }

    /// The decision as the database has it.
    func besluit(_ id: ID<Aanvraag>) async throws -> Besluit? {
        try await beeld(id).besluit
    }

    private func stand(_ id: ID<Aanvraag>) async throws -> Aanvraag.Fase {
        try await beeld(id).fase
    }

    private func beeld(_ id: ID<Aanvraag>) async throws -> Aanvraag {
        try await Lezer(proef.database, gemeente: proef.gemeente)
            .antwoord(op: Aanvraagvraag(.id(id))).aanvraag
    }
}
