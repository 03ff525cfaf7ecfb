import Domain

/// Finds the budget that a line of a file means; made once for all lines.
struct Budgetwijzer: Sendable {
    private struct Plaats: Hashable {
        let wijk: String
        let jaar: Int
    }

    private let budgetten: [Plaats: [Budgetbeeld]]
    private let namen: [Int: [String]]

    init(_ alle: [Budgetbeeld]) {
        var budgetten: [Plaats: [Budgetbeeld]] = [:]
        for beeld in alle {
            for wijk in Set([beeld.wijknaam.lowercased(), "\(beeld.budget.wijk)".lowercased()]) {
                budgetten[Plaats(wijk: wijk, jaar: beeld.budget.jaar), default: []].append(beeld)
            }
        }
        self.budgetten = budgetten
        namen = Dictionary(grouping: alle, by: \.budget.jaar).mapValues { $0.map(\.wijknaam) }
    }

    /// The one budget of a wijk, by name or code, and a year.
    /// - Throws: `Invoerfouten` when there is none, or several wijken have the name.
    func budget(_ wijk: String, jaar: Int) throws(Invoerfouten) -> Budgetbeeld {
        let gevonden = budgetten[Plaats(wijk: wijk.lowercased(), jaar: jaar)] ?? []
        if let budget = gevonden.first, gevonden.count == 1 { return budget }
        let raad: String
        if gevonden.count > 1 {
            raad = "meer wijken heten zo; geef de code"
        } else if let namen = namen[jaar] {
            let bedoeld = Gelijkenis.bedoelde(wijk, uit: namen).map { "bedoelde u '\($0)'?" }
            raad = bedoeld ?? "er zijn budgetten voor \(namen.prefix(20).joined(separator: ", "))"
        } else {
            raad = "er is voor \(jaar) nog geen budget bekendgemaakt"
        }
        throw Invoerfouten(
            Invoerfout(
                "wijk", code: Bestandsregel.geenBudget.rawValue,
                "er is geen budget voor '\(wijk.kort)' in \(jaar); \(raad)"))
    }
}
