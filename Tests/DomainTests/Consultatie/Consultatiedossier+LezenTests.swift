import Domain
import Testing

@Suite("Een dossier lezen: alle fouten in één keer")
struct ConsultatiedossierLezenTests {
    static func fouten(_ json: String) -> [Invoerfout] {
        do {
            _ = try Consultatiedossier(json: Array(json.utf8))
            return []
        } catch { return error.alle }
    }

    static func fouten(
        gebeurtenissen: String, norm: String = "", wijkraden: String = #"{"code":"A"}"#
    ) -> [Invoerfout] {
        fouten(
            """
            {"dossier":{"kenmerk":"BD-1","niveau":"raadplegen","wijkraden":[\(wijkraden)]},
             "norm":{\(norm)},"gebeurtenissen":[\(gebeurtenissen)]}
            """)
    }

    /// One event of 2 March, with whatever else is given.
    static func feit(_ velden: String, id: String = "g") -> String {
        #"{"id":"\#(id)","plaatsgevondenOp":"2026-03-02","vastgelegdOp":"2026-03-02",\#(velden)}"#
    }

    static let volledig = #"""
        {"dossier":{"kenmerk":"BD-2026-0001","niveau":"consulteren","wijkraden":[
          {"code":"A","ingesteldOp":"2020-01-01T00:30:00+01:00","opgehevenOp":"2030-12-31"},
          {"code":"B","ingesteldOp":null}]},
         "norm":{"minimaleTermijnDagen":30,"minimaleAfstandDagen":5,"verzoekVoorConcept":true,
          "korteTermijnHersteldDoorAdvies":true,"bewijsgraad":"verzonden",
          "maximaleAchterstandDagen":3,"reactietermijnDagen":20},
         "gebeurtenissen":[
          {"id":"1","soort":"advies_gevraagd","betreft":"visie","wijkraad":"A",
           "plaatsgevondenOp":"2026-03-01T23:30:00Z","vastgelegdOp":"2026-03-02",
           "bewijsgraad":"genotuleerd","termijnDatum":"2026-04-13"},
          {"id":"2","soort":"advies_uitgebracht","wijkraad":"A","plaatsgevondenOp":"2026-04-01",
           "vastgelegdOp":"2026-04-01","verwijstNaar":"1","reden":"twee\nregels",
           "punten":[{"punt":"groen"},{"punt":2}]},
          {"id":"3","soort":"concept_vastgesteld","aard":"consultatieversie",
           "plaatsgevondenOp":"2026-02-01","vastgelegdOp":"2026-02-01"},
          {"id":"4","soort":"niveau_gewijzigd","niveau":"consulteren",
           "plaatsgevondenOp":"2026-02-01","vastgelegdOp":"2026-02-01"},
          {"id":"5","soort":"reactie_gegeven","wijkraad":"A","plaatsgevondenOp":"2026-05-01",
           "vastgelegdOp":"2026-05-01","verwijstNaar":"2",
           "punten":[{"punt":"groen","reactie":"deels","motivatie":"te duur"}]}]}
        """#

    @Test("een volledig dossier wordt gelezen zoals het er staat, met de dag in Amsterdam")
    func lezen() throws {
        let dossier = try Consultatiedossier(json: Array(Self.volledig.utf8))
        let raden = try [
            BetrokkenWijkraad(
                code: "A", ingesteldOp: dag("2020-01-01"), opgehevenOp: dag("2030-12-31")),
            BetrokkenWijkraad(code: "B"),
        ]
        let norm = Consultatienorm(
            minimaleTermijnDagen: 30, minimaleAfstandDagen: 5, verzoekVoorConcept: true,
            korteTermijnHersteldDoorAdvies: true, bewijsgraad: .verzonden,
            maximaleAchterstandDagen: 3, reactietermijnDagen: 20)
        let (februari, april, mei) = try (dag("2026-02-01"), dag("2026-04-01"), dag("2026-05-01"))
        let gebeurtenissen = [
            Consultatiegebeurtenis(
                id: "1", soort: .adviesGevraagd, betreft: "visie", wijkraad: "A",
                // Half past eleven in the evening in London is the next day in Amsterdam.
                plaatsgevondenOp: try dag("2026-03-02"), vastgelegdOp: try dag("2026-03-02"),
                bewijsgraad: .genotuleerd, termijnDatum: try dag("2026-04-13")),
            Consultatiegebeurtenis(
                id: "2", soort: .adviesUitgebracht, wijkraad: "A", plaatsgevondenOp: april,
                vastgelegdOp: april, verwijstNaar: "1", reden: "twee\nregels",
                punten: [Adviespunt(punt: "groen"), Adviespunt(punt: "2")]),
            Consultatiegebeurtenis(
                id: "3", soort: .conceptVastgesteld, plaatsgevondenOp: februari,
                vastgelegdOp: februari, aard: .consultatieversie),
            Consultatiegebeurtenis(
                id: "4", soort: .niveauGewijzigd, plaatsgevondenOp: februari,
                vastgelegdOp: februari, niveau: .raadplegen),
            Consultatiegebeurtenis(
                id: "5", soort: .reactieGegeven, wijkraad: "A", plaatsgevondenOp: mei,
                vastgelegdOp: mei, verwijstNaar: "2",
                punten: [Adviespunt(punt: "groen", reactie: .deels, motivatie: "te duur")]),
        ]
        let verwacht = try Consultatiedossier(
            kenmerk: "BD-2026-0001", niveau: .raadplegen, wijkraden: raden, norm: norm,
            gebeurtenissen: gebeurtenissen)
        #expect(dossier == verwacht)
    }

    @Test("een lege norm is de standaard van de gemeente die niets bepaalde")
    func standaard() throws {
        let json =
            #"{"dossier":{"kenmerk":"x","niveau":"geen","wijkraden":[]},"norm":{},"#
            + #""gebeurtenissen":[]}"#
        let norm = try Consultatiedossier(json: Array(json.utf8)).norm
        #expect(norm.minimaleTermijnDagen == 42)
        #expect(norm.minimaleAfstandDagen == 7)
        #expect(norm.maximaleAchterstandDagen == 14)
        #expect(norm.reactietermijnDagen == 28)
        #expect(norm.bewijsgraad == .bezorgd)
        #expect(!norm.verzoekVoorConcept && !norm.korteTermijnHersteldDoorAdvies)
        // A short term takes the lateness of recording along.
        #expect(Consultatienorm(minimaleTermijnDagen: 10).maximaleAchterstandDagen == 9)
    }

    @Test("alles wat niet klopt, komt in één keer, ook bij een gebeurtenis die niet te lezen is")
    func allesTegelijk() {
        let json = #"""
            {"dossier":{"kenmerk":"","niveau":"raadplegn","wijkraden":[
              {"code":"A","ingesteldOp":"2026-02-01","opgehevenOp":"2026-01-01"},{"code":"A"}]},
             "norm":{"minimaleTermijnDagen":10,"maximaleAchterstandDagen":10,"bewijsgraad":"x"},
             "gebeurtenissen":[
              {"id":"1","soort":"advies_gevraagt","plaatsgevondenOp":"2026-03-02",
               "vastgelegdOp":"2026-03-01","termijnDatum":"2026-03-01","wijkraad":"B"},
              {"id":"1","soort":"reactie_gegeven","plaatsgevondenOp":"2026-03-02T10:00:00",
               "vastgelegdOp":"2026-03-02","verwijstNaar":"9","extra":1},
              {"id":7,"soort":"termijn_verlengd","plaatsgevondenOp":"2026-03-02",
               "vastgelegdOp":"2026-03-02","wijkraad":3,"punten":[{"reactie":"ja"}]},
              "x"]}
            """#
        #expect(
            Self.fouten(json).map { "\($0.veld) \($0.code)" } == [
                "dossier.kenmerk BUITEN_BEREIK", "dossier.niveau ONGELDIGE_WAARDE",
                "dossier.wijkraden[0].opgehevenOp ONGELDIGE_WAARDE",
                "dossier.wijkraden[1].code ONGELDIGE_WAARDE",
                "norm.bewijsgraad ONGELDIGE_WAARDE",
                "norm.maximaleAchterstandDagen BUITEN_BEREIK",
                "gebeurtenissen[0].soort ONGELDIGE_WAARDE",
                "gebeurtenissen[0].vastgelegdOp ONGELDIGE_WAARDE",
                "gebeurtenissen[0].termijnDatum ONGELDIGE_WAARDE",
                "gebeurtenissen[1].plaatsgevondenOp ONGELDIGE_WAARDE",
                "gebeurtenissen[1].wijkraad VERPLICHT", "gebeurtenissen[1].extra ONBEKEND_VELD",
                "gebeurtenissen[2].id VERKEERD_TYPE", "gebeurtenissen[2].wijkraad VERKEERD_TYPE",
                "gebeurtenissen[2].punten[0].punt VERPLICHT",
                "gebeurtenissen[2].punten[0].reactie ONGELDIGE_WAARDE",
                "gebeurtenissen[2].verwijstNaar VERPLICHT",
                "gebeurtenissen[2].termijnDatum VERPLICHT", "gebeurtenissen[3] VERKEERD_TYPE",
                "gebeurtenissen[1].id ONGELDIGE_WAARDE",
                "gebeurtenissen[0].wijkraad ONGELDIGE_WAARDE",
                "gebeurtenissen[1].verwijstNaar ONGELDIGE_WAARDE",
            ])
    }

    static let losTabel: [(String, String, String)] = [
        (feit(#""soort":"besluit""#), "soort", "'besluit' bestaat niet"),
        (feit(#""soort":"correcti","verwijstNaar":"g""#), "soort", "bedoelde u 'correctie'?"),
        (feit(#""soort":"betwist""#), "verwijstNaar", "ontbreekt; bij betwist hoort het id"),
        (feit(#""soort":"correctie""#), "verwijstNaar", "ontbreekt; bij correctie hoort het id"),
        (feit(#""soort":"niveau_gewijzigd""#), "niveau", "ontbreekt"),
        (feit(#""soort":"advies_uitgebracht""#), "wijkraad", "ontbreekt"),
        (feit(#""soort":"ongevraagd_advies""#), "wijkraad", "ontbreekt"),
        (feit(#""soort":"reactie_gegeven""#), "wijkraad", "ontbreekt"),
        (feit(#""soort":"ontvangst_bevestigd""#), "wijkraad", "ontbreekt"),
        (feit(#""soort":"ontvangst_bevestigd""#), "verwijstNaar", "ontbreekt"),
        (feit(#""soort":"termijn_verlengd""#), "termijnDatum", "de nieuwe laatste dag"),
        (feit(#""soort":"geevalueerd","wijkraad":"a""#), "wijkraad", "bedoelde u 'A'?"),
        (feit(#""soort":"geevalueerd","verwijstNaar":"h""#), "verwijstNaar", "bedoelde u 'g'?"),
        (feit(#""soort":"geevalueerd","verwijstNaar":"g""#), "verwijstNaar", "is deze gebeurtenis"),
        (
            feit(#""soort":"geevalueerd","termijnDatum":"2026-03-01""#), "termijnDatum",
            "ligt voor plaatsgevondenOp (2026-03-02)"
        ),
        (
            feit(#""soort":"geevalueerd","termijnDatum":"2026-03-02T10:00:00Z""#), "termijnDatum",
            "JJJJ-MM-DD"
        ),
        (feit(#""soort":"geevalueerd","aard":"voorstel""#), "aard", "kies beslisvoorstel of"),
        (feit(#""soort":"geevalueerd","punten":{}"#), "punten", "hier hoort een lijst"),
        (
            #"{"id":"g","soort":"geevalueerd","plaatsgevondenOp":"9999-12-01","#
                + #""vastgelegdOp":"9999-12-01"}"#, "plaatsgevondenOp", "geen termijn van 42 dagen"
        ),
    ]

    @Test("elke fout noemt het veld en zegt wat te doen", arguments: losTabel)
    func los(gebeurtenis: String, veld: String, tekst: String) throws {
        let fouten = Self.fouten(gebeurtenissen: gebeurtenis)
        #expect(
            fouten.contains {
                $0.veld == "gebeurtenissen[0].\(veld)" && $0.tekst.contains(tekst)
            }, "\(fouten)")
    }

    @Test("vastleggen op de dag zelf mag, en de laatste dag mag die dag zijn")
    func zelfdeDag() {
        let goed = Self.feit(#""soort":"advies_gevraagd","termijnDatum":"2026-03-02""#)
        #expect(Self.fouten(gebeurtenissen: goed) == [])
    }

    @Test("correcties die elkaar corrigeren, zeggen niets; een rij van correcties wel")
    func kring() {
        func correcties(_ doelen: [(String, String)]) -> [String] {
            Self.fouten(
                gebeurtenissen: doelen.map {
                    Self.feit(#""soort":"correctie","verwijstNaar":"\#($0.1)""#, id: $0.0)
                }.joined(separator: ",") + "," + Self.feit(#""soort":"geevalueerd""#, id: "z")
            ).map(\.veld)
        }
        #expect(
            correcties([("a", "b"), ("b", "c"), ("c", "b")]) == [
                "gebeurtenissen[1].verwijstNaar", "gebeurtenissen[2].verwijstNaar",
            ])
        #expect(correcties([("a", "b"), ("b", "c"), ("c", "z")]) == [])
    }

    @Test(
        "de norm: grenzen, en achterstand altijd minder dan de termijn",
        arguments: [
            (#""minimaleTermijnDagen":0"#, false), (#""minimaleTermijnDagen":1"#, true),
            (#""minimaleTermijnDagen":3651"#, false), (#""minimaleAfstandDagen":0"#, true),
            (#""minimaleAfstandDagen":-1"#, false), (#""maximaleAchterstandDagen":41"#, true),
            (#""maximaleAchterstandDagen":42"#, false), (#""verzoekVoorConcept":"ja""#, false),
            (#""bewijsgraad":"bevestigd""#, true), (#""bewijsgraad":null"#, true),
        ])
    func norm(velden: String, goed: Bool) {
        #expect(Self.fouten(gebeurtenissen: "", norm: velden).isEmpty == goed)
    }

    @Test("een dossier dat uit waarden wordt gemaakt, kent dezelfde fouten")
    func waarden() throws {
        let (eerder, later) = try (dag("2026-03-01"), dag("2026-03-02"))
        #expect(
            throws: Invoerfouten.self,
            performing: {
                try Consultatiedossier(
                    kenmerk: "x", niveau: .raadplegen,
                    wijkraden: [BetrokkenWijkraad(code: "A"), BetrokkenWijkraad(code: "A")],
                    norm: Consultatienorm(minimaleTermijnDagen: 5, maximaleAchterstandDagen: 5),
                    gebeurtenissen: [
                        Consultatiegebeurtenis(
                            id: "1", soort: .adviesUitgebracht, plaatsgevondenOp: later,
                            vastgelegdOp: eerder, verwijstNaar: "2")
                    ])
            })
    }

    @Test("te veel van iets wordt geweigerd")
    func grenzen() {
        func gebeurtenissen(_ aantal: Int) -> String {
            (1...aantal).map {
                Self.feit(#""soort":"besluit_genomen","betreft":"b\#($0)""#, id: "\($0)")
            }
            .joined(separator: ",")
        }
        #expect(Self.fouten(gebeurtenissen: gebeurtenissen(100)) == [])
        #expect(
            Self.fouten(gebeurtenissen: gebeurtenissen(101)).map(\.veld) == ["gebeurtenissen"])
        let raden = (0...200).map { #"{"code":"\#($0)"}"# }.joined(separator: ",")
        #expect(
            Self.fouten(gebeurtenissen: "", wijkraden: raden).map(\.veld) == ["dossier.wijkraden"])
    }
}
