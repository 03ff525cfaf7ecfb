import Domain
import Testing

@Suite("Wat een regeling kiest") struct RegelingOptiesTests {
    static func gevallen() throws -> [(Regeling.Opties, String)] {
        [
            (.init(), "{}"),
            (.init(afdoening: .direct), #"{"afdoening":"direct"}"#),
            (.init(wachtlijst: true), #"{"wachtlijst":true}"#),
            (
                .init(criteria: [.init(naam: "samen", gewicht: 3)]),
                #"{"tender":[{"gewicht":3,"naam":"samen"}]}"#
            ),
            (.init(bestuursorgaan: true), #"{"bestuursorgaan":true}"#),
            (
                .init(dwangsom: .init(besluitdagTelt: true)),
                #"{"dwangsom":{"besluitdagTelt":true,"tweeWekenVerlengd":false}}"#
            ),
            (.init(jaartoerekening: .ontvangst), #"{"jaartoerekening":"ontvangst"}"#),
        ]
    }

    @Test("in het register staat alleen wat niet vanzelf spreekt, en het komt eruit terug")
    func bytes() throws {
        for (opties, bytes) in try Self.gevallen() {
            #expect(try String(decoding: opties.canoniek.bytes(), as: UTF8.self) == bytes)
            #expect(
                try Regeling.Opties(CanoniekeWaarde(bytes: Array(bytes.utf8))) == opties)
            let inhoud = RegelingVersiesTests.inhoud(1_000, opties: opties)
            let heen = RegelingGebeurtenis.regelingVastgesteld(
                inhoud, vanaf: try dag("2026-01-01"))
            let terug = try RegelingGebeurtenis(
                soort: heen.soort, versie: heen.versie,
                inhoud: CanoniekeWaarde(bytes: heen.inhoud.bytes()))
            #expect(terug == heen)
        }
        #expect(throws: CanoniekeFout.self) { try Regeling.Opties(.tekst("x")) }
    }

    @Test("uit een bestand: weglaten is de gewone keuze, en een onbekend woord is fout")
    func invoer() throws {
        func lees(_ extra: String) throws -> Regeling.Opties {
            try Regelingsinvoer(
                json: Array(
                    (#"{"naam":"W","grondslag":"ASV","beslismodel":"college","afwijken":"geen","#
                        + #""vanaf":"2026-01-01","norm":{"soorten":["kennis"]}\#(extra)}"#).utf8)
            ).inhoud.opties
        }
        #expect(try lees("") == .init())
        #expect(
            try lees(#","afdoening":"direct","jaartoerekening":"ontvangst","wachtlijst":true"#)
                == .init(afdoening: .direct, jaartoerekening: .ontvangst, wachtlijst: true))
        #expect(throws: Invoerfouten.self) { try lees(#","afdoening":"later""#) }
        #expect(
            try lees(
                #","tender":[{"naam":"samen","gewicht":3}],"bestuursorgaan":true,"#
                    + #""dwangsom":{"besluitdagTelt":true}"#)
                == .init(
                    criteria: [.init(naam: "samen", gewicht: 3)], bestuursorgaan: true,
                    dwangsom: .init(besluitdagTelt: true)))
        for fout in [#"[{"naam":"samen","gewicht":0}]"#, #"[{"naam":""}]"#, #""samen""#] {
            #expect(throws: Invoerfouten.self, "\(fout)") { try lees(#","tender":\#(fout)"#) }
        }
    }
}
