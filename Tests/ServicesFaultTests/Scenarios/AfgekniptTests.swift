import Cluster
import Domain
import Postgres
import Services
import TestSupport
import Testing

extension Storingen {
    @Suite("Een afgeknipte verbinding") struct AfgekniptTests {
        static let stap = 16
        static let cent: Int64 = 100

        /// So many cut connections at once, each with a go-between of its own.
        static let banen = 4

        /// Applications for each lane; a decision takes one.
        static let voorraad = 500

        @Test(
            "na elke zestiende byte, beide kanten op: precies één keer",
            .timeLimit(.minutes(10)), arguments: [false, true])
        func afgeknipt(blijftWeg: Bool) async throws {
            var wens = Proefgemeente.Wens()
            wens.plafond = Bedrag(cent: 1_000_000)
            try await Proefgemeente.met(wens) { proef in
                let voorraad = try await proef.klaar(
                    [Int64](repeating: Self.cent, count: Self.banen * Self.voorraad))
                let delen = (0..<Self.banen).map { baan in
                    stride(from: baan, to: voorraad.count, by: Self.banen).map { voorraad[$0].id }
                }
                let banen = try await verdeel(delen, over: Self.banen) { baan, aanvragen in
                    try await Self.loop(baan, aanvragen, proef, blijftWeg)
                }
                let boek = Boekhouding(antwoorden: banen.flatMap { $0 })
                try await boek.controleer(proef, Self.cent)
                // The dangerous path was reached.
                #expect(blijftWeg == (boek.aantal(.onbekend) > 10))
                #expect(blijftWeg == (boek.aantal(.niets) > 10))
                #expect(boek.aantal(.gedaan) > 0)
                let soort = blijftWeg ? "server blijft weg" : "server is er weer"
                print("afgeknipt (\(soort)): \(boek)")
            }
        }

        private typealias Regel = (
            sleutel: String, aanvraag: ID<Aanvraag>, antwoord: Boekhouding.Antwoord
        )

        private static func loop(
            _ baan: Int, _ aanvragen: [ID<Aanvraag>], _ proef: Proefgemeente, _ blijftWeg: Bool
        ) async throws -> [Regel] {
            let knipper = Knipper(voor: proef.adres.host, poort: proef.adres.port)
            var instellingen = DatabaseConfiguration(
                proef.adres.conninfo(role: .app).replacing(proef.adres.host, with: knipper.map))
            instellingen.sharedConnections = 1
            instellingen.exclusiveConnections = 1
            instellingen.random = { 0 }
            let database = try await Database.connect(instellingen)
            var via = proef
            via.uitvoerder = Uitvoerder(database, combineert: blijftWeg)
            var (voorraad, regels): ([ID<Aanvraag>], [Regel]) = (aanvragen, [])
            func besluit(_ wat: String) async {
                let aanvraag = voorraad.removeLast()
                let sleutel = "storing-\(baan)-\(wat)"
                regels.append(
                    (
                        sleutel, aanvraag,
                        await Boekhouding.besluit(over: aanvraag, cent, sleutel: sleutel, via)
                    ))
            }
            for richting in Knipper.Richting.allCases {
                // Twice: once to prepare the statements, once to count the bytes of one decision.
                await besluit("warm-\(richting)")
                knipper.herstel()
                await besluit("tel-\(richting)")
                let lengte = knipper.geteld(richting)
                #expect(lengte > 2_000)
                for bytes in stride(from: 1 + baan * stap, through: lengte, by: stap * banen) {
                    knipper.knip(na: bytes, richting, enWeiger: blijftWeg)
                    await besluit("\(richting)-\(bytes)")
                    let geknipt = knipper.herstel()
                    #expect(geknipt, "\(richting) \(bytes) van \(lengte)")
                    // The next one must find a connection again, with its statements prepared.
                    guard blijftWeg else { continue }
                    await besluit("weer-\(richting)-\(bytes)")
                }
            }
            await database.close()
            knipper.sluit()
            return regels
        }
    }
}
