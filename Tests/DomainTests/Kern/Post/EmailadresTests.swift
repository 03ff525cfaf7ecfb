import Domain
import Testing

@Suite("E-mailadressen") struct EmailadresTests {
    @Test(
        "wat elke server aanneemt",
        arguments: [
            "a@b.nl", "voorzitter.atol+wijk@wijken.voorbeeld.nl", "x_1@b-c.nl",
            String(repeating: "a", count: 64) + "@b.nl",
        ])
    func goed(tekst: String) {
        #expect(Emailadres(tekst)?.description == tekst)
    }

    @Test(
        "niets wat een tweede kopregel of een andere ontvanger kan worden",
        arguments: [
            "", "@", "a@", "@b.nl", "a@b", "a b@c.nl", "a@b c.nl", "a@@b.nl", "a@b@c.nl",
            "a@b.nl\r\nBcc: x@y.nl", "a@b.nl>", "<a@b.nl", "a,b@c.nl", "\"a\"@b.nl", ".a@b.nl",
            "a.@b.nl", "a..b@c.nl", "a@.b.nl", "a@b.nl.", "a@-b.nl", "a@b-.nl", "é@b.nl",
            "a@bé.nl", String(repeating: "a", count: 65) + "@b.nl",
            "a@" + String(repeating: "b", count: 64) + ".nl",
            "a@" + Array(repeating: "bcdefghi", count: 29).joined(separator: ".") + ".nl",
        ])
    func fout(tekst: String) {
        #expect(Emailadres(tekst) == nil)
    }
}
