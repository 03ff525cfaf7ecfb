import Domain
import Foundation
import Testing

@testable import Weergave

@Suite("Een e-mail, nagelezen door Python") struct MIMEBerichtTests {
    /// What Python's email package finds in a mail, and every line that is too long or not ASCII.
    struct Gelezen: Decodable {
        let van, aan, onderwerp, nummer, datum, soort, tekst: String
        let herhaald: String?
        let delen: [Stuk]
        let fouten, regels, koppen: [String]

        struct Stuk: Decodable {
            let soort, inhoud: String
            let naam: String?
        }

        static let script = """
            import base64, email, email.policy, json, sys
            bytes = sys.stdin.buffer.read()
            m = email.message_from_bytes(bytes, policy=email.policy.default)
            tekst = m.get_body(('plain',))
            regels = bytes.split(b'\\r\\n')
            kop = bytes.split(b'\\r\\n\\r\\n')[0]
            print(json.dumps(dict(
                van=str(m['from']), aan=str(m['to']), onderwerp=m['subject'],
                nummer=m['message-id'], datum=m['date'].datetime.isoformat(),
                soort=m.get_content_type(), koppen=m.keys(),
                tekst=tekst.get_content().replace('\\r\\n', '\\n'),
                herhaald=m['x-wijkgriffie-mogelijk-herhaald'],
                delen=[dict(soort=p['content-type'], naam=p.get_filename(),
                    inhoud=base64.b64encode(p.get_payload(decode=True)).decode())
                    for p in m.walk() if not p.is_multipart() and p is not tekst],
                fouten=[repr(d) for p in m.walk() for d in p.defects],
                regels=[r.decode('latin-1') for r in regels
                    if len(r) > 78 or any(c > 126 or c < 32 and c != 9 for c in r)])))
            """
    }

    static func bericht(
        onderwerp: String = "Uw aanvraag", alinea: String = "Tekst", naam: String? = "Atol",
        bijlagen: [Postinhoud.Bijlage] = [], herhaald: Bool = false
    ) throws -> MIMEBericht {
        MIMEBericht(
            van: .init(
                naam: "Gemeente Lelystad", adres: try #require(Emailadres("wijken@voorbeeld.nl"))),
            aan: .init(naam: naam, adres: try #require(Emailadres("bewoners@voorbeeld.nl"))),
            nummer: "0198a5b2-0000-7000-8000-000000000001.1@GM0995.wijkgriffie",
            datum: try #require(Moment(tekst: "2026-03-02T09:00:00Z")),
            inhoud: Postinhoud(
                onderwerp: onderwerp, delen: [.alinea(alinea)], bijlagen: bijlagen,
                ondertekening: "Gemeente Lelystad"), mogelijkHerhaald: herhaald)
    }

    static func lees(_ bericht: MIMEBericht) throws -> Gelezen {
        let json = try Python.voer(Gelezen.script, invoer: bericht.bytes)
        return try JSONDecoder().decode(Gelezen.self, from: Data(json.utf8))
    }

    /// Texts that must come back as they are, whatever is in them.
    static let teksten = [
        "Uw aanvraag PB-2026-0042 is ontvangen", "Café ’t Trefpunt: wéér open!",
        String(repeating: "é", count: 200), String(repeating: "woord ", count: 60) + "einde",
        String(repeating: "x", count: 150), "=?UTF-8?B?bmVwPQ==?=", "a = b; 100 %", "👩‍👩‍👧‍👦 gezin 👍🏽",
        "Geld: € 1.234,56", "x", "\"aangehaald\" \\ streep", "een  dubbele  spatie",
    ]

    @Test("onderwerp, naam en tekst komen terug zoals zij waren", arguments: teksten)
    func heenEnTerug(tekst: String) throws {
        let gelezen = try Self.lees(Self.bericht(onderwerp: tekst, alinea: tekst, naam: tekst))
        #expect(gelezen.onderwerp == tekst)
        #expect(gelezen.tekst.contains("\n\(tekst)\n"))
        #expect(gelezen.fouten == [] && gelezen.regels == [])
        #expect(gelezen.soort == "text/plain")
        #expect(gelezen.aan.hasSuffix("<bewoners@voorbeeld.nl>"))
        #expect(gelezen.van == "Gemeente Lelystad <wijken@voorbeeld.nl>")
        #expect(gelezen.datum == "2026-03-02T10:00:00+01:00")
        #expect(
            gelezen.nummer == "<0198a5b2-0000-7000-8000-000000000001.1@GM0995.wijkgriffie>")
        #expect(gelezen.herhaald == nil)
    }

    @Test(
        "wat een kopregel kan breken, wordt een spatie",
        arguments: ["a\r\nBcc: x@y.nl", "a\nSubject: b", "a\u{2028}b", "a\0b", "\u{1B}[1m"])
    func kopregels(tekst: String) throws {
        let gelezen = try Self.lees(Self.bericht(onderwerp: tekst, naam: tekst))
        #expect(gelezen.onderwerp == Schermregel.van(tekst))
        #expect(gelezen.fouten == [] && gelezen.regels == [])
        #expect(gelezen.aan.hasSuffix("<bewoners@voorbeeld.nl>"))
        #expect(!gelezen.koppen.contains("Bcc"))
        #expect(gelezen.koppen.filter { $0 == "Subject" }.count == 1)
    }

    @Test("regels met een punt, een spatie aan het eind en lege regels blijven")
    func regeleinden() throws {
        let tekst = ".\n..x\nspatie \n\ttab\t\n\nFrom mij\n-- \nslot"
        let gelezen = try Self.lees(Self.bericht(alinea: tekst))
        #expect(gelezen.tekst.contains("\n\n\(tekst)\n\n"))
        #expect(gelezen.fouten == [] && gelezen.regels == [])
    }

    @Test("een uitnodiging staat naast de tekst, een bijlage eronder")
    func bijlagen() throws {
        let agenda = Array("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".utf8)
        let bytes = (0..<500).map { UInt8(truncatingIfNeeded: $0) }
        let bericht = try Self.bericht(
            bijlagen: [
                .init(
                    naam: "oproep.ics", type: "text/calendar; charset=utf-8; method=REQUEST",
                    bytes: agenda, isZelfdeBericht: true),
                .init(naam: "Café \"plan\".pdf", type: "application/pdf", bytes: bytes),
                .init(naam: "plan 2.pdf", type: "application/pdf", bytes: []),
            ], herhaald: true)
        let gelezen = try Self.lees(bericht)
        #expect(gelezen.soort == "multipart/mixed" && gelezen.fouten == [])
        #expect(gelezen.regels == [] && gelezen.herhaald == "ja")
        #expect(gelezen.delen.map(\.naam) == [nil, "Café \"plan\".pdf", "plan 2.pdf"])
        #expect(
            gelezen.delen.map { Data(base64Encoded: $0.inhoud).map { Array($0) } }
                == [agenda, bytes, []])
        #expect(try Self.bericht(herhaald: true).bytes == Self.bericht(herhaald: true).bytes)
    }

    @Test(
        "de datum volgt de klok van Amsterdam, ook in de zomer",
        arguments: [
            ("2026-03-29T00:59:59Z", "Sun, 29 Mar 2026 01:59:59 +0100"),
            ("2026-03-29T01:00:00Z", "Sun, 29 Mar 2026 03:00:00 +0200"),
            ("2026-12-31T23:00:00Z", "Fri, 1 Jan 2027 00:00:00 +0100"),
        ])
    func datums(moment: String, tekst: String) throws {
        let gelezen = try #require(Moment(tekst: moment))
        #expect(gelezen.alsMaildatum == tekst)
    }
}
