import Cluster
import Domain
import Postgres
import Services
import TestSupport
import Testing

extension Storingen {
    /// The server is killed between its COMMIT and the answer: the caller knows nothing, and asks
    /// again under the same key.
    @Suite("Dezelfde sleutel na een crash") struct NaEenCrashTests {
        static let cent: Int64 = 100

        /// What is asked, and what another body under the same key would be.
        enum Vraag: CaseIterable {
            case verlenen, weigering, indienen
        }

        private enum Antwoord: Hashable, Sendable {
            case gedaan(ID<Onderwerp>, Int64, herhaald: Bool)
            case geweigerd(String)
            case onbekend, hergebruikt
            case anders(String)
        }

        @Test(
            "vijf keer tegelijk: één gevolg, hetzelfde antwoord; een andere inhoud geweigerd",
            .timeLimit(.minutes(10)))
        func naEenCrash() async throws {
            try await DuurzaamCluster.met("crash_sleutel") { proef, cluster in
                let knipper = Knipper(voor: proef.adres.host, poort: proef.adres.port)
                defer { knipper.sluit() }
                var n = 0
                for ronde in 0..<2 {
                    for vraag in Vraag.allCases {
                        try await Self.crash(vraag, ronde, proef, cluster, knipper)
                        n += 1
                    }
                }
                #expect(try await proef.geschonden() == [:])
                print("gedood tussen COMMIT en antwoord: n = \(n), telkens 5 keer opnieuw")
            }
        }

        private static func crash(
            _ vraag: Vraag, _ ronde: Int, _ proef: Proefgemeente, _ cluster: EmbeddedCluster,
            _ knipper: Knipper
        ) async throws {
            // Keys of the same length: they are part of what is counted.
            let sleutel = "crash-\(vraag)-\(ronde)-echt"
            let (opdracht, andere) = try await opdrachten(vraag, proef)
            // Once before, to prepare the statements and to count the bytes of one answer.
            let (warm, _) = try await opdrachten(vraag, proef)
            let (tel, _) = try await opdrachten(vraag, proef)
            var instellingen = DatabaseConfiguration(
                proef.adres.conninfo(role: .app).replacing(proef.adres.host, with: knipper.map))
            instellingen.exclusiveConnections = 1
            let database = try await Database.connect(instellingen)
            var via = proef
            via.uitvoerder = Uitvoerder(database)
            _ = await antwoord(warm, vraag, "crash-\(vraag)-\(ronde)-warm", via)
            knipper.herstel()
            _ = await antwoord(tel, vraag, "crash-\(vraag)-\(ronde)-tel-", via)
            let lengte = knipper.geteld(.terug)
            knipper.herstel()

            let voor = try await proef.aantalInschrijvingen()
            // The last byte of "ready" behind COMMIT is held back.
            knipper.knip(na: lengte - 1, .terug, enWeiger: true)
            #expect(await antwoord(opdracht, vraag, sleutel, via) == .onbekend)
            try await DuurzaamCluster.doodEnHerstart(cluster)
            #expect(knipper.herstel())
            let na = try await proef.aantalInschrijvingen()
            // Submitting begins the term for deciding; deciding is booked on the budget.
            #expect(na - voor == (vraag == .weigering ? 0 : 2))

            let antwoorden = try await verdeel(Array(0..<5), over: 5) { [via] _, _ in
                await antwoord(opdracht, vraag, sleutel, via)
            }
            #expect(Set(antwoorden).count == 1, "\(antwoorden)")
            switch antwoorden.first {
            case .gedaan(_, _, herhaald: true)?: #expect(vraag != .weigering)
            case .geweigerd("MEER_DAN_GEVRAAGD")?: #expect(vraag == .weigering)
            default: Issue.record("\(vraag): \(antwoorden)")
            }
            #expect(await antwoord(andere, vraag, sleutel, via) == .hergebruikt)
            #expect(try await proef.aantalInschrijvingen() == na)
            await database.close()
        }

        private static func opdrachten(
            _ vraag: Vraag, _ proef: Proefgemeente
        ) async throws -> (any Opdracht, andere: any Opdracht) {
            switch vraag {
            case .verlenen:
                let aanvraag = try await proef.klaar([cent])[0].id
                return (
                    proef.besluit(aanvraag, .verlenen(Bedrag(cent: cent))),
                    proef.besluit(aanvraag, .weigeren(.valtNietOnderRegeling))
                )
            case .weigering:
                let aanvraag = try await proef.klaar([cent])[0].id
                return (
                    proef.besluit(aanvraag, .verlenen(Bedrag(cent: cent + 1))),
                    proef.besluit(aanvraag, .verlenen(Bedrag(cent: cent)))
                )
            case .indienen:
                return (
                    proef.indienen(try await proef.opstellen(cent)),
                    proef.indienen(try await proef.opstellen(cent))
                )
            }
        }

        private static func antwoord(
            _ opdracht: any Opdracht, _ vraag: Vraag, _ sleutel: String, _ proef: Proefgemeente
        ) async -> Antwoord {
            let wie: (ID<Persoon>, Rol) =
                vraag == .indienen
                ? (proef.aanvrager, .aanvrager) : (proef.beslisser, .beslisser)
            do throws(ServiceError) {
                let antwoord = try await proef.doe(opdracht, als: wie, sleutel: sleutel)
                return .gedaan(
                    antwoord.onderwerp, antwoord.volgnummer, herhaald: antwoord.herhaald)
            } catch .geweigerd(let breuk, _) {
                return .geweigerd(breuk.code)
            } catch .uitkomstOnbekend {
                return .onbekend
            } catch .sleutelHergebruikt {
                return .hergebruikt
            } catch {
                return .anders("\(error)")
            }
        }
    }
}

extension Proefgemeente {
    fileprivate func aantalInschrijvingen() async throws -> Int {
        try await tekst("select count(*)::text from inschrijving").first.flatMap { Int($0) } ?? -1
    }
}
