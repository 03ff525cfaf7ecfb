public import Domain
import Storage

/// The facts of the submitted applications of a budget year or of all, by reference.
public struct Dossierfeiten: Vraag {
    private let jaar: Int?

    /// Those of the budgets of a year, or of all.
    public init(jaar: Int? = nil) {
        self.jaar = jaar
    }

    private static let paginalengte: Int32 = 500

    /// Reads them a page at a time, so that no answer of the server grows with the municipality.
    public func lees(_ lezer: Lezer) async throws(ServiceError) -> [Dossierfeit] {
        let wijken = try await Wijken().lees(lezer)
        var feiten: [Dossierfeit] = []
        while true {
            let pagina = try await lezer.rijen(
                VerantwoordingStatements.feiten,
                .init(jaar: jaar, na: feiten.last?.kenmerk, aantal: Self.paginalengte))
            feiten += pagina.map { rij in
                var feit = rij.feit
                feit.wijknaam = wijken.naam(van: feit.wijk, in: feit.jaar)
                return feit
            }
            if pagina.count < Int(Self.paginalengte) { return feiten }
        }
    }
}
