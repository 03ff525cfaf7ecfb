import ArgumentParser
import Domain
import Services

/// `griffie vergadering stuk`: the papers of a meeting.
struct VergaderingStuk: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stuk",
        abstract: "De stukken van een vergadering; het register bewaart hun SHA-256.",
        discussion: """
            griffie vergadering stuk toevoegen WV-2026-0001 --punt 3 --bestand visie.pdf \\
                --als 'secretaris:Secretaris Atolwijk'
            griffie vergadering stuk geheim WV-2026-0001 --stuk 1 --grond '5.1 lid 2 onder e' \\
                --door commissie --als 'voorzitter:Voorzitter Atolwijk'
            """,
        subcommands: [
            StukToevoegen.self, StukIntrekken.self, StukGeheim.self, StukOpenbaar.self,
        ]
    )
}

extension Verzamelaar {
    /// The number of a paper.
    func stuk(_ waarde: String?) -> Int? {
        verplicht("--stuk", waarde, vorm: "het nummer van een stuk") {
            Int($0).flatMap { (1...5_000).contains($0) ? $0 : nil }
        }
    }
}
