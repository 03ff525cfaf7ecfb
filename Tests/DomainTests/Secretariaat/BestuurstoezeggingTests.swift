import Domain
import Testing

@Suite("Toezeggingen van het bestuur") struct BestuurstoezeggingTests {
    static func opening(
        op dag: String = "2026-03-02", aan: Bestuurstoezegging.Ontvanger = .wijkraad,
        wijkraad: String? = "Atol"
    ) throws -> Bestuurstoezegging.Opening {
        .init(
            kenmerk: try #require(Kenmerk(.bestuurstoezegging, jaar: 2026, nummer: 1)),
            inhoud: try Proefbesluit.zegel(3), door: .wethouder, aan: aan,
            vakafdeling: "Ruimte", aanleiding: .wijkraadvergadering,
            gedaanOp: try DomainTests.dag(dag), wijkraad: wijkraad,
            wijk: try TaakTests.centrum())
    }

    static func toezegging(_ uiterlijk: String = "2026-06-01") throws -> Bestuurstoezegging {
        try #require(
            Bestuurstoezegging(
                eerste: Bestuurstoezegging.vastleggen(
                    opening(), uiterlijk: dag(uiterlijk), TaakTests.context())))
    }

    @Test("nagekomen, gebroken en ingetrokken zijn elk een einde met reden, en blijven te zien")
    func einde() throws {
        for stand in [Bestuurstoezegging.Stand.nagekomen, .nietNagekomen, .ingetrokken] {
            var toezegging = try Self.toezegging()
            let id: ID<Bestuurstoezegging> = try Proefbesluit.id(50)
            #expect(toezegging.plicht(id)?.uiterlijk == (try dag("2026-06-01")))
            let gebeurtenis = try toezegging.afdoen(
                stand, reden: Proefbesluit.zegel(4), TaakTests.context(op: "2026-06-03"))
            #expect(
                try BestuurstoezeggingGebeurtenis(
                    soort: gebeurtenis.soort, versie: 1, inhoud: gebeurtenis.inhoud)
                    == gebeurtenis)
            toezegging.pasToe(gebeurtenis)
            #expect(toezegging.stand == stand && toezegging.plicht(id) == nil)
            #expect(toezegging.dagenTeLaat(op: try dag("2027-01-01")) == 2)
            #expect(try Bestuurstoezegging(toezegging.canoniek) == toezegging)
            let weer = try Proefbesluit.codes {
                _ = try toezegging.afdoen(
                    .nagekomen, reden: Proefbesluit.zegel(4), TaakTests.context())
            }
            #expect(weer == ["TOEZEGGING_AFGEDAAN"])
        }
    }

    @Test("verlengen kan alleen naar later, en telt mee")
    func verlengen() throws {
        var toezegging = try Self.toezegging()
        for (tot, codes) in [
            ("2026-05-31", ["TOEZEGGING_TERMIJN"]), ("2026-06-01", ["TOEZEGGING_TERMIJN"]),
            ("2026-06-02", []),
        ] {
            let gevonden = try Proefbesluit.codes {
                _ = try toezegging.verlengen(tot: dag(tot), reden: Proefbesluit.zegel(5))
            }
            #expect(gevonden == codes, "\(tot)")
        }
        let gebeurtenis = try toezegging.verlengen(
            tot: dag("2026-09-01"), reden: Proefbesluit.zegel(5))
        #expect(
            try BestuurstoezeggingGebeurtenis(
                soort: gebeurtenis.soort, versie: 1, inhoud: gebeurtenis.inhoud) == gebeurtenis)
        toezegging.pasToe(gebeurtenis)
        #expect(toezegging.uiterlijk == (try dag("2026-09-01")) && toezegging.verlengingen == 1)
        for (op, dagen) in [("2026-08-31", 0), ("2026-09-01", 0), ("2026-09-02", 1)] {
            #expect(toezegging.dagenTeLaat(op: try dag(op)) == dagen, "\(op)")
        }
    }

    @Test("de dag van de toezegging is er al, en haar termijn ligt niet eerder")
    func termijn() throws {
        let gevallen: [(String, String, [String])] = [
            ("2026-03-02", "2026-03-02", []), ("2026-03-02", "2026-03-01", ["TOEZEGGING_TERMIJN"]),
            ("2026-03-03", "2026-04-01", ["TOEZEGGING_TERMIJN"]),
        ]
        for (op, uiterlijk, codes) in gevallen {
            let gevonden = try Proefbesluit.codes {
                _ = try Bestuurstoezegging.vastleggen(
                    Self.opening(op: op), uiterlijk: dag(uiterlijk), TaakTests.context())
            }
            #expect(gevonden == codes, "\(op) \(uiterlijk)")
        }
    }
}
