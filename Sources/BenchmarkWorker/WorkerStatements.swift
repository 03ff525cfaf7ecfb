import Postgres

/// What the benchmark reads.
enum WorkerStatements {
    /// Fifteen columns, five of them text.
    struct Aanvraag: Sendable {
        let id: Int64
        let budget: Int64
        let nummer: Int32
        let titel: String
        let omschrijving: String
        let aanvrager: String
        let wijk: String
        let status: String
        let bedragCent: Int64
        let verleendCent: Int64?
        let ingediendOp: PostgresTimestamp
        let beslistOp: PostgresTimestamp?
        let looptijdDagen: Int32
        let versie: Int32
        let betaald: Bool
    }

    struct Regel: Sendable {
        let id: Int64
        let nummer: Int32
        let titel: String
        let bedragCent: Int64
        let status: String
        let ingediendOp: PostgresTimestamp
    }

    static let point = Statement<Int64, Aanvraag>(
        "bench_point",
        """
        select id, budget_id, nummer, titel, omschrijving, aanvrager, wijk, status, bedrag_cent,
            verleend_cent, ingediend_op, beslist_op, looptijd_dagen, versie, betaald
        from aanvraag where id = \(\.self)
        """
    ) { row in
        Aanvraag(
            id: try row.next("id"),
            budget: try row.next("budget_id"),
            nummer: try row.next("nummer"),
            titel: try row.next("titel"),
            omschrijving: try row.next("omschrijving"),
            aanvrager: try row.next("aanvrager"),
            wijk: try row.next("wijk"),
            status: try row.next("status"),
            bedragCent: try row.next("bedrag_cent"),
            verleendCent: try row.next("verleend_cent"),
            ingediendOp: try row.next("ingediend_op"),
            beslistOp: try row.next("beslist_op"),
            looptijdDagen: try row.next("looptijd_dagen"),
            versie: try row.next("versie"),
            betaald: try row.next("betaald")
        )
    }

    static let page = Statement<Int64, Regel>(
        "bench_page",
        """
        select id, nummer, titel, bedrag_cent, status, ingediend_op from aanvraag
        where budget_id = \(\.self) order by id limit 50
        """
    ) { row in
        Regel(
            id: try row.next("id"),
            nummer: try row.next("nummer"),
            titel: try row.next("titel"),
            bedragCent: try row.next("bedrag_cent"),
            status: try row.next("status"),
            ingediendOp: try row.next("ingediend_op")
        )
    }

    static let alle: [any AnyStatement] = [point, page]
}
