import Domain
import Foundation
import Testing

@testable import Weergave

@Suite("Een besluit als bericht") struct BesluitdossierPostTests {
    static func bericht(_ bestemming: Bestemming) throws -> Berichtbeeld {
        var wens = Proefdossier.Wens()
        wens.gebeurtenissen = [try Proefdossier.bekendgemaakt()]
        let dossier = try Proefdossier.dossier(wens)
        return try VergaderbeeldPostTests.bericht(
            .besluitbericht, .besluitbericht(dossier), bestemming)
    }

    @Test("per e-mail de kern in de tekst, en de hele brief erbij")
    func mail() throws {
        let adres = try #require(Emailadres("bewoners@voorbeeld.nl"))
        let bericht = try Self.bericht(.elektronisch(adres))
        let gelezen = try MIMEBerichtTests.lees(
            bericht.mail(aan: adres, van: .init(adres: adres), mogelijkHerhaald: false))
        #expect(gelezen.soort == "multipart/mixed" && gelezen.fouten == [])
        #expect(gelezen.onderwerp == "Besluit op uw aanvraag PB-2026-0042")
        for zin in [
            "U krijgt het hele bedrag: € 1.200,00.", "Past bij de doelen.",
            "bezwaar maken tot en met 13 april 2026", "namens het college",
        ] { #expect(gelezen.tekst.contains(zin), "\(zin)") }
        let deel = try #require(gelezen.delen.first)
        #expect(deel.naam == "besluit-PB-2026-0042.html")
        let brief = String(decoding: Data(base64Encoded: deel.inhoud) ?? Data(), as: UTF8.self)
        #expect(brief.contains("Awb 3:45") && brief.contains("Aan: Bewoners &lt;Plein&gt;"))
    }

    @Test("op papier is het de brief zelf, met het adres erboven")
    func brief() throws {
        let brief = try Self.bericht(.brief(postadres: "Plein 1, 8224 AA Lelystad")).brief.tekst
        for deel in ["Lid Een<br>\nPlein 1<br>\n8224 AA Lelystad", "Awb 3:45", "zes weken"] {
            #expect(brief.contains(deel), "\(deel)")
        }
    }
}
