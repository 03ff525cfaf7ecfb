import Cryptografie
import Domain
import Testing

@Suite("Een steekproef is na te doen met sha256sum")
struct SteekproefTests {
    private func eenheid(_ dossier: String, _ wijkraad: String) -> Consultatieeenheid {
        Consultatieeenheid(
            dossier: dossier, wijkraad: wijkraad, betreft: "hoofdbesluit", oordeel: .lopend,
            niveauToegezegd: .raadplegen, nagekomen: nil, besluitDatum: nil, dagenVoorBesluit: nil,
            herkomst: .init())
    }

    /// `printf '%s %s\t%s\t%s' 20260702 BD-1 Atolwijk hoofdbesluit | sha256sum`, and so on.
    @Test("de volgorde van de hashes die de opdracht met de hand geeft")
    func nagedaan() {
        let alle = [
            eenheid("BD-1", "Atolwijk"), eenheid("BD-1", "Zuiderzeewijk"),
            eenheid("BD-2", "Atolwijk"), eenheid("BD-3", "Boswijk"),
        ]
        let proef = Steekproef(zaad: "20260702", omvang: 3, uit: alle) {
            Hash(bytes: SHA256.hash($0)) ?? .nul
        }
        #expect(
            proef.eenheden.map { "\($0.dossier) \($0.wijkraad)" } == [
                "BD-1 Zuiderzeewijk", "BD-2 Atolwijk", "BD-3 Boswijk",
            ])
    }
}
