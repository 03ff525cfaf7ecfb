import Domain
import Testing

@Suite("Het bereikte niveau tegen het toegezegde")
struct BlikNiveauTests {
    private func deel(_ feiten: [Proeffeit], niveau: Int = 3) throws -> Betreftoordeel {
        try Proefdossier.geval(feiten + [.besluit()], niveau: niveau).eerste()
    }

    static let punten: [([String], [Proefpunt], Participatieniveau, Oordeelreden)] = [
        ([], [], .adviseren, .adviesZonderPunten),
        (["a"], [], .raadplegen, .puntZonderReactie),
        (["a"], [Proefpunt(naam: "a", reactie: "overgenomen")], .adviseren, .puntenBeantwoord),
        (["a"], [Proefpunt(naam: "a", reactie: "deels")], .raadplegen, .reactieZonderMotivering),
        (["a"], [Proefpunt(naam: "a", reactie: "niet")], .raadplegen, .reactieZonderMotivering),
        (
            ["a"], [Proefpunt(naam: "a", reactie: "niet", gemotiveerd: true)], .adviseren,
            .puntenBeantwoord
        ),
        (["a"], [Proefpunt(naam: "a", gemotiveerd: true)], .raadplegen, .puntZonderReactie),
        (["a"], [Proefpunt(naam: "b", reactie: "overgenomen")], .raadplegen, .puntZonderReactie),
        (
            ["a", "b"], [Proefpunt(naam: "a", reactie: "overgenomen")], .raadplegen,
            .puntZonderReactie
        ),
        (
            ["a", "b"],
            [
                Proefpunt(naam: "b", reactie: "deels", gemotiveerd: true),
                Proefpunt(naam: "a", reactie: "overgenomen"),
            ],
            .adviseren, .puntenBeantwoord
        ),
    ]

    @Test("elk punt een reactie, gemotiveerd tenzij overgenomen", arguments: punten)
    func punt(
        advies: [String], reacties: [Proefpunt], niveau: Participatieniveau, code: Oordeelreden
    ) throws {
        let deel = try deel([.vraag(40), .advies(60, punten: advies), .reactie(110, reacties)])
        #expect(deel.oordeel == .tijdigGeconsulteerd)
        #expect(deel.niveauBereikt == niveau)
        #expect(deel.nagekomen == (niveau == .adviseren))
        #expect(deel.redenen.contains { $0.code == code }, "\(deel.redenen)")
    }

    @Test("een reactie van voor het advies, betwist of op een ander advies is geen reactie")
    func geenReactie() throws {
        let goed = [Proefpunt(naam: "a", reactie: "overgenomen")]
        let advies: [Proeffeit] = [.vraag(40), .advies(60, punten: ["a"])]
        func niveau(_ meer: Proeffeit...) throws -> Participatieniveau? {
            try deel(advies + meer).niveauBereikt
        }
        #expect(try niveau(.reactie(60, goed)) == .adviseren)
        #expect(try niveau(.reactie(59, goed)) == .raadplegen)
        #expect(try niveau(.reactie(70, op: "advies", goed)) == .adviseren)
        #expect(try niveau(.reactie(70, op: "vraag", goed)) == .adviseren)
        #expect(try niveau(.reactie(70, goed), .betwist("reactie")) == .raadplegen)
        #expect(
            try niveau(.advies(65, id: "tweede"), .reactie(70, op: "tweede", goed)) == .raadplegen)
    }

    @Test("zonder advies is adviseren gehaald: er was op tijd gelegenheid")
    func geenAdvies() throws {
        let deel = try deel([.vraag(40)])
        #expect(deel.niveauBereikt == .adviseren)
        #expect(deel.nagekomen == true)
        #expect(deel.redenen.contains { $0.code == .geenAdviesOntvangen })
    }

    static let lagerTabel: [([Proeffeit], Participatieniveau)] = [
        ([.vraag(52)], .informeren), ([.vraag(52, graad: 0)], .informeren),
        ([.vraag(52, v: 67)], .geen), ([.vraag(52), .betwist("vraag")], .geen),
        ([.vraag(100)], .geen), ([.informatie(99)], .informeren), ([.informatie(100)], .geen),
        ([.advies(99)], .informeren), ([], .geen),
    ]

    @Test(
        "anders informeren zodra iets bruikbaars voor het besluit was, of geen",
        arguments: lagerTabel)
    func lager(feiten: [Proeffeit], niveau: Participatieniveau) throws {
        let deel = try deel(feiten, niveau: 1)
        #expect(deel.niveauBereikt == niveau)
        #expect(deel.nagekomen == (niveau >= .informeren))
    }

    @Test("de hoogste toezegging van voor het besluit telt; een verlaging doet niets af")
    func toegezegd() throws {
        func toegezegd(_ meer: Proeffeit...) throws -> Participatieniveau {
            try deel([.vraag(40)] + meer, niveau: 2).niveauToegezegd
        }
        #expect(try toegezegd() == .raadplegen)
        #expect(try toegezegd(.niveau(1, 50)) == .raadplegen)
        #expect(try toegezegd(.niveau(3, 99)) == .adviseren)
        #expect(try toegezegd(.niveau(3, 100)) == .raadplegen)
        #expect(try toegezegd(.niveau(3, 50), .niveau(2, 60, id: "terug")) == .adviseren)
    }

    @Test("samen maken of beslissen is aan gebeurtenissen niet te zien", arguments: [4, 5])
    func nietToetsbaar(niveau: Int) throws {
        let deel = try deel([.vraag(40)], niveau: niveau)
        #expect(deel.nagekomen == nil)
        #expect(deel.niveauBereikt == .adviseren)
        #expect(deel.redenen.contains { $0.code == .toezeggingNietToetsbaar })
    }
}
