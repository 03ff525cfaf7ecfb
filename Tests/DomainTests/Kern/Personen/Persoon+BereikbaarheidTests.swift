import Domain
import Testing

@Suite("Hoe iemand te bereiken is") struct PersoonBereikbaarheidTests {
    @Test("het register kent de dag van de toestemming en welke adressen er zijn, niet de adressen")
    func vastleggen() throws {
        var persoon = Persoon(rollen: [])
        let sinds = try dag("2026-03-01")
        let gebeurtenis = try persoon.bereikbaar(
            .init(email: Emailadres("lid@voorbeeld.nl")), elektronischSinds: sinds)
        persoon.pasToe(gebeurtenis)
        #expect(persoon.elektronischSinds == sinds)
        let bytes = try gebeurtenis.inhoud.bytes()
        #expect(!String(decoding: bytes, as: UTF8.self).contains("@"))
        #expect(
            try PersoonGebeurtenis(
                soort: gebeurtenis.soort, versie: 1, inhoud: CanoniekeWaarde(bytes: bytes))
                == gebeurtenis)
        persoon.pasToe(try persoon.bereikbaar(.init(), elektronischSinds: nil))
        #expect(persoon == Persoon(rollen: []))
    }

    @Test("geen toestemming zonder adres, en niets van wie gewist is")
    func geweigerd() throws {
        let code = { (persoon: Persoon, gegevens: Contactgegevens) throws -> String? in
            do throws(Regelbreuk) {
                _ = try persoon.bereikbaar(gegevens, elektronischSinds: Datum.eerste)
                return nil
            } catch { return error.code }
        }
        let mail = Contactgegevens(email: Emailadres("lid@voorbeeld.nl"))
        let gewist = Persoon(rollen: [], gewistOp: try dag("2026-03-02"))
        #expect(try code(Persoon(rollen: []), mail) == nil)
        #expect(
            try code(Persoon(rollen: []), .init(postadres: "Zuiderzee 1"))
                == "TOESTEMMING_ZONDER_ADRES")
        #expect(try code(gewist, mail) == "GEGEVENS_AL_GEWIST")
    }

    @Test("wissen neemt ook de toestemming weg")
    func wissen() throws {
        var persoon = Persoon(rollen: [], elektronischSinds: try dag("2026-03-01"))
        persoon.pasToe(.gegevensGewist(.bezwaar, op: try dag("2026-03-02"), aanvragen: []))
        #expect(persoon == Persoon(rollen: [], gewistOp: try dag("2026-03-02")))
    }
}
