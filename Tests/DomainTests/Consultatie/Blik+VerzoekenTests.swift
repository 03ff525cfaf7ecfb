import Domain
import Testing

private typealias Verzoekgeval = ([Proeffeit], Consultatieoordeel, Oordeelreden)

/// One request and the decision of day 100, day by day around every border of the norm.
@Suite("Eén vraag om advies: elke grens, de dag ervoor, erop en erna")
struct BlikVerzoekenTests {
    private func toets(_ geval: Verzoekgeval, norm: Proefnorm = Proefnorm()) throws {
        let deel = try Proefdossier.geval(geval.0 + [.besluit()], norm: norm).eerste()
        #expect(deel.oordeel == geval.1)
        #expect(deel.redenen.first?.code == geval.2, "\(deel.redenen)")
    }

    fileprivate static let dagen: [Verzoekgeval] = [
        ([.vraag(50, tot: 92)], .tijdigGeconsulteerd, .tijdigGevraagd),
        ([.vraag(51, tot: 93)], .tijdigGeconsulteerd, .tijdigGevraagd),
        ([.vraag(52, tot: 94)], .teLaat, .afstandTeKort),
        ([.vraag(52, tot: 93)], .teKorteTermijn, .termijnTeKort),
        ([.vraag(40, tot: 99)], .teLaat, .afstandTeKort),
        ([.vraag(40, tot: 100)], .teKorteTermijn, .besluitBinnenTermijn),
        ([.vraag(40, tot: 101)], .teKorteTermijn, .besluitBinnenTermijn),
        ([.vraag(99, tot: 141)], .teKorteTermijn, .besluitBinnenTermijn),
        ([.vraag(99, tot: 100)], .teKorteTermijn, .termijnTeKort),
        ([.vraag(100, tot: 142)], .teLaat, .gevraagdNaBesluit),
        ([.vraag(101, tot: 143)], .teLaat, .gevraagdNaBesluit),
    ]

    @Test("vraag en termijn tegen het besluit", arguments: dagen)
    fileprivate func dag(geval: Verzoekgeval) throws { try toets(geval) }

    fileprivate static let concepten: [Verzoekgeval] = [
        ([.vraag(29), .concept(30)], .tijdigGeconsulteerd, .tijdigGevraagd),
        ([.vraag(30), .concept(30)], .teLaat, .gevraagdNaConcept),
        ([.vraag(31), .concept(30)], .teLaat, .gevraagdNaConcept),
        (
            [.vraag(31), .concept(30, consultatieversie: true)], .tijdigGeconsulteerd,
            .tijdigGevraagd
        ),
    ]

    @Test("vraag tegen het concept, als de norm dat eist", arguments: concepten)
    fileprivate func concept(geval: Verzoekgeval) throws {
        try toets(geval)
        try toets(
            (geval.0, .tijdigGeconsulteerd, .tijdigGevraagd), norm: Proefnorm(voorConcept: false))
    }

    fileprivate static let adviezen: [Verzoekgeval] = [
        // A long term, so that only advice can make it come to an end in time.
        ([.vraag(40, tot: 120), .advies(39)], .teKorteTermijn, .besluitBinnenTermijn),
        ([.vraag(40, tot: 120), .advies(40)], .tijdigGeconsulteerd, .tijdigGevraagd),
        ([.vraag(40, tot: 120), .advies(93)], .tijdigGeconsulteerd, .tijdigGevraagd),
        ([.vraag(40, tot: 120), .advies(94)], .teLaat, .afstandTeKort),
        ([.vraag(40, tot: 120), .advies(99)], .teLaat, .afstandTeKort),
        ([.vraag(40, tot: 120), .advies(100)], .teKorteTermijn, .besluitBinnenTermijn),
        // After the end of the term the end counts.
        ([.vraag(40, tot: 82), .advies(99)], .tijdigGeconsulteerd, .tijdigGevraagd),
        // On another request, or recorded on the day of the decision, it does not count.
        (
            [.vraag(40, tot: 120), .advies(60, op: "brief"), .informatie(10)], .teKorteTermijn,
            .besluitBinnenTermijn
        ),
        ([.vraag(40, tot: 120), .advies(60, op: "vraag")], .tijdigGeconsulteerd, .tijdigGevraagd),
        ([.vraag(40, tot: 120), .advies(93, v: 99)], .tijdigGeconsulteerd, .tijdigGevraagd),
        ([.vraag(40, tot: 120), .advies(93, v: 100)], .teKorteTermijn, .besluitBinnenTermijn),
        // The first one counts, also when a later one is recorded earlier.
        (
            [.vraag(40, tot: 120), .advies(95), .advies(90, v: 96, id: "eerder")],
            .tijdigGeconsulteerd, .tijdigGevraagd
        ),
    ]

