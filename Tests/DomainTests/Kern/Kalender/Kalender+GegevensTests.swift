import Domain
import Testing

@Suite("Kalender uit de gegevensbestanden")
struct KalenderGegevensTests {
    static let (dagen, besluiten) = ("feestdagen-gelijkgesteld.csv", "feestdagen-besluiten.csv")

    static func kalender(_ dagen: String, _ besluiten: String) throws(Kalenderfout) -> Kalender {
        try Kalender(
            dagen: Array("datum,bron\n\(dagen)".utf8),
            besluiten: Array("van,tot,dagen,stand\n\(besluiten)".utf8))
    }

    @Test("De bestanden van de installatie kloppen en geven de versie van de kalender")
    func installatie() throws {
        #expect(
            try Proefgegevens.kalender().versie
                == "2017-2019:7 2023-2025:5 2026-2028:5 83737647bd46d80b")
    }

    @Test("Een besluit zonder dagen is een bekend jaar; een leeg aantal is onbekend")
    func bekendEnOnbekend() throws {
        let kalender = try Self.kalender("", "2026,2026,0,bekend\n2027,2028,,niet gevonden\n")
        #expect(!kalender.isVoorlopig(2026))
        #expect(kalender.isVoorlopig(2027))
        #expect(kalender.versie == "2026-2026:0 cbf29ce484222325")
    }

    static let foutenTabel: [(String, String, Kalenderfout)] = [
        (
            "2026-01-02\n", "",
            .csv(
                bestand: dagen, .aantalVelden(regel: 2, gevonden: 1, verwacht: 2))
        ),
        (
            "", "2026,2026\n",
            .csv(
                bestand: besluiten, .aantalVelden(regel: 2, gevonden: 2, verwacht: 4))
        ),
        ("2026-01-02,\"KB\n", "", .csv(bestand: dagen, .nietAfgesloten(regel: 2))),
        ("2-1-2026,KB\n", "", .regel(bestand: dagen, regel: 2)),
        ("2026-01-02,\n", "", .regel(bestand: dagen, regel: 2)),
        ("2026-01-02,KB\n2026-01-02,KB\n", "", .regel(bestand: dagen, regel: 3)),
        ("2026-02-29,KB\n", "", .regel(bestand: dagen, regel: 2)),
        ("", "2028,2026,0,x\n", .regel(bestand: besluiten, regel: 2)),
        ("", "twee,2026,0,x\n", .regel(bestand: besluiten, regel: 2)),
        ("", "2026,2026,0,x\n2027,2027,veel,x\n", .regel(bestand: besluiten, regel: 3)),
        ("2026-01-02,KB\n", "2025,2025,0,x\n", .dagZonderBesluit(.eerste)),
        ("2026-01-02,KB\n", "2026,2026,,niet gevonden\n", .dagZonderBesluit(.eerste)),
        (
            "2026-01-02,KB\n", "2026,2028,2,x\n",
            .aantalDagen(van: 2026, tot: 2028, vermeld: 2, gevonden: 1)
        ),
        ("", "2026,2028,-1,x\n", .aantalDagen(van: 2026, tot: 2028, vermeld: -1, gevonden: 0)),
    ]

    @Test(
        "Bestanden die niet kloppen of elkaar tegenspreken, worden geweigerd",
        arguments: foutenTabel)
    func fouten(dagen: String, besluiten: String, fout: Kalenderfout) throws {
        // A static table cannot unwrap a day; the day that is meant is this one.
        let bedoeld =
            if case .dagZonderBesluit = fout {
                Kalenderfout.dagZonderBesluit(try dag("2026-01-02"))
            } else {
                fout
            }
        #expect(throws: bedoeld) { try Self.kalender(dagen, besluiten) }
    }

    @Test("Een verkeerde kop wordt geweigerd")
    func kop() {
        #expect(
            throws: Kalenderfout.csv(
                bestand: Self.dagen, .kop(gevonden: ["dag"], verwacht: ["datum", "bron"]))
        ) { try Kalender(dagen: Array("dag\n".utf8), besluiten: []) }
        #expect(
            throws: Kalenderfout.csv(
                bestand: Self.besluiten,
                .kop(gevonden: [], verwacht: ["van", "tot", "dagen", "stand"]))
        ) { try Kalender(dagen: Array("datum,bron\n".utf8), besluiten: []) }
    }
}
