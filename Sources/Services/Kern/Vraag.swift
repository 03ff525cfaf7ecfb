public import Domain
public import Postgres
import Storage

/// A query: a small value that says what is read, and changes nothing.
public protocol Vraag: Sendable {
    /// What comes out.
    associatedtype Beeld: Sendable

    /// Reads it.
    func lees(_ lezer: Lezer) async throws(ServiceError) -> Beeld
}

/// Reads for one municipality on the shared path, on sessions that cannot write.
public struct Lezer: Sendable {
    private let database: Database
    private let scope: Scope

    /// A reader of one municipality.
    public init(_ database: Database, gemeente: ID<Gemeente>) {
        self.database = database
        scope = Scope("wijkgriffie.gemeente", "\(gemeente)")
    }

    /// A reader of what stands outside all municipalities.
    public init(buitenGemeenten database: Database) {
        self.database = database
        scope = .none
    }

    /// The answer to a query.
    public func antwoord<V: Vraag>(op vraag: V) async throws(ServiceError) -> V.Beeld {
        try await vraag.lees(self)
    }

    /// The rows of a statement.
    func rijen<Invoer, Rij>(
        _ statement: Statement<Invoer, Rij>, _ invoer: Invoer
    ) async throws(ServiceError) -> [Rij] {
        do {
            return try await database.read(statement, invoer, scope: scope)
        } catch let fout as DatabaseError {
            throw ServiceError(lezen: fout)
        } catch {
            throw .intern("\(error)")
        }
    }

    /// The names of some people; an erased one is not there.
    func namen(_ personen: Set<ID<Persoon>>) async throws(ServiceError) -> [ID<Persoon>: String] {
        guard !personen.isEmpty else { return [:] }
        let rijen = try await rijen(PersoonStatements.namen, personen.sorted())
        return Dictionary(rijen.map { ($0.id, $0.naam) }, uniquingKeysWith: { eerste, _ in eerste })
    }

    /// The texts under some seals; an erased one is not there.
    func teksten(
        _ verzegelingen: Set<Verzegeling>
    ) async throws(ServiceError) -> [Verzegeling: String] {
        guard !verzegelingen.isEmpty else { return [:] }
        let rijen = try await rijen(TekstStatements.lees, Array(verzegelingen))
        return Dictionary(
            rijen.map { ($0.verzegeling, $0.tekst) }, uniquingKeysWith: { eerste, _ in eerste })
    }
}
