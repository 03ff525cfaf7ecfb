import Domain
import Testing

@Suite("Tender: criteria, sluitdag, scores en rangschikking") struct TenderTests {
    static let criteria: [Regeling.Criterium] = [
        .init(naam: "samen", gewicht: 3), .init(naam: "duurzaam", gewicht: 1),
    ]
    static let sluit = "2026-03-20"

    /// The identity of the how-manieth application.
    static func id(_ nummer: Int) -> ID<Aanvraag> { ID(hoog: 9, laag: UInt64(nummer)) }

    static func regeling(_ criteria: [Regeling.Criterium] = criteria) throws -> Regeling {
        try Proefbesluit.regeling(opties: .init(criteria: criteria))
    }

    static func budget(open: Bool = true) throws -> Budget {
        var budget = try Proefbudget.budget()
        if open { budget.pasToe(.tenderOpengesteld(sluit: try dag(sluit))) }
        return budget
    }

    /// An application in hand, with these scores of persons 2, 6 and on.
    static func aanvraag(_ nummer: Int, _ scores: [[Int64]]) throws -> Aanvraag {
        var aanvraag = try Proefbesluit.klaar()
        aanvraag.kenmerk = Kenmerk(.aanvraag, jaar: 2026, nummer: nummer)
        for (plaats, punten) in scores.enumerated() {
            let door: ID<Persoon> = try Proefbesluit.id(plaats == 0 ? 2 : plaats + 5)
            aanvraag.pasToe(.tender(.gescoord(.init(door: door, punten: punten))))
        }
        return aanvraag
    }

    static func scoor(
        _ aanvraag: Aanvraag, _ scores: [(criterium: String, punten: Int64)], als persoon: Int = 2,
        budget: Budget? = nil, op datum: String = "2026-03-21", regeling: Regeling? = nil
    ) throws -> AanvraagGebeurtenis {
        try aanvraag.scoren(
            scores, regeling: regeling ?? Self.regeling(), budget: budget ?? Self.budget(),
            Proefbesluit.context(persoon, .behandelaar, op: datum))
    }

    static func rang(
        _ deelnemers: [Aanvraag], op datum: String = "2026-04-01", budget: Budget? = nil,
        zaad: String = "7"
    ) throws -> (
        budget: BudgetGebeurtenis, plaatsen: [(id: ID<Aanvraag>, gebeurtenis: AanvraagGebeurtenis)]
    ) {
        try (budget ?? Self.budget()).rangschik(
            deelnemers.enumerated().map { (id: Self.id($0 + 1), aanvraag: $1) },
            regeling: regeling(), zaad: zaad, Proefbudget.hash,
            Proefbudget.context(datum))
    }

    static let dagen: [(String, Bool, [String])] = [
        ("2026-03-19", true, []), ("2026-03-20", true, []),
        ("2026-03-21", true, ["TENDER_GESLOTEN"]), ("2026-03-19", false, ["TENDER_NIET_OPEN"]),
    ]

    @Test("indienen kan als zij open is, tot en met de sluitdag", arguments: dagen)
    func indienen(datum: String, open: Bool, codes: [String]) throws {
        let gevonden = try Proefbesluit.codes {
            try Aanvraag.eisIndienbaar(
                Proefbudget.euro(1), activiteitVan: nil, budget: Self.budget(open: open),
                regeling: Self.regeling(), op: dag(datum))
        }
        #expect(gevonden == codes)
    }

    @Test("de hoogste gewogen score gaat voor; het lot beslist alleen bij gelijke punten")
    func rangschikken() throws {
        // 3 x samen + 1 x duurzaam, twee beoordelaars samen.
        let laag = try Self.aanvraag(1, [[10, 100], [10, 100]])
        let hoog = try Self.aanvraag(2, [[90, 0], [80, 0]])
        let midden = try Self.aanvraag(3, [[40, 50], [60, 50]])
        let uitslag = try Self.rang([laag, hoog, midden])
        guard case .tenderGerangschikt(let stand) = uitslag.budget else {
            Issue.record("geen rangschikking")
            return
        }
        #expect(stand.volgorde.map(\.punten) == [510, 400, 260] && stand.zaad == nil)
        #expect(uitslag.plaatsen.map(\.id) == [2, 3, 1].map(Self.id))
        var eerste = hoog
        eerste.pasToe(uitslag.plaatsen[0].gebeurtenis)
        #expect(eerste.rang == .init(compleetOp: try dag(Self.sluit), lot: 1))
        #expect(eerste.deelname?.plaats == 1 && eerste.deelname?.punten == 510)
        // Equals: who comes first depends on the seed, and the seed is kept.
        let gelijk = try (1...6).map { try Self.aanvraag($0, [[50, 50], [50, 50]]) }
        let volgorden = try Set(
            (1...20).map { try Self.rang(gelijk, zaad: "\($0)").plaatsen.map(\.id) })
        #expect(volgorden.count > 5)
        guard case .tenderGerangschikt(let geloot) = try Self.rang(gelijk, zaad: "9").budget else {
            Issue.record("geen rangschikking")
            return
        }
        #expect(geloot.zaad == "9")
    }

