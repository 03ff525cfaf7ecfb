import Domain
import Testing

/// Every code that a user can see is triggered here, and no case can be forgotten.
@Suite("Regelcodes: elke code heeft een artikel, een eis en een geval dat haar oproept")
struct RegelcodesTests {
    /// Runs a trigger per case and demands that exactly its code comes out.
    static func controleer<R: Regel>(
        _ gevallen: [(regel: R, codes: () throws -> [String])], naast: Set<String> = []
    ) throws {
        for (regel, codes) in gevallen {
            let gevonden = try codes()
            #expect(
                gevonden.filter { !naast.contains($0) || $0 == regel.rawValue } == [regel.rawValue])
            #expect(!regel.artikel.description.isEmpty)
            #expect(regel.eis.hasSuffix("."), "\(regel)")
            #expect(regel.eis.count > 20, "\(regel)")
            #expect(
                regel.rawValue.utf8.allSatisfy {
                    (65...90).contains($0) || (48...57).contains($0) || $0 == 95
                })
        }
        #expect(gevallen.map(\.regel) == Array(R.allCases))
    }

    static func termijn(
        _ soort: Termijnsoort, _ lengte: String, _ begin: String, stil: String? = nil,
        terug: Bool = false
    ) throws -> [String] {
        let termijn = Termijn(
            soort: soort, duur: try duur(lengte), begin: try dag(begin),
            opschortingen: try stil.map { [try #require(Opschorting(tekst: $0))] } ?? [],
            terug: terug)
        do {
            _ = try termijn.bereken(met: Proefgegevens.kalender())
            return []
        } catch let fout as Regelbreuken {
            #expect(fout.alle.allSatisfy { !$0.tekst.isEmpty && !$0.artikel.description.isEmpty })
            return fout.alle.map(\.code)
        }
    }

    @Test("Termijnregels")
    func termijnregels() throws {
        try Self.controleer([
            (
                Termijnregel.uovTeltNietTerug,
                { try Self.termijn(.uov, "6w", "2026-03-03", terug: true) }
            ),
            (.uovZonderDuur, { try Self.termijn(.uov, "0d", "2026-03-03") }),
            (
                .opschortingBijTerug,
                {
                    try Self.termijn(
                        .awb, "6w", "2026-03-03", stil: "2026-03-04..2026-03-05", terug: true)
                }
            ),
            (
                .opschortingVoorBegin,
                { try Self.termijn(.awb, "6w", "2026-03-03", stil: "2026-03-03..2026-03-05") }
            ),
            (
                .opschortingNaEinde,
                { try Self.termijn(.awb, "6w", "2026-03-03", stil: "2026-04-15..2026-04-16") }
            ),
            (.buitenKalender, { try Self.termijn(.awb, "1d", "9999-12-31") }),
        ])
    }

    @Test("Net niet: dezelfde termijnen zonder de fout breken geen regel")
    func netNiet() throws {
        #expect(try Self.termijn(.awb, "6w", "2026-03-03", terug: true) == [])
        #expect(try Self.termijn(.uov, "1d", "2026-03-03") == [])
        #expect(try Self.termijn(.awb, "6w", "2026-03-03", stil: "2026-03-04..2026-03-05") == [])
        #expect(try Self.termijn(.uov, "6w", "2026-03-03", stil: "2026-03-03..2026-03-05") == [])
        #expect(try Self.termijn(.awb, "6w", "2026-03-03", stil: "2026-04-14..2026-04-14") == [])
        #expect(try Self.termijn(.awb, "1d", "9999-12-30") == [])
        #expect(try Self.termijn(.awb, "100000j", "2026-03-03") == ["BUITEN_KALENDER"])
        #expect(try Self.termijn(.awb, "1d", "1583-01-01", terug: true) == ["BUITEN_KALENDER"])
    }

    static func dwangsom(
        _ ingebrekestelling: String, einde: String? = nil, besluit: String? = nil
    ) throws -> [String] {
        let vraag = Dwangsomvraag(
            ingebrekestelling: try dag(ingebrekestelling), termijneinde: try einde.map(dag),
            besluit: try besluit.map(dag))
        do {
            _ = try vraag.bereken(met: Proefgegevens.kalender())
            return []
        } catch let breuk as Regelbreuk { return [breuk.code] }
    }

    @Test("Dwangsomregels")
    func dwangsomregels() throws {
        try Self.controleer([
            (
                Dwangsomregel.ingebrekestellingTeVroeg,
                { try Self.dwangsom("2026-03-03", einde: "2026-03-03") }
            ),
            (.alBesloten, { try Self.dwangsom("2026-03-03", besluit: "2026-03-02") }),
            (.geenTarief, { try Self.dwangsom("2018-12-01") }),
            (.buitenKalender, { try Self.dwangsom("9999-12-01") }),
        ])
        #expect(try Self.dwangsom("2026-03-04", einde: "2026-03-03") == [])
    }

    static func bijdrage(
        _ soort: Bijdragesoort = .uitvoering, bewoners: Int64? = nil, uren: Int64? = nil,
        norm: Bijdragenorm
    ) throws -> [String] {
        let regel = Bijdrage(
            soort: soort, bewoners: bewoners, uren: uren.map { Decimaal($0) }, omschrijving: "x")
        return try Bijdragetoets.toets(
            gevraagd: Bedrag(cent: 10_000), bewoners: nil, bijdragen: [regel], norm: norm
        ).redenen.map(\.regel.rawValue)
    }

    @Test("Bijdrageregels")
    func bijdrageregels() throws {
        let kaal = Bijdragenorm(soorten: [.uitvoering])
        let bewoners = Bijdragenorm(soorten: [.uitvoering], minimaalBewoners: 5)
        let uren = Bijdragenorm(soorten: [.uitvoering], minimaalUren: Decimaal(5))
        let per100 = Bijdragenorm(soorten: [.uitvoering], urenPer100Euro: Decimaal(5))
        let oordeel = Bijdragenorm(soorten: [.uitvoering], vraagtBeoordeling: true)
        // That a kind counts is always among the reasons.
        try Self.controleer(
            [
                (Bijdrageregel.soortTelt, { try Self.bijdrage(norm: kaal) }),
                (.soortTeltNiet, { try Self.bijdrage(.geld, norm: kaal) }),
                (.bewonersGehaald, { try Self.bijdrage(bewoners: 5, norm: bewoners) }),
                (.bewonersTeLaag, { try Self.bijdrage(bewoners: 4, norm: bewoners) }),
                (.bewonersOnbekend, { try Self.bijdrage(norm: bewoners) }),
                (.urenGehaald, { try Self.bijdrage(uren: 5, norm: uren) }),
                (.urenTeLaag, { try Self.bijdrage(uren: 4, norm: uren) }),
                (.urenOnbekend, { try Self.bijdrage(norm: uren) }),
                (.urenPer100EuroGehaald, { try Self.bijdrage(uren: 5, norm: per100) }),
                (.urenPer100EuroTeLaag, { try Self.bijdrage(uren: 4, norm: per100) }),
                (.urenPer100EuroOnbekend, { try Self.bijdrage(norm: per100) }),
                (.normVraagtBeoordeling, { try Self.bijdrage(norm: oordeel) }),
            ], naast: ["SOORT_TELT"])
    }

    @Test("Invoerregels: elke vormfout wordt door precies één invoer opgeroepen")
    func invoerregels() {
        func codes(_ json: String) -> [String] {
            BijdragetoetsInvoerTests.fouten(json).map(\.code)
        }
        func met(_ gevraagd: String) -> String {
            #"{"gevraagd":{\#(gevraagd)},"bijdragen":[],"norm":{"soorten":["kennis"]}}"#
        }
        let gevallen: [(Invoerregel, String)] = [
            (.verplicht, met("")), (.onbekendVeld, met(#""cent":1,"euro":1"#)),
            (.dubbelVeld, met(#""cent":1,"cent":1"#)), (.verkeerdType, met(#""cent":"1""#)),
            (.ongeldigeWaarde, met(#""cent":1.5"#)), (.buitenBereik, met(#""cent":0"#)),
            (.onleesbaar, met(#""cent":"#)),
        ]
        for (regel, json) in gevallen { #expect(codes(json) == [regel.rawValue], "\(json)") }
        #expect(gevallen.map(\.0) == Array(Invoerregel.allCases))
        #expect(codes(met(#""cent":1"#)).isEmpty)
    }

    @Test("Klokregels")
    func klokregels() throws {
        let ingediend = try Proefaanvraag.ingediend()
        var gevraagd = ingediend
        try gevraagd.vraag(op: "2026-03-10", uiterlijk: "2026-03-24")
        try Self.controleer([
            (
                Klokregel.hersteltermijnTeKort,
                {
                    try ingediend.code { try $0.vraag(op: "2026-03-10", uiterlijk: "2026-03-10") }
                }
            ),
            (.hersteltermijnLoopt, { try gevraagd.code { try $0.gaZonder(op: "2026-03-24") } }),
            (
                .buitenBehandelingTeLaat,
                { try gevraagd.code { try $0.laatBuiten(op: "2026-05-01") } }
            ),
            (
                .aanvullingBedrag,
                { try gevraagd.code { try $0.vulAan(op: "2026-03-11", gevraagd: 100_001) } }
            ),
            (
                .nietEigenAanvraag,
                { try gevraagd.code { try $0.vulAan(op: "2026-03-11", door: .ander) } }
            ),
            (
                .beslistermijnVoorbij,
                {
                    try ingediend.code { try $0.vraag(op: "2026-04-28", uiterlijk: "2026-05-12") }
                }
            ),
            (
                .nietsTeHervatten,
                { try ingediend.code { try $0.hervat(op: "2026-03-10", vanaf: "2026-03-10") } }
            ),
            (
                .mededelingNietLater,
                {
                    try ingediend.code { try $0.deelMee(op: "2026-04-01", verwacht: "2026-04-28") }
                }
            ),
            (
                .ontvangstdatumOnmogelijk,
                {
                    try ingediend.code {
                        try $0.stelInGebreke(op: "2026-05-01", ontvangen: "2026-05-02")
                    }
                }
            ),
            (.nietsTeHerberekenen, { try ingediend.code { try $0.herbereken(op: "2026-03-03") } }),
            (.geenIngebrekestelling, { try ingediend.code { try $0.sluitUit(op: "2026-05-04") } }),
            (
                .alUitgesloten,
                {
                    try ingediend.code {
                        try $0.stelInGebreke(op: "2026-05-04")
                        try $0.sluitUit(op: "2026-05-05")
                        try $0.sluitUit(op: "2026-05-06")
                    }
                }
            ),
        ])
    }

    @Test("Net niet: op de dag ernaast breekt dezelfde handeling geen klokregel")
    func netNietKlok() throws {
        let ingediend = try Proefaanvraag.ingediend()
        var gevraagd = ingediend
        try gevraagd.vraag(op: "2026-03-10", uiterlijk: "2026-03-24")
        let goed: [(Proefaanvraag, (inout Proefaanvraag) throws -> Void)] = [
            (ingediend, { try $0.vraag(op: "2026-03-10", uiterlijk: "2026-03-11") }),
            (ingediend, { try $0.vraag(op: "2026-04-27", uiterlijk: "2026-05-12") }),
            (ingediend, { try $0.deelMee(op: "2026-04-01", verwacht: "2026-04-29") }),
            (ingediend, { try $0.stelInGebreke(op: "2026-05-01", ontvangen: "2026-05-01") }),
            (ingediend, { try $0.stelInGebreke(op: "2026-05-01", ontvangen: "2026-03-02") }),
            (ingediend, { try $0.schortOp(op: "2026-03-03", "2026-04-28..2026-05-01") }),
            (gevraagd, { try $0.gaZonder(op: "2026-03-25") }),
            (gevraagd, { try $0.vulAan(op: "2026-03-11", gevraagd: 1) }),
        ]
        for (proef, daad) in goed { #expect(try proef.code(daad) == []) }
        var opgeschort = ingediend
        try opgeschort.schortOp(op: "2026-03-10", "2026-03-11..2026-03-20")
        for (vanaf, codes) in [
            ("2026-03-11", ["NIETS_TE_HERVATTEN"]), ("2026-03-12", []), ("2026-03-20", []),
            ("2026-03-21", ["NIETS_TE_HERVATTEN"]),
        ] {
            #expect(
                try opgeschort.code { try $0.hervat(op: "2026-03-12", vanaf: vanaf) } == codes)
        }
        #expect(
            try ingediend.code { try $0.stelInGebreke(op: "2026-05-01", ontvangen: "2026-03-01") }
                == ["ONTVANGSTDATUM_ONMOGELIJK"])
        #expect(
            try ingediend.code { try $0.schortOp(op: "2026-03-03", "2026-04-29..2026-05-01") }
                == ["BESLISTERMIJN_VOORBIJ"])
        #expect(
            try ingediend.code { try $0.schortOp(op: "2026-03-03", "2026-03-02..2026-03-09") }
                == ["OPSCHORTING_VOOR_BEGIN"])
        #expect(
            try gevraagd.code { try $0.vulAan(op: "2026-03-11", gevraagd: 0) }
                == ["AANVULLING_BEDRAG"])
    }

    /// The codes that the tables of two suites refuse with.
    private static func eigen<R: Regel>(
        _ regels: R.Type, _ gevonden: [String]
    ) -> [(regel: R, codes: () throws -> [String])] {
        R.allCases.map { regel in
            (regel, { gevonden.contains(regel.rawValue) ? [regel.rawValue] : [] })
        }
    }

    @Test("Plafondregels en lotingregels: de tabellen van hun overgangen roepen elke code op")
    func plafondregels() throws {
        let plafond =
            BudgetVerhogenTests.gevallen.compactMap(\.code)
            + BudgetVerlagenTests.gevallen.compactMap(\.code)
            + BudgetOverhevelenTests.gevallen.compactMap(\.code)
        try Self.controleer(Self.eigen(Plafondregel.self, plafond))
        // Drawn twice is refused in a test of its own.
        let loten = BudgetLotenTests.gevallen.compactMap(\.code) + ["LOTEN_AL_GETROKKEN"]
        try Self.controleer(Self.eigen(Lotingregel.self, loten))
    }
}
