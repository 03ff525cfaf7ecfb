import Domain
import Testing

@Suite("Waar een bericht heen gaat (Awb 2:8)") struct BestemmingTests {
    static let mail = Emailadres("lid@voorbeeld.nl")
    static let dossier = Emailadres("dossier@voorbeeld.nl")

    @Test("elektronisch alleen met een adres en vanaf de dag van de toestemming")
    func toestemming() throws {
        let vandaag = try dag("2026-03-02")
        let adres = try #require(Self.mail)
        let gegevens = Contactgegevens(email: adres, postadres: "Zuiderzee 1")
        for (sinds, verwacht) in [
            (nil, Bestemming.brief(postadres: "Zuiderzee 1")),
            (try dag("2026-03-03"), .brief(postadres: "Zuiderzee 1")),
            (vandaag, .elektronisch(adres)), (try dag("2020-01-01"), .elektronisch(adres)),
        ] {
            #expect(
                Bestemming(gegevens, elektronischSinds: sinds, inDossier: nil, op: vandaag)
                    == verwacht)
        }
        #expect(
            Bestemming(.init(), elektronischSinds: vandaag, inDossier: nil, op: vandaag)
                == .brief(postadres: nil))
    }

    @Test("het adres dat iemand voor dit dossier gaf, gaat voor")
    func inDossier() throws {
        let adres = try #require(Self.dossier)
        let bestemming = Bestemming(
            .init(email: Self.mail), elektronischSinds: nil, inDossier: adres,
            op: try dag("2026-03-02"))
        #expect(bestemming == .elektronisch(adres))
    }
}
