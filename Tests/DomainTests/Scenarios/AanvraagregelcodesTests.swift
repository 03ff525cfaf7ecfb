import Domain
import Testing

@Suite("Regelcodes van aanvraag, budget, gebied en persoon") struct AanvraagregelcodesTests {
    /// The refusal of a decision on an application of EUR 1,200 that meets the norm.
    static func besluit(
        _ voornemen: Voornemen, over aanvraag: Aanvraag, ruimte: Ruimte = Proefbesluit.ruimte(),
        deels: Bool = true, mandaat: Int64 = 120_000, als persoon: Int = 3
    ) throws -> [String] {
        try Proefbesluit.codes {
            _ = try aanvraag.besluiten(
                voornemen, id: Proefbesluit.id(64), motivering: Proefbesluit.zegel(5),
                regeling: Proefbesluit.regeling(deels: deels), ruimte: ruimte,
                Proefbesluit.context(persoon, .beslisser, mandaat: mandaat))
        }
    }

    /// The refusal of a departure from the norm.
    static func afwijken(
        _ aanvraag: Aanvraag, _ afwijken: Regeling.Afwijking = .beleidsregel
    ) throws -> [String] {
        let regeling = Regeling(
            inhoud: .init(
                naam: "Wijkbudget", grondslag: "ASV art. 3", beslismodel: .mandaat,
                beslistermijn: nil, maximum: nil, deelsVerlenen: true,
                norm: Bijdragenorm(soorten: [.uitvoering]), afwijken: afwijken),
            versie: 1, vanaf: try dag("2026-01-01"))
        return try Proefbesluit.codes {
            _ = try aanvraag.afwijken(
                motivering: Proefbesluit.zegel(5), regeling: regeling,
                Proefbesluit.context(2, .behandelaar))
        }
    }

    /// The refusal to submit an amount in euros on a day, with at most EUR 3,000 each.
    static func indienbaar(_ gevraagd: Int64, op datum: String) throws -> [String] {
        let regeling = Regeling(
            inhoud: .init(
                naam: "Wijkbudget", grondslag: "ASV art. 3", beslismodel: .mandaat,
                beslistermijn: nil, maximum: Proefbudget.euro(3_000), deelsVerlenen: true,
                norm: Bijdragenorm(soorten: [.uitvoering]), afwijken: .beleidsregel),
            versie: 1, vanaf: try dag("2026-01-01"))
        return try Proefbesluit.codes {
            try Aanvraag.eisIndienbaar(
                Proefbudget.euro(gevraagd), activiteitVan: nil, budget: Proefbudget.budget(),
                regeling: regeling, op: dag(datum))
        }
    }

