import Domain
import Services
import Testing

@testable import Commands

@Suite("Van elke fout van een opdracht naar uitgangscode en zinnen")
struct FoutmeldingDienstTests {
    private func melding(_ fout: ServiceError, _ woorden: [String] = []) -> Foutmelding {
        let omgeving = Omgeving(
            variabelen: [:], programma: "/griffie", uitIsTerminal: false, foutIsTerminal: false,
            schrijf: { _ in }, meld: { _ in }, leesInvoer: { _ in [] }, nu: { Proefklok.vast },
            toeval: { 1 })
        return Foutmelding(
            fout, opdracht: "griffie x", woorden: woorden, nummer: "abc123", in: omgeving)
    }

    @Test("elke soort heeft haar code")
    func codes() {
        let breuk = Regelbreuk(Aanvraagregel.plafond, "te veel")
        let tabel: [(ServiceError, Uitgangscode, String)] = [
            (.geweigerd(breuk, sleutel: "s-1"), .geweigerd, "te veel (Awb 4:25 lid 2) [PLAFOND]"),
            (
                .nietToegestaan(Toegangsfout(rol: .lid, handeling: .aanvraagBesluiten)),
                .nietToegestaan, "een lid mag dit niet (aanvraag besluiten); wel: beslisser"
            ),
            (.nietGevonden("weg"), .nietGevonden, "Fout: weg"),
            (.sleutelHergebruikt("s-1"), .ongeldigeInvoer, "s-1"),
            (.klokNietToegestaan, .nietToegestaan, "--moment"),
            (.uitkomstOnbekend(sleutel: "s-1"), .uitkomstOnbekend, "niet bekend"),
            (.probeerOpnieuw("druk"), .probeerOpnieuw, "niets gedaan"),
            (.nietBereikbaar("weg"), .nietBereikbaar, "griffie cluster status"),
            (.intern("x"), .intern, "abc123"),
        ]
        for (fout, code, deel) in tabel {
            #expect(melding(fout).code == code, "\(fout)")
            #expect(melding(fout).regels.joined(separator: "\n").contains(deel), "\(fout)")
        }
    }

    @Test("een onbekende uitkomst geeft de regel die haar opzoekt, zoals een schelp haar leest")
    func onbekend() {
        let fout = ServiceError.uitkomstOnbekend(sleutel: "s-12345678")
        let woorden = ["aanvraag", "besluiten", "PB-2026-1", "--motivering", "zo 't is"]
        #expect(
            melding(fout, woorden).regels.last
                == "  griffie aanvraag besluiten PB-2026-1 --motivering 'zo '\\''t is' "
                + "--sleutel s-12345678")
        let eigen = woorden + ["--sleutel", "s-12345678"]
        #expect(melding(fout, eigen).regels.last?.hasSuffix("is' --sleutel s-12345678") == true)
    }
}
