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

    @Test(
        "Een typefout in een naam is een vergissing in hoofdletters of in een woord van betekenis",
        arguments: [
            ("secretaris atolwijk", true), ("Secretaris Atolwik", true),
            ("Secretris Atolwijk", true), ("Sekretaris Atolwijk", true),
            ("Secretaris  Atolwijk", true), ("Secretaris Atolwijk", false),
            ("Secretaris Botterwijk", false), ("Voorzitter Atolwijk", false),
            ("Secretaris Atolwyk", true), ("Sekretaris Atolwik", false), ("Secretaris", false),
            ("Secretaris van Atolwijk", false),
        ])
    func typefout(getypt: String, isFout: Bool) {
        #expect(
            Gelijkenis.typefout(getypt, uit: ["Lid Een", "Secretaris Atolwijk"])
                == (isFout ? "Secretaris Atolwijk" : nil))
    }

    @Test(
        "Wie op een ander lijkt, kan toch een ander zijn",
        arguments: [
            ("Lid Een", "Lid Twee"), ("Bewoner 1", "Bewoner 2"), ("Wijk2030", "Wijk2031"),
            ("Eerste voorzitter", "Tweede voorzitter"), ("Balie Noord", "Balie West"),
            ("Jan Bos", "Jan Vos"), ("Aanvrager A", "Aanvrager B"),
        ])
    func anderen(getypt: String, ander: String) {
        #expect(Gelijkenis.typefout(getypt, uit: [ander]) == nil)
    }

    @Test("Keuzes staan als Nederlandse opsomming")
    func keuzes() {
        #expect(Gelijkenis.keuzes(Termijnsoort.self) == "awb, uov of brief")
        #expect(Gelijkenis.keuzes(Bijdragenorm.Voegwoord.self) == "en of of")
        #expect(Gelijkenis.keuzes(Kenmerk.Soort.self) == "PB, BD, T, TZ of WV")
    }
}
