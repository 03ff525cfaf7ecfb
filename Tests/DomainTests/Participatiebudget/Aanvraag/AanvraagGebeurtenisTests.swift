import Domain
import Testing

@Suite("Gebeurtenissen van een aanvraag")
struct AanvraagGebeurtenisTests {
    static let getoetst = AanvraagGebeurtenis.bijdrageGetoetst(
        uitkomst: .nietVoldaan, redenen: [.soortTelt, .bewonersTeLaag])
    // These bytes stand in files of years ago. They never change; a new shape is a new version.
    static let versie1 =
        #"{"redenen":["SOORT_TELT","BEWONERS_TE_LAAG"],"uitkomst":"niet_voldaan"}"#

    @Test("bijdrage_getoetst versie 1 heeft voor altijd deze bytes")
    func bytes() throws {
        #expect(Self.getoetst.soort == "bijdrage_getoetst")
        #expect(Self.getoetst.versie == 1)
        #expect(try String(decoding: Self.getoetst.inhoud.bytes(), as: UTF8.self) == Self.versie1)
        let inhoud = try CanoniekeWaarde(bytes: Array(Self.versie1.utf8))
        #expect(inhoud == Self.getoetst.inhoud)
        #expect(
            try AanvraagGebeurtenis(
                soort: "bijdrage_getoetst", versie: 1, inhoud: inhoud) == Self.getoetst)
    }

    @Test("Elke uitkomst en elke reden komt uit haar bytes terug")
    func heenEnTerug() throws {
        for uitkomst in Toetsuitkomst.allCases {
            for redenen in [[], Bijdrageregel.allCases, Bijdrageregel.allCases.reversed()] {
                let heen = AanvraagGebeurtenis.bijdrageGetoetst(
                    uitkomst: uitkomst, redenen: redenen)
                let terug = try AanvraagGebeurtenis(
                    soort: heen.soort, versie: heen.versie,
                    inhoud: CanoniekeWaarde(bytes: heen.inhoud.bytes()))
                #expect(terug == heen)
            }
        }
    }

    static let foutTabel: [(String, Int, String, CanoniekeFout)] = [
        ("bijdrage_gewogen", 1, versie1, .onbekendeSoort("bijdrage_gewogen", versie: 1)),
        ("bijdrage_getoetst", 2, versie1, .onbekendeSoort("bijdrage_getoetst", versie: 2)),
        ("bijdrage_getoetst", 0, versie1, .onbekendeSoort("bijdrage_getoetst", versie: 0)),
        ("bijdrage_getoetst", 1, "{}", .veldOngeldig("uitkomst")),
        ("bijdrage_getoetst", 1, "[]", .veldOngeldig("uitkomst")),
        ("bijdrage_getoetst", 1, #"{"uitkomst":"voldaan"}"#, .veldOngeldig("redenen")),
        ("bijdrage_getoetst", 1, #"{"redenen":[],"uitkomst":"goed"}"#, .veldOngeldig("uitkomst")),
        ("bijdrage_getoetst", 1, #"{"redenen":[],"uitkomst":1}"#, .veldOngeldig("uitkomst")),
        ("bijdrage_getoetst", 1, #"{"redenen":{},"uitkomst":"voldaan"}"#, .veldOngeldig("redenen")),
        (
            "bijdrage_getoetst", 1, #"{"redenen":["X"],"uitkomst":"voldaan"}"#,
            .veldOngeldig("redenen")
        ),
    ]

    @Test("Een onbekende soort, versie of vorm wordt geweigerd", arguments: foutTabel)
    func weigeren(soort: String, versie: Int, json: String, fout: CanoniekeFout) throws {
        let inhoud = try CanoniekeWaarde(bytes: Array(json.utf8))
        #expect(throws: fout) {
            try AanvraagGebeurtenis(soort: soort, versie: versie, inhoud: inhoud)
        }
    }
}
