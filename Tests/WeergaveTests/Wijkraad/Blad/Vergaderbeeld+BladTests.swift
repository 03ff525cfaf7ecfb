import Domain
import Testing
import Weergave

@Suite("Bladen over een vergadering") struct VergaderbeeldBladTests {
    /// What only members may read of the meeting below.
    static let besloten = [
        "Overlast op het plein", "PB-2026-0043", "Brief van de politie", "De agent komt langs",
        "Agent bellen", "Bewoner Nr 7", "De voorzitter opent", "Akkoord van de buren",
    ]

    /// A meeting with an open item, a closed one, a secret paper and adopted minutes.
    static func beeld(
        _ toestand: Vergadering.Toestand = .gepubliceerd, vastgesteld: Bool = true
    ) throws -> Vergaderbeeld {
        let dag = try Proefdossier.dag("2026-04-07")
        let afspraak = Vergadering.Afspraak(
            dag: dag, beginMinuut: 1_170, plaats: try Proefdossier.zegel(1))
        let raad: ID<Wijkraad> = try Proefdossier.id(20)
        let kenmerk = try #require(Kenmerk(tekst: "WV-2026-0001"))
        return Vergaderbeeld(
            vergadering: MetID(
                try Proefdossier.id(21),
                Vergadering(
                    opzet: .init(kenmerk: kenmerk, wijkraad: raad, afspraak: afspraak),
                    toestand: toestand, afspraak: afspraak, voorbereiding: try voorbereiding(dag),
                    verloop: try verloop(dag),
                    verslag: try verslag(dag, vastgesteld: vastgesteld))),
            wijkraad: MetID(
                raad,
                Wijkraad(
                    code: "Centrum", naam: "Wijkraad Centrum", grondslag: .anderecommissie,
                    buurten: [], ingesteldOp: try Proefdossier.dag("2020-01-01"),
                    leden: [
                        .init(persoon: try Proefdossier.id(30), ambt: .voorzitter, van: dag),
                        .init(persoon: try Proefdossier.id(31), ambt: .lid, van: dag),
                    ])),
            woorden: [
                try Proefdossier.zegel(1): "De <Kubus>", try Proefdossier.zegel(2): "Pluktuin",
                try Proefdossier.zegel(3): besloten[0], try Proefdossier.zegel(4): "Tekening",
                try Proefdossier.zegel(5): besloten[2],
                try Proefdossier.zegel(6): "Positief adviseren",
                try Proefdossier.zegel(7): besloten[3], try Proefdossier.zegel(8): "Pad vegen",
                try Proefdossier.zegel(9): besloten[4], try Proefdossier.zegel(10): besloten[5],
                try Proefdossier.zegel(11): besloten[6], try Proefdossier.zegel(12): besloten[7],
            ], namen: [try Proefdossier.id(30): "Voor Zitter", try Proefdossier.id(31): "Lid Een"],
            kenmerken: [:], andere: [:])
    }

    private static func voorbereiding(_ dag: Datum) throws -> Vergadering.Voorbereiding {
        var voorbereiding = Vergadering.Voorbereiding()
        voorbereiding.agenda = [
            .init(id: 1, soort: .besluiten, aanleiding: .agenda),
            .init(
                id: 2, soort: .adviseren, titel: try Proefdossier.zegel(2),
                over: [.kenmerk("PB-2026-0042")]),
            .init(
                id: 3, soort: .besluiten, titel: try Proefdossier.zegel(3),
                over: [.kenmerk("PB-2026-0043")], besloten: true),
        ]
        let hash = try Proefdossier.zegel(60).hash
        voorbereiding.stukken = [
            .init(
                id: 1, punt: 2, naam: try Proefdossier.zegel(4), hash: hash, versie: "2", op: dag,
                laat: true),
            .init(
                id: 2, punt: 2, naam: try Proefdossier.zegel(5), hash: hash, versie: "1", op: dag,
                laat: false,
                geheim: .init(
                    grond: "5.1 lid 2 onder e", opgelegdDoor: .commissie, opgelegdOp: dag)),
        ]
        return voorbereiding
    }

