import Domain
import Testing

@Suite("Gelijkenis: bedoelde u ...?")
struct GelijkenisTests {
    static let woorden = ["bewoners", "bijdragen", "norm", "gevraagd", "awb", "uov"]

    @Test(
        "Een tikfout vindt het bedoelde woord",
        arguments: [
            ("bewonners", "bewoners"), ("bewoner", "bewoners"), ("Bewoners", "bewoners"),
            ("bweoners", "bewoners"), ("bijdrage", "bijdragen"), ("nrom", "norm"), ("nor", "norm"),
            ("abw", "awb"), ("gevraag", "gevraagd"), ("uvo", "uov"),
        ])
    func gevonden(getypt: String, bedoeld: String) {
        #expect(Gelijkenis.bedoelde(getypt, uit: Self.woorden) == bedoeld)
    }

    @Test("Wat nergens op lijkt, vindt niets", arguments: ["", "xyz", "zomaar", "bwnrs", "ab12"])
    func nietGevonden(getypt: String) {
        #expect(Gelijkenis.bedoelde(getypt, uit: Self.woorden) == nil)
    }

    @Test("Van twee even dichtbij wint de eerste, en zonder keus is er geen raad")
    func eerste() {
        #expect(Gelijkenis.bedoelde("bat", uit: ["bar", "cat"]) == "bar")
        #expect(Gelijkenis.bedoelde("bat", uit: ["cat", "bar"]) == "cat")
        #expect(Gelijkenis.bedoelde("bat", uit: []) == nil)
    }

    @Test("Keuzes staan als Nederlandse opsomming")
    func keuzes() {
        #expect(Gelijkenis.keuzes(Termijnsoort.self) == "awb, uov of brief")
        #expect(Gelijkenis.keuzes(Bijdragenorm.Voegwoord.self) == "en of of")
        #expect(Gelijkenis.keuzes(Kenmerk.Soort.self) == "PB, BD, T, TZ of WV")
    }
}
