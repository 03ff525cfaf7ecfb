import Cluster
import Domain
import Postgres
import TestSupport
import Testing

@testable import Services

/// A municipality with two budgets and somebody at a wijkpost who takes in files.
struct Invoerproef {
    let proef: Proefgemeente
    let coordinator: ID<Persoon>

    /// Makes one in a database of its own.
    static func met(_ body: (Invoerproef) async throws -> Void) async throws {
        try await Proefgemeente.met { proef in
            let coordinator: ID<Persoon> = proef.uitvoerder.nieuw(op: proef.moment)
            try await proef.doe(
                Aanmelden(
                    persoon: coordinator, naam: "Wijkpost", rol: .wijkcoordinator, bestaat: false),
                als: (coordinator, .wijkcoordinator), na: vroeger)
            try await proef.nieuwBudget(
                proef.uitvoerder.nieuw(op: proef.moment), in: Proefgemeente.wijk(2),
                plafond: Bedrag(cent: 900_000))
            try await body(Invoerproef(proef: proef, coordinator: coordinator))
        }
    }

    /// Three months before, when no ceiling had been published.
    static let vroeger: Int64 = -90 * 86_400

    static let kop =
        "wijk,aanvrager,rechtsvorm,titel,omschrijving,beleidsveld,gevraagdCent,bewoners,"
        + "bijdragen\r\n"

    /// A good line, different for each number.
    static func regel(_ nummer: Int, cent: Int = 100_000) -> String {
        let wijk = nummer % 2 == 0 ? "WK099501" : "Wijk WK099502"
        return "\(wijk),Bewoners \(nummer),informele_groep,Bankje \(nummer),"
            + "\"Samen, en \"\"zelf\"\"\r\nop zaterdag\",fysiek_beheer,\(cent + nummer),6,"
            + "uitvoering:6:24:plaatsen | kennis:?:1.5:tekenen\r\n"
    }

    static func bestand(_ aantal: Int) -> String {
        kop + (1...aantal).map { regel($0) }.joined()
    }

    /// What came of a file, and its faulty lines as `regel veld CODE`.
    struct Uitkomst {
        let uitslag: Invoeruitslag
        let fouten: [String]
        let terug: [UInt8]
        /// The line after which an earlier run went on.
        let verderNa: Int64?
    }

    /// Takes in a file.
    /// - Parameter meld: called after each group of lines; what it throws ends the work there.
    @discardableResult
    func voerIn(
        _ bestand: String, _ wijze: Invoerwijze = .alles, hervat: Bool = false, jaar: Int = 2026,
        rol: Rol = .wijkcoordinator, stuk: Int = 10_000,
        meld: (Int64, Int64) async throws -> Void = { _, _ in }
    ) async throws -> Uitkomst {
        let bytes = Array(bestand.utf8)
        let verzoek = Opdrachtverzoek(
            gemeente: proef.gemeente, actor: coordinator, rol: rol, sleutel: "",
            verzoek: proef.uitvoerder.nieuw(op: proef.moment), herkomst: .cli,
            moment: proef.moment)
        return try await proef.sessie(.app) { sessie in
            try await sessie.transaction { sessie in
                let verwerking = Bestandsverwerking(
                    sessie, proef.uitvoerder, verzoek, kalender: Proefgemeente.kalender,
                    .init(profiel: .machine, jaar: jaar, wijze: wijze, hervat: hervat))
                let lezer = Lezer(proef.database, gemeente: proef.gemeente)
                var gelezen = 0
                let geladen = try await verwerking.laad(lezer) {
                    guard gelezen < bytes.count else { return nil }
                    defer { gelezen += stuk }
                    return Array(bytes[gelezen..<min(gelezen + stuk, bytes.count)])
                }
                var uitslag = geladen.uitslag
                if uitslag.fout == 0 || wijze == .goedeRegels {
                    uitslag = try await verwerking.voerUit(geladen, lezer, meld)
                }
                var (fouten, terug): ([String], [UInt8]) = ([], geladen.kop)
                try await verwerking.fouten { regels in
                    for regel in regels {
                        fouten += regel.fouten.map { "\(regel.nummer) \($0.veld) \($0.code)" }
                        terug += regel.ruw ?? []
                    }
                }
                return Uitkomst(
                    uitslag: uitslag, fouten: fouten, terug: terug,
                    verderNa: geladen.gingVerderNa)
            }
        }
    }

    /// How many applications there are, and how many different ones.
    func aanvragen() async throws -> [String] {
        try await proef.tekst(
            """
            select concat_ws(' ', count(*), count(distinct kenmerk), count(distinct gevraagd_cent))
            from aanvraag
            """)
    }
}