    @Test("Aanvraagregels")
    func aanvraagregels() throws {
        let klaar = try Proefbesluit.klaar()
        let ingediend = try Proefaanvraag.ingediend()
        var (teLaag, ongetoetst) = (klaar, klaar)
        teLaag.pasToe(.bijdrageGetoetst(uitkomst: .nietVoldaan, redenen: [.urenTeLaag]))
        ongetoetst.toets = nil
        let alles = Voornemen.verlenen(Bedrag(cent: 120_000))
        let deel = Voornemen.verlenen(Bedrag(cent: 60_000), rest: .valtNietOnderRegeling)
        let eerder = Ruimte(
            saldo: Bedrag(cent: 500_000), voorrang: Bedrag(cent: 400_000),
            eerst: [try #require(Kenmerk(.aanvraag, jaar: 2026, nummer: 3))])
        try RegelcodesTests.controleer([
            (Aanvraagregel.fase, { try ingediend.code { try $0.dienIn(op: "2026-03-03") } }),
            (.functiescheiding, { try Self.besluit(alles, over: klaar, als: 2) }),
            (.maximumPerAanvraag, { try Self.indienbaar(3_001, op: "2026-01-06") }),
            (.plafondNietBekend, { try Self.indienbaar(3_000, op: "2026-01-05") }),
            (.nietGetoetst, { try Self.besluit(alles, over: ongetoetst) }),
            (.bijdrageOnvoldoende, { try Self.besluit(alles, over: teLaag) }),
            (.afwijkenUitgesloten, { try Self.afwijken(teLaag, .geen) }),
            (.nietsOmVanAfTeWijken, { try Self.afwijken(klaar) }),
            (.bedragNietPositief, { try Self.besluit(.verlenen(.nul), over: klaar) }),
            (
                .meerDanGevraagd,
                { try Self.besluit(.verlenen(Bedrag(cent: 120_001)), over: klaar) }
            ),
            (
                .plafond,
                { try Self.besluit(alles, over: klaar, ruimte: Proefbesluit.ruimte(119_999)) }
            ),
            (.volgorde, { try Self.besluit(alles, over: klaar, ruimte: eerder) }),
            (.deelsVerlenenUitgesloten, { try Self.besluit(deel, over: klaar, deels: false) }),
            (.grondOnjuist, { try Self.besluit(.weigeren(.plafond), over: klaar) }),
            (.mandaat, { try Self.besluit(alles, over: klaar, mandaat: 119_999) }),
        ])
        // Just not.
        #expect(try Self.besluit(alles, over: klaar) == [])
        #expect(try Self.besluit(deel, over: klaar) == [])
        #expect(try Self.besluit(alles, over: klaar, ruimte: Proefbesluit.ruimte(120_000)) == [])
        #expect(try Self.indienbaar(3_000, op: "2026-01-06") == [])
        #expect(try Self.afwijken(teLaag) == [])
    }

    @Test("Regelingregels")
    func regelingregels() throws {
        func versie(_ vanaf: String) throws -> [String] {
            try Proefbesluit.codes {
                _ = try RegelingVersiesTests.regeling().wijzigen(
                    RegelingVersiesTests.inhoud(1), vanaf: dag(vanaf),
                    Proefbudget.context("2026-06-01"))
            }
        }
        func jaar(_ start: String, versie: Int = 1) throws -> [String] {
            try Proefbesluit.codes {
                try Aanvraag.eisIndienbaar(
                    Proefbudget.euro(1), activiteitVan: dag(start), budget: Proefbudget.budget(),
                    regeling: RegelingVersiesTests.regeling().zoals(versie: versie),
                    op: dag("2026-03-02"))
            }
        }
        try RegelcodesTests.controleer([
            (Regelingregel.versieInVerleden, { try versie("2026-05-31") }),
            (.versieVoorVorige, { try versie("2026-06-30") }),
            (.nogNietGeldig, { try jaar("2026-03-02", versie: 2) }),
            (.anderJaar, { try jaar("2027-01-01") }),
        ])
        #expect(try versie("2026-07-01") == [] && jaar("2026-03-02") == [])
    }

    private static func gemeente() throws -> Gemeente {
        Gemeente(
            code: try #require(Gemeentecode("GM0995")), naam: "Lelystad", demonstratie: false,
            wijken: [try wijk("WK099501")])
    }

    private static func wijk(_ code: String, buurt: String? = nil) throws -> Gemeente.Wijk {
        Gemeente.Wijk(
            code: try #require(Wijkcode(code)), jaar: 2026, naam: code,
            buurten: try buurt.map { [.init(code: try #require(Buurtcode($0)), naam: $0)] } ?? [])
    }

    /// The refusal to publish a ceiling.
    private static func plafond(
        _ wijk: String, _ euro: Int64 = 5_000, bestaat: Bool = false
    ) throws -> [String] {
        try Proefbesluit.codes {
            _ = try Budget.bekendmaken(
                wijk: #require(Wijkcode(wijk)), jaar: 2026, regeling: Proefbesluit.id(65),
                plafond: Proefbudget.euro(euro), op: dag("2026-01-06"), gemeente: gemeente(),
                bestaat: bestaat)
        }
    }

    @Test("Budgetregels")
    func budgetregels() throws {
        try RegelcodesTests.controleer([
            (Budgetregel.plafondBestaat, { try Self.plafond("WK099501", bestaat: true) }),
            (.wijkOnbekend, { try Self.plafond("WK099502") }),
            (.plafondNegatief, { try Self.plafond("WK099501", -1) }),
        ])
        #expect(try Self.plafond("WK099501", 0) == [])
    }

    @Test("Gebiedsregels")
    func gebiedsregels() throws {
        let gemeente = try Self.gemeente()
        func vast(_ wijk: String, buurt: String) throws -> [String] {
            try Proefbesluit.codes {
                _ = try gemeente.vaststellen(Self.wijk(wijk, buurt: buurt))
            }
        }
        func nieuw(_ bestaand: Gemeente?) throws -> [String] {
            try Proefbesluit.codes { try Gemeente.eisNieuw(gemeente.code, bestaand: bestaand) }
        }
        try RegelcodesTests.controleer([
            (Gebiedsregel.wijkBuitenGemeente, { try vast("WK003401", buurt: "BU00340101") }),
            (.buurtBuitenWijk, { try vast("WK099502", buurt: "BU09950101") }),
            (.buurtOnbekend, { try GemeenteVaststellenTests.codes("BU09950209") }),
            (.gemeenteBestaat, { try nieuw(gemeente) }),
        ])
        #expect(try vast("WK099502", buurt: "BU09950201") == [] && nieuw(nil) == [])
    }

    @Test("Persoonsregels")
    func persoonsregels() throws {
        let lid = Persoon(rollen: [
            .init(rol: .lid, van: try dag("2026-01-01"), tot: nil, mandaat: nil)
        ])
        let gewist = Persoon(rollen: [], gewistOp: try dag("2026-02-01"))
        func wis(_ persoon: Persoon) throws -> [String] {
            try Proefbesluit.codes {
                _ = try persoon.wissen(.bezwaar, aanvragen: [], Proefbesluit.context(5, .beheerder))
            }
        }
        func beeindig(_ datum: String) throws -> [String] {
            try Proefbesluit.codes { _ = try lid.beeindigen(.lid, tot: dag(datum)) }
        }
        try RegelcodesTests.controleer([
            (Persoonsregel.rolNietGehouden, { try beeindig("2025-12-31") }),
            (.rolLooptNog, { try wis(lid) }), (.gegevensAlGewist, { try wis(gewist) }),
            (
                .toestemmingZonderAdres,
                {
                    try Proefbesluit.codes {
                        _ = try lid.bereikbaar(.init(), elektronischSinds: dag("2026-03-01"))
                    }
                }
            ),
        ])
        #expect(try beeindig("2026-01-01") == [] && wis(Persoon(rollen: [])) == [])
    }

    /// Every enum of rules; each has a table of triggers in one of the suites of rule codes.
    static let gebieden: [String: [String]] = [
        "Termijnregel": Termijnregel.allCases.map(\.rawValue),
        "Dwangsomregel": Dwangsomregel.allCases.map(\.rawValue),
        "Bijdrageregel": Bijdrageregel.allCases.map(\.rawValue),
        "Aanvraagregel": Aanvraagregel.allCases.map(\.rawValue),
        "Klokregel": Klokregel.allCases.map(\.rawValue),
        "Bekendmakingsregel": Bekendmakingsregel.allCases.map(\.rawValue),
        "Adviesregel": Adviesregel.allCases.map(\.rawValue),
        "Budgetregel": Budgetregel.allCases.map(\.rawValue),
        "Regelingregel": Regelingregel.allCases.map(\.rawValue),
        "Tenderregel": Tenderregel.allCases.map(\.rawValue),
        "Wachtlijstregel": Wachtlijstregel.allCases.map(\.rawValue),
        "Plafondregel": Plafondregel.allCases.map(\.rawValue),
        "Lotingregel": Lotingregel.allCases.map(\.rawValue),
        "Gebiedsregel": Gebiedsregel.allCases.map(\.rawValue),
        "Persoonsregel": Persoonsregel.allCases.map(\.rawValue),
        "Wijkraadregel": Wijkraadregel.allCases.map(\.rawValue),
        "Dossierregel": Dossierregel.allCases.map(\.rawValue),
        "Briefregel": Briefregel.allCases.map(\.rawValue),
        "Vergaderregel": Vergaderregel.allCases.map(\.rawValue),
        "Wijkpostregel": Wijkpostregel.allCases.map(\.rawValue),
        "Taakregel": Taakregel.allCases.map(\.rawValue),
        "Bestuurstoezeggingregel": Bestuurstoezeggingregel.allCases.map(\.rawValue),
        "Inschrijfregel": Inschrijfregel.allCases.map(\.rawValue),
        "Bijlageregel": Bijlageregel.allCases.map(\.rawValue),
        "Wijzigingsregel": Wijzigingsregel.allCases.map(\.rawValue),
        "Aanvragersregel": Aanvragersregel.allCases.map(\.rawValue),
        "Kwestieregel": Kwestieregel.allCases.map(\.rawValue),
    ]

    @Test("Codes zijn uniek over alle gebieden, en geen gebied is vergeten")
    func uniek() throws {
        let alle =
            Self.gebieden.values.flatMap { $0 } + Invoerregel.allCases.map(\.rawValue)
            + Bestandsregel.allCases.map(\.rawValue)
        #expect(Set(alle).count == alle.count)
        let inBronnen = try Proefgegevens.bestanden("Sources/Domain", met: ".swift").flatMap {
            String(decoding: try Proefgegevens.bytes($0), as: UTF8.self)
                .split(separator: "\n")
                .filter { $0.hasPrefix("public enum ") && $0.contains(": String, Regel {") }
                .compactMap { $0.split(separator: " ").dropFirst(2).first }
                .map { String($0.dropLast()) }
        }
        #expect(inBronnen.sorted() == Self.gebieden.keys.sorted())
    }
}
