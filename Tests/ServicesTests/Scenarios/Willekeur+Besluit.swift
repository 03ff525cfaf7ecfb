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
        guard antwoord.isGedaan, opdracht is BesluitBekendmaken else { return }
        #expect(dossier.fase == .besloten, "stap \(stap)")
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
        #expect(bedrag <= over && dossier.verleend + bedrag <= dossier.gevraagd, "stap \(stap)")
        dossiers[plaats].verleend += bedrag
        geld[dossier.budget]?.verleend += bedrag
        tellingen["alsnog", default: 0] += 1
    }
}
