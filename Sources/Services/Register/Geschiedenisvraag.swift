public import Domain
import Storage

/// The history of one subject, with each chain value computed again.
public struct Geschiedenisvraag: Vraag {
    private let onderwerp: Onderwerp
    private let tot: Int64?

    /// The history of this subject.
    /// - Parameter tot: only what stands in the register before this place; `nil` for everything.
    public init(_ onderwerp: Onderwerp, tot: Int64? = nil) {
        self.onderwerp = onderwerp
        self.tot = tot
    }

    /// Reads the stream and follows its chain.
    public func lees(_ lezer: Lezer) async throws(ServiceError) -> Geschiedenis {
        let rijen =
            if let tot {
                try await lezer.rijen(
                    ToenStatements.inschrijvingen, .init([onderwerp.id], tot: tot))
            } else {
                try await lezer.rijen(RegisterStatements.stroom, onderwerp.id)
            }
        guard !rijen.isEmpty else {
            throw .nietGevonden(
                "\(onderwerp.soort.rawValue) \(onderwerp.id) heeft "
                    + (tot.map { "onder de eerste \($0) inschrijvingen van het register " } ?? "")
                    + "geen geschiedenis")
        }
        let ketting = Ketting(Uitvoerder.sha256)
        var vorige = Hash.nul
        var schakels: [Geschiedenis.Schakel] = []
        for (plaats, rij) in rijen.enumerated() {
            let inschrijving = try rij.leesInhoud()
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
            namen: try await lezer.namen(
                Set(schakels.flatMap { [$0.inschrijving.actor] + $0.inschrijving.betrokkenen })),
            teksten: try await lezer.teksten(Set(verzegelingen)))
    }
}

extension Inschrijving {
    /// Whom the entry is about beside who acted.
    fileprivate var betrokkenen: [ID<Persoon>] {
        ["aan", "persoon", "afdeling"].compactMap { naam in
            guard case .tekst(let tekst)? = inhoud.veldOfNiets(naam) else { return nil }
            return ID<Persoon>(tekst: tekst)
        }
    }
}
