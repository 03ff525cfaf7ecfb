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
            switch Int.random(in: 0..<6, using: &toeval) {
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
}