    private static func verloop(_ dag: Datum) throws -> Vergadering.Verloop {
        let quorum = Quorum(grondtal: 3, vereist: 2, aanwezig: 2, grond: .gehaald)
        var verloop = Vergadering.Verloop()
        verloop.geopendOp = dag
        verloop.quorum = quorum
        verloop.aanwezigheid = [
            .init(lid: try Proefdossier.id(30), stand: .aanwezig),
            .init(lid: try Proefdossier.id(31), stand: .vertrokken, vanaf: 2),
        ]
        verloop.insprekers = [.init(punt: 2, naam: try Proefdossier.zegel(10), betoog: nil)]
        verloop.stemmingen = [
            .init(
                punt: 2, voorstel: try Proefdossier.zegel(6),
                stemmen: [.init(lid: try Proefdossier.id(30), stem: .voor)], quorum: quorum,
                uitslag: .aangenomen)
        ]
        for (nummer, punt, tekst, over) in [
            (1, 2, UInt8(6), "PB-2026-0042"), (2, 3, 7, "PB-2026-0043"),
        ] {
            verloop.besluiten.append(
                .init(
                    jaar: 2026, nummer: nummer, punt: punt, op: dag,
                    tekst: try Proefdossier.zegel(tekst), uitslag: .aangenomen, grond: .gehaald))
            verloop.verzendingen.append(
                .init(
                    besluit: "2026-\(nummer)", over: .kenmerk(over), feit: nil, op: dag,
                    door: try Proefdossier.id(30)))
            verloop.actiepunten.append(
                .init(
                    nummer: nummer, punt: punt, tekst: try Proefdossier.zegel(tekst + 2), wie: nil,
                    uiterlijk: dag))
        }
        return verloop
    }

    private static func verslag(_ dag: Datum, vastgesteld: Bool) throws -> Vergadering.Verslag {
        var verslag = Vergadering.Verslag()
        let schrijver: ID<Persoon> = try Proefdossier.id(31)
        verslag.versies = [
            .init(tekst: try Proefdossier.zegel(11), door: schrijver, rol: .secretaris, op: dag)
        ]
        if vastgesteld {
            verslag.vaststelling = .init(op: dag, versie: 1, vergadering: nil, punt: nil)
            verslag.addenda = [
                .init(tekst: try Proefdossier.zegel(12), door: schrijver, op: dag)
            ]
        }
        return verslag
    }

    @Test("Leden lezen alles; wie van buiten komt niets van een besloten punt of geheim stuk")
    func openbaar() throws {
        let beeld = try Self.beeld()
        let bladen = try Vergaderblad.allCases.map { soort in
            (
                try #require(beeld.blad(soort, openbaar: false)).tekst,
                try #require(beeld.blad(soort, openbaar: true)).tekst
            )
        }
        let (leden, iedereen) = (bladen.map(\.0).joined(), bladen.map(\.1).joined())
        for woord in Self.besloten {
            #expect(leden.contains(woord), "mist: \(woord)")
            #expect(!iedereen.contains(woord), "heeft: \(woord)")
        }
        for woord in [
            "Pluktuin", "PB-2026-0042", "Tekening", "nagezonden", "Positief adviseren", "Pad vegen",
            "Woo 5.1 lid 2 onder e", "Besloten punt", "achter gesloten deuren", "Voor Zitter",
            "De &lt;Kubus&gt;", "19:30 uur", "2 van 3 aanwezig, 2 nodig", "een bewoner",
            "vertrokken vanaf punt 2", "Besluit 2026-2",
        ] { #expect(iedereen.contains(woord), "mist: \(woord)") }
    }

    @Test("Een besluitenlijst is er na de vergadering, een openbaar verslag na de vaststelling")
    func wanneer() throws {
        let gepland = try Self.beeld(.opgeroepen, vastgesteld: false)
        #expect(gepland.blad(.besluitenlijst, openbaar: false) == nil)
        #expect(gepland.blad(.agenda, openbaar: true) != nil)
        let concept = try Self.beeld(.verslagConcept, vastgesteld: false)
        #expect(concept.blad(.verslag, openbaar: true) == nil)
        let tekst = try #require(concept.blad(.verslag, openbaar: false)).tekst
        #expect(tekst.contains("Conceptverslag") && tekst.contains("Nog niet vastgesteld"))
        let weg = try #require(Self.beeld(.geannuleerd).blad(.agenda, openbaar: true)).tekst
        #expect(weg.contains("gaat niet door"))
    }
}
