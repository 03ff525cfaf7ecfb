import Domain
import Testing

private typealias Oordeelgeval = ([Proeffeit], Int, Consultatieoordeel, Oordeelreden)

@Suite("Het oordeel over een wijkraad")
struct BlikOordelenTests {
    fileprivate static let zonderVraag: [Oordeelgeval] = [
        ([.besluit()], 2, .nietBetrokken, .geenContact),
        ([.informatie(99), .besluit()], 2, .slechtsGeinformeerd, .alleenGeinformeerd),
        ([.informatie(99), .besluit()], 1, .geinformeerd, .geinformeerdZoalsToegezegd),
        ([.informatie(100), .besluit()], 1, .nietBetrokken, .geenContact),
        ([.informatie(99, v: 100), .besluit()], 1, .nietBetrokken, .geenContact),
        ([.informatie(80, v: 94), .besluit()], 1, .geinformeerd, .geinformeerdZoalsToegezegd),
        ([.informatie(80, v: 95), .besluit()], 1, .nietBetrokken, .geenContact),
        ([.informatie(80), .betwist("brief"), .besluit()], 1, .nietBetrokken, .geenContact),
        // Advice without a request is a request that cannot be shown.
        ([.advies(99), .besluit()], 2, .nietAantoonbaar, .adviesZonderVraag),
        ([.advies(99, v: 100), .besluit()], 2, .nietBetrokken, .geenContact),
        ([.advies(100), .besluit()], 2, .nietBetrokken, .geenContact),
        ([.advies(99), .betwist("advies"), .besluit()], 2, .nietBetrokken, .geenContact),
        // So is a request without proof, whatever else was told.
        (
            [.vraag(99, graad: 1), .informatie(10), .besluit()], 1, .nietAantoonbaar,
            .geenBewezenVraag
        ),
        (
            [.vraag(100, graad: 1), .informatie(10), .besluit()], 1, .geinformeerd,
            .geinformeerdZoalsToegezegd
        ),
        // No decision, no verdict.
        ([.vraag(10)], 2, .lopend, .nogGeenBesluit),
        ([.vraag(10), .einde(50)], 2, .nietVanToepassing, .beeindigdZonderBesluit),
        ([.vraag(10), .besluit(), .einde(120)], 2, .tijdigGeconsulteerd, .tijdigGevraagd),
        ([.besluit()], 0, .nietVanToepassing, .niveauGeen),
        ([.besluit(), .niveau(1, 99)], 0, .nietBetrokken, .geenContact),
        ([.besluit(), .niveau(1, 100)], 0, .nietVanToepassing, .niveauGeen),
    ]

    @Test("zonder bewezen vraag, en zonder besluit", arguments: zonderVraag)
    fileprivate func zonder(geval: Oordeelgeval) throws {
        let deel = try Proefdossier.geval(geval.0, niveau: geval.1).eerste()
        #expect(deel.oordeel == geval.2)
        #expect(deel.redenen.first?.code == geval.3, "\(deel.redenen)")
        #expect((deel.niveauBereikt == nil) == !deel.oordeel.isBeslist)
    }

    @Test(
        "de vroegste van besluit, bekendmaking en begin van de uitvoering telt",
        arguments: ["besluit_genomen", "besluit_bekendgemaakt", "uitvoering_gestart"])
    func vroegste(soort: String) throws {
        for (dag, oordeel) in [(94, Consultatieoordeel.teLaat), (100, .tijdigGeconsulteerd)] {
            let ander = Proeffeit(id: "x", soort: soort, d: dag, v: 300)
            let deel = try Proefdossier.geval([.vraag(51), .besluit(200), ander]).eerste()
            #expect(deel.oordeel == oordeel)
        }
    }

    static let bestaanTabel: [(Int?, Int?, Consultatieoordeel, Oordeelreden, [String])] = [
        (nil, nil, .tijdigGeconsulteerd, .tijdigGevraagd, []),
        (40, nil, .tijdigGeconsulteerd, .tijdigGevraagd, []),
        (41, nil, .nietBetrokken, .geenContact, ["vraag"]),
        (99, nil, .nietBetrokken, .geenContact, ["vraag"]),
        (100, nil, .nietVanToepassing, .ingesteldNaBesluit, ["vraag"]),
        (101, nil, .nietVanToepassing, .ingesteldNaBesluit, ["vraag", "besluit"]),
        (nil, 100, .tijdigGeconsulteerd, .tijdigGevraagd, []),
        (nil, 99, .lopend, .besluitNaOpheffing, ["besluit"]),
        (nil, 39, .lopend, .besluitNaOpheffing, ["vraag", "besluit"]),
    ]

