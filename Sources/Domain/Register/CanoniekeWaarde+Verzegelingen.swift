extension CanoniekeWaarde {
    /// Every commitment in this value, however deep.
    ///
    /// A text of another kind that happens to look like one does no harm: nothing is found for it.
    public var verzegelingen: [Verzegeling] {
        switch self {
        case .object(let velden):
            velden.flatMap { veld in
                [try? verzegelingOfNiets(veld.naam)].compactMap { $0 ?? nil }
                    + veld.waarde.verzegelingen
            }
        case .lijst(let leden): leden.flatMap(\.verzegelingen)
        case .tekst, .geheel, .waarheid: []
        }
    }
}
