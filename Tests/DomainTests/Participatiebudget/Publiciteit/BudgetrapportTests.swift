import Domain
import Testing

@Suite("Verantwoording over aanvragen") struct BudgetrapportTests {
    /// An application of EUR 100 for each number: granted wholly unless said otherwise.
    static func feit(
        _ nummer: Int, _ veld: Aanvraag.Beleidsveld = .veiligheid,
        _ rechtsvorm: Aanvraag.Rechtsvorm = .vereniging, verleend: Int64? = 100,
        grond: Weigeringsgrond? = nil, dagen: Int = 10,
        uitkomst: Besluit.Uitkomst? = nil, ingetrokken: Bool = false
    ) throws -> Dossierfeit {
        let ontvangst = try dag("2026-03-02")
        return Dossierfeit(
            kenmerk: try #require(Kenmerk(.aanvraag, jaar: 2026, nummer: nummer)),
            wijk: try #require(Wijkcode("WK099501")), wijknaam: "Centrum", jaar: 2026,
            regeling: "Wijkbudget", grondslag: "ASV", rechtsvorm: rechtsvorm, beleidsveld: veld,
            aanvrager: "Buurtvereniging", titel: "Bankje", gevraagd: Proefbudget.euro(100),
            besluit: try verleend.map {
                .init(
                    uitkomst: uitkomst
                        ?? ($0 == 0 ? .geweigerd : $0 < 100 ? .deelsVerleend : .verleend),
                    verleend: Proefbudget.euro($0), grond: grond,
                    datum: try ontvangst.plus(dagen: dagen))
            }, ingetrokken: ingetrokken, bewoners: 4, uren: Decimaal(6), ontvangst: ontvangst)
    }

    static func beeld(
        _ wijk: String = "WK099501", stadsdeel: String? = nil
    ) throws -> Budgetbeeld {
        var budget = try Proefbudget.budget().verleend(250)
        budget.wijk = try #require(Wijkcode(wijk))
        return Budgetbeeld(
            id: Proefbudget.id, budget: budget, wijknaam: "Centrum",
            regeling: Regeling(
                inhoud: .init(
                    naam: "Wijkbudget", grondslag: "ASV", beslismodel: .college,
                    beslistermijn: nil, maximum: nil, deelsVerlenen: true,
                    norm: Bijdragenorm(soorten: [.uitvoering]), afwijken: .geen),
                versie: 1, vanaf: try dag("2026-01-01")), stadsdeel: stadsdeel)
    }

    @Test("per stadsdeel zijn de wijken samen, en wat nergens bij hoort staat achteraan")
    func stadsdelen() throws {
        func feit(_ nummer: Int, _ wijk: String) throws -> Dossierfeit {
            var feit = try Self.feit(nummer)
            feit.wijk = try #require(Wijkcode(wijk))
            return feit
        }
        let rapport = try Budgetrapport(
            [
                feit(1, "WK099501"), feit(2, "WK099502"), feit(3, "WK099503"),
                feit(4, "WK099504"),
            ],
            budgetten: [
                Self.beeld("WK099501", stadsdeel: "West"), Self.beeld("WK099502"),
                Self.beeld("WK099503", stadsdeel: "Oost"),
                Self.beeld("WK099504", stadsdeel: "West"),
            ], per: .stadsdeel)
        let samen = rapport.regels.filter { $0.beleidsveld == nil }
        #expect(samen.map(\.wijknaam) == ["Oost", "West", ""])
        #expect(samen.map(\.aantal) == [1, 2, 1] && samen.allSatisfy { $0.wijk == nil })
        #expect(samen.map(\.over?.cent) == [475_000, 950_000, 475_000])
    }

    @Test("per beleidsveld en voor de wijk als geheel, met wat over is")
    func rapport() throws {
        let rapport = try Budgetrapport(
            [
                Self.feit(1, dagen: 10), Self.feit(2, verleend: 50, grond: .plafond, dagen: 21),
                Self.feit(3, verleend: 0, grond: .actieveBijdrage, dagen: 40),
                Self.feit(4, .fysiekBeheer), Self.feit(5, .fysiekBeheer, verleend: nil),
            ], budgetten: [Self.beeld()])
        #expect(rapport.regels.map(\.beleidsveld) == [.fysiekBeheer, .veiligheid, nil])
        #expect(rapport.regels.map(\.aantal) == [2, 3, 5])
        #expect(rapport.regels.map(\.open) == [1, 0, 1])
        #expect(rapport.regels.map(\.verleendAantal) == [1, 2, 3])
        #expect(rapport.regels.map(\.gevraagd.cent) == [20_000, 30_000, 50_000])
        #expect(rapport.regels.map(\.verleend.cent) == [10_000, 15_000, 25_000])
        #expect(
            rapport.regels.map(\.geweigerd) == [[:], [.actieveBijdrage: 1], [.actieveBijdrage: 1]])
        #expect(rapport.regels.map(\.bewoners) == [4, 8, 12])
        #expect(rapport.regels.map(\.uren) == [Decimaal(6), Decimaal(12), Decimaal(18)])
        #expect(rapport.regels.map(\.doorlooptijd?.metPunt) == ["10", "21", "15.5"])
        #expect(rapport.regels.map(\.over?.cent) == [nil, nil, 475_000])
    }

    @Test("wat is ingetrokken of niet behandeld is niet open, en telt op tot alle aanvragen")
    func nietOpen() throws {
        let rapport = try Budgetrapport(
            [
                Self.feit(1), Self.feit(2, verleend: nil, ingetrokken: true),
                Self.feit(3, verleend: 0, uitkomst: .buitenBehandeling),
                Self.feit(4, verleend: 0, grond: .plafond), Self.feit(5, verleend: nil),
            ], budgetten: [Self.beeld()])
        let regel = try #require(rapport.regels.last)
        #expect([regel.open, regel.ingetrokken, regel.buitenBehandeling] == [1, 1, 1])
        #expect(regel.geweigerd == [.plafond: 1])
        #expect(
            regel.aantal
                == regel.open + regel.ingetrokken + regel.buitenBehandeling + regel.verleendAantal
                + regel.geweigerd.values.reduce(0, +))
    }

    @Test("een budget zonder aanvragen staat er met nullen, aanvragen zonder budget niet")
    func leeg() throws {
        let rapport = try Budgetrapport([], budgetten: [Self.beeld()])
        #expect(rapport.regels.map(\.aantal) == [0])
        #expect(rapport.regels.map(\.doorlooptijd) == [nil])
        #expect(try Budgetrapport([Self.feit(1)], budgetten: []).regels == [])
    }

    static let medianen: [([Int], String?)] = [
        ([], nil), ([7], "7"), ([1, 2], "1.5"), ([9, 1, 5], "5"), ([3, 3, 3, 4], "3"),
        ([0, 1], "0.5"),
    ]

    @Test("de mediaan is de middelste, of het midden van de middelste twee", arguments: medianen)
    func mediaan(dagen: [Int], mediaan: String?) {
        #expect(Budgetrapport.mediaan(dagen)?.metPunt == mediaan)
    }
}
