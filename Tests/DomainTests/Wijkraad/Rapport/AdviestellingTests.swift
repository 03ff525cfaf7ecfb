import Domain
import Testing

@Suite("De adviezen in het rapport van een wijkraad") struct AdviestellingTests {
    /// Days are counted from 1 January 2026; both days are in the period.
    static let van = 31, tot = 70

    static func tel(
        _ feiten: [Proefdossier.Feit] = [], van code: String = "Atol",
        aanvragen: [Wijkraadrapport.Aanvraagadvies] = [], raden: [Wijkraad]? = nil
    ) throws -> Adviestelling {
        let dossiers =
            feiten.isEmpty
            ? []
            : [
                try Proefdossier.geval(
                    feiten, raden: [.init(code: "Atol"), .init(code: "Bos")]
                ).dossier()
            ]
        let raden = try raden ?? Proefbeleid.raden()
        let rapport = Wijkraadrapport(
            van: try Proefdossier.dag(van), tot: try Proefdossier.dag(tot),
            wijkraden: try raden.enumerated().map { MetID(try Proefbesluit.id(70 + $0), $1) },
            vergaderingen: [], aanvraagadviezen: aanvragen, dossiers: dossiers, taken: [])
        return try #require(rapport.regels.first { $0.wijkraad == code }).adviezen
    }

    static func feit(
        _ soort: String, _ d: Int, id: String = "f", v: Int? = nil, raad: String? = "Atol",
        tot: Int? = nil, naar: String? = nil
    ) -> Proefdossier.Feit {
        .init(
            id: id, soort: soort, wijkraad: raad, d: d, v: v ?? d, graad: 2, termijn: tot,
            naar: naar)
    }

    @Test(
        "een advies in een dossier telt op zijn eigen dag",
        arguments: [(30, 0), (31, 1), (70, 1), (71, 0)])
    func tijdvak(op: Int, aantal: Int) throws {
        let gevraagd = try Self.tel([Self.feit("advies_uitgebracht", op)])
        #expect(gevraagd.inDossiers == aantal && gevraagd.ongevraagd == 0)
        #expect(gevraagd.uitgebracht == aantal)
        let uitZichzelf = try Self.tel([Self.feit("ongevraagd_advies", op)])
        #expect(uitZichzelf.ongevraagd == aantal && uitZichzelf.inDossiers == 0)
        #expect(try Self.tel([Self.feit("advies_uitgebracht", op)], van: "Bos").uitgebracht == 0)
    }

    @Test("wat na de laatste dag is vastgelegd, was er toen niet")
    func later() throws {
        #expect(try Self.tel([Self.feit("advies_uitgebracht", 70, v: 70)]).inDossiers == 1)
        #expect(try Self.tel([Self.feit("advies_uitgebracht", 70, v: 71)]).inDossiers == 0)
    }

