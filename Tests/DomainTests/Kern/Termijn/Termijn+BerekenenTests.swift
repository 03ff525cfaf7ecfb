import Domain
import Testing

/// One line of a table: what is calculated, and what must come out.
struct Termijnregelproef: Sendable, CustomTestStringConvertible {
    let soort: Termijnsoort
    let duur: String
    let begin: String
    let opgeschort: [String]
    let terug: Bool
    let einde: String

    init(
        _ soort: Termijnsoort, _ duur: String, _ begin: String, _ einde: String,
        opgeschort: [String] = [], terug: Bool = false
    ) {
        (self.soort, self.duur, self.begin, self.einde) = (soort, duur, begin, einde)
        (self.opgeschort, self.terug) = (opgeschort, terug)
    }

    var testDescription: String {
        "\(soort) \(duur) vanaf \(begin)\(opgeschort.isEmpty ? "" : " zonder \(opgeschort)")"
            + "\(terug ? " terug" : "") is \(einde)"
    }

    func bereken(_ kalender: Kalender? = nil) throws -> Termijnuitkomst {
        try Termijn(
            soort: soort, duur: try DomainTests.duur(duur), begin: dag(begin),
            opschortingen: try opgeschort.map { try #require(Opschorting(tekst: $0)) },
            terug: terug
        ).bereken(met: try kalender ?? Proefgegevens.kalender())
    }
}

@Suite("Termijnen: vooruit, opgeschort en terug")
struct TermijnBerekenenTests {
    typealias Proef = Termijnregelproef

    static let grenzenTabel: [Proef] = [
        // Year ends.
        .init(.awb, "1d", "2026-12-31", "2027-01-04"),
        .init(.awb, "6w", "2026-11-20", "2027-01-04"),
        .init(.awb, "1d", "2025-12-30", "2025-12-31"),
        .init(.awb, "1d", "2025-12-31", "2026-01-05"),
        // 29 February.
        .init(.awb, "1d", "2024-02-28", "2024-02-29"),
        .init(.awb, "1d", "2023-02-28", "2023-03-01"),
        .init(.awb, "1m", "2024-01-29", "2024-02-29"),
        .init(.awb, "1m", "2023-01-29", "2023-02-28"),
        .init(.awb, "1j", "2024-02-29", "2025-02-28"),
        .init(.awb, "4j", "2024-02-29", "2028-02-29"),
        .init(.awb, "100j", "2000-02-29", "2100-02-28"),
        .init(.awb, "100j", "1926-03-03", "2026-03-03"),
        // Nights in which summer time begins and ends: a day is a day.
        .init(.awb, "1d", "2026-03-28", "2026-03-30"),
        .init(.awb, "2d", "2026-03-28", "2026-03-30"),
        .init(.awb, "6w", "2026-03-26", "2026-05-07"),
        .init(.awb, "1w", "2026-10-22", "2026-10-29"),
        // No days at all.
        .init(.awb, "0d", "2026-03-03", "2026-03-03"),
        .init(.awb, "0d", "2026-03-07", "2026-03-09"),
        .init(.awb, "0w", "2026-04-03", "2026-04-07"),
        .init(.awb, "0m", "2026-03-31", "2026-03-31"),
        .init(.brief, "0d", "2026-03-07", "2026-03-07"),
        // Month ends.
        .init(.awb, "1m", "2026-01-31", "2026-03-02"),
        .init(.awb, "1m", "2026-03-31", "2026-04-30"),
        .init(.brief, "1m", "2026-01-31", "2026-02-28"),
        .init(.brief, "1m", "2026-02-28", "2026-03-28"),
        .init(.brief, "13m", "2026-01-31", "2027-02-28"),
        // A letter sets no statutory term.
        .init(.brief, "4d", "2026-12-21", "2026-12-25"),
        .init(.brief, "3d", "2026-03-04", "2026-03-07"),
    ]

    @Test(
        "Jaarwisseling, 29 februari, zomertijd, nul dagen, honderd jaar, maandeinde",
        arguments: grenzenTabel)
    func grenzen(_ proef: Proef) throws {
        #expect(try proef.bereken().eindDatum.description == proef.einde)
    }

    static let zienswijzenTabel: [Proef] = [
        .init(.uov, "6w", "2026-03-05", "2026-04-15"),
        .init(.uov, "1d", "2026-03-05", "2026-03-05"),
        .init(.uov, "7d", "2026-03-02", "2026-03-09"),
        .init(.uov, "1m", "2026-03-05", "2026-04-07"),
        .init(.uov, "1m", "2026-01-31", "2026-03-02"),
        .init(.uov, "1m", "2026-01-05", "2026-02-04"),
        .init(.uov, "1m", "2026-01-01", "2026-02-02"),
        .init(.uov, "1j", "2026-03-05", "2027-03-04"),
        .init(.uov, "1j", "2024-02-29", "2025-02-28"),
        .init(.uov, "12w", "2026-03-08", "2026-06-01"),
        .init(.uov, "13w", "2026-03-08", "2026-06-06"),
    ]