    @Test("advies tegen vraag, termijn en besluit", arguments: adviezen)
    fileprivate func advies(geval: Verzoekgeval) throws { try toets(geval) }

    @Test("een korte termijn is alleen hersteld als de norm dat toelaat en er advies is")
    func hersteld() throws {
        let kort: [Proeffeit] = [.vraag(40, tot: 81)]
        let soepel = Proefnorm(hersteld: true)
        try toets((kort + [.advies(50)], .teKorteTermijn, .termijnTeKort))
        try toets((kort, .teKorteTermijn, .termijnTeKort), norm: soepel)
        for dag in [50, 81, 82, 99] {
            try toets((kort + [.advies(dag)], .tijdigGeconsulteerd, .tijdigGevraagd), norm: soepel)
        }
        try toets((kort + [.advies(100)], .teKorteTermijn, .termijnTeKort), norm: soepel)
    }

    fileprivate static let bewijsTabel: [Verzoekgeval] = [
        ([.vraag(40, v: 54)], .tijdigGeconsulteerd, .tijdigGevraagd),
        ([.vraag(40, v: 55)], .nietAantoonbaar, .geenBewezenVraag),
        ([.vraag(90, v: 99)], .teKorteTermijn, .besluitBinnenTermijn),
        ([.vraag(90, v: 100)], .nietAantoonbaar, .geenBewezenVraag),
        ([.vraag(100, v: 114)], .teLaat, .gevraagdNaBesluit),
        ([.vraag(100, v: 115)], .nietBetrokken, .geenContact),
        ([.vraag(40, graad: 0)], .nietAantoonbaar, .geenBewezenVraag),
        ([.vraag(40, graad: 1)], .nietAantoonbaar, .geenBewezenVraag),
        ([.vraag(40, graad: 3)], .tijdigGeconsulteerd, .tijdigGevraagd),
        ([.vraag(40, graad: 0), .bevestiging(99)], .tijdigGeconsulteerd, .tijdigGevraagd),
        ([.vraag(40, graad: 0), .bevestiging(50, v: 65)], .nietAantoonbaar, .geenBewezenVraag),
        ([.vraag(40, graad: 0), .bevestiging(99, v: 100)], .nietAantoonbaar, .geenBewezenVraag),
        ([.vraag(40, graad: 0), .bevestiging(100)], .nietAantoonbaar, .geenBewezenVraag),
        ([.vraag(100, graad: 0), .bevestiging(101)], .teLaat, .gevraagdNaBesluit),
        (
            [.vraag(40, graad: 0), .bevestiging(50), .betwist("ja")], .nietAantoonbaar,
            .geenBewezenVraag
        ),
        ([.vraag(40), .bevestiging(50), .betwist("vraag")], .nietAantoonbaar, .geenBewezenVraag),
    ]

    @Test("bewijs: op tijd vastgelegd, zwaar genoeg, niet betwist", arguments: bewijsTabel)
    fileprivate func bewijs(geval: Verzoekgeval) throws { try toets(geval) }

    @Test(
        "een bevestiging tilt naar haar eigen graad, en minstens naar bevestigd",
        arguments: [(1, 3, true), (0, 3, true), (3, 4, false), (4, 4, true)])
    func graad(eigen: Int, norm: Int, genoeg: Bool) throws {
        let oordeel = try Proefdossier.geval(
            [.vraag(40, graad: 0), .bevestiging(50, graad: eigen), .besluit()],
            norm: Proefnorm(graad: norm)
        ).eerste().oordeel
        #expect(oordeel == (genoeg ? .tijdigGeconsulteerd : .nietAantoonbaar))
    }

