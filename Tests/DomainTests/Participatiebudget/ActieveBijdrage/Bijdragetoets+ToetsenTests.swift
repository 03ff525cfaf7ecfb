import Domain
import Testing

@Suite("De toets van de actieve bijdrage")
struct BijdragetoetsToetsenTests {
    static func regel(
        _ soort: Bijdragesoort, _ bewoners: Int64? = nil, _ uren: String? = nil
    ) throws -> Bijdrage {
        Bijdrage(
            soort: soort, bewoners: bewoners, uren: try uren.map(getal), omschrijving: "helpen")
    }

    static func toets(
        _ bijdragen: [Bijdrage], bewoners: Int64? = nil, cent: Int64 = 120_000, norm: Bijdragenorm
    ) throws -> Bijdragetoets {
        try Bijdragetoets.toets(
            gevraagd: Bedrag(cent: cent), bewoners: bewoners, bijdragen: bijdragen, norm: norm)
    }

    static let bewonersTabel: [(Int64?, [Int64?], Toetsuitkomst, Int64?)] = [
        (5, [nil], .voldaan, 5), (4, [nil], .nietVoldaan, 4), (6, [1], .voldaan, 6),
        (0, [9], .nietVoldaan, 0), (nil, [5], .voldaan, 5), (nil, [4], .nietVoldaan, 4),
        (nil, [3, 2], .nietVoldaan, 3), (nil, [4, 4, 4], .nietVoldaan, 4),
        (nil, [5, nil], .voldaan, 5), (nil, [4, nil], .beoordelingNodig, 4),
        (nil, [nil], .beoordelingNodig, nil), (nil, [], .nietVoldaan, nil),
    ]

    @Test("Vijf bewoners vereist: de grootste regel telt, nooit de som", arguments: bewonersTabel)
    func bewoners(
        opgegeven: Int64?, regels: [Int64?], uitkomst: Toetsuitkomst, gevonden: Int64?
    ) throws {
        let toets = try Self.toets(
            regels.map { try Self.regel(.uitvoering, $0) }, bewoners: opgegeven,
            norm: Bijdragenorm(soorten: [.uitvoering], minimaalBewoners: 5))
        #expect(toets.uitkomst == uitkomst)
        #expect(toets.bewoners == gevonden)
    }

    static let urenTabel: [([String?], Toetsuitkomst, String?)] = [
        (["20"], .voldaan, "20"), (["19.999999"], .nietVoldaan, "19.999999"),
        (["10", "10"], .voldaan, "20"), (["10", "9.5"], .nietVoldaan, "19.5"),
        (["20", nil], .voldaan, "20"), (["19", nil], .beoordelingNodig, "19"),
        ([nil], .beoordelingNodig, nil), ([], .nietVoldaan, "0"),
    ]

    @Test("Twintig uur vereist: de uren van alle regels samen", arguments: urenTabel)
    func uren(regels: [String?], uitkomst: Toetsuitkomst, gevonden: String?) throws {
        let toets = try Self.toets(
            regels.map { try Self.regel(.uitvoering, nil, $0) },
            norm: Bijdragenorm(soorten: [.uitvoering], minimaalUren: Decimaal(20)))
        #expect(toets.uitkomst == uitkomst)
        #expect(toets.uren?.metPunt == gevonden)
    }

    static let perHonderdTabel: [(Int64, String, Toetsuitkomst, String)] = [
        (120_000, "18", .voldaan, "18"), (120_001, "18", .nietVoldaan, "18.00015"),
        (120_001, "18.00015", .voldaan, "18.00015"), (120_000, "17.999999", .nietVoldaan, "18"),
        (1, "0.00015", .voldaan, "0.00015"), (1, "0.000149", .nietVoldaan, "0.00015"),
    ]

    @Test("Anderhalf uur per 100 euro, tot op de cent en onafgerond", arguments: perHonderdTabel)
    func perHonderd(cent: Int64, uren: String, uitkomst: Toetsuitkomst, vereist: String) throws {
        let toets = try Self.toets(
            [Self.regel(.uitvoering, nil, uren)], cent: cent,
            norm: Bijdragenorm(soorten: [.uitvoering], urenPer100Euro: try getal("1.5")))
        #expect(toets.uitkomst == uitkomst)
        #expect(toets.redenen.last?.vereist?.metPunt == vereist)
    }

    static let voegwoordTabel: [(Int64?, String?, Toetsuitkomst, Toetsuitkomst)] = [
        // Residents, hours; with "en", with "of".
        (5, "20", .voldaan, .voldaan), (5, "19", .nietVoldaan, .voldaan),
        (4, "20", .nietVoldaan, .voldaan), (4, "19", .nietVoldaan, .nietVoldaan),
        (5, nil, .beoordelingNodig, .voldaan), (4, nil, .nietVoldaan, .beoordelingNodig),
        (nil, "20", .beoordelingNodig, .voldaan), (nil, "19", .nietVoldaan, .beoordelingNodig),
        (nil, nil, .beoordelingNodig, .beoordelingNodig),
    ]

