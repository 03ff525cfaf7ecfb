import Testing
import Weergave

@Suite("Een tekst die op één regel blijft")
struct SchermregelTests {
    @Test(
        "wat de regel breekt of het scherm bestuurt wordt een spatie",
        arguments: [
            ("gewoon, met één é en €", "gewoon, met één é en €"), ("", ""),
            ("a\tb", "a b"), ("a\nb", "a b"), ("a\r\nb", "a  b"), ("a\u{1B}[31mb", "a [31mb"),
            ("a\u{7}\u{0}\u{7F}b", "a   b"), ("a\u{85}b", "a b"),
            ("a\u{2028}b\u{2029}c", "a b c"), ("e\u{301}", "e\u{301}"),
        ]
    )
    func regel(tekst: String, verwacht: String) {
        #expect(Array(Schermregel.van(tekst).utf8) == Array(verwacht.utf8))
    }
}
