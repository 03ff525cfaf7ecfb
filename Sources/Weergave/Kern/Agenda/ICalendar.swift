public import Domain

/// Events for diaries, by RFC 5545 and RFC 5546: lines of at most 75 octets that end in CR LF.
public struct ICalendar: Hashable, Sendable {
    /// What a diary does with it.
    public enum Methode: String, Sendable {
        /// Shows it; nobody is asked anything.
        case publiceren = "PUBLISH"
        /// Asks the people who are called to come.
        case uitnodigen = "REQUEST"
        /// Takes it out.
        case afzeggen = "CANCEL"
    }

    /// What a diary does with it.
    public let methode: Methode
    /// The name of the diary, for who subscribes to it.
    public let naam: String?
    /// What is in it.
    public let gebeurtenissen: [Agendagebeurtenis]
    /// When it was made.
    public let gemaaktOp: Moment

    /// A calendar.
    /// - Precondition: an invitation or a cancellation is of one event that somebody calls.
    public init(
        _ methode: Methode, _ gebeurtenissen: [Agendagebeurtenis], gemaaktOp: Moment,
        naam: String? = nil
    ) {
        precondition(
            methode == .publiceren
                || gebeurtenissen.count == 1
                    && gebeurtenissen.allSatisfy {
                        $0.organisator != nil && !$0.deelnemers.isEmpty
                    },
            "an invitation is of one event, by somebody, to somebody")
        self.methode = methode
        self.naam = naam
        self.gebeurtenissen = gebeurtenissen
        self.gemaaktOp = gemaaktOp
    }

    /// The media type, for a mail or a page.
    public var type: String { "text/calendar; charset=utf-8; method=\(methode.rawValue)" }

    /// The whole calendar.
    public var bytes: [UInt8] { Array(tekst.utf8) }

    /// The whole calendar as text.
    public var tekst: String {
        let metTijd = gebeurtenissen.contains {
            if case .tijd = $0.wanneer { true } else { false }
        }
        let regels =
            [
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Wijkgriffie//NL",
                "CALSCALE:GREGORIAN", "METHOD:\(methode.rawValue)",
            ] + (naam.map { ["X-WR-CALNAME:\(Self.tekst($0))"] } ?? [])
            + (metTijd ? Self.tijdzone : []) + gebeurtenissen.flatMap(regels(van:))
            + ["END:VCALENDAR"]
        return regels.map(Self.gevouwen).joined()
    }

    /// Europe/Amsterdam as it is since 1996; nobody is called to a meeting of before.
    private static let tijdzone = [
        "BEGIN:VTIMEZONE", "TZID:Europe/Amsterdam", "BEGIN:DAYLIGHT",
        "DTSTART:19960331T020000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
        "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "TZNAME:CEST", "END:DAYLIGHT",
        "BEGIN:STANDARD", "DTSTART:19961027T030000", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
        "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "TZNAME:CET", "END:STANDARD",
        "END:VTIMEZONE",
    ]

    private func regels(van gebeurtenis: Agendagebeurtenis) -> [String] {
        let isAf = methode == .afzeggen || gebeurtenis.stand == .afgezegd
        let stand =
            isAf ? "CANCELLED" : gebeurtenis.stand == .voorlopig ? "TENTATIVE" : "CONFIRMED"
        var regels = [
            "BEGIN:VEVENT", "UID:\(Self.tekst(gebeurtenis.uid))",
            "SEQUENCE:\(gebeurtenis.volgnummer)", "DTSTAMP:\(gemaaktOp.alsAgendatijd)",
        ]
        switch gebeurtenis.wanneer {
        case .tijd(let van, let tot):
            regels += [
                "DTSTART;TZID=Europe/Amsterdam:\(van.alsAgendatijd)",
                "DTEND;TZID=Europe/Amsterdam:\(tot.alsAgendatijd)",
            ]
        case .dagen(let van, let totEnMet):
            // The end of RFC 5545 is the first day on which it is over; the very last day has none.
            let einde = (try? totEnMet.plus(dagen: 1)) ?? totEnMet
            regels += [
                "DTSTART;VALUE=DATE:\(van.alsAgendadag)", "DTEND;VALUE=DATE:\(einde.alsAgendadag)",
                "TRANSP:TRANSPARENT",
            ]
        }
        regels += ["SUMMARY:\(Self.tekst(gebeurtenis.titel))", "STATUS:\(stand)"]
        if let plaats = gebeurtenis.plaats { regels.append("LOCATION:\(Self.tekst(plaats))") }
        if let omschrijving = gebeurtenis.omschrijving {
            regels.append("DESCRIPTION:\(Self.tekst(omschrijving))")
        }
        if let organisator = gebeurtenis.organisator {
            regels.append(
                "ORGANIZER;CN=\(Self.parameter(organisator.naam)):mailto:\(organisator.adres)")
        }
        // RFC 5546, 3.2.1: what is published has no attendees.
        if methode != .publiceren {
            regels += gebeurtenis.deelnemers.map {
                "ATTENDEE;CN=\(Self.parameter($0.naam));ROLE=REQ-PARTICIPANT;"
                    + "PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:\($0.adres)"
            }
        }
        return regels + ["END:VEVENT"]
    }

    /// A text as a value: commas, semicolons, backslashes and line ends are escaped.
    private static func tekst(_ waarde: String) -> String {
        waarde.split(separator: "\n", omittingEmptySubsequences: false).map { regel in
            var uit = String.UnicodeScalarView()
            for scalair in Schermregel.van(String(regel)).unicodeScalars {
                if ["\\", ";", ","].contains(scalair) { uit.append("\\") }
                uit.append(scalair)
            }
            return String(uit)
        }.joined(separator: "\\n")
    }

    /// A text as the value of a parameter, where a double quote cannot stand.
    private static func parameter(_ waarde: String) -> String {
        var uit = String.UnicodeScalarView()
        for scalair in Schermregel.van(waarde).unicodeScalars {
            uit.append(scalair == "\"" ? "'" : scalair)
        }
        return "\"\(String(uit))\""
    }

    /// A line in pieces of at most 75 octets, none of which ends within a character.
    private static func gevouwen(_ regel: String) -> String {
        var (uit, lengte) = (String.UnicodeScalarView(), 0)
        for scalair in regel.unicodeScalars {
            let erbij = UTF8.width(scalair)
            if lengte + erbij > 75 {
                uit.append(contentsOf: "\r\n ".unicodeScalars)
                lengte = 1
            }
            uit.append(scalair)
            lengte += erbij
        }
        uit.append(contentsOf: "\r\n".unicodeScalars)
        return String(uit)
    }
}

extension Datum {
    fileprivate var alsAgendadag: String { description.split(separator: "-").joined() }
}

extension Agendatijd {
    fileprivate var alsAgendatijd: String {
        datum.alsAgendadag + "T" + Self.twee(uur) + Self.twee(minuut) + "00"
    }

    private static func twee(_ getal: Int) -> String { getal < 10 ? "0\(getal)" : "\(getal)" }
}

extension Moment {
    /// The instant in UTC to the second: `20260302T090000Z`.
    fileprivate var alsAgendatijd: String {
        let delen = description.split { $0 == "-" || $0 == ":" || $0 == "." || $0 == "Z" }
        return delen.prefix(5).joined() + "Z"
    }
}