    @Test(
        "de reactie van de gemeente binnen 28 dagen, te laat, of nog te geven",
        arguments: [
            // advies, reactie, dan op tijd, te laat, open, waarvan verlopen
            (31, 59, [1, 0, 0, 0]), (31, 60, [0, 1, 0, 0]), (31, 70, [0, 1, 0, 0]),
            (31, 71, [0, 0, 1, 1]), (31, nil, [0, 0, 1, 1]), (41, nil, [0, 0, 1, 1]),
            (42, nil, [0, 0, 1, 0]), (30, 59, [0, 0, 0, 0]),
        ] as [(Int, Int?, [Int])])
    func reacties(advies: Int, reactie: Int?, verwacht: [Int]) throws {
        var feiten = [Self.feit("advies_uitgebracht", advies, id: "a")]
        if let reactie {
            feiten.append(Self.feit("reactie_gegeven", reactie, id: "r", naar: "a"))
        }
        let telling = try Self.tel(feiten)
        #expect(
            [
                telling.reactiesOpTijd, telling.reactiesTeLaat, telling.reactiesOpen,
                telling.reactiesVerlopen,
            ] == verwacht)
    }

    @Test("een vraag aan alle wijkraden is een vraag aan elk, en een antwoord van een van hen")
    func vragen() throws {
        let feiten = [
            Self.feit("advies_gevraagd", 31, id: "v", raad: nil, tot: 50),
            Self.feit("advies_uitgebracht", 51, id: "a"),
        ]
        let atol = try Self.tel(feiten)
        #expect(atol.gevraagd == 1 && atol.beantwoord == 1 && atol.teLaatBeantwoord == 1)
        #expect(atol.onbeantwoord == 0 && atol.verlopen == 0)
        let bos = try Self.tel(feiten, van: "Bos")
        #expect(bos.gevraagd == 1 && bos.beantwoord == 0 && bos.onbeantwoord == 1)
        #expect(bos.verlopen == 1)
    }

    @Test(
        "gevraagd op, laatste dag: wat telt, en wat voorbij is",
        arguments: [
            (30, 50, 0, 0), (31, 69, 1, 1), (31, 70, 1, 0), (70, 90, 1, 0), (71, 90, 0, 0),
        ])
    func termijnen(op: Int, tot: Int, gevraagd: Int, verlopen: Int) throws {
        let telling = try Self.tel([Self.feit("advies_gevraagd", op, tot: tot)])
        #expect(telling.gevraagd == gevraagd && telling.verlopen == verlopen)
    }

    /// An advice on an application in the wijk of Atol, given by a chair.
    static func aanvraag(
        gevraagd: Int, uiterlijk: Int = 50, gegeven: Int? = nil, door: Int = 1
    ) throws -> Wijkraadrapport.Aanvraagadvies {
        .init(
            wijk: try #require(try Proefbeleid.buurt("BU09950201").wijk),
            advies: .init(
                gevraagdOp: try Proefdossier.dag(gevraagd),
                uiterlijk: try Proefdossier.dag(uiterlijk),
                uitgebracht: try gegeven.map {
                    .init(
                        strekking: .positief, bedrag: nil, tekst: try Proefbesluit.zegel(1),
                        door: try Proefbesluit.id(door), op: try Proefdossier.dag($0))
                }))
    }

    @Test("op aanvragen: de vraag op haar dag, het advies op de zijne, tot en met de laatste dag")
    func opAanvragen() throws {
        let telling = try Self.tel(aanvragen: [
            // Asked before the period and given in it.
            Self.aanvraag(gevraagd: 30, gegeven: 31),
            Self.aanvraag(gevraagd: 31, gegeven: 50), Self.aanvraag(gevraagd: 31, gegeven: 51),
            Self.aanvraag(gevraagd: 31, gegeven: 70),
            // Given after the last day: not answered then, and its term is over.
            Self.aanvraag(gevraagd: 31, gegeven: 71), Self.aanvraag(gevraagd: 31, uiterlijk: 70),
            Self.aanvraag(gevraagd: 71),
        ])
        #expect(telling.opAanvragen == 4 && telling.uitgebracht == 4)
        #expect(telling.gevraagd == 5 && telling.beantwoord == 3)
        #expect(telling.teLaatBeantwoord == 2 && telling.onbeantwoord == 2)
        #expect(telling.verlopen == 1)
        #expect(try Self.tel(van: "Bos", aanvragen: [Self.aanvraag(gevraagd: 31)]).gevraagd == 0)
    }

    @Test("van twee wijkraden in een wijk is het advies van die van de voorzitter die het gaf")
    func tweeInEenWijk() throws {
        let raden = [
            try Proefbeleid.raad("Atol", buurt: "BU09950201", voorzitter: 1),
            try Proefbeleid.raad("Bos", buurt: "BU09950202", voorzitter: 2),
        ]
        for (door, verwacht) in [(1, [1, 0]), (2, [0, 1]), (8, [1, 1])] {
            let aanvragen = [try Self.aanvraag(gevraagd: 31, gegeven: 40, door: door)]
            let tellingen = try ["Atol", "Bos"].map {
                try Self.tel(van: $0, aanvragen: aanvragen, raden: raden)
            }
            #expect(tellingen.map(\.opAanvragen) == verwacht, "\(door)")
            // It was asked of both, and there is one answer.
            #expect(tellingen.map(\.gevraagd) == [1, 1])
            #expect(tellingen.map(\.beantwoord) == [1, 1])
        }
    }
}
