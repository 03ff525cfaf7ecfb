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
