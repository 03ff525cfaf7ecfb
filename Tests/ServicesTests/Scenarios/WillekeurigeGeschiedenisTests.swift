import Cluster
import Domain
import Postgres
import Services
import Synchronization
import TestSupport
import Testing

/// Whatever people do, in whatever order: the controls stay empty, and the register alone is enough
/// to make the tables again.
@Suite("Willekeurige geschiedenissen") struct WillekeurigeGeschiedenisTests {
    static let zaden: [UInt64] = [1, 2, 3]
    static let stappen = 1_000

    /// Outcomes that the walks must have met together, or they show nothing.
    static let ontmoet = [
        "gedaan", "heel", "deels", "geweigerd", "niet toegestaan", "niet gevonden",
        "sleutel hergebruikt", "niets gewijzigd", "gedaan (proef)", "FASE", "FUNCTIESCHEIDING",
        "MANDAAT", "VOLGORDE", "PLAFOND", "BIJDRAGE_ONVOLDOENDE", "GROND_ONJUIST",
        "MAXIMUM_PER_AANVRAAG", "bekendgemaakt", "NIET_GEHOORD", "WIJK_ONBEKEND", "PLAFOND_BESTAAT",
        "GEMEENTE_BESTAAT",
        "ingeschreven", "afgezien", "omslag", "LATE_INSCHRIJVING_ONGEMOTIVEERD",
        "aanvulling gevraagd", "aangevuld", "ingetrokken", "klok", "HERSTELTERMIJN_LOOPT",
        "regeling gewijzigd", "VERSIE_IN_VERLEDEN", "GEEN_INGEBREKESTELLING", "te laat",
    ]

    @Test("elk antwoord is te verklaren, geen weigering wijzigt iets, en het register is genoeg")
    func wandelingen() async throws {
        let tellingen = try await verdeel(Self.zaden, over: Self.zaden.count) { _, zaad in
            try await Self.wandel(zaad)
        }
        for naam in Self.ontmoet {
            let keer = tellingen.reduce(0) { $0 + ($1[naam] ?? 0) }
            #expect(keer > 0, "nooit \(naam)")
        }
    }

    /// Walks with a seed, looks at what is left, and says which outcomes it met.
    private static func wandel(_ zaad: UInt64) async throws -> [String: Int] {
        var wens = Proefgemeente.Wens()
        wens.plafond = Bedrag(cent: 1_500_000)
        wens.mandaat = Bedrag(cent: 280_000)
        var tellingen: [String: Int] = [:]
        try await Proefgemeente.met(wens) { proef in
            try await proef.sessie(.controle) { toezicht in
                var gezaaid = proef
                let bron = Bron(Toeval(zaad: ~zaad))
                gezaaid.uitvoerder = Uitvoerder(proef.database, toeval: { bron.volgende() })
                var loop = Willekeur(
                    gezaaid, toezicht: toezicht, zaad: zaad, plafond: wens.plafond.cent)
                try await gezaaid.geraadpleegd()
                try await gezaaid.metSecretariaat(aanvraag: nil)
                let bestuur = try await gezaaid.bestuur()
                let vergadering = try await gezaaid.vergadering(bestuur)
                _ = try await gezaaid.opende(
                    vergadering, bestuur, over: [.kenmerk("T-2026-0001")])
                try await loop.begin()
                for _ in 0..<Self.stappen { try await loop.zet() }
                print("willekeur: zaad \(zaad), \(loop.stap) stappen, \(loop.overzicht)")
                tellingen = loop.tellingen
                let geschonden = try await proef.geschonden()
                #expect(geschonden == [:], "zaad \(zaad)")
                #expect(try await geld(toezicht) == loop.verwachtGeld, "zaad \(zaad)")
                try await herbouwd(toezicht, proef.gemeente, zaad)
            }
        }
        return tellingen
    }

    /// What each budget holds and spent: by its balance, by its ledger, and by its decisions.
    private static func geld(_ sessie: Session) async throws -> [String] {
        let geld = Statement<Void, String>(
            "test_geld",
            """
            select format('%s: %s onder %s; geboekt %s; besloten %s', b.id, b.verplicht_cent,
                b.plafond_cent, coalesce((
                    select sum(bedrag_cent) from griffie.boeking as r
                    where r.budget = b.id and r.debet = 'verplicht'), 0),
                coalesce((
                    select sum(verleend_cent) from griffie.aanvraag as a
                    where a.budget = b.id), 0)) as regel
            from griffie.budget as b
            order by b.id
            """
        ) { try $0.next("regel") }
        return try await sessie.query(geld, ())
    }

    /// Makes the tables again in an empty database and compares every column that follows from the
    /// register.
    private static func herbouwd(
        _ origineel: Session, _ gemeente: ID<Gemeente>, _ zaad: UInt64
    ) async throws {
        let herbouw = try await Herbouw(uit: origineel, gemeente: gemeente)
        try await TestDatabase.with { leeg in
            try await leeg.session(.app) { try await herbouw.schrijf(in: $0) }
            // Keys hold the answers to repeated commands, which are no state.
            let kolommen = try Kolomlijst(uit: ProjectFolder.path() + "/sql").kolommen
                .filter { $0.klasse == .register && $0.tabel != "opdrachtsleutel" }
            try await leeg.session(.controle) { kopie in
                var rijen = 0
                for (tabel, kolommen) in Dictionary(grouping: kolommen, by: \.tabel) {
                    let namen = kolommen.map(\.naam)
                    let links = try await Herbouw.rijen(tabel, namen, in: origineel)
                    let rechts = try await Herbouw.rijen(tabel, namen, in: kopie)
                    #expect(!links.isEmpty, "\(tabel)")
                    rijen += links.count
                    let anders = Set(links).symmetricDifference(rechts).sorted().prefix(4)
                    #expect(links == rechts, "zaad \(zaad), \(tabel): \(anders)")
                }
                print("willekeur: zaad \(zaad), \(rijen) rijen uit het register herbouwd, gelijk")
            }
        }
    }
}

extension Willekeur {
    /// The outcomes with how often they came.
    var overzicht: String {
        tellingen.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            .map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    }

    /// What the model thinks that the database says of the money.
    var verwachtGeld: [String] {
        geld.sorted { $0.key < $1.key }.map { id, geld in
            let besloten = dossiers.filter { $0.budget == id }.reduce(0) { $0 + $1.verleend }
            return "\(id): \(geld.verleend) onder \(geld.plafond); geboekt \(geld.geboekt); "
                + "besloten \(besloten)"
        }
    }
}

/// Random bits for an executor, the same for the same seed.
private final class Bron: Sendable {
    private let toeval: Mutex<Toeval>

    init(_ toeval: Toeval) { self.toeval = Mutex(toeval) }

    func volgende() -> UInt64 { toeval.withLock { $0.next() } }
}
