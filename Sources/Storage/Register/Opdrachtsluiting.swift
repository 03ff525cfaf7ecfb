/// What is written beside the state when commands end, in one statement.
public struct Opdrachtsluiting: Sendable {
    let uitkomst: Sleuteluitkomst
    let teksten: TekstStatements.Teksten
    let boekingen: BudgetStatements.Boekingen
    let berichten: Rijen<TekstStatements.Bericht>

    /// Keys with their outcomes, texts under their seals, lines of the ledger, and messages.
    public init(
        _ uitkomst: Sleuteluitkomst, teksten: TekstStatements.Teksten,
        boekingen: BudgetStatements.Boekingen, berichten: [TekstStatements.Bericht]
    ) {
        self.uitkomst = uitkomst
        self.teksten = teksten
        self.boekingen = boekingen
        self.berichten = Rijen(berichten)
    }
}
