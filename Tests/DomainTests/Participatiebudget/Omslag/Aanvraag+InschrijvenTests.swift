import Domain
import Testing

@Suite("Inschrijven voor een ander, van papier en balie") struct AanvraagInschrijvenTests {
    static let scan: Hash? = .nul

    static func gegevens(
        _ ingang: Aanvraag.Namens.Ingang = .balie, op datum: String, scan: Hash? = nil,
        reden: Bool = false
    ) throws -> Aanvraag.Ontvangstgegevens {
        .init(
            ingang: ingang, ontvangenOp: try dag(datum), scan: scan,
            reden: reden ? Proefaanvraag.zegel : nil)
    }

    /// An application that the wijkpost registered on 10 March 2026.
    static func ingeschreven(
        _ gegevens: Aanvraag.Ontvangstgegevens, budget: Budget? = nil
    ) throws -> Proefaanvraag {
        var proef = try Proefaanvraag()
        try proef.schrijfIn(gegevens, budget: budget ?? Proefbudget.budget(), op: "2026-03-10")
        return proef
    }

    @Test("Wanneer inschrijven kan, en wanneer niet")
    func gevallen() throws {
        let proef = try Proefaanvraag()
        let gevallen: [(Aanvraag.Ontvangstgegevens, [String])] = [
            (try Self.gegevens(op: "2026-03-10"), []),
            (try Self.gegevens(.telefoon, op: "2026-03-10"), []),
            (try Self.gegevens(.email, op: "2026-03-10", reden: true), []),
            (try Self.gegevens(op: "2026-03-11"), ["ONTVANGST_IN_TOEKOMST"]),
            (try Self.gegevens(op: "2026-03-09"), ["LATE_INSCHRIJVING_ONGEMOTIVEERD"]),
            (try Self.gegevens(op: "2026-03-09", reden: true), []),
            (try Self.gegevens(.papier, op: "2026-03-10"), ["SCAN_ONTBREEKT"]),
            (try Self.gegevens(.papier, op: "2026-03-10", scan: Self.scan), []),
            // The ceiling is judged on the day of receipt, not on that of recording.
            (try Self.gegevens(op: "2026-01-05", reden: true), ["PLAFOND_NIET_BEKEND"]),
            (try Self.gegevens(op: "2026-01-06", reden: true), []),
        ]
        for (gegevens, verwacht) in gevallen {
            let codes = try proef.code {
                try $0.schrijfIn(gegevens, budget: Proefbudget.budget(), op: "2026-03-10")
            }
            #expect(codes == verwacht, "\(gegevens)")
        }
        let ingediend = try Proefaanvraag.ingediend()
        let gewoon = try Self.gegevens(op: "2026-03-10")
        #expect(
            try ingediend.code {
                try $0.schrijfIn(gewoon, budget: Proefbudget.budget(), op: "2026-03-10")
            } == ["FASE"])
    }

    @Test("Ook wie op papier vraagt, vraagt bij het budget van het jaar van de activiteit")
    func jaar() throws {
        for (start, verwacht) in [
            ("2026-12-31", []), ("2027-01-01", ["JAAR_ONJUIST"]), (nil, []),
        ] as [(String?, [String])] {
            let proef = try Proefaanvraag(
                opties: .init(jaartoerekening: .startActiviteit), activiteitVan: start)
            let gegevens = try Self.gegevens(op: "2026-03-10")
            let codes = try proef.code {
                try $0.schrijfIn(gegevens, budget: Proefbudget.budget(), op: "2026-03-10")
            }
            #expect(codes == verwacht, "\(start ?? "-")")
        }
    }

    @Test("De scan van een aanvraag op papier blijft, een andere bijlage kan weg")
    func scanBlijft() throws {
        var proef = try Self.ingeschreven(
            Self.gegevens(.papier, op: "2026-03-10", scan: AanvraagBijlagenTests.hash(1)))
        try proef.voegToe(1, op: "2026-03-10", door: .wijkcoordinator)
        try proef.voegToe(2, op: "2026-03-10", door: .wijkcoordinator)
        for (nummer, verwacht) in [(1, ["SCAN_ONTBREEKT"]), (2, [])] as [(Int64, [String])] {
            let codes = try proef.code {
                try $0.haalWeg(nummer, op: "2026-03-10", door: .wijkcoordinator)
            }
            #expect(codes == verwacht, "\(nummer)")
        }
    }

    @Test("Ontvangst telt voor rang en termijn, en wat later is vastgelegd blijft te zien")
    func rang() throws {
        let laat = try Self.ingeschreven(Self.gegevens(op: "2026-03-05", reden: true)).aanvraag
        #expect(laat.rang == .init(compleetOp: try dag("2026-03-05")))
        #expect(laat.ontvangst == (try dag("2026-03-05")))
        #expect(laat.isLaatIngeschreven && laat.omslag.namens?.dagenLater == 5)
        let opTijd = try Self.ingeschreven(Self.gegevens(op: "2026-03-10")).aanvraag
        #expect(!opTijd.isLaatIngeschreven && opTijd.omslag.namens != nil)
        #expect(opTijd.contact == nil)
        let gewoon = try Proefaanvraag.ingediend(op: "2026-03-05").aanvraag
        #expect(laat.klok?.uitersteDatum == gewoon.klok?.uitersteDatum)
        #expect(!gewoon.isLaatIngeschreven)
    }

    @Test("Is voor de dag van ontvangst al geloot, dan komt de late achteraan")
    func naLoting() throws {
        var budget = try Proefbudget.budget()
        let groep: [ID<Aanvraag>] = [ID(hoog: 3, laag: 1), ID(hoog: 3, laag: 2)]
        budget.pasToe(
            .lotenGetrokken(Loting(dag: try dag("2026-03-05"), zaad: "1", volgorde: groep)))
        let laat = try Self.ingeschreven(
            Self.gegevens(op: "2026-03-05", reden: true), budget: budget)
        #expect(laat.aanvraag.rang == .init(compleetOp: try dag("2026-03-05"), lot: 3))
    }

    @Test("Een weigering op volgorde noemt wie later is ingeschreven")
    func merk() throws {
        let (eerste, tweede) = (
            try #require(Kenmerk(.aanvraag, jaar: 2026, nummer: 3)),
            try #require(Kenmerk(.aanvraag, jaar: 2026, nummer: 9))
        )
        let ruimte = Ruimte(
            saldo: Bedrag(cent: 500_000), voorrang: Bedrag(cent: 400_000),
            eerst: [eerste, tweede], laat: [tweede])
        #expect(
            ruimte.eerstInWoorden == "PB-2026-0003, PB-2026-0009 (later ingeschreven)")
        #expect(ruimte.voorrangInWoorden == ruimte.eerstInWoorden)
        let klaar = try Proefbesluit.klaar()
        for voornemen in [
            Voornemen.verlenen(Bedrag(cent: 120_000)), .verlenenVoorZoverMogelijk,
        ] {
            let breuk = #expect(throws: Regelbreuk.self) {
                try klaar.besluiten(
                    voornemen, id: Proefbesluit.id(64), motivering: Proefbesluit.zegel(5),
                    regeling: Proefbesluit.regeling(), ruimte: ruimte,
                    Proefbesluit.context(3, .beslisser))
            }
            #expect(breuk?.code == "VOLGORDE")
            #expect(breuk?.tekst.contains("PB-2026-0009 (later ingeschreven)") ?? false)
        }
    }

    @Test("Wie inschreef, beoordeelt en besluit niet")
    func scheiding() throws {
        var proef = try Self.ingeschreven(Self.gegevens(op: "2026-03-10"))
        #expect(
            try proef.code { try $0.beoordeel(op: "2026-03-11", door: .wijkcoordinator) }
                == ["FUNCTIESCHEIDING"])
        try proef.beoordeel(op: "2026-03-11")
        #expect(
            try proef.code { try $0.weiger(op: "2026-03-12", door: .wijkcoordinator) }
                == ["FUNCTIESCHEIDING"])
        #expect(try proef.code { try $0.weiger(op: "2026-03-12") } == [])
    }
}

extension Proefaanvraag {
    /// The wijkpost registers it.
    mutating func schrijfIn(
        _ gegevens: Aanvraag.Ontvangstgegevens, budget: Budget, op datum: String
    ) throws {
        let kenmerk = try #require(Kenmerk(.aanvraag, jaar: 2026, nummer: 7))
        try doe(.wijkcoordinator, op: datum) {
            try $0.inschrijven(gegevens, kenmerk, budget: budget, $1, $2)
        }
    }
}