    @Test("alleen wat binnen het bestaan van de wijkraad valt, telt", arguments: bestaanTabel)
    func bestaan(
        van: Int?, tot: Int?, oordeel: Consultatieoordeel, code: Oordeelreden, buiten: [String]
    ) throws {
        let raad = Proefraad(code: "A", van: van, tot: tot)
        let deel = try Proefdossier.geval([.vraag(40), .besluit()], raden: [raad]).eerste()
        #expect(deel.oordeel == oordeel)
        #expect(deel.redenen.first?.code == code)
        let genoemd = deel.redenen.filter { $0.code == .buitenBestaan }
        #expect(genoemd.flatMap(\.gebeurtenissen) == buiten)
    }

    @Test("een wijkraad die later kwam dan het concept, wordt daar niet op beoordeeld")
    func conceptVoorBestaan() throws {
        for (van, oordeel) in [(30, Consultatieoordeel.teLaat), (31, .tijdigGeconsulteerd)] {
            let deel = try Proefdossier.geval(
                [.concept(30), .vraag(40), .besluit()], raden: [Proefraad(code: "A", van: van)]
            ).eerste()
            #expect(deel.oordeel == oordeel)
        }
    }

    @Test("een gebeurtenis zonder wijkraad geldt voor alle, met wijkraad voor haar alleen")
    func wijkraden() throws {
        var iedereen = Proeffeit.vraag(40, id: "allen")
        iedereen.wijkraad = nil
        let raden = [Proefraad(code: "B"), Proefraad(code: "A")]
        let alleen = try Proefdossier.geval([.vraag(40), .besluit()], raden: raden).oordelen()
        #expect(alleen.map(\.wijkraad) == ["B", "A"])
        #expect(alleen.map(\.oordeel) == [.nietBetrokken, .tijdigGeconsulteerd])
        let allen = try Proefdossier.geval([iedereen, .besluit()], raden: raden).oordelen()
        #expect(allen.map(\.oordeel) == [.tijdigGeconsulteerd, .tijdigGeconsulteerd])
        // A dispute by one wijkraad takes nothing from the other.
        let betwist = try Proefdossier.geval(
            [iedereen, .besluit(), .betwist("allen")], raden: raden
        ).oordelen()
        #expect(betwist.map(\.oordeel) == [.tijdigGeconsulteerd, .nietAantoonbaar])
    }

    private func met(_ betreft: String, _ feit: Proeffeit) -> Proeffeit {
        var feit = feit
        feit.betreft = betreft
        return feit
    }

    @Test("elke vraag apart, en het slechtste van wat beslist is, geldt voor de wijkraad")
    func betreft() throws {
        let raad = try #require(
            try Proefdossier.geval([
                met("visie", .vraag(40)), met("visie", .besluit(100, id: "b1")),
                met("bouwplan", .besluit(120, id: "b2")), met("later", .vraag(130, id: "v2")),
                .informatie(90),
            ]).oordelen().first)
        #expect(raad.perBetreft.map(\.betreft) == ["bouwplan", "later", "visie"])
        #expect(
            raad.perBetreft.map(\.oordeel) == [.slechtsGeinformeerd, .lopend, .tijdigGeconsulteerd])
        #expect(raad.oordeel == .slechtsGeinformeerd)
        #expect(raad.niveauBereikt == .informeren)
        #expect(raad.nagekomen == false)
    }

    @Test("informatie telt voor elke vraag, tenzij zij er een noemt of naar een verwijst")
    func bereik() throws {
        func oordelen(_ informatie: Proeffeit) throws -> [Consultatieoordeel] {
            try Proefdossier.geval([
                met("x", .concept(5)), met("x", .besluit(100, id: "b1")),
                met("y", .besluit(100, id: "b2")), informatie,
            ]).oordelen().flatMap { $0.perBetreft.map(\.oordeel) }
        }
        var verwijst = Proeffeit.informatie(50)
        verwijst.naar = "concept"
        #expect(try oordelen(.informatie(50)) == [.slechtsGeinformeerd, .slechtsGeinformeerd])
        #expect(try oordelen(met("y", .informatie(50))) == [.nietBetrokken, .slechtsGeinformeerd])
        #expect(try oordelen(verwijst) == [.slechtsGeinformeerd, .nietBetrokken])
    }

    @Test("zonder enige beslissing is er één vraag: het hoofdbesluit")
    func leeg() throws {
        let raad = try #require(try Proefdossier.geval([]).oordelen().first)
        #expect(raad.perBetreft.map(\.betreft) == ["hoofdbesluit"])
        #expect(raad.oordeel == .lopend)
        #expect(raad.nagekomen == nil)
        #expect(try Proefdossier.geval([], raden: []).oordelen() == [])
    }
}
