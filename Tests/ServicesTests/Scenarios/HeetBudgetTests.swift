import Cluster
import Domain
import Postgres
import Services
import TestSupport
import Testing

@Suite("Een heet budget", .serialized) struct HeetBudgetTests {
    struct Opzet: Sendable, CustomTestStringConvertible {
        let combineert: Bool
        /// How many programs decide on the same budget.
        let programmas: Int
        var testDescription: String {
            "\(combineert ? "samen" : "een voor een"), \(programmas) programma's"
        }
    }

    static let opzetten: [Opzet] = [
        .init(combineert: true, programmas: 1), .init(combineert: false, programmas: 1),
        .init(combineert: true, programmas: 2),
    ]
    static let rondes = Proefomvang.aantal("rondes", 3)
    static let perRonde = Proefomvang.aantal("pogingen", 680)
    static let taken = 64

    /// What a decider was told.
    enum Antwoord: Sendable, Equatable {
        case verleend, geweigerd(String), anders(String)
    }

    @Test(
        "64 taken besluiten tegelijk: nooit te veel, nooit te weinig, elk antwoord klopt",
        arguments: opzetten)
    func heet(_ opzet: Opzet) async throws {
        var (pogingen, verleend) = (0, 0)
        for ronde in 0..<Self.rondes {
            var toeval = Toeval(zaad: UInt64(ronde) &+ Proefomvang.zaad)
            let bedragen = (0..<Self.perRonde).map { _ in
                Int64.random(in: 50...150, using: &toeval) * 100
            }
            var wens = Proefgemeente.Wens()
            wens.plafond = Bedrag(cent: bedragen.reduce(0, +) / 10)
            wens.combineert = opzet.combineert
            wens.verbindingen = 4
            try await Proefgemeente.met(wens) { proef in
                let aanvragen = try await proef.klaar(bedragen)
                let antwoorden = try await Self.besluit(over: aanvragen, proef, opzet)
                pogingen += antwoorden.count
                verleend += antwoorden.count { $0 == .verleend }
                try await Self.controleer(aanvragen, antwoorden, wens.plafond, proef)
                if ronde == 0 {
                    let geschonden = try await proef.geschonden()
                    #expect(geschonden == [:])
                }
                try await Self.controleerTransacties(opzet, proef)
            }
        }
        #expect(pogingen >= 2_000)
        print(
            "heet budget (\(opzet)): zaad \(Proefomvang.zaad), n = \(pogingen) pogingen, "
                + "\(verleend) verleend"
        )
    }

    private static func besluit(
        over aanvragen: [(id: ID<Aanvraag>, gevraagd: Int64)], _ proef: Proefgemeente,
        _ opzet: Opzet
    ) async throws -> [Antwoord] {
        var ander = proef
        let database = try await Database.connect(
            DatabaseConfiguration(proef.adres.conninfo(role: .app)))
        ander.uitvoerder = Uitvoerder(database, combineert: opzet.combineert)
        let alle = Array([proef, ander].prefix(opzet.programmas))
        let antwoorden = try await verdeel(aanvragen, over: taken) { taak, aanvraag in
            do throws(ServiceError) {
                let antwoord = try await alle[taak % alle.count].besluit(
                    over: aanvraag.id, .verlenen(Bedrag(cent: aanvraag.gevraagd)))
                return antwoord.herhaald ? Antwoord.anders("herhaald") : .verleend
            } catch .geweigerd(let breuk, _) {
                return .geweigerd(breuk.code)
            } catch {
                return .anders("\(error)")
            }
        }
        await database.close()
        return antwoorden
    }

