import Domain
import Testing

@Suite("De vergaderingen in het rapport van een wijkraad") struct VergadertellingTests {
    static let van = "2026-03-01", tot = "2026-03-31"

    static func tel(
        _ vergaderingen: [Vergadering], raad: Wijkraad? = nil
    ) throws -> Vergadertelling {
        let rapport = Wijkraadrapport(
            van: try dag(van), tot: try dag(tot),
            wijkraden: [MetID(try Proefbesluit.id(70), try raad ?? Proefvergadering.raad())],
            vergaderingen: vergaderingen, aanvraagadviezen: [], dossiers: [], taken: [])
        return try #require(rapport.regels.first).vergaderingen
    }

    @Test(
        "een vergadering telt op haar dag, de eerste en de laatste dag inbegrepen",
        arguments: [
            ("2026-02-28", 0), ("2026-03-01", 1), ("2026-03-31", 1), ("2026-04-01", 0),
        ])
    func tijdvak(op: String, gepland: Int) throws {
        var vergadering = try Proefvergadering.open()
        vergadering.afspraak = try Proefvergadering.afspraak(op)
        let telling = try Self.tel([vergadering])
        #expect(telling.gepland == gepland && telling.gehouden == gepland)
        #expect(telling.gerechtigd == 5 * gepland && telling.aanwezig == 3 * gepland)
    }

    @Test(
        "elke toestand telt op een plaats, en samen zijn zij wat er gepland was",
        arguments: Vergadering.Toestand.allCases)
    func toestanden(toestand: Vergadering.Toestand) throws {
        var vergadering = try Proefvergadering.open()
        vergadering.toestand = toestand
        let telling = try Self.tel([vergadering])
        let aantallen = [
            telling.gehouden, telling.geannuleerd, telling.zonderQuorum, telling.open,
        ]
        #expect(telling.gepland == 1 && aantallen.reduce(0, +) == 1)
        #expect(telling.geannuleerd == (toestand == .geannuleerd ? 1 : 0))
        #expect(telling.zonderQuorum == (toestand == .nietGeopend ? 1 : 0))
        #expect(telling.gehouden == (vergadering.isGehouden ? 1 : 0))
    }

    @Test("verplaatsen telt per vergadering, afzeggen telt daar niet in mee")
    func verplaatst() throws {
        let (raad, context) = (try Proefvergadering.raad(), try Proefvergadering.context())
        var afgezegd = try Proefvergadering.gepland(nummer: 1)
        try afgezegd.neem(afgezegd.annuleren(reden: Proefbesluit.zegel(60), raad, context))
        var verplaatst = try Proefvergadering.gepland(nummer: 2)
        for op in ["2026-03-25", Proefvergadering.dag] {
            try verplaatst.neem(
                verplaatst.verplaatsen(
                    Proefvergadering.afspraak(op), reden: Proefbesluit.zegel(61), raad, context))
        }
        var beide = verplaatst
        try beide.neem(beide.annuleren(reden: Proefbesluit.zegel(62), raad, context))
        let telling = try Self.tel([afgezegd, verplaatst, beide])
        #expect(telling.gepland == 3 && telling.geannuleerd == 2 && telling.open == 1)
        #expect(telling.verplaatst == 2)
        #expect(telling.aanwezigheid == nil && telling.verslagdagenMediaan == nil)
    }

    @Test("zonder quorum niet geopend, en de tweede vergadering daarna")
    func tweede() throws {
        let raad = try Proefvergadering.raad()
        var eerste = try Proefvergadering.opgeroepen(raad, aanwezig: [1])
        try eerste.neem(
            eerste.nietOpenen(raad, Proefvergadering.context(op: Proefvergadering.dag)))
        let tweede = try Proefvergadering.gepland(
            raad, op: "2026-03-31", nummer: 2, tweedeNa: MetID(Proefvergadering.id(71), eerste),
            vandaag: Proefvergadering.dag)
        let telling = try Self.tel([eerste, tweede])
        #expect(telling.zonderQuorum == 1 && telling.tweede == 1 && telling.open == 1)
    }