    @Test("Met 'en' moet alles gehaald zijn, met 'of' is één genoeg", arguments: voegwoordTabel)
    func voegwoord(bewoners: Int64?, uren: String?, en: Toetsuitkomst, of: Toetsuitkomst) throws {
        for (voegwoord, uitkomst) in [(Bijdragenorm.Voegwoord.en, en), (.of, of)] {
            let norm = Bijdragenorm(
                soorten: [.uitvoering], minimaalBewoners: 5, minimaalUren: Decimaal(20),
                voegwoord: voegwoord)
            let toets = try Self.toets([Self.regel(.uitvoering, bewoners, uren)], norm: norm)
            #expect(toets.uitkomst == uitkomst, "\(voegwoord)")
        }
    }

    static let soortTabel: [([Bijdragesoort], Set<Bijdragesoort>, Toetsuitkomst)] = [
        ([.geld], [.geld], .nietVoldaan), ([.geld], [.uitvoering, .geld], .nietVoldaan),
        ([.geld, .uitvoering], [.uitvoering, .geld], .voldaan),
        ([.kennis], [.uitvoering], .nietVoldaan),
        ([.kennis, .uitvoering], [.uitvoering], .voldaan),
        ([.uitvoering, .geld], [.geld], .nietVoldaan), ([], [.uitvoering], .nietVoldaan),
    ]

    @Test("Een soort die telt is altijd nodig, en alleen geld is dat nooit", arguments: soortTabel)
    func soort(toegezegd: [Bijdragesoort], tellend: Set<Bijdragesoort>, uitkomst: Toetsuitkomst)
        throws
    {
        for voegwoord in Bijdragenorm.Voegwoord.allCases {
            let regels = try toegezegd.map { try Self.regel($0, 100, "1000") }
            let zonderGetallen = Bijdragenorm(soorten: tellend, voegwoord: voegwoord)
            #expect(try Self.toets(regels, norm: zonderGetallen).uitkomst == uitkomst)
            let metGetallen = Bijdragenorm(
                soorten: tellend, minimaalBewoners: 1, voegwoord: voegwoord)
            #expect(
                try Self.toets(regels, bewoners: 9, norm: metGetallen).uitkomst == uitkomst)
        }
    }

    @Test("Regels die niet tellen, brengen geen uren en geen bewoners in")
    func nietTellend() throws {
        let toets = try Self.toets(
            [Self.regel(.uitvoering, 2, "5"), Self.regel(.kennis, 50, "100")],
            norm: Bijdragenorm(
                soorten: [.uitvoering], minimaalBewoners: 2, minimaalUren: Decimaal(5)))
        #expect(toets.uitkomst == .voldaan)
        #expect(toets.bewoners == 2)
        #expect(toets.uren == Decimaal(5))
    }

    @Test(
        "Een norm die een oordeel vraagt, geeft nooit vanzelf voldaan",
        arguments: [
            (Int64(5), Toetsuitkomst.beoordelingNodig), (4, .nietVoldaan),
        ])
    func oordeel(bewoners: Int64, uitkomst: Toetsuitkomst) throws {
        let norm = Bijdragenorm(
            soorten: [.uitvoering], minimaalBewoners: 5, vraagtBeoordeling: true)
        let toets = try Self.toets([Self.regel(.uitvoering, bewoners)], norm: norm)
        #expect(toets.uitkomst == uitkomst)
        #expect(toets.redenen.last?.regel == .normVraagtBeoordeling)
    }

    @Test("Elke reden noemt beide getallen in gewoon Nederlands")
    func redenen() throws {
        let norm = Bijdragenorm(
            soorten: [.uitvoering, .geld], minimaalBewoners: 5, minimaalUren: Decimaal(20),
            urenPer100Euro: try getal("1.5"))
        let toets = try Self.toets(
            [Self.regel(.uitvoering, 3, "12.5"), Self.regel(.organisatie)], cent: 120_001,
            norm: norm)
        #expect(
            toets.redenen.map(\.tekst) == [
                "toegezegd: uitvoering, organisatie; deze soorten tellen: uitvoering, geld",
                "3 bewoners toegezegd, 5 vereist", "12,5 uur toegezegd, 20 vereist",
                "12,5 uur toegezegd, 18,00015 vereist (1,5 per 100 euro van € 1.200,01)",
            ])
        let deels = try Self.toets([Self.regel(.uitvoering, 1), Self.regel(.geld)], norm: norm)
        #expect(
            deels.redenen[1].tekst
                == "minstens 1 bewoner toegezegd, een deel is onbekend, 5 vereist")
        #expect(deels.redenen[2].tekst == "het aantal uur is onbekend, 20 vereist")
    }

    @Test("Uren die niet exact op te tellen zijn, worden geweigerd")
    func teGroot() throws {
        let regels = try [
            Self.regel(.uitvoering, 1, "999999999999999999"), Self.regel(.uitvoering, 1, "1"),
        ]
        #expect(throws: Rekenfout.getalTeGroot) {
            try Self.toets(regels, norm: Bijdragenorm(soorten: [.uitvoering]))
        }
    }
}
