import ArgumentParser
import Domain
import Services

/// The votes of members, in options.
struct Stemopties: ParsableArguments {
    @Option(help: ArgumentHelp("Een lid dat voor is; mag vaker.", valueName: "naam"))
    var voor: [String] = []

    @Option(help: ArgumentHelp("Een lid dat tegen is; mag vaker.", valueName: "naam"))
    var tegen: [String] = []

    @Option(help: ArgumentHelp("Een lid dat zich onthoudt; mag vaker.", valueName: "naam"))
    var onthouden: [String] = []

    @Option(help: ArgumentHelp("Een lid dat niet stemde; mag vaker.", valueName: "naam"))
    var afwezig: [String] = []

    func stemmen(_ fouten: Verzamelaar) -> [(String, Vergadering.Stem)] {
        let stemmen: [(String, Vergadering.Stem)] =
            voor.map { ($0, .voor) } + tegen.map { ($0, .tegen) }
            + onthouden.map { ($0, .onthouden) } + afwezig.map { ($0, .afwezig) }
        let namen = stemmen.map(\.0)
        if let dubbel = namen.first(where: { naam in namen.filter { $0 == naam }.count > 1 }) {
            fouten.meld(
                Invoerfout("--voor", .dubbelVeld, "'\(dubbel)' stemt twee keer; geef één stem"))
        }
        return stemmen
    }
}

extension Werk {
    /// Votes by member.
    func stemmen(
        _ stemmen: [(String, Vergadering.Stem)]
    ) async throws -> [ID<Persoon>: Vergadering.Stem] {
        var gegeven: [ID<Persoon>: Vergadering.Stem] = [:]
        for (naam, stem) in stemmen {
            gegeven[try await bekende(naam, veld: "--\(stem.rawValue)")] = stem
        }
        return gegeven
    }
}
