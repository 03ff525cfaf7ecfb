extension Budget {
    /// What giving money back writes: that itself, and the release of what stood above the ceiling.
    ///
    /// What stood there goes back first, on whatever ground it stood: it leaves no room for others
    /// (Awb 4:25 lid 2).
    func metVrijgave(na terug: BudgetGebeurtenis) -> [BudgetGebeurtenis] {
        var zonder = self
        zonder.pasToe(terug)
        let boven = min(zonder.bovenPlafond, zonder.beschikbaar)
        return [terug] + (boven > .nul ? [.bovenPlafondVrijgegeven(boven)] : [])
    }
}
