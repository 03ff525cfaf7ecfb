import Domain
import Testing

@Suite("Een actiepunt en zijn taak") struct VergaderingActiepuntenTests {
    static let id: ID<Vergadering> = ID(hoog: 1, laag: 71)

    /// A meeting with one action, and the task that it is.
    static func afgesproken(
        wie: Int?, uiterlijk: String? = "2026-04-03"
    ) throws -> (vergadering: Vergadering, taak: Taak) {
        let raad = try Proefvergadering.raad()
        let context = try Proefvergadering.context(2, op: Proefvergadering.dag)
        var vergadering = try Proefvergadering.open(raad)
        let gebeurtenis = try vergadering.afspreken(
            bij: vergadering.eigen(.besluiten), Proefbesluit.zegel(50),
            wie: wie.map { try Proefbesluit.id($0) }, uiterlijk: uiterlijk.map { try dag($0) },
            taak: TaakTests.kenmerk(7), raad, context)
        vergadering.pasToe(gebeurtenis)
        let actiepunt = try #require(vergadering.verloop.actiepunten.first)
        let taak = try #require(
            Taak(
                eerste: Taak.openen(
                    TaakTests.kenmerk(7), vergadering.taak(van: actiepunt, id, raad),
                    omschrijving: actiepunt.tekst, context)))
        return (vergadering, taak)
    }

    @Test(
        "de taak is van wie is genoemd in zijn ambt, anders van de secretaris",
        arguments: [
            (1, Rol.voorzitter), (2, .secretaris), (3, .lid), (9, .secretariaat),
            (nil, .secretaris),
        ] as [(Int?, Rol)])
    func rol(wie: Int?, rol: Rol) throws {
        let (vergadering, taak) = try Self.afgesproken(wie: wie)
        #expect(taak.opening.rol == rol && taak.opening.soort == .actiepunt)
        #expect(taak.toewijzing == (try wie.map { .persoon(try Proefbesluit.id($0)) }))
        #expect(taak.opening.wijkraad == "Atol" && taak.volgtTermijn)
        #expect(taak.uiterlijk == (try dag("2026-04-03")))
        #expect(
            taak.grond?.uitleg(try dag("2026-04-03"))
                == "Afgesproken in de vergadering van 24 maart 2026: vrijdag 3 april 2026.")
        #expect(taak.opening.oorzaak?.kenmerk == "\(vergadering.opzet.kenmerk)")
        #expect(vergadering.verloop.actiepunten.map(\.taak) == ["T-2026-0007"])
    }

    @Test("een vergadering heeft een reeks taken tegelijk, en een geannuleerde geen")
    func reeks() throws {
        let raad = try Proefvergadering.raad()
        var (vergadering, actie) = try Self.afgesproken(wie: 3)
        let context = try Proefvergadering.context(2, op: Proefvergadering.dag)
        let avond = try dag(Proefvergadering.dag)
        func taak(_ nummer: Int, _ id: ID<Vergadering>) throws -> Taak {
            try #require(
                Taak(
                    eerste: Taak.openen(
                        TaakTests.kenmerk(nummer),
                        .init(
                            soort: .ruimteBoeken,
                            oorzaak: Oorzaak(
                                .vergadering, "WV-2026-0001", id.als(Onderwerp.self), .taak),
                            rol: .secretariaat), omschrijving: nil, context)))
        }
        var eigen = try taak(8, Self.id)
        #expect(!eigen.volgtTermijn)
        let ander = try taak(9, Proefbesluit.id(72))
        try vergadering.eisReeks(Self.id, rond: avond, bestaand: [actie, ander])
        let breuk = try #require(throws: Regelbreuk.self) {
            try vergadering.eisReeks(Self.id, rond: avond, bestaand: [actie, eigen, ander])
        }
        #expect(breuk.code == "TAAK_BESTAAT" && breuk.tekst.contains("T-2026-0008"))
        eigen.pasToe(try eigen.sluiten(.vervallen, reden: nil, context))
        try vergadering.eisReeks(Self.id, rond: avond, bestaand: [eigen])
        let verplaatst = try Proefbesluit.codes {
            try vergadering.eisReeks(Self.id, rond: avond.plus(dagen: -7), bestaand: [])
        }
        #expect(verplaatst == ["VERGADERDAG"])
        vergadering = try Proefvergadering.gepland(raad)
        vergadering.pasToe(
            try vergadering.annuleren(
                reden: Proefbesluit.zegel(45), raad, Proefvergadering.context()))
        let weg = try Proefbesluit.codes {
            try vergadering.eisReeks(Self.id, rond: avond, bestaand: [])
        }
        #expect(weg == ["VERGADERING_TOESTAND"])
    }

    @Test("zonder laatste dag heeft de taak er ook geen")
    func zonderDag() throws {
        let (vergadering, taak) = try Self.afgesproken(wie: nil, uiterlijk: nil)
        #expect(taak.uiterlijk == nil && taak.grond == nil)
        let oorzaak = try #require(taak.opening.oorzaak)
        let plicht = try #require(vergadering.plicht(oorzaak))
        #expect(plicht.uiterlijk == nil && plicht.uitleg == [])
    }

    @Test("het actiepunt gaat voor: zolang het open is, is er iets te doen, en daarna niet meer")
    func leidt() throws {
        var (vergadering, taak) = try Self.afgesproken(wie: 3)
        let oorzaak = try #require(taak.opening.oorzaak)
        #expect(vergadering.plicht(oorzaak)?.uiterlijk == taak.uiterlijk)
        let raad = try Proefvergadering.raad()
        vergadering.pasToe(
            try vergadering.afdoen(1, raad, Proefvergadering.context(2, op: "2026-04-04")))
        #expect(vergadering.plicht(oorzaak) == nil)
        taak.pasToe(taak.sluitenMetOorzaak(uiterlijk: taak.uiterlijk, op: try dag("2026-04-04")))
        #expect(taak.stand == .gereed)
        #expect(try taak.dagenTeLaat(op: dag("2026-12-31")) == 1)
    }

    @Test("met de hand eindigt of verschuift de taak niet, en de weigering noemt de opdracht")
    func metDeHand() throws {
        let taak = try Self.afgesproken(wie: 3).taak
        let daden: [() throws -> Void] = [
            { _ = try taak.sluiten(.gereed, reden: nil, TaakTests.context()) },
            { _ = try taak.sluiten(.vervallen, reden: nil, TaakTests.context()) },
            { _ = try taak.verzetten(naar: dag("2026-05-01"), reden: Proefbesluit.zegel(1)) },
        ]
        for daad in daden {
            let breuk = try #require(throws: Regelbreuk.self) { try daad() }
            #expect(breuk.code == "TAAK_VOLGT_TERMIJN")
            #expect(breuk.tekst.contains("actiepunt 1 van WV-2026-0001"))
            #expect(
                breuk.tekst.contains("griffie vergadering actie afdoen WV-2026-0001 --actie 1"))
        }
    }
}
