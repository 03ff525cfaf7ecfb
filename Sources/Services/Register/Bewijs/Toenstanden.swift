import Domain
import Storage

/// All subjects of one kind as they were known at a place in the register, by identity.
///
/// Made out of the entries alone: what the tables say today has no part in it.
struct Toenstanden<S: Staat>: Vraag {
    private let soort: Onderwerpsoort
    private let tot: Int64

    /// How many subjects are read at once.
    private static var paginalengte: Int32 { 500 }

    /// - Parameter tot: how many entries the register had, all of them sealed.
    init(_ soort: Onderwerpsoort, tot: Int64) {
        self.soort = soort
        self.tot = tot
    }

    func lees(_ lezer: Lezer) async throws(ServiceError) -> [S] {
        var standen: [S] = []
        var na = ID<Onderwerp>(hoog: 0, laag: 0)
        while true {
            let pagina = try await lezer.rijen(
                ToenStatements.onderwerpen, .init(soort, na: na, aantal: Self.paginalengte))
            guard let laatste = pagina.last else { return standen }
            let rijen = try await lezer.rijen(
                ToenStatements.inschrijvingen, .init(pagina, tot: tot))
            for stroom in rijen.inStromen() {
                var inschrijvingen: [Inschrijving] = []
                for rij in stroom { inschrijvingen.append(try rij.leesInhoud()) }
                standen.append(try S.uit(inschrijvingen, van: stroom[0].onderwerp))
            }
            na = laatste
        }
    }
}

extension [Inschrijvingrij] {
    /// The entries of each subject; those of one subject stand together.
    fileprivate func inStromen() -> [[Inschrijvingrij]] {
        var stromen: [[Inschrijvingrij]] = []
        for rij in self {
            if stromen.last?.last?.onderwerp == rij.onderwerp {
                stromen[stromen.count - 1].append(rij)
            } else {
                stromen.append([rij])
            }
        }
        return stromen
    }
}

extension Inschrijvingrij {
    /// The entry in its bytes.
    /// - Throws: ``ServiceError/intern(_:)`` for bytes that are no entry.
    func leesInhoud() throws(ServiceError) -> Inschrijving {
        do { return try Inschrijving(bytes: inhoud) } catch {
            throw .intern("inschrijving \(volgnummer) van \(onderwerp) is niet leesbaar: \(error)")
        }
    }
}

extension Staat {
    /// The state that the entries of a subject lead to.
    /// - Throws: ``ServiceError/intern(_:)`` for entries that no program of ours wrote.
    static func uit<Wat>(
        _ inschrijvingen: [Inschrijving], van id: ID<Wat>
    ) throws(ServiceError) -> Self {
        let staat: Self?
        do { staat = try herhaal(inschrijvingen: inschrijvingen) } catch {
            throw .intern("een inschrijving van \(id) is niet leesbaar: \(error)")
        }
        guard let staat else {
            throw .intern("de stroom van \(id) begint niet met een eerste gebeurtenis")
        }
        return staat
    }
}
