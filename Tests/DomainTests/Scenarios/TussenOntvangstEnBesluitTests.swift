import Domain
import Testing

/// From receipt to decision: who may do what in which phase, and what it does to rank and phase.
@Suite("Een aanvraag tussen ontvangst en besluit")
struct TussenOntvangstEnBesluitTests {
    @Test("wie aanvult gaat terug naar waar hij was, met de rang van die dag")
    func rang() throws {
        for beoordeeld in [false, true] {
            var proef = try Proefaanvraag.ingediend()
            if beoordeeld { try proef.beoordeel(op: "2026-03-03") }
            try proef.vraag(op: "2026-03-10", uiterlijk: "2026-03-24", door: .tweede)
            #expect(proef.aanvraag.fase == .aanvullingGevraagd)
            #expect(proef.aanvraag.rang == nil)
            try proef.vulAan(op: "2026-03-20", gevraagd: 90_000, bewoners: nil)
            #expect(proef.aanvraag.fase == (beoordeeld ? .inBehandeling : .ingediend))
            #expect(proef.aanvraag.rang == .init(compleetOp: try dag("2026-03-20")))
            #expect(proef.aanvraag.inhoud.gevraagd == Bedrag(cent: 90_000))
            #expect(proef.aanvraag.inhoud.bewoners == nil)
            #expect(proef.aanvraag.inhoud.toezeggingen.isEmpty)
            // What was checked before is not what is asked now.
            #expect(proef.aanvraag.toets == nil)
        }
    }

    @Test("zonder aanvulling verder geeft de rang van die dag, en laat staan wat er stond")
    func zonder() throws {
        var proef = try Proefaanvraag.ingediend()
        try proef.beoordeel(op: "2026-03-03")
        try proef.vraag(op: "2026-03-10", uiterlijk: "2026-03-24")
        try proef.gaZonder(op: "2026-03-26")
        #expect(proef.aanvraag.fase == .inBehandeling)
        #expect(proef.aanvraag.rang == .init(compleetOp: try dag("2026-03-26")))
        #expect(proef.aanvraag.toets != nil)
        #expect(proef.aanvraag.inhoud.toezeggingen.count == 1)
    }

    @Test("niet behandelen kan van de dag na de hersteltermijn tot vier weken daarna")
    func buiten() throws {
        var proef = try Proefaanvraag.ingediend()
        // Four weeks after Tuesday 31 March is 28 April.
        try proef.vraag(op: "2026-03-10", uiterlijk: "2026-03-31")
        for (op, codes) in [
            ("2026-03-31", ["HERSTELTERMIJN_LOOPT"]), ("2026-04-01", []), ("2026-04-28", []),
            ("2026-04-29", ["BUITEN_BEHANDELING_TE_LAAT"]),
        ] {
            #expect(try proef.code { try $0.laatBuiten(op: op) } == codes, "\(op)")
        }
        #expect(
            try proef.code { try $0.laatBuiten(op: "2026-04-01", door: .behandelaar) }
                == ["FUNCTIESCHEIDING"])
        // Who has no mandate may not.
        #expect(
            try proef.code { try $0.laatBuiten(op: "2026-04-01", door: .tweede) } == ["MANDAAT"])
        try proef.laatBuiten(op: "2026-04-01")
        let besluit = try #require(proef.aanvraag.besluit)
        #expect(proef.aanvraag.fase == .besloten)
        #expect(besluit.uitkomst == .buitenBehandeling)
        #expect(besluit.verleend == .nul)
        #expect(besluit.saldoVoor == besluit.saldoNa)
    }

    @Test("indienen, aanvullen, beoordelen en besluiten doen verschillende mensen")
    func functiescheiding() throws {
        var proef = try Proefaanvraag.ingediend()
        try proef.vraag(op: "2026-03-10", uiterlijk: "2026-03-24", door: .tweede)
        let gevraagd = proef
        #expect(
            try gevraagd.code { try $0.vulAan(op: "2026-03-11", door: .tweede) } == [
                "FUNCTIESCHEIDING"
            ])
        #expect(
            try gevraagd.code { try $0.trekIn(op: "2026-03-11", door: .tweede) } == [
                "FUNCTIESCHEIDING"
            ])
        #expect(
            try gevraagd.code { try $0.vulAan(op: "2026-03-11", door: .ander) } == [
                "NIET_EIGEN_AANVRAAG"
            ])
        #expect(
            try gevraagd.code { try $0.trekIn(op: "2026-03-11", door: .ander) } == [
                "NIET_EIGEN_AANVRAAG"
            ])
        let voorzitter = try Overgangproef.context(.voorzitter, voor: .adviesUitbrengen)
        #expect(
            try gevraagd.code { proef in
                try proef.doe(voorzitter) { try $0.trekIn(reden: Proefaanvraag.zegel, $1, $2) }
            } == ["NIET_EIGEN_AANVRAAG"])
        try proef.vulAan(op: "2026-03-11", door: .wijkcoordinator)
        // Who completed it does not judge it, and who asked does not decide.
        #expect(
            try proef.code { try $0.beoordeel(op: "2026-03-12", door: .wijkcoordinator) }
                == ["FUNCTIESCHEIDING"])
        try proef.beoordeel(op: "2026-03-12")
        #expect(
            try proef.code { try $0.weiger(op: "2026-03-13", door: .tweede) }
                == ["FUNCTIESCHEIDING"])
        #expect(try proef.code { try $0.weiger(op: "2026-03-13") } == [])
    }

    @Test("een andere kalender verandert een datum alleen met een gebeurtenis")
    func kalender() throws {
        var proef = try Proefaanvraag.ingediend()
        let eerste = try proef.klok
        #expect(eerste.uitersteDatum == (try dag("2026-04-28")))
        // A decree that equates 28 April to a holiday.
        proef.kalender = try Kalender(
            dagen: Array("datum,bron\n2026-04-28,Stb. later\n".utf8),
            besluiten: Array("van,tot,dagen,stand\n2026,2026,1,bekend\n".utf8))
        #expect(try proef.klok.uitersteDatum == eerste.uitersteDatum)
        var herberekend = proef
        try herberekend.herbereken(op: "2026-03-05")
        #expect(try herberekend.klok.uitersteDatum == (try dag("2026-04-29")))
        #expect(try herberekend.klok.kalender == proef.kalender.versie)
        #expect(herberekend.gebeurtenissen.last?.soort == "termijn_herberekend")
        #expect(
            try herberekend.code { try $0.herbereken(op: "2026-03-06") }
                == ["NIETS_TE_HERBEREKENEN"])
        // Another act recalculates first, and says so too.
        try proef.vraag(op: "2026-03-10", uiterlijk: "2026-03-24")
        #expect(
            proef.gebeurtenissen.suffix(2).map(\.soort)
                == ["termijn_herberekend", "aanvulling_gevraagd"])
    }

    @Test("een aanvraag van voor de klok krijgt haar met de eerste handeling, vanaf haar ontvangst")
    func oud() throws {
        var proef = try Proefaanvraag.ingediend()
        proef.vergeetKlok()
        #expect(proef.aanvraag.klok == nil)
        try proef.herbereken(op: "2026-03-05")
        #expect(proef.gebeurtenissen.last?.soort == "beslistermijn_begonnen")
        #expect(try proef.klok.uitersteDatum == (try dag("2026-04-28")))
    }
}