    @Test("wie aanvult na het rangschikken houdt zijn plaats")
    func plaatsBlijft() throws {
        var proef = try Proefaanvraag.ingediend()
        try proef.beoordeel(op: "2026-03-03")
        let plaats = AanvraagGebeurtenis.tender(
            .gerangschikt(plaats: 2, punten: 5, sluit: try dag(Self.sluit)))
        try proef.doe(.behandelaar, op: "2026-03-25") { _, _, _ in [plaats] }
        try proef.vraag(op: "2026-03-26", uiterlijk: "2026-04-10")
        #expect(proef.aanvraag.rang == nil)
        try proef.vulAan(op: "2026-04-01")
        #expect(proef.aanvraag.rang == .init(compleetOp: try dag(Self.sluit), lot: 2))
    }

    @Test("Tenderregels")
    func regels() throws {
        let goed = [(criterium: "samen", punten: Int64(80)), ("duurzaam", 60)]
        let klaar = try Proefbesluit.klaar()
        let compleet = try Self.aanvraag(1, [[1, 1], [2, 2]])
        var gerangschikt = try Self.budget()
        gerangschikt.pasToe(try Self.rang([compleet]).budget)
        func open(
            _ budget: Budget, sluit: String = "2026-03-20",
            _ criteria: [Regeling.Criterium] = Self.criteria
        ) throws -> [String] {
            try Proefbesluit.codes {
                _ = try budget.stelTenderOpen(
                    sluit: dag(sluit), regeling: Self.regeling(criteria),
                    Proefbudget.context("2026-03-19"))
            }
        }
        func score(
            _ aanvraag: Aanvraag, _ scores: [(criterium: String, punten: Int64)],
            als persoon: Int = 2, budget: Budget? = nil, op datum: String = "2026-03-21"
        ) throws -> [String] {
            try Proefbesluit.codes {
                _ = try Self.scoor(aanvraag, scores, als: persoon, budget: budget, op: datum)
            }
        }
        func indien(_ datum: String, open: Bool) throws -> [String] {
            try Proefbesluit.codes {
                try Self.budget(open: open).proefIndiening(Self.regeling(), op: dag(datum))
            }
        }
        try RegelcodesTests.controleer([
            (Tenderregel.geenTender, { try open(Self.budget(open: false), []) }),
            (.alOpen, { try open(Self.budget()) }),
            (.sluitdag, { try open(Self.budget(open: false), sluit: "2026-03-19") }),
            (.nietOpen, { try indien("2026-03-19", open: false) }),
            (.gesloten, { try indien("2026-03-21", open: true) }),
            (.looptNog, { try score(klaar, goed, op: "2026-03-20") }),
            (.scores, { try score(klaar, Array(goed.prefix(1))) }),
            (.alGescoord, { try score(Self.aanvraag(1, [[1, 1]]), goed) }),
            (
                .onvolledig,
                { try Proefbesluit.codes { _ = try Self.rang([Self.aanvraag(1, [[1, 1]])]) } }
            ),
            (.alGerangschikt, { try score(klaar, goed, budget: gerangschikt) }),
            (
                .nietGerangschikt,
                {
                    try Proefbesluit.codes {
                        _ = try compleet.besluiten(
                            .weigeren(.valtNietOnderRegeling), id: Proefbesluit.id(64),
                            motivering: Proefbesluit.zegel(5), regeling: Self.regeling(),
                            ruimte: Proefbesluit.ruimte(), Proefbesluit.context(3, .beslisser))
                    }
                }
            ),
        ])
        // Just not, and what else is no score.
        #expect(try open(Self.budget(open: false)) == [] && score(klaar, goed) == [])
        #expect(try score(Self.aanvraag(1, [[1, 1]]), goed, als: 6) == [])
        #expect(try score(compleet, goed, als: 7) == ["TENDER_AL_GESCOORD"])
        #expect(try score(klaar, goed + [("mooi", 1)]) == ["TENDER_SCORES"])
        #expect(try score(klaar, [("samen", 101), ("duurzaam", 0)]) == ["TENDER_SCORES"])
        #expect(try score(klaar, goed, als: 1) == ["FUNCTIESCHEIDING"])
        #expect(
            try Proefbesluit.codes { _ = try Self.rang([compleet], op: "2026-03-20") }
                == ["TENDER_LOOPT_NOG"])
        #expect(
            try Proefbesluit.codes { _ = try Self.rang([compleet], budget: gerangschikt) }
                == ["TENDER_AL_GERANGSCHIKT"])
        #expect(try Proefbesluit.codes { _ = try Self.rang([]) } == ["TENDER_ONVOLLEDIG"])
        // What came in time but is recorded only now, could get no place any more.
        #expect(
            try Proefbesluit.codes {
                try gerangschikt.proefIndiening(Self.regeling(), op: dag("2026-03-19"))
            } == ["TENDER_AL_GERANGSCHIKT"])
    }

    @Test("wie scoorde, besluit niet")
    func scheiding() throws {
        var aanvraag = try Self.aanvraag(1, [[1, 1], [2, 2]])
        aanvraag.pasToe(
            .tender(.gerangschikt(plaats: 1, punten: 12, sluit: try dag(Self.sluit))))
        func codes(als persoon: Int) throws -> [String] {
            try Proefbesluit.codes {
                _ = try aanvraag.besluiten(
                    .weigeren(.valtNietOnderRegeling), id: Proefbesluit.id(64),
                    motivering: Proefbesluit.zegel(5), regeling: Self.regeling(),
                    ruimte: Proefbesluit.ruimte(), Proefbesluit.context(persoon, .beslisser))
            }
        }
        #expect(try codes(als: 3) == [] && codes(als: 6) == ["FUNCTIESCHEIDING"])
    }

    @Test("gebeurtenissen en deelname komen uit hun canonieke vorm terug")
    func bytes() throws {
        let wie: ID<Persoon> = try Proefbesluit.id(2)
        let gevallen: [(Tendergebeurtenis, String)] = [
            (.gescoord(.init(door: wie, punten: [80, 0])), #"{"door":"\#(wie)","punten":[80,0]}"#),
            (
                .gerangschikt(plaats: 3, punten: 510, sluit: try dag(Self.sluit)),
                #"{"plaats":3,"punten":510,"sluit":"2026-03-20"}"#
            ),
        ]
        var aanvraag = try Proefbesluit.klaar()
        for (gebeurtenis, bytes) in gevallen {
            let heen = AanvraagGebeurtenis.tender(gebeurtenis)
            #expect(try String(decoding: heen.inhoud.bytes(), as: UTF8.self) == bytes)
            let inhoud = try CanoniekeWaarde(bytes: Array(bytes.utf8))
            #expect(
                try AanvraagGebeurtenis(soort: heen.soort, versie: 1, inhoud: inhoud) == heen)
            #expect(throws: CanoniekeFout.self) {
                try AanvraagGebeurtenis(soort: heen.soort, versie: 1, inhoud: .object([]))
            }
            aanvraag.pasToe(heen)
        }
        let deelname = try #require(aanvraag.deelname)
        #expect(
            try Aanvraag.Deelname(CanoniekeWaarde(bytes: deelname.canoniek.bytes())) == deelname)
        var budget = try Self.budget()
        budget.pasToe(try Self.rang([Self.aanvraag(1, [[1, 1], [2, 2]])]).budget)
        let verloop = budget.verloop
        #expect(
            try Budgetverloop(CanoniekeWaarde(bytes: verloop.canoniek.bytes())) == verloop)
    }
}

extension Budget {
    /// What submitting an application of EUR 1 would meet.
    fileprivate func proefIndiening(_ regeling: Regeling, op datum: Datum) throws {
        try Aanvraag.eisIndienbaar(
            Proefbudget.euro(1), activiteitVan: nil, budget: self, regeling: regeling, op: datum)
    }
}
