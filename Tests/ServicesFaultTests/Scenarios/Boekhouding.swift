import Cluster
import Domain
import Postgres
import Services
import TestSupport
import Testing

/// What callers were told, key by key, to be compared with what is there.
struct Boekhouding: Sendable, CustomStringConvertible {
    enum Antwoord: Sendable, Hashable {
        /// It was done.
        case gedaan
        /// Nothing was done.
        case niets
        /// Nobody knows.
        case onbekend
        /// Anything that should not happen.
        case fout(String)
    }

    let antwoorden: [(sleutel: String, aanvraag: ID<Aanvraag>, antwoord: Antwoord)]

    /// How many answers of each kind.
    var description: String {
        "\(antwoorden.count) besluiten: \(aantal(.gedaan)) gedaan, \(aantal(.niets)) niets, "
            + "\(aantal(.onbekend)) onbekend"
    }

    func aantal(_ antwoord: Antwoord) -> Int { antwoorden.count { $0.antwoord == antwoord } }

    /// Decides on an application and says what the caller was told.
    static func besluit(
        over aanvraag: ID<Aanvraag>, _ cent: Int64, sleutel: String, _ proef: Proefgemeente
    ) async -> Antwoord {
        do throws(ServiceError) {
            try await proef.besluit(over: aanvraag, .verlenen(Bedrag(cent: cent)), sleutel: sleutel)
            return .gedaan
        } catch {
            switch error {
            case .uitkomstOnbekend: return .onbekend
            case .probeerOpnieuw, .nietBereikbaar: return .niets
            default: return .fout("\(error)")
            }
        }
    }

    /// Acknowledged lost 0, refused but present 0; what is unknown is resolved by its key; then
    /// everything exactly once, and the controls are empty.
    func controleer(_ proef: Proefgemeente, _ cent: Int64) async throws {
        for regel in antwoorden {
            if case .fout(let wat) = regel.antwoord { Issue.record("\(regel.sleutel): \(wat)") }
        }
        let toen = try await Self.gedaan(proef)
        let bevestigd = Set(antwoorden.filter { $0.antwoord == .gedaan }.map(\.sleutel))
        let niets = Set(antwoorden.filter { $0.antwoord == .niets }.map(\.sleutel))
        #expect(bevestigd.subtracting(toen) == [], "bevestigd en verloren")
        #expect(niets.intersection(toen) == [], "geweigerd en toch gedaan")
        for regel in antwoorden where regel.antwoord == .onbekend {
            let nu = await Self.besluit(
                over: regel.aanvraag, cent, sleutel: regel.sleutel, proef)
            #expect(nu == .gedaan, "\(regel.sleutel) bleef onbekend")
        }
        let onbekend = Set(antwoorden.filter { $0.antwoord == .onbekend }.map(\.sleutel))
        #expect(try await Self.gedaan(proef) == bevestigd.union(onbekend))
        let som = try await proef.tekst("select verplicht_cent::text from budget")
        #expect(som == ["\(cent * Int64(bevestigd.count + onbekend.count))"])
        let geschonden = try await proef.geschonden()
        #expect(geschonden == [:])
    }

    /// The keys of these tests under which something was done.
    private static func gedaan(_ proef: Proefgemeente) async throws -> Set<String> {
        Set(
            try await proef.tekst(
                """
                select sleutel from opdrachtsleutel
                where uitkomst = 'gedaan' and sleutel like 'storing-%'
                """))
    }
}
