public import Domain
public import Postgres
import Storage

/// What is known of the database of an installation, for who must see whether it is well.
public struct Installatieonderzoek: Sendable {
    /// The version of the server.
    public let versie: String
    /// The settings that are not as they must be, such as `fsync = off`.
    public let onveilig: [String]
    /// Tables that row security does not guard.
    public let onbeschermd: [String]
    /// The register of each municipality.
    public let registers: [Registerstand]
    /// How much post of each municipality waits.
    public let post: [Poststand]
    /// What each control found.
    public let controles: [Controleuitslag]

    /// Examines the database, on a session of the role of the controls.
    /// - Parameter map: the folder `sql` of the installation.
    /// - Throws: ``ServiceError`` and `DatabaseError`.
    public init(_ sessie: Session, map: String) async throws {
        guard let server = try await sessie.query(DoctorStatements.server, ()).first else {
            throw ServiceError.intern("de server zegt niets over zichzelf")
        }
        (versie, onveilig) = (server.versie, server.onveilig)
        onbeschermd = try await sessie.query(DoctorStatements.onbeschermd, ())
        registers = try await sessie.query(DoctorStatements.registers, ())
        post = try await sessie.query(
            DoctorStatements.post, Int16(Verzendbeleid.pogingenPerMail))
        controles = try await Controleur(sessie, map: map).voerUit()
    }
}
