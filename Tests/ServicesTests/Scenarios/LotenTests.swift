import Domain
import Services
import TestSupport
import Testing

@Suite("Loten, op een echte database") struct LotenTests {
    static func groep(_ proef: Proefgemeente) async throws -> [Mededinger] {
        try await Lezer(proef.database, gemeente: proef.gemeente)
            .antwoord(op: Daggroep(van: proef.budget, op: Datum(proef.moment)))
    }

    static func trekking(_ proef: Proefgemeente) async throws -> LotenTrekken {
        LotenTrekken(
            budget: proef.budget, dag: Datum(proef.moment),
            aanvragen: Set(try await groep(proef).map(\.id)))
    }

    @Test("de volgorde volgt uit zaad en register, en wie het beste lot heeft gaat voor")
    func loten() async throws {
        try await Proefgemeente.met { proef in
            for _ in 1...3 { _ = try await proef.tweeStappenVoorBesluit(300_000) }
            let als = (proef.behandelaar, Rol.behandelaar)
            let zelfdeDag = try await Self.trekking(proef)
            let vroeg = try await PlafondTests.code { () async throws(ServiceError) in
                try await proef.doe(zelfdeDag, als: als)
            }
            #expect(vroeg == "LOTEN_DAG_LOOPT_NOG")
            try await proef.doe(zelfdeDag, als: als, na: PlafondTests.week)
            let groep = try await Self.groep(proef)
            #expect(groep.map(\.rang.lot) == [1, 2, 3])
            let loting = try #require(
                try await PlafondTests.lees(proef).budget.verloop.lotingen.first)
            #expect(loting.zaad.utf8.count == 40)
            #expect(loting.volgorde == groep.map(\.id))
            // Anybody can do this again.
            let opnieuw = Loting.volgorde(
                groep.map(\.kenmerk).sorted { "\($0)" < "\($1)" }, zaad: loting.zaad,
                Uitvoerder.sha256)
            #expect(opnieuw == groep.map(\.kenmerk))

            let tweede = groep[1]
            let gevonden = try await PlafondTests.breuk { () async throws(ServiceError) in
                try await proef.besluit(
                    over: tweede.id, .verlenen(Bedrag(cent: 300_000)), na: PlafondTests.week)
            }
            let breuk = try #require(gevonden)
            #expect(breuk.code == "VOLGORDE")
            #expect(breuk.tekst.contains("\(groep[0].kenmerk)"))
            #expect(!breuk.tekst.contains("\(groep[2].kenmerk)"))
            let nogEens = try await PlafondTests.code { () async throws(ServiceError) in
                try await proef.doe(zelfdeDag, als: als, na: PlafondTests.week)
            }
            #expect(nogEens == "LOTEN_AL_GETROKKEN")
            #expect(try await proef.geschonden() == [:])
        }
    }

    @Test("de volgorde van een vast zaad is die van sha256sum")
    func nagerekend() throws {
        // for k in 1 2 3 4; do printf '7 PB-2026-000%s' $k | sha256sum; done | sort
        let kenmerken = try (1...4).map {
            try #require(Kenmerk(.aanvraag, jaar: 2026, nummer: $0))
        }
        let volgorde = Loting.volgorde(kenmerken, zaad: "7", Uitvoerder.sha256)
        #expect(volgorde.map(\.nummer) == [3, 2, 1, 4])
    }

    @Test("niet als er genoeg is, niet na een besluit, en niet met een andere groep")
    func weigeren() async throws {
        try await Proefgemeente.met { proef in
            let als = (proef.behandelaar, Rol.behandelaar)
            let een = try await proef.tweeStappenVoorBesluit(200_000)
            _ = try await proef.tweeStappenVoorBesluit(200_000)
            let genoeg = try await Self.trekking(proef)
            func code(_ opdracht: LotenTrekken) async throws -> String? {
                try await PlafondTests.code { () async throws(ServiceError) in
                    try await proef.doe(opdracht, als: als, na: PlafondTests.week)
                }
            }
            #expect(try await code(genoeg) == "LOTEN_NIET_NODIG")
            _ = try await proef.tweeStappenVoorBesluit(200_000)
            #expect(try await code(genoeg) == "LOTEN_GROEP_GEWIJZIGD")
            try await proef.besluit(over: een, .verlenen(Bedrag(cent: 200_000)))
            #expect(try await code(Self.trekking(proef)) == "LOTEN_NA_BESLUIT")
        }
    }
}
