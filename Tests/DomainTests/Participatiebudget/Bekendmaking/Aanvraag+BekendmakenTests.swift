import Domain
import Testing

@Suite("Bekendmaken van een besluit") struct AanvraagBekendmakenTests {
    static let voornemens: [Voornemen] = [
        .verlenen(Bedrag(cent: 120_000)),
        .verlenen(Bedrag(cent: 60_000), rest: .valtNietOnderRegeling),
        .weigeren(.valtNietOnderRegeling),
    ]

    @Test("Een weigering, ook deels, vraagt eerst horen of een reden waarom niet")
    func horen() throws {
        for (voornemen, vraagt) in zip(Self.voornemens, [false, true, true]) {
            let besloten = try Proefbesluit.besloten(voornemen)
            #expect(try besloten.vraagtHoren(onder: Proefbesluit.regeling()) == vraagt)
            let codes = try Proefbesluit.codes { _ = try besloten.maakBekend() }
            #expect(codes == (vraagt ? ["NIET_GEHOORD"] : []), "\(voornemen)")
            for wijze in Aanvraag.Bekendmaking.Hoorwijze.allCases {
                var gehoord = besloten
                // That the ceiling is the reason is no reason here: the ground is another one.
                let mis = wijze == .alleenPlafond
                let horen = try Proefbesluit.codes { try gehoord.hoor(wijze) }
                #expect(horen == (mis ? ["NIET_GEHOORD"] : []), "\(voornemen) \(wijze)")
                let codes = try Proefbesluit.codes { _ = try gehoord.maakBekend() }
                #expect(codes == (mis && vraagt ? ["NIET_GEHOORD"] : []), "\(voornemen) \(wijze)")
            }
            // A committee of the municipality asks for no subsidie.
            let commissie = try Proefbesluit.besloten(voornemen, rechtsvorm: .wijkraadCommissie)
            #expect(try Proefbesluit.codes { _ = try commissie.maakBekend() } == [])
        }
        // Recorded before the decision, for a ground that the decision then did not have.
        var vooraf = try Proefbesluit.klaar()
        try vooraf.hoor(.alleenPlafond)
        try vooraf.neem(
            vooraf.besluiten(
                .weigeren(.valtNietOnderRegeling), id: Proefbesluit.id(64),
                motivering: Proefbesluit.zegel(5), regeling: Proefbesluit.regeling(),
                ruimte: Proefbesluit.ruimte(), Proefbesluit.context(3, .beslisser)
            ).aanvraag)
        #expect(try Proefbesluit.codes { _ = try vooraf.maakBekend() } == ["NIET_GEHOORD"])
        var plafond = try Proefbesluit.klaar()
        try plafond.neem(
            plafond.besluiten(
                .verlenenVoorZoverMogelijk, id: Proefbesluit.id(64),
                motivering: Proefbesluit.zegel(5), regeling: Proefbesluit.regeling(),
                ruimte: Proefbesluit.ruimte(50_000), Proefbesluit.context(3, .beslisser)
            ).aanvraag)
        #expect(try Proefbesluit.codes { _ = try plafond.maakBekend() } == ["NIET_GEHOORD"])
        try plafond.hoor(.alleenPlafond)
        #expect(try Proefbesluit.codes { _ = try plafond.maakBekend() } == [])
    }

    @Test("Zes weken na de bekendmaking, voorbij de feestdagen; intern is er geen bezwaar")
    func termijnen() throws {
        for (op, einde) in [("2026-02-20", "2026-04-07"), ("2026-03-02", "2026-04-13")] {
            var verleend = try Proefbesluit.besloten(Self.voornemens[0])
            try verleend.neem(verleend.maakBekend(op: op, laatste: op))
            let verzending = try #require(verleend.bekendmaking?.verzending)
            #expect(try verzending.bezwaarTot == dag(einde))
            #expect(try verzending.betalenTot == dag(einde))
            #expect(try verleend.bekendgemaaktOp == dag(op))
            #expect(!verzending.kalender.isEmpty && !verzending.voorlopig)
        }
        var geweigerd = try Proefbesluit.besloten(Self.voornemens[2])
        try geweigerd.hoor(.mondeling)
        try geweigerd.neem(geweigerd.maakBekend())
        #expect(geweigerd.bekendmaking?.verzending?.betalenTot == nil)
        #expect(geweigerd.bekendmaking?.verzending?.bezwaarTot != nil)
        #expect(geweigerd.verplichting == nil)
        var intern = try Proefbesluit.besloten(Self.voornemens[0], rechtsvorm: .wijkraadCommissie)
        try intern.neem(intern.maakBekend())
        #expect(intern.bekendmaking?.verzending?.bezwaarTot == nil)
        #expect(intern.bekendmaking?.verzending?.betalenTot == nil)
    }

    @Test("De dag ligt niet in de toekomst en niet voor wat het laatst is vastgelegd")
    func dagen() throws {
        let besloten = try Proefbesluit.besloten(Self.voornemens[0])
        let gevallen: [(String, [String])] = [
            ("2026-03-04", []), ("2026-03-06", []), ("2026-03-03", ["BEKENDMAKINGSDATUM"]),
            ("2026-03-07", ["BEKENDMAKINGSDATUM"]),
        ]
        for (op, verwacht) in gevallen {
            let codes = try Proefbesluit.codes {
                _ = try besloten.maakBekend(op: op, laatste: "2026-03-04", vandaag: "2026-03-06")
            }
            #expect(codes == verwacht, "\(op)")
        }
    }

    @Test("Elektronisch kan alleen zolang er toestemming is")
    func elektronisch() throws {
        var besloten = try Proefbesluit.besloten(Self.voornemens[0])
        func codes(_ kanaal: Aanvraag.Bekendmaking.Kanaal) throws -> [String] {
            try Proefbesluit.codes { _ = try besloten.maakBekend(kanaal) }
        }
        #expect(try codes(.post) == [] && codes(.uitreiking) == [])
        #expect(try codes(.elektronisch) == ["GEEN_TOESTEMMING"])
        let aanvrager = try Proefbesluit.context(1, .aanvrager)
        besloten.pasToe(try besloten.toestemming(Proefbesluit.zegel(8), aanvrager))
        #expect(try codes(.elektronisch) == [])
        // What goes electronically is sent by the program; paper goes out by hand.
        for (kanaal, wie) in [
            (Aanvraag.Bekendmaking.Kanaal.elektronisch, besloten.contact), (.post, nil),
            (.uitreiking, nil),
        ] {
            var bekend = besloten
            for gebeurtenis in try besloten.maakBekend(kanaal) { bekend.pasToe(gebeurtenis) }
            #expect(bekend.bekendmaking?.verzending?.ontvanger == wie)
        }
        besloten.pasToe(try besloten.toestemming(nil, aanvrager))
        #expect(try codes(.elektronisch) == ["GEEN_TOESTEMMING"])
    }

    @Test("Eén keer, na het besluit, en niet door wie de aanvraag indiende")
    func grenzen() throws {
        let bekend = try Proefbesluit.bekendgemaakt()
        #expect(try Proefbesluit.codes { _ = try bekend.maakBekend() } == ["FASE"])
        let klaar = try Proefbesluit.klaar()
        #expect(try Proefbesluit.codes { _ = try klaar.maakBekend() } == ["FASE"])
        let besloten = try Proefbesluit.besloten(Self.voornemens[0])
        #expect(
            try Proefbesluit.codes { _ = try besloten.maakBekend(als: 1) } == ["FUNCTIESCHEIDING"])
    }
}
