public import Domain
public import Postgres
import Storage

/// All submitted applications of a budget year, by COPY: memory does not grow with the year.
public struct Aanvraaguitvoer: Sendable {
    private let gemeente: ID<Gemeente>
    private let jaar: Int

    /// The applications of one municipality and year.
    public init(gemeente: ID<Gemeente>, jaar: Int) {
        self.gemeente = gemeente
        self.jaar = jaar
    }

    /// Hands out the applications by reference, a page at a time, all as of one moment.
    /// - Returns: how many there are.
    @discardableResult
    public nonisolated(nonsending) func lees(
        _ sessie: Session, _ neem: ([Uitvoerregel]) async throws -> Void
    ) async throws -> Int {
        try await sessie.transaction(.repeatableReadReadOnly) { sessie in
            _ = try await sessie.query(ControleStatements.kiesGemeente, gemeente)
            _ = try await sessie.query(UitvoerStatements.kiesJaar, Int32(clamping: jaar))
            return try await sessie.copyOut(UitvoerStatements.aanvragen, neem)
        }
    }
}
