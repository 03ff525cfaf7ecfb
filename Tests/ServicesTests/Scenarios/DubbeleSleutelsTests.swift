import Cluster
import Domain
import Postgres
import Services
import TestSupport
import Testing

@Suite("Dezelfde sleutel nog eens") struct DubbeleSleutelsTests {
    /// What a caller was told, without whether it was the first to hear.
    enum Antwoord: Sendable, Hashable {
        case gedaan(ID<Onderwerp>, Int64)
        case geweigerd(Regelbreuk)
        case hergebruikt
        case anders(String)
    }

    static func antwoord(
        _ doe: () async throws(ServiceError) -> Opdrachtantwoord
    ) async -> (Antwoord, herhaald: Bool) {
        do throws(ServiceError) {
            let antwoord = try await doe()
            return (.gedaan(antwoord.onderwerp, antwoord.volgnummer), antwoord.herhaald)
        } catch .geweigerd(let breuk, _) {
            return (.geweigerd(breuk), false)
        } catch .sleutelHergebruikt {
            return (.hergebruikt, false)
        } catch {
            return (.anders("\(error)"), false)
        }
    }

    /// Every kind of command that makes something, each time with a fresh identity.
    static func opdrachten(
        _ proef: Proefgemeente, _ aanvraag: ID<Aanvraag>, _ concept: ID<Aanvraag>
    ) -> [@Sendable () -> (any Opdracht, (ID<Persoon>, Rol))] {
        let moment = proef.moment
        let uitvoerder = proef.uitvoerder
        return [
            {
                (
                    AanvraagOpstellen(
                        aanvraag: uitvoerder.nieuw(op: moment), budget: proef.budget,
                        formulier: Proefgemeente.formulier(4_200, bewoners: 7)),
                    (proef.aanvrager, .aanvrager)
                )
            },
            { (proef.indienen(concept), (proef.aanvrager, .aanvrager)) },
            {
                (
                    proef.besluit(aanvraag, .verlenen(Bedrag(cent: 1_000))),
                    (proef.beslisser, .beslisser)
                )
            },
            {
                (
                    RegelingVaststellen(
                        regeling: uitvoerder.nieuw(op: moment),
                        inhoud: .init(
                            naam: "Tweede regeling", grondslag: "ASV art. 4",
                            beslismodel: .college, beslistermijn: nil, maximum: nil,
                            deelsVerlenen: false, norm: Bijdragenorm(soorten: [.kennis]),
                            afwijken: .geen),
                        vanaf: Proefgemeente.begin2026, bestaat: false), proef.beheer
                )
            },
            {
                let nieuw = uitvoerder.nieuw(Persoon.self, op: moment)
                return (
                    Aanmelden(persoon: nieuw, naam: "Nieuw", rol: .auditor, bestaat: false),
                    (nieuw, .auditor)
                )
            },
            {
                (
                    PlafondBekendmaken(
                        budget: uitvoerder.nieuw(op: moment), gemeente: proef.gemeente,
                        wijk: Proefgemeente.wijk, jaar: 2027, regeling: proef.regeling,
                        plafond: Bedrag(cent: 5), bekendgemaaktOp: Proefgemeente.begin2026),
                    proef.beheer
                )
            },
        ]
    }

    @Test("vijf keer tegelijk: één gevolg, vijf keer hetzelfde antwoord", arguments: [true, false])
    func vijfKeer(combineert: Bool) async throws {
        var wens = Proefgemeente.Wens()
        wens.combineert = combineert
        try await Proefgemeente.met(wens) { proef in
            var pogingen = 0
            let aanvraag = try await proef.tweeStappenVoorBesluit(1_000)
            let concept = try await proef.opstellen(2_000)
            let voor = try await proef.aantalInschrijvingen()
            for (plaats, maak) in Self.opdrachten(proef, aanvraag, concept).enumerated() {
                let sleutel = "dubbel-\(plaats)-\(combineert)"
                let antwoorden = try await verdeel(Array(0..<5), over: 5) { _, _ in
                    await Self.antwoord { () throws(ServiceError) in
                        let (opdracht, actor) = maak()
                        return try await proef.doe(opdracht, als: actor, sleutel: sleutel)
                    }
                }
                pogingen += 5
                #expect(Set(antwoorden.map(\.0)).count == 1, "\(plaats): \(antwoorden)")
                #expect(antwoorden.count { !$0.herhaald } == 1, "\(plaats)")
                guard case .gedaan? = antwoorden.first?.0 else {
                    Issue.record("\(plaats): \(antwoorden)")
                    continue
                }
            }
            // One entry each; a decision writes in two streams, a new person gets a role, and who
            // submits makes a term begin.
            #expect(try await proef.aantalInschrijvingen() == voor + 9)
            let geschonden = try await proef.geschonden()
            #expect(geschonden == [:], "\(geschonden)")
            print("dezelfde sleutel tegelijk: n = \(pogingen)")
        }
    }