    @Test("Bij zienswijzen telt de eerste dag mee", arguments: zienswijzenTabel)
    func zienswijzen(_ proef: Proef) throws {
        #expect(try proef.bereken().eindDatum.description == proef.einde)
    }

    static let opgeschortTabel: [Proef] = [
        .init(.awb, "8w", "2026-03-02", "2026-05-06", opgeschort: ["2026-03-11..2026-03-19"]),
        // The bare end is 28 April, the day after King's day.
        .init(.awb, "8w", "2026-03-02", "2026-04-28", opgeschort: ["2026-03-11..2026-03-11"]),
        // Overlapping, repeated and adjoining periods count each day once.
        .init(
            .awb, "8w", "2026-03-02", "2026-05-06",
            opgeschort: ["2026-03-11..2026-03-15", "2026-03-13..2026-03-19"]),
        .init(
            .awb, "8w", "2026-03-02", "2026-05-06",
            opgeschort: ["2026-03-13..2026-03-14", "2026-03-11..2026-03-19"]),
        .init(
            .awb, "8w", "2026-03-02", "2026-05-06",
            opgeschort: ["2026-03-16..2026-03-19", "2026-03-11..2026-03-15"]),
        // In the last week, and on the last day itself.
        .init(.awb, "6w", "2026-06-01", "2026-07-17", opgeschort: ["2026-07-09..2026-07-12"]),
        .init(.awb, "6w", "2026-06-01", "2026-07-14", opgeschort: ["2026-07-13..2026-07-13"]),
        // The second period falls in what the first one added.
        .init(
            .awb, "6w", "2026-06-01", "2026-07-17",
            opgeschort: ["2026-07-13..2026-07-14", "2026-07-15..2026-07-16"]),
        // From the very first day.
        .init(.awb, "1w", "2026-06-01", "2026-06-09", opgeschort: ["2026-06-02..2026-06-02"]),
        .init(.uov, "1w", "2026-06-02", "2026-06-09", opgeschort: ["2026-06-02..2026-06-02"]),
        // A long term and a letter are suspended too, but not extended.
        .init(.awb, "13w", "2026-03-07", "2026-06-07", opgeschort: ["2026-03-11..2026-03-11"]),
        .init(.brief, "21d", "2026-04-06", "2026-05-05", opgeschort: ["2026-04-10..2026-04-17"]),
        // The bare end is Saturday 6 June, extended to Monday: suspended from that Monday on, the
        // term cannot end while it stands still.
        .init(.awb, "1w", "2026-05-30", "2026-06-11", opgeschort: ["2026-06-08..2026-06-10"]),
        .init(.awb, "1w", "2026-05-30", "2026-06-09", opgeschort: ["2026-06-08..2026-06-08"]),
        .init(.awb, "1w", "2026-05-30", "2026-06-22", opgeschort: ["2026-06-07..2026-06-19"]),
        .init(
            .awb, "3d", "2026-12-23", "2026-12-30",
            opgeschort: ["2026-12-28..2026-12-28", "2026-12-29..2026-12-29"]),
    ]

    @Test(
        "Opgeschorte dagen tellen niet; daarna wordt één keer verlengd", arguments: opgeschortTabel)
    func opgeschort(_ proef: Proef) throws {
        #expect(try proef.bereken().eindDatum.description == proef.einde)
    }

    static let terugTabel: [Proef] = [
        .init(.awb, "10d", "2026-04-17", "2026-04-07", terug: true),
        .init(.awb, "10d", "2026-04-16", "2026-04-06", terug: true),
        .init(.awb, "10d", "2026-04-14", "2026-04-04", terug: true),
        .init(.awb, "2w", "2026-05-19", "2026-05-05", terug: true),
        .init(.awb, "1m", "2026-03-31", "2026-02-28", terug: true),
        .init(.awb, "1j", "2024-02-29", "2023-02-28", terug: true),
        .init(.awb, "0d", "2026-04-05", "2026-04-05", terug: true),
        .init(.awb, "10d", "2031-01-04", "2030-12-25", terug: true),
        .init(.brief, "6d", "2026-05-11", "2026-05-05", terug: true),
    ]

    @Test(
        "Terugtellen schuift niet voor een feestdag, en is nooit voorlopig", arguments: terugTabel)
    func terug(_ proef: Proef) throws {
        let uitkomst = try proef.bereken()
        #expect(uitkomst.eindDatum.description == proef.einde)
        #expect(uitkomst.ongeroldeDatum == uitkomst.eindDatum)
        #expect(!uitkomst.voorlopig)
        #expect(uitkomst.stappen.map(\.artikel).contains(.termijnenwet("1 lid 2")))
    }

    @Test("Alles wat niet kan, wordt in één keer gemeld")
    func allesTegelijk() throws {
        let proef = Proef(
            .uov, "0d", "2026-03-03", "", opgeschort: ["2026-03-02..2026-03-04"], terug: true)
        let fout = try #require(throws: Regelbreuken.self) { try proef.bereken() }
        #expect(
            fout.alle.map(\.code) == [
                "UOV_TELT_NIET_TERUG", "UOV_ZONDER_DUUR", "OPSCHORTING_BIJ_TERUG",
                "OPSCHORTING_VOOR_BEGIN",
            ])
    }
}