    fileprivate static let verlengingen: [Verzoekgeval] = [
        ([.vraag(20, tot: 62), .verlenging(62, tot: 93)], .tijdigGeconsulteerd, .tijdigGevraagd),
        ([.vraag(20, tot: 62), .verlenging(62, tot: 94)], .teLaat, .afstandTeKort),
        // After the end: a request of its own; the first one stays what it was.
        ([.vraag(20, tot: 62), .verlenging(63, tot: 94)], .tijdigGeconsulteerd, .tijdigGevraagd),
        ([.vraag(20, tot: 40), .verlenging(40, tot: 62)], .tijdigGeconsulteerd, .tijdigGevraagd),
        ([.vraag(20, tot: 40), .verlenging(40, tot: 61)], .teKorteTermijn, .termijnTeKort),
        ([.vraag(20, tot: 40), .verlenging(41, tot: 62)], .teKorteTermijn, .termijnTeKort),
        ([.vraag(20, tot: 40), .verlenging(41, tot: 83)], .tijdigGeconsulteerd, .tijdigGevraagd),
        // An earlier day moves nothing; nor does what came too late or is disputed.
        ([.vraag(51, tot: 93), .verlenging(60, tot: 70)], .tijdigGeconsulteerd, .tijdigGevraagd),
        (
            [.vraag(40, tot: 82), .verlenging(82, tot: 99, v: 97)], .tijdigGeconsulteerd,
            .tijdigGevraagd
        ),
        ([.vraag(58, tot: 99), .verlenging(99, tot: 120)], .teKorteTermijn, .besluitBinnenTermijn),
        (
            [.vraag(58, tot: 99), .verlenging(99, tot: 120, v: 100)], .teKorteTermijn,
            .termijnTeKort
        ),
        (
            [.vraag(58, tot: 100), .verlenging(100, tot: 120)], .teKorteTermijn,
            .besluitBinnenTermijn
        ),
        (
            [.vraag(20, tot: 40), .verlenging(40, tot: 62), .betwist("meer")], .teKorteTermijn,
            .termijnTeKort
        ),
        // One after the other, each within the end then in force.
        (
            [
                .vraag(20, tot: 40), .verlenging(40, tot: 50),
                .verlenging(50, tot: 62, van: "meer", id: "nog"),
            ], .tijdigGeconsulteerd, .tijdigGevraagd
        ),
        (
            [.vraag(20, tot: 40), .verlenging(40, tot: 50), .verlenging(51, tot: 62, id: "nog")],
            .teKorteTermijn, .termijnTeKort
        ),
    ]

    @Test("verlengingen binnen, op en na het einde van de termijn", arguments: verlengingen)
    fileprivate func verlenging(geval: Verzoekgeval) throws { try toets(geval) }

    @Test("zonder laatste dag telt de kortste termijn, en dat staat erbij")
    func zonderTermijn() throws {
        for (dag, oordeel) in [(51, Consultatieoordeel.tijdigGeconsulteerd), (52, .teLaat)] {
            var vraag = Proeffeit.vraag(dag)
            vraag.termijn = nil
            let deel = try Proefdossier.geval([vraag, .besluit()]).eerste()
            #expect(deel.oordeel == oordeel)
            #expect(deel.redenen.contains { $0.code == .geenTermijnGesteld })
        }
    }

    @Test("van meer vragen telt de beste, en elke vraag krijgt haar reden")
    func beste() throws {
        let deel = try Proefdossier.geval([
            .vraag(20, tot: 30, id: "kort"), .vraag(99, tot: 141, id: "laat"),
            .vraag(30, id: "goed"), .besluit(),
        ]).eerste()
        #expect(deel.oordeel == .tijdigGeconsulteerd)
        #expect(
            deel.redenen.prefix(3).map { "\($0.code.rawValue) \($0.gebeurtenissen[0])" } == [
                "tijdig_gevraagd goed", "termijn_te_kort kort", "besluit_binnen_termijn laat",
            ])
    }
}
