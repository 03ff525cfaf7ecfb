public import Domain
import Storage

/// The history of one subject, with each chain value computed again.
public struct Geschiedenisvraag: Vraag {
    private let onderwerp: Onderwerp

    /// The history of this subject.
    public init(_ onderwerp: Onderwerp) {
        self.onderwerp = onderwerp
    }

    /// Reads the stream and follows its chain.
    public func lees(_ lezer: Lezer) async throws(ServiceError) -> Geschiedenis {
        let rijen = try await lezer.rijen(RegisterStatements.stroom, onderwerp.id)
        guard !rijen.isEmpty else {
            throw .nietGevonden(
                "\(onderwerp.soort.rawValue) \(onderwerp.id) heeft geen geschiedenis")
        }
        let ketting = Ketting(Uitvoerder.sha256)
        var vorige = Hash.nul
        var schakels: [Geschiedenis.Schakel] = []
        for (plaats, rij) in rijen.enumerated() {
            let inschrijving: Inschrijving
            do { inschrijving = try Inschrijving(bytes: rij.inhoud) } catch {
                throw .intern("inschrijving \(rij.volgnummer) is niet leesbaar: \(error)")
            }
            let verwacht = ketting.waarde(
                na: vorige, volgnummer: Int64(plaats + 1), inhoud: ketting.inhoud(rij.inhoud))
            schakels.append(
                .init(
                    volgnummer: rij.volgnummer, inschrijving: inschrijving, keten: rij.keten,
                    klopt: verwacht == rij.keten && rij.volgnummer == Int64(plaats + 1)))
            vorige = rij.keten
        }
        let verzegelingen = schakels.flatMap { $0.inschrijving.inhoud.verzegelingen }
        return Geschiedenis(
            schakels: schakels,
            namen: try await lezer.namen(Set(schakels.map(\.inschrijving.actor))),
            teksten: try await lezer.teksten(Set(verzegelingen)))
    }
}
