import Domain
import Testing

@Suite("Quorum") struct QuorumTests {
    @Test(
        "hoeveel leden er nodig zijn: meer dan is strikt, een aandeel rondt af",
        arguments: [
            ("meer_dan:1/2", 10, 6), ("meer_dan:1/2", 9, 5), ("meer_dan:1/2", 1, 1),
            ("meer_dan:1/2", 0, 1), ("meer_dan:2/3", 9, 7), ("aandeel:1/2", 9, 5),
            ("aandeel:1/2:omhoog", 10, 5), ("aandeel:1/2:omlaag", 9, 4),
            ("aandeel:1/2:dichtstbij", 9, 5), ("aandeel:1/3:dichtstbij", 10, 3),
            ("aandeel:1/3:dichtstbij", 11, 4), ("aandeel:1/3:omlaag", 2, 1), ("aantal:4", 9, 4),
            ("aantal:4", 3, 4),
        ])
    func vereist(tekst: String, grondtal: Int, verwacht: Int) throws {
        let maat = try #require(Wijkraad.Reglement.Maat(tekst: tekst))
        #expect(maat.vereist(van: grondtal) == verwacht)
        #expect(Wijkraad.Reglement.Maat(tekst: "\(maat)") == maat)
    }

    @Test(
        "een maat die niet kan, is er geen",
        arguments: [
            "", "helft", "meer_dan", "meer_dan:1/1", "meer_dan:2/1", "aandeel:0/2", "aandeel:3/2",
            "aandeel:1/0", "aandeel:1/2:half", "aantal:0", "aantal:-1", "aantal:1:omhoog",
            "meer_dan:1/2:omhoog",
        ])
    func onmogelijk(tekst: String) {
        #expect(Wijkraad.Reglement.Maat(tekst: tekst) == nil)
    }

    /// Members in office 1 - 5 unless said otherwise.
    struct Geval: CustomTestStringConvertible {
        let naam: String
        var reglement = Wijkraad.Reglement()
        var leden = [1, 2, 3, 4, 5]
        let aanwezig: [Int]
        var volmachten: [Int] = []
        var verschoond: [Int] = []
        var zonderQuorum = false
        let grondtal, vereist, telt: Int
        let grond: Quorum.Grond
        var testDescription: String { naam }
    }

    static let metVolmacht = Wijkraad.Reglement(volmacht: .init(hoogstens: 2))
    static let volmachtTelt = Wijkraad.Reglement(
        volmacht: .init(hoogstens: 2, teltVoorQuorum: true))
    static let zetels = Wijkraad.Reglement(grondtal: .zetels, zetels: 9)

    static let gevallen: [Geval] = [
        .init(
            naam: "precies de helft is niet meer dan de helft", leden: [1, 2, 3, 4],
            aanwezig: [1, 2], grondtal: 4, vereist: 3, telt: 2, grond: .ontbreekt),
        .init(
            naam: "een meer dan de helft", leden: [1, 2, 3, 4], aanwezig: [1, 2, 3], grondtal: 4,
            vereist: 3, telt: 3, grond: .gehaald),
        .init(
            naam: "wie geen lid is, telt niet", aanwezig: [1, 2, 8], grondtal: 5, vereist: 3,
            telt: 2, grond: .ontbreekt),
        .init(
            naam: "over de zetels, ook de lege", reglement: zetels, aanwezig: [1, 2, 3, 4],
            grondtal: 9, vereist: 5, telt: 4, grond: .ontbreekt),
        .init(
            naam: "een volmacht telt niet", reglement: metVolmacht, aanwezig: [1, 2],
            volmachten: [3], grondtal: 5, vereist: 3, telt: 2, grond: .ontbreekt),
        .init(
            naam: "tenzij het reglement dat zegt", reglement: volmachtTelt, aanwezig: [1, 2],
            volmachten: [3], grondtal: 5, vereist: 3, telt: 3, grond: .gehaald),
        .init(
            naam: "zonder regel over volmachten telt er geen", aanwezig: [1, 2], volmachten: [3],
            grondtal: 5, vereist: 3, telt: 2, grond: .ontbreekt),
        .init(
            naam: "verschoond: niet in het grondtal en niet geteld", aanwezig: [1, 2, 3],
            verschoond: [3], grondtal: 4, vereist: 3, telt: 2, grond: .ontbreekt),
        .init(
            naam: "verschoond en weg helpt het quorum", leden: [1, 2, 3, 4], aanwezig: [1, 2],
            verschoond: [4], grondtal: 3, vereist: 2, telt: 2, grond: .gehaald),
        .init(
            naam: "verschoond over de zetels", reglement: zetels, aanwezig: [1, 2, 3, 4],
            verschoond: [5], grondtal: 8, vereist: 5, telt: 4, grond: .ontbreekt),
        .init(
            naam: "wie verschoond is, geeft ook geen volmacht", reglement: volmachtTelt,
            aanwezig: [1, 2], volmachten: [3], verschoond: [3], grondtal: 4, vereist: 3, telt: 2,
            grond: .ontbreekt),
        .init(
            naam: "een tweede vergadering mag zonder", aanwezig: [1], zonderQuorum: true,
            grondtal: 5, vereist: 3, telt: 1, grond: .tweedeVergadering),
        .init(
            naam: "en met is het gewoon gehaald", aanwezig: [1, 2, 3], zonderQuorum: true,
            grondtal: 5, vereist: 3, telt: 3, grond: .gehaald),
        .init(
            naam: "niemand over", aanwezig: [1], verschoond: [1, 2, 3, 4, 5], grondtal: 0,
            vereist: 1, telt: 0, grond: .ontbreekt),
    ]

    @Test("wie telt, en waarvan", arguments: gevallen)
    func telling(geval: Geval) throws {
        let quorum = Quorum(
            geval.reglement, inFunctie: try Proefvergadering.leden(geval.leden),
            aanwezig: try Proefvergadering.leden(geval.aanwezig),
            volmachten: try Proefvergadering.leden(geval.volmachten),
            verschoond: try Proefvergadering.leden(geval.verschoond),
            zonderQuorum: geval.zonderQuorum)
        #expect(quorum.grondtal == geval.grondtal)
        #expect(quorum.vereist == geval.vereist)
        #expect(quorum.aanwezig == geval.telt)
        #expect(quorum.grond == geval.grond)
        #expect(try Quorum(quorum.canoniek) == quorum)
    }
}
