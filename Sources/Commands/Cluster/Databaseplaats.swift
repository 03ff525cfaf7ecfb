import Cluster
import Postgres

/// The database that commands work in: the configured one, else the private cluster.
struct Databaseplaats {
    private let tekst: (ClusterRole) -> String
    /// Whether it is the private cluster of this installation.
    let isIngebouwd: Bool

    /// The connection string of a role.
    func conninfo(_ rol: ClusterRole) -> String { tekst(rol) }

    /// Finds the database; the private cluster is made and started when it is needed.
    init(_ omgeving: Omgeving) async throws {
        if let database = try Configuratie(omgeving).waarde(.database) {
            guard !database.contains("://") else {
                throw Opdrachtfout.nietBereikbaar(
                    "de instelling 'database' is een adres (URI); schrijf haar als "
                        + "host=... dbname=..., zonder user")
            }
            isIngebouwd = false
            tekst = { "\(database) user='\($0.rawValue)'" }
            return
        }
        let adres = try await omgeving.cluster().ensureRunning()
        isIngebouwd = true
        tekst = { adres.conninfo(role: $0) }
    }

    /// Does the work on a session of a role, which is closed afterwards.
    nonisolated(nonsending) func sessie<Uitkomst>(
        _ rol: ClusterRole, _ werk: (Session) async throws -> Uitkomst
    ) async throws -> Uitkomst {
        do {
            let sessie = try await Session.connect(DatabaseConfiguration(conninfo(rol)))
            do {
                let uitkomst = try await werk(sessie)
                await sessie.close()
                return uitkomst
            } catch {
                await sessie.close()
                throw error
            }
        } catch let fout as DatabaseError {
            throw Databasefout(fout: fout)
        }
    }
}

extension Omgeving {
    /// The private cluster of this installation, running or not.
    func cluster() throws -> EmbeddedCluster {
        let configuratie = try Configuratie(self)
        var opties = ClusterOptions()
        opties.preparation = String(
            decoding: try Installatiemap(configuratie, programma: programma).bytes(
                "sql/rollen.sql"),
            as: UTF8.self)
        guard let map = configuratie.waarde(.clustermap) else {
            return EmbeddedCluster(
                folder: try ClusterFolder.standard(environment: variabelen), options: opties)
        }
        guard map.hasPrefix("/") else {
            throw Opdrachtfout.nietBereikbaar(
                "de instelling 'clustermap' (\(map)) is geen volledig pad; begin met /")
        }
        return EmbeddedCluster(folder: ClusterFolder(map), options: opties)
    }
}
