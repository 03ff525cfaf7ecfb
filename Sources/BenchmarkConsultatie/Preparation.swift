import Domain
import Postgres
import Storage

/// Makes dossiers of many kinds, each with the verdict that follows from its facts, by COPY.
struct Preparation {
    let place: Place
    let dossiers: Int

    static let gemeente = ID<Gemeente>(hoog: 0x0195_d000_0000_7000, laag: 0x8000_0000_0000_0010)

    struct DossierRow: Sendable {
        let gemeente = Preparation.gemeente
        let id: ID<Beleidsdossier>
        let kenmerk: String
        let opening: String
        let toetsing: Beleidsdossier.Toetsing
        let wijkraden: String
        let planning = #"{"planning":[]}"#
        let auditbevindingen = #"{"bevindingen":[]}"#
    }

    struct FactRow: Sendable {
        let gemeente = Preparation.gemeente
        let dossier: ID<Beleidsdossier>
        let nummer: Int32
        let gebeurtenis: Consultatiegebeurtenis
        var soort: String { gebeurtenis.soort.rawValue }
        var betreft: String? { gebeurtenis.betreft }
        var wijkraad: String? { gebeurtenis.wijkraad }
        var plaatsgevondenOp: Datum { gebeurtenis.plaatsgevondenOp }
        var vastgelegdOp: Datum { gebeurtenis.vastgelegdOp }
        var bewijsgraad: String? { gebeurtenis.bewijsgraad?.rawValue }
        var termijnDatum: Datum? { gebeurtenis.termijnDatum }
        var verwijstNaar: Int32? { gebeurtenis.verwijstNaar.flatMap { Int32($0) } }
        var aard: String? { gebeurtenis.aard?.rawValue }
        var niveau: String? { gebeurtenis.niveau?.rawValue }
        var punten: String? {
            guard !gebeurtenis.punten.isEmpty else { return nil }
            let delen = gebeurtenis.punten.map { punt in
                let motivatie = punt.motivatie == nil ? "" : "\"motivatie\":\"\(Self.zegel)\","
                let reactie = punt.reactie.map { ",\"reactie\":\"\($0.rawValue)\"" } ?? ""
                return "{\(motivatie)\"punt\":\"\(punt.punt)\"\(reactie)}"
            }
            return "{\"punten\":[\(delen.joined(separator: ","))]}"
        }
        let door = ID<Persoon>(hoog: 0x0195_d000_0000_7000, laag: 0x8000_0000_0000_0013)
        let rol = "behandelaar"
        private static let zegel = String(repeating: "5a", count: 32)
    }

    struct VerdictRow: Sendable {
        let gemeente = Preparation.gemeente
        let dossier: ID<Beleidsdossier>
        let regel: Int16
        let oordeel: Oordeelregel
        var wijkraad: String { oordeel.wijkraad }
        var betreft: String { oordeel.betreft }
        var uitkomst: String { oordeel.oordeel.rawValue }
        var toegezegd: String { oordeel.toegezegd.rawValue }
        var bereikt: String? { oordeel.bereikt?.rawValue }
        var nagekomen: Bool? { oordeel.nagekomen }
        var besluitOp: Datum? { oordeel.besluitOp }
        var dagen: Int32? { oordeel.dagen.map { Int32($0) } }
        var vakafdeling: String { oordeel.herkomst.vakafdeling ?? "" }
        var behandelrol: String { oordeel.herkomst.behandelrol ?? "" }
        var stadsdeel: String? { oordeel.herkomst.stadsdeel }
        var overgang: Bool { oordeel.herkomst.overgang }
        var rapportsleutel: Int32 { oordeel.sleutel.nummer }
    }

    func run() async throws {
        let migrator = try await session("griffie_migrator")
        try await Migrator(migrator, files: try SchemaFiles(readingFrom: "sql")).migrate()
        await migrator.close()
        let session = try await session("postgres")
        // Foreign keys are triggers; the rows that they point at have no part in this.
        try await session.execute(script: "set session_replication_role = replica")
        try await fill(session, Self.dossierTarget) { dossier in
            [
                DossierRow(
                    id: dossier.id, kenmerk: dossier.kenmerk, opening: dossier.opening,
                    toetsing: dossier.toetsing, wijkraden: dossier.wijkradenkolom)
            ]
        }
        try await fill(session, Self.factTarget) { dossier in
            dossier.gebeurtenissen.enumerated().map {
                FactRow(dossier: dossier.id, nummer: Int32($0 + 1), gebeurtenis: $1)
            }
        }
        try await fill(session, Self.verdictTarget) { dossier in
            dossier.oordelen.enumerated().map {
                VerdictRow(dossier: dossier.id, regel: Int16($0 + 1), oordeel: $1)
            }
        }
        try await session.execute(script: "vacuum analyze griffie.dossier")
        try await session.execute(script: "vacuum analyze griffie.consultatiefeit")
        try await session.execute(script: "vacuum analyze griffie.consultatieoordeel")
        try await session.execute(script: "checkpoint")
        await session.close()
    }

    private func session(_ role: String) async throws -> Session {
        try await Session.connect(DatabaseConfiguration(place.connectionString(role)))
    }

    private func fill<Row>(
        _ session: Session, _ target: CopyTarget<Row>, _ rows: (RandomDossier) -> [Row]
    ) async throws {
        var number = 0
        let count = try await session.copyIn(target) {
            guard number < dossiers else { return nil }
            let next = min(number + 500, dossiers)
            defer { number = next }
            return (number..<next).flatMap { rows(RandomDossier(number: $0)) }
        }
        print("\(count) rijen gemaakt")
    }

    private static let dossierTarget = CopyTarget<DossierRow>(
        "dossiers", into: "griffie.dossier",
        [
            .init("gemeente", \.gemeente), .init("id", \.id), .init("kenmerk", \.kenmerk),
            .init("opening", \.opening), .init("toetsing", \.toetsing),
            .init("wijkraden", \.wijkraden), .init("planning", \.planning),
            .init("auditbevindingen", \.auditbevindingen),
        ])

    private static let factTarget = CopyTarget<FactRow>(
        "facts", into: "griffie.consultatiefeit",
        [
            .init("gemeente", \.gemeente), .init("dossier", \.dossier),
            .init("nummer", \.nummer), .init("soort", \.soort), .init("betreft", \.betreft),
            .init("wijkraad", \.wijkraad), .init("plaatsgevonden_op", \.plaatsgevondenOp),
            .init("vastgelegd_op", \.vastgelegdOp), .init("bewijsgraad", \.bewijsgraad),
            .init("termijn_datum", \.termijnDatum), .init("verwijst_naar", \.verwijstNaar),
            .init("aard", \.aard), .init("niveau", \.niveau), .init("punten", \.punten),
            .init("door", \.door), .init("rol", \.rol),
        ])

    private static let verdictTarget = CopyTarget<VerdictRow>(
        "verdicts", into: "griffie.consultatieoordeel",
        [
            .init("gemeente", \.gemeente), .init("dossier", \.dossier), .init("regel", \.regel),
            .init("wijkraad", \.wijkraad), .init("betreft", \.betreft),
            .init("oordeel", \.uitkomst), .init("toegezegd", \.toegezegd),
            .init("bereikt", \.bereikt), .init("nagekomen", \.nagekomen),
            .init("besluit_op", \.besluitOp), .init("dagen", \.dagen),
            .init("vakafdeling", \.vakafdeling), .init("behandelrol", \.behandelrol),
            .init("stadsdeel", \.stadsdeel), .init("overgang", \.overgang),
            .init("rapportsleutel", \.rapportsleutel),
        ])
}