    @Test(
        "wie later komt of eerder gaat, was er; wie een volmacht gaf niet; afgerond op een decimaal"
    )
    func aanwezigheid() throws {
        let raad = try Proefvergadering.raad(Wijkraad.Reglement(volmacht: .init(hoogstens: 1)))
        var vergadering = try Proefvergadering.open(raad)
        let punt = try vergadering.eigen(.besluiten)
        try vergadering.noteer(4, .aanwezig, vanaf: punt, raad)
        try vergadering.noteer(3, .vertrokken, vanaf: punt, raad)
        try vergadering.noteer(5, .volmacht, aan: 1, raad)
        let telling = try Self.tel([vergadering], raad: raad)
        #expect(telling.aanwezig == 4 && telling.gerechtigd == 5)
        #expect(telling.aanwezigheid?.description == "80")
        // Noted wrongly and put right from the beginning: was not there.
        try vergadering.noteer(2, .afwezig, raad)
        #expect(try Self.tel([vergadering], raad: raad).aanwezig == 3)
    }

    @Test(
        "procenten met een decimaal, de helft naar boven",
        arguments: [
            (1, 3, "33,3"), (2, 3, "66,7"), (1, 8, "12,5"), (1, 16, "6,3"), (0, 5, "0"),
            (5, 5, "100"), (0, 0, nil),
        ] as [(Int, Int, String?)])
    func procent(deel: Int, geheel: Int, tekst: String?) {
        #expect(Decimaal.procent(deel, van: geheel)?.description == tekst)
    }

    @Test("een besluit telt op zijn eigen dag, ook buiten een vergadering of zonder quorum")
    func besluiten() throws {
        func besluit(_ nummer: Int, _ op: String, _ grond: Quorum.Grond) throws
            -> Vergadering.Besluit
        {
            .init(
                jaar: 2026, nummer: nummer, punt: 1, op: try dag(op),
                tekst: try Proefbesluit.zegel(50), uitslag: .aangenomen, grond: grond,
                buitenVergadering: nummer == 2)
        }
        var vergadering = try Proefvergadering.open()
        vergadering.verloop.besluiten = [
            try besluit(1, "2026-02-28", .gehaald), try besluit(2, "2026-03-01", .gehaald),
            try besluit(3, "2026-03-31", .ontbreekt), try besluit(4, "2026-03-24", .gehaald),
            try besluit(5, "2026-04-01", .ontbreekt),
        ]
        // The meeting itself falls outside: its decisions count on their own day.
        vergadering.afspraak = try Proefvergadering.afspraak("2026-04-01")
        let telling = try Self.tel([vergadering])
        #expect(telling.besluiten == 3 && telling.besluitenZonderQuorum == 1)
        #expect(telling.gepland == 0)
    }

    @Test("verslagen: dagen tot de vaststelling, zoals het op de laatste dag was")
    func verslagen() throws {
        func gehouden(_ op: String, vastgesteld: String?) throws -> Vergadering {
            var vergadering = try Proefvergadering.open()
            vergadering.afspraak = try Proefvergadering.afspraak(op)
            vergadering.toestand = vastgesteld == nil ? .verslagConcept : .verslagVastgesteld
            vergadering.verslag.vaststelling = try vastgesteld.map {
                .init(op: try dag($0), versie: 1, vergadering: nil, punt: nil)
            }
            return vergadering
        }
        let telling = try Self.tel([
            gehouden("2026-03-02", vastgesteld: "2026-03-10"),
            gehouden("2026-03-03", vastgesteld: "2026-03-31"),
            gehouden("2026-03-04", vastgesteld: "2026-04-01"),
            gehouden("2026-03-05", vastgesteld: nil),
        ])
        #expect(telling.gehouden == 4 && telling.verslagenVastgesteld == 2)
        #expect(telling.verslagenOpen == 2)
        // 8 and 28 days.
        #expect(telling.verslagdagenMediaan?.description == "18")
    }
}