    @Test("met een andere inhoud: de eerste geldt, de andere worden geweigerd")
    func andereInhoud() async throws {
        try await Proefgemeente.met { proef in
            let aanvraag = try await proef.tweeStappenVoorBesluit(1_000)
            let antwoorden = try await verdeel(Array(1...5), over: 5) { _, nummer in
                await Self.antwoord { () throws(ServiceError) in
                    try await proef.besluit(
                        over: aanvraag,
                        nummer == 1
                            ? .verlenen(Bedrag(cent: 1_000)) : .weigeren(.valtNietOnderRegeling),
                        sleutel: nummer < 3 ? "inhoud-\(nummer)-" : "inhoud-1-")
                }
            }
            // Keys 1 and 2 race for the same file; 3 to 5 race with 1 for the key.
            #expect(antwoorden.contains { $0.0 == .hergebruikt })
            #expect(antwoorden.allSatisfy { if case .anders = $0.0 { false } else { true } })
            let een = await Self.antwoord { () throws(ServiceError) in
                try await proef.besluit(
                    over: aanvraag, .verlenen(Bedrag(cent: 999)), sleutel: "inhoud-1-")
            }
            #expect(een.0 == .hergebruikt)
            #expect(try await proef.geschonden() == [:])
        }
    }

    @Test("een weigering blijft dezelfde weigering, ook als er intussen ruimte is")
    func weigering() async throws {
        var wens = Proefgemeente.Wens()
        wens.plafond = Bedrag(cent: 100_000)
        try await Proefgemeente.met(wens) { proef in
            let eerste = try await proef.tweeStappenVoorBesluit(60_000)
            let tweede = try await proef.tweeStappenVoorBesluit(60_000)
            try await proef.besluit(over: eerste, .verlenen(Bedrag(cent: 60_000)))
            let vraag: @Sendable () async -> Antwoord = {
                await Self.antwoord { () throws(ServiceError) in
                    try await proef.besluit(
                        over: tweede, .verlenen(Bedrag(cent: 60_000)), sleutel: "weigering-1")
                }.0
            }
            let toen = await vraag()
            guard case .geweigerd(let breuk) = toen else {
                Issue.record("\(toen)")
                return
            }
            #expect(breuk.code == "PLAFOND")
            #expect(breuk.getallen == ["bedragCent": 60_000, "saldoCent": 40_000])
            let voor = try await proef.aantalInschrijvingen()
            // Now the rule would say something else: FASE.
            try await proef.besluit(over: tweede, .verlenenVoorZoverMogelijk)
            for _ in 0..<5 { #expect(await vraag() == toen) }
            #expect(try await proef.aantalInschrijvingen() == voor + 2)
        }
    }

    @Test("een nieuw programma vindt onder de sleutel wat het vorige deed")
    func naHerstart() async throws {
        try await Proefgemeente.met { proef in
            let aanvraag = try await proef.tweeStappenVoorBesluit(1_000)
            let toen = try await proef.besluit(
                over: aanvraag, .verlenen(Bedrag(cent: 1_000)), sleutel: "herstart-1")
            await proef.database.close()
            let database = try await Database.connect(
                DatabaseConfiguration(proef.adres.conninfo(role: .app)))
            var later = proef
            later.uitvoerder = Uitvoerder(database)
            let nu = try await later.besluit(
                over: aanvraag, .verlenen(Bedrag(cent: 1_000)), sleutel: "herstart-1")
            #expect(nu.herhaald && !toen.herhaald)
            #expect((nu.onderwerp, nu.volgnummer) == (toen.onderwerp, toen.volgnummer))
            await database.close()
            #expect(try await proef.geschonden() == [:])
        }
    }

    @Test("wie niet mag of iets noemt dat er niet is, verbruikt geen sleutel")
    func geenSleutel() async throws {
        try await Proefgemeente.met { proef in
            let aanvraag = try await proef.tweeStappenVoorBesluit(1_000)
            let opdracht = proef.besluit(aanvraag, .verlenen(Bedrag(cent: 1_000)))
            await #expect(throws: ServiceError.self) {
                try await proef.doe(
                    opdracht, als: (proef.behandelaar, .beslisser), sleutel: "geen-sleutel")
            }
            await #expect(throws: ServiceError.self) {
                try await proef.besluit(
                    over: proef.uitvoerder.nieuw(op: proef.moment),
                    .verlenen(Bedrag(cent: 1_000)), sleutel: "geen-sleutel")
            }
            let antwoord = try await proef.doe(
                opdracht, als: (proef.beslisser, .beslisser), sleutel: "geen-sleutel")
            #expect(!antwoord.herhaald)
        }
    }

    @Test("wie te lang wachtte, krijgt dat te horen en verbruikt geen sleutel")
    func geduldOp() async throws {
        try await Proefgemeente.met { proef in
            for combineert in [true, false] {
                let aanvraag = try await proef.tweeStappenVoorBesluit(1_000)
                var ongeduldig = proef
                ongeduldig.uitvoerder = Uitvoerder(
                    proef.database, combineert: combineert, geduld: .zero)
                let sleutel = "geduld-\(combineert)"
                let antwoord = await Self.antwoord { () throws(ServiceError) in
                    try await ongeduldig.besluit(
                        over: aanvraag, .verlenen(Bedrag(cent: 1_000)), sleutel: sleutel)
                }
                guard case .anders(let wat) = antwoord.0, wat.hasPrefix("probeerOpnieuw") else {
                    Issue.record("\(antwoord)")
                    continue
                }
                let nu = try await proef.besluit(
                    over: aanvraag, .verlenen(Bedrag(cent: 1_000)), sleutel: sleutel)
                #expect(!nu.herhaald)
            }
        }
    }
}

extension Proefgemeente {
    func aantalInschrijvingen() async throws -> Int {
        try await tekst("select count(*)::text from inschrijving").first.flatMap { Int($0) } ?? -1
    }
}