    private static func controleer(
        _ aanvragen: [(id: ID<Aanvraag>, gevraagd: Int64)], _ antwoorden: [Antwoord],
        _ plafond: Bedrag, _ proef: Proefgemeente
    ) async throws {
        let besloten = Set(
            try await proef.tekst("select id::text from aanvraag where uitkomst = 'verleend'"))
        var som: Int64 = 0
        for (aanvraag, antwoord) in zip(aanvragen, antwoorden) {
            // What was said is what is there.
            #expect(
                antwoord
                    == (besloten.contains("\(aanvraag.id)") ? .verleend : .geweigerd("PLAFOND")))
            if antwoord == .verleend { som += aanvraag.gevraagd }
        }
        #expect(som <= plafond.cent)
        // Nothing was refused that fits: everybody has the same rank.
        let over = plafond.cent - som
        for (aanvraag, antwoord) in zip(aanvragen, antwoorden) where antwoord != .verleend {
            #expect(aanvraag.gevraagd > over)
        }
        #expect(besloten.count > aanvragen.count / 20)
        #expect(
            try await proef.tekst("select verplicht_cent::text from budget") == ["\(som)"])
    }

    /// That combining happened where it was on, and not where it was off; and no deadlock.
    private static func controleerTransacties(_ opzet: Opzet, _ proef: Proefgemeente) async throws {
        let telling = try await proef.tekst(
            """
            select (count(distinct i.xmin::text) < count(*))::text
            from inschrijving as i join budget as b on b.id = i.onderwerp where i.volgnummer > 1
            """)
        #expect(telling == [opzet.combineert ? "true" : "false"])
        await proef.database.close()
        #expect(try await proef.impasses() == 0)
    }

    @Test("de teller van impasses telt: twee die kruiselings wachten geven er een")
    func teller() async throws {
        try await Proefgemeente.met { proef in
            let slagboom = Slagboom(2)
            @Sendable func neem(_ rekeningen: [String]) async throws {
                try await proef.sessie(.app) { sessie in
                    let kies =
                        "select set_config('wijkgriffie.gemeente', '\(proef.gemeente)', true);"
                    try await sessie.execute(script: "begin;" + kies)
                    for (plaats, rol) in rekeningen.enumerated() {
                        try await sessie.execute(
                            script: """
                                select from griffie.roltoekenning where rol = '\(rol)' for update
                                """)
                        if plaats == 0 { await slagboom.wacht() }
                    }
                    try await sessie.execute(script: "commit")
                }
            }
            async let heen: Void = neem(["aanvrager", "behandelaar"])
            async let terug: Void = neem(["behandelaar", "aanvrager"])
            var fouten = 0
            do { try await heen } catch { fouten += 1 }
            do { try await terug } catch { fouten += 1 }
            #expect(fouten == 1)
            await proef.database.close()
            let impasses = try await proef.impasses()
            #expect(impasses == 1)
        }
    }

    @Test("wie eerst leest en dan schrijft, geeft aan dezelfde slagboom wel te veel uit")
    func naief() async throws {
        let (sessies, rondes, plafond, bedrag) = (8, 25, 1_000, 100)
        try await Proefgemeente.met { proef in
            try await proef.vervals(
                """
                create table public.naief (verplicht bigint not null);
                insert into public.naief values (0);
                create table public.toekenning (bedrag bigint not null)
                """)
            let slagboom = Slagboom(sessies)
            _ = try await verdeel(Array(0..<sessies), over: sessies) { _, _ in
                try await proef.sessie(.superuser) { sessie in
                    for _ in 0..<rondes {
                        let saldo = try await sessie.query(NaiefStatements.lees, ()).first ?? 0
                        await slagboom.wacht()
                        if saldo + Int64(bedrag) <= Int64(plafond) {
                            try await sessie.execute(
                                script: """
                                    insert into public.toekenning values (\(bedrag));
                                    update public.naief set verplicht = \(saldo) + \(bedrag)
                                    """)
                        }
                        await slagboom.wacht()
                    }
                }
            }
            let som = try await proef.tekst("select sum(bedrag)::text from public.toekenning")
            let uitgegeven = try #require(Int(som.first ?? ""))
            #expect(uitgegeven > plafond)
            print("naïef: \(uitgegeven) uitgegeven onder een plafond van \(plafond)")
        }
    }
}

/// What a naive program asks.
enum NaiefStatements {
    static let lees = Statement<Void, Int64>(
        "naief_lees", "select verplicht from public.naief"
    ) { rij in try rij.next("verplicht") }
}
