import Domain
import Foundation
import Testing

@testable import Weergave

@Suite("Agenda's, nagelezen door Python (icalendar)") struct ICalendarTests {
    /// What icalendar finds in a calendar, and every line that is too long.
    struct Gelezen: Decodable {
        let methode: String
        let naam: String?
        let zones: [String]
        let gebeurtenissen: [Een]
        let lang: [Int]

        struct Een: Decodable {
            let uid, begin, einde, titel, stand, stempel: String
            let nummer: Int
            let plaats, omschrijving, organisator: String?
            let deelnemers: [String]
        }

        static let script = """
            import json, sys
            from icalendar import Calendar
            from datetime import timezone
            b = sys.stdin.buffer.read()
            c = Calendar.from_ical(b)
            def moment(x):
                d = x.dt
                return (d.astimezone(timezone.utc) if hasattr(d, 'hour') else d).isoformat()
            def tekst(e, k): return None if e.get(k) is None else str(e.get(k))
            def wie(x): return None if x is None else x.params['CN'] + ' ' + str(x)
            def lijst(x): return [] if x is None else x if isinstance(x, list) else [x]
            print(json.dumps(dict(
                methode=str(c['method']), naam=tekst(c, 'x-wr-calname'),
                zones=[str(z['tzid']) for z in c.walk('vtimezone')],
                gebeurtenissen=[dict(
                    uid=str(e['uid']), nummer=int(e['sequence']), begin=moment(e['dtstart']),
                    einde=moment(e['dtend']), titel=str(e['summary']), stand=str(e['status']),
                    stempel=moment(e['dtstamp']), plaats=tekst(e, 'location'),
                    omschrijving=tekst(e, 'description'), organisator=wie(e.get('organizer')),
                    deelnemers=[wie(x) for x in lijst(e.get('attendee'))])
                    for e in c.walk('vevent')],
                lang=[len(r) for r in b.split(b'\\r\\n') if len(r) > 75] +
                    ([] if b.count(b'\\n') == b.count(b'\\r\\n') else [-1]))))
            """
    }

    static func lees(_ agenda: ICalendar) throws -> Gelezen {
        let json = try Python.voer(Gelezen.script, invoer: agenda.bytes)
        return try JSONDecoder().decode(Gelezen.self, from: Data(json.utf8))
    }

    static func tijd(_ dag: String, _ uur: Int, _ minuut: Int = 0) throws -> Agendatijd {
        let datum = try #require(Datum(tekst: dag))
        return try #require(Agendatijd(datum, uur: uur, minuut: minuut))
    }

    static func iemand(_ naam: String, _ adres: String) throws -> Agendagebeurtenis.Deelnemer {
        .init(naam: naam, adres: try #require(Emailadres(adres)))
    }

    static func vergadering(
        titel: String = "Vergadering", plaats: String? = nil, omschrijving: String? = nil,
        op dag: String = "2026-03-02", volgnummer: Int = 0,
        stand: Agendagebeurtenis.Stand = .vast, naam: String = "Voorzitter"
    ) throws -> Agendagebeurtenis {
        Agendagebeurtenis(
            uid: "WV-2026-0001@GM0995.wijkgriffie", volgnummer: volgnummer,
            wanneer: .tijd(van: try tijd(dag, 20), tot: try tijd(dag, 22, 30)), titel: titel,
            plaats: plaats, omschrijving: omschrijving,
            organisator: try iemand(naam, "voorzitter@voorbeeld.nl"),
            deelnemers: [
                try iemand("Lid; een, van: Atol", "lid@voorbeeld.nl"),
                try iemand("Café \"De Zon\"", "cafe@voorbeeld.nl"),
            ], stand: stand)
    }

    static var moment: Moment {
        get throws { try #require(Moment(tekst: "2026-02-20T08:30:00.5Z")) }
    }

    @Test(
        "elke tekst komt terug zoals zij was",
        arguments: [
            // Not a backslash before an n: version 4 of icalendar takes that for a line end.
            "Vergadering; agenda, stukken: a\\b", "twee\nregels\n\nen wit",
            String(repeating: "é", count: 120), String(repeating: "👍🏽", count: 40), "x", "\"a\"",
            String(repeating: "a", count: 66) + "é",
        ])
    func teksten(tekst: String) throws {
        let gelezen = try Self.lees(
            ICalendar(
                .uitnodigen,
                [try Self.vergadering(titel: tekst, plaats: tekst, omschrijving: tekst)],
                gemaaktOp: Self.moment))
        let een = try #require(gelezen.gebeurtenissen.first)
        #expect(een.titel == tekst && een.plaats == tekst && een.omschrijving == tekst)
        #expect(gelezen.lang == [])
    }

    @Test("een uitnodiging, haar wijziging en haar afzegging houden dezelfde naam")
    func uitnodigen() throws {
        for (methode, nummer, stand, verwacht) in [
            (ICalendar.Methode.uitnodigen, 0, Agendagebeurtenis.Stand.vast, "CONFIRMED"),
            (.uitnodigen, 1, .voorlopig, "TENTATIVE"), (.afzeggen, 2, .afgezegd, "CANCELLED"),
        ] {
            let agenda = ICalendar(
                methode, [try Self.vergadering(volgnummer: nummer, stand: stand)],
                gemaaktOp: try Self.moment)
            let gelezen = try Self.lees(agenda)
            let een = try #require(gelezen.gebeurtenissen.first)
            #expect(gelezen.methode == methode.rawValue && gelezen.zones == ["Europe/Amsterdam"])
            #expect(een.uid == "WV-2026-0001@GM0995.wijkgriffie")
            #expect(een.nummer == nummer && een.stand == verwacht)
            #expect(een.stempel == "2026-02-20T08:30:00+00:00")
            #expect(een.organisator == "Voorzitter mailto:voorzitter@voorbeeld.nl")
            #expect(
                een.deelnemers == [
                    "Lid; een, van: Atol mailto:lid@voorbeeld.nl",
                    "Café 'De Zon' mailto:cafe@voorbeeld.nl",
                ])
            #expect(agenda.type.hasSuffix("method=\(methode.rawValue)"))
        }
    }

    @Test(
        "de tijd is die van Amsterdam, in zomer en winter",
        arguments: [
            ("2026-03-28", "2026-03-28T19:00:00+00:00"),
            ("2026-03-29", "2026-03-29T18:00:00+00:00"),
            ("2026-10-24", "2026-10-24T18:00:00+00:00"),
            ("2026-10-25", "2026-10-25T19:00:00+00:00"),
        ])
    func tijden(dag: String, begin: String) throws {
        let gelezen = try Self.lees(
            ICalendar(
                .uitnodigen, [try Self.vergadering(op: dag)], gemaaktOp: try Self.moment))
        #expect(gelezen.gebeurtenissen.first?.begin == begin)
    }

    @Test("wat is gepubliceerd, nodigt niemand uit; een dag eindigt op de volgende")
    func publiceren() throws {
        let dag = try #require(Datum(tekst: "2026-12-31"))
        let einddag = Agendagebeurtenis(
            uid: "advies-BD-2026-0001@GM0995.wijkgriffie", volgnummer: 3,
            wanneer: .dagen(van: dag, totEnMet: dag), titel: "Advies uiterlijk")
        let gelezen = try Self.lees(
            ICalendar(
                .publiceren, [einddag, try Self.vergadering()], gemaaktOp: try Self.moment,
                naam: "Wijkraad Atol, gemeente"))
        #expect(gelezen.methode == "PUBLISH" && gelezen.naam?.contains("Atol") == true)
        #expect(gelezen.gebeurtenissen.map(\.begin).first == "2026-12-31")
        #expect(gelezen.gebeurtenissen.map(\.einde).first == "2027-01-01")
        #expect(gelezen.gebeurtenissen.allSatisfy { $0.deelnemers.isEmpty })
        let leeg = try Self.lees(ICalendar(.publiceren, [], gemaaktOp: try Self.moment))
        #expect(leeg.gebeurtenissen.isEmpty && leeg.zones == [])
    }
}
