public import Domain
import Storage

/// How wijkraden met, decided and advised in a period.
public struct Wijkraadrapportvraag: Vraag {
    private let van: Datum
    private let tot: Datum
    private let wijkraad: String?

    /// A period, of all wijkraden or of one by its code.
    public init(van: Datum, tot: Datum, wijkraad: String? = nil) {
        self.van = van
        self.tot = tot
        self.wijkraad = wijkraad
    }

    /// Reads and counts.
    /// - Throws: ``ServiceError/nietGevonden(_:)`` for a wijkraad that is not there.
    public func lees(_ lezer: Lezer) async throws(ServiceError) -> Wijkraadrapport {
        if let wijkraad { _ = try await Wijkraadvraag(wijkraad).lees(lezer) }
        return Wijkraadrapport(
            van: van, tot: tot, wijkraden: try await Wijkraden().lees(lezer), alleen: wijkraad,
            vergaderingen: try await Vergaderingen(van: wijkraad).lees(lezer)
                .map(\.vergadering.waarde),
            aanvraagadviezen: try await aanvraagadviezen(lezer),
            dossiers: try await Dossiers().lees(lezer).map(\.waarde.consultatiedossier),
            taken: try await Taken(.alle).lees(lezer).taken.map(\.waarde))
    }

    private func aanvraagadviezen(
        _ lezer: Lezer
    ) async throws(ServiceError) -> [Wijkraadrapport.Aanvraagadvies] {
        let wijken = Dictionary(
            try await lezer.rijen(BudgetStatements.alleBudgetten, ()).map {
                ($0.id, $0.budget.wijk)
            }, uniquingKeysWith: { eerste, _ in eerste })
        return try await lezer.rijen(AanvraagleesStatements.alleAanvragen, ()).compactMap { rij in
            guard let advies = rij.aanvraag.advies, let wijk = wijken[rij.aanvraag.inhoud.budget]
            else { return nil }
            return .init(wijk: wijk, advies: advies)
        }
    }
}
