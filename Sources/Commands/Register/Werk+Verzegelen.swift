import Domain
import Postgres
import Services

extension Werk {
    /// Seals what was recorded just now.
    ///
    /// The command itself is done, whatever comes of this; that it is not sealed yet is said.
    func verzegel() async {
        guard !verzoek.proef else { return }
        do {
            let uitslag = try await omgeving.verzegel(
                gemeente, database, op: moment, handmatigeKlok: verzoek.moment != nil)
            if uitslag.bezet { omgeving.meld("Een ander programma verzegelt dit al.\n") }
        } catch {
            let melding = Foutmelding(error, opdracht: "griffie", nummer: sleutel, in: omgeving)
            omgeving.meld(
                "Let op: dit is vastgelegd, maar nog niet verzegeld. Later kan dat met "
                    + "griffie register zegel.\n")
            for regel in melding.regels { omgeving.meld("  " + regel + "\n") }
        }
    }
}

extension Omgeving {
    /// Seals the register of a municipality with the keys of this installation.
    func verzegel(
        _ gemeente: MetID<Gemeente>, _ database: Database, op moment: Moment, handmatigeKlok: Bool
    ) async throws -> Verzegelaar.Uitslag {
        try await Verzegelaar(database, gemeente: gemeente.id).verzegel(
            met: try sleutelmap(gemeente), oorsprong: gemeente.oorsprong, op: moment,
            handmatigeKlok: handmatigeKlok, zaad: zaad)
    }
}
