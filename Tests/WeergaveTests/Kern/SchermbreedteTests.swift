import Testing
import Weergave

@Suite("Hoeveel kolommen een tekst op het scherm neemt")
struct SchermbreedteTests {
    @Test(
        "per teken",
        arguments: [
            ("", 0), ("abc", 3), (" ", 1), ("€ 1.200,00", 10),
            ("één", 3), ("e\u{301}e\u{301}n", 3), ("a\u{20DD}", 1),
            ("漢字", 4), ("ｱ", 1), ("Ａ", 2), ("한", 2), ("、", 2),
            ("🎉", 2), ("✅", 2), ("❌", 2), ("⭐", 2), ("⚡", 2), ("⌚", 2),
            ("❤", 1), ("☎", 1), ("✓", 1), ("🌡", 1), ("🇳🇱", 2),
            ("a\u{200B}b", 2), ("a\u{200D}b", 2), ("\u{FEFF}a", 1), ("─", 1),
        ]
    )
    func breedte(tekst: String, kolommen: Int) {
        #expect(Schermbreedte.van(tekst) == kolommen)
    }
}
