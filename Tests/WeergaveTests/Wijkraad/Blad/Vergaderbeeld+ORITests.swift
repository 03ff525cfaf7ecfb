import Domain
import Testing
import Weergave

@Suite("Een vergadering als Open Raadsinformatie") struct VergaderbeeldORITests {
    @Test("De woorden van de standaard, en niets dat besloten of geheim is")
    func vorm() throws {
        let tekst = try VergaderbeeldBladTests.beeld().ori.alsTekst
        for deel in [
            #""vergaderingstype": "commissievergadering""#, #""status": "gehouden""#,
            #""geplandeVergaderdatum": "2026-04-07""#, #""aanvang": "19:30""#,
            #""gremiumnaam": "Wijkraad Centrum""#, #""agendapuntTitel": "Pluktuin""#,
            #""indicatorBesloten": true"#, #""stemmingstype": "regulier""#,
            #""resultaatMondelingeStemming": "voor""#, #""aantalVoor": 1"#,
            #""besluittoelichting": null"#, #""titel": "Tekening""#,
        ] { #expect(tekst.contains(deel), "mist: \(deel)") }
        for woord in VergaderbeeldBladTests.besloten {
            #expect(!tekst.contains(woord), "heeft: \(woord)")
        }
    }

    @Test("De status volgt uit de toestand", arguments: Vergadering.Toestand.allCases)
    func status(toestand: Vergadering.Toestand) throws {
        let verwacht =
            switch toestand {
            case .gepland, .verplaatst, .opgeroepen: "gepland"
            case .geannuleerd, .nietGeopend: "geannuleerd"
            default: "gehouden"
            }
        let tekst = try VergaderbeeldBladTests.beeld(toestand).ori.alsTekst
        #expect(tekst.contains(#""status": "\#(verwacht)""#))
    }
}
