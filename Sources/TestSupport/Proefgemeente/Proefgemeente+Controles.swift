public import Cluster
public import Postgres
public import Services

extension Proefgemeente {
    /// Runs a body on a session of a role in this database.
    public nonisolated(nonsending) func sessie<Value>(
        _ rol: ClusterRole, _ body: (Session) async throws -> Value
    ) async throws -> Value {
        try await TestDatabase(address: adres).session(rol, body)
    }

    /// What every control says.
    public func controles() async throws -> [Controleuitslag] {
        try await sessie(.controle) { sessie in
            try await Controleur(sessie, map: ProjectFolder.path() + "/sql").voerUit()
        }
    }

    /// The names of the controls that are violated, with their first examples.
    public func geschonden() async throws -> [String: [String]] {
        Dictionary(
            try await controles().filter { !$0.klopt }.map { ($0.naam, $0.voorbeelden) },
            uniquingKeysWith: +)
    }

    /// Changes the database behind the back of everything: as superuser, without triggers.
    ///
    /// Foreign keys are triggers too; constraints that are none must be dropped by the script.
    public func vervals(_ script: String) async throws {
        try await sessie(.superuser) { sessie in
            try await sessie.execute(
                script: "set session_replication_role = replica; set search_path = griffie;"
                    + script)
        }
    }
}

extension Proefgemeente {
    /// The one column of text that a query gives, as superuser.
    public func tekst(_ sql: String) async throws -> [String] {
        try await sessie(.superuser) { sessie in
            try await sessie.execute(script: "set search_path = griffie")
            return try await sessie.query(
                Statement<Void, String>(
                    "proef_tekst", SQL(stringLiteral: "select * from (\(sql)) as t (tekst)")
                ) {
                    try $0.next("tekst")
                }, ())
        }
    }

    /// How many deadlocks the server has seen in this database, once all other sessions have ended.
    public func impasses() async throws -> Int {
        for poging in 0..<2_000 {
            let anderen = try await tekst(
                """
                select count(*)::text from pg_stat_activity
                where datname = current_database() and pid <> pg_backend_pid()
                """)
            if anderen == ["0"] { break }
            precondition(poging < 1_999, "a session in this database does not end")
        }
        let tellen = try await tekst(
            "select deadlocks::text from pg_stat_database where datname = current_database()")
        return tellen.first.flatMap { Int($0) } ?? -1
    }
}
