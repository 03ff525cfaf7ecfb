import Domain
import Testing

@testable import Commands

@Suite("Van fout naar uitgangscode en zin")
struct FoutmeldingTests {
    private struct Onverwacht: Error {}

    private func melding(_ fout: any Error) -> Foutmelding {
        let omgeving = Omgeving(
            variabelen: [:], programma: "/griffie", uitIsTerminal: false, foutIsTerminal: false,
            schrijf: { _ in }, meld: { _ in },
            leesInvoer: { _ in [] }, nu: { Proefklok.vast }, toeval: { 1 })
        return Foutmelding(fout, opdracht: "griffie x", nummer: "abc123", in: omgeving)
    }

    @Test("elke soort fout heeft haar code")
    func codes() throws {
        let breuk = Regelbreuk(Termijnregel.uovZonderDuur, "te kort")
        let breuken = try #require(Regelbreuken([breuk, breuk]))
        let tabel: [(any Error, Uitgangscode, Int)] = [
            (Opdrachtfout.gebruik(["a", "b"]), .gebruik, 3),
            (Opdrachtfout.nietGevonden("a"), .nietGevonden, 1),
            (Opdrachtfout.nietBereikbaar("a"), .nietBereikbaar, 1),
            (Invoerfouten(Invoerfout("--x", .verplicht, "ontbreekt")), .ongeldigeInvoer, 2),
            (breuk, .geweigerd, 1), (breuken, .geweigerd, 2), (Onverwacht(), .intern, 1),
        ]
        for (fout, code, regels) in tabel {
            #expect(melding(fout).code == code, "\(fout)")
            #expect(melding(fout).regels.count == regels, "\(fout)")
        }
    }

    @Test("een weigering noemt tekst, artikel en code")
    func weigering() {
        let regels = melding(Regelbreuk(Termijnregel.uovZonderDuur, "te kort")).regels
        #expect(regels == ["Geweigerd: te kort (Awb 3:16) [UOV_ZONDER_DUUR]"])
    }

    @Test("een interne fout noemt het nummer")
    func intern() {
        #expect(melding(Onverwacht()).regels[0].hasPrefix("Interne fout abc123: "))
    }

    @Test("stuurtekens in wat de gebruiker typte bereiken het scherm niet")
    func stuurtekens() {
        for fout: any Error in [
            Opdrachtfout.nietGevonden("a\u{1B}[2J\nb"),
            Invoerfouten(Invoerfout("x\u{1B}", .ongeldigeWaarde, "'\u{9B}\n' is ongeldig")),
        ] {
            let tekens = melding(fout).regels.joined().unicodeScalars
            #expect(!tekens.contains { $0.properties.generalCategory == .control })
        }
    }
}
