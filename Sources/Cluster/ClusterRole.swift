/// The database roles that the operating system's user may take over the socket.
///
/// `griffie_eigenaar` is missing on purpose: it owns everything and nobody logs in as it.
public enum ClusterRole: String, CaseIterable, Sendable {
    /// Made by initdb. Prepares roles and database; afterwards only for tests and repairs.
    case superuser = "postgres"
    /// Changes the schema, acting as the owner.
    case migrator = "griffie_migrator"
    /// Runs commands and queries; owns nothing and sees one municipality at a time.
    case app = "griffie_app"
    /// Reads what an auditor may read.
    case auditor = "griffie_auditor"
    /// Reads everything, to run the controls; writes nothing.
    case controle = "griffie_controle"
    /// Makes base backups.
    case backup = "griffie_backup"
}
