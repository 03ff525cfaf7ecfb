import Domain
import Testing

@Suite("De taken van een vergadering") struct TaakreeksTests {
    @Test("zes stappen rond de vergadering; een gesloten of voorbije dag wordt gezegd, niet verzet")
    func dagen() throws {
        let kalender = try Proefgegevens.kalender()
        let dagen = try Taakreeks.vergadering.dagen(
            rond: dag("2026-04-20"), vandaag: dag("2026-03-24")
        ) { kalender.dicht(op: $0) }
        #expect(
            dagen.map(\.stap.soort) == [
                .ruimteBoeken, .oproepVersturen, .stukkenVersturen, .verslagOpstellen,
                .verslagRondsturen, .verslagAgenderen,
            ])
        #expect(
            dagen.map { "\($0.uiterlijk)" } == [
                "2026-03-23", "2026-04-06", "2026-04-13", "2026-04-27", "2026-05-04",
                "2026-05-11",
            ])
        #expect(dagen.map(\.isVoorbij) == [true, false, false, false, false, false])
        #expect(
            dagen.map(\.dicht) == [
                nil, .feestdag("Tweede paasdag"), nil, .feestdag("Koningsdag"), nil, nil,
            ])
    }

    @Test("een stap kan een andere dag hebben, over een jaargrens en een schrikkeldag heen")
    func andere() throws {
        let reeks = Taakreeks.vergadering.met([.oproepVersturen: -10, .verslagAgenderen: 60])
        let dagen = try reeks.dagen(rond: dag("2028-01-07"), vandaag: dag("2027-01-01")) { _ in
            nil
        }
        #expect("\(dagen[1].uiterlijk)" == "2027-12-28")
        #expect("\(dagen[5].uiterlijk)" == "2028-03-07")
        #expect("\(dagen[0].uiterlijk)" == "2027-12-10")
    }

    @Test("een vergadering aan het eind van de kalender geeft geen reeks")
    func buiten() {
        #expect(throws: Rekenfout.datumBuitenBereik) {
            _ = try Taakreeks.vergadering.dagen(rond: .laatste, vandaag: .eerste) { _ in nil }
        }
    }
}
