public import Domain
public import Postgres
import Storage

/// Seals the register of one municipality: gives entries their place in the Merkle tree, and signs
/// its root.
///
/// One at a time for each municipality; who comes second leaves the work to the first. It works in
/// two steps that may each be cut off: first the places, in transactions of their own, then the
/// checkpoint over everything that has a place. What the checkpoint covers is read back and hashed
/// again before it is signed, because a signature over a flipped bit can never be taken back.
public struct Verzegelaar: Sendable {
    let database: Database
    let gemeente: ID<Gemeente>
    let boom = Merkleboom(Uitvoerder.sha256)
    let ketting = Ketting(Uitvoerder.sha256)

    /// How many entries get their place in one transaction.
    static let perKeer: Int32 = 500

    /// What one run did.
    public struct Uitslag: Sendable, Hashable {
        /// How many entries got their place.
        public internal(set) var geplaatst: Int64 = 0
        /// The checkpoint that was set; `nil` when nothing was new.
        public internal(set) var zegel: GetekendZegel?
        /// Whether somebody else was sealing.
        public internal(set) var bezet = false
    }

    /// The sealer of a municipality.
    public init(_ database: Database, gemeente: ID<Gemeente>) {
        self.database = database
        self.gemeente = gemeente
    }

    /// Seals everything that waits.
    /// - Parameters:
    ///   - oorsprong: the name of the register.
    ///   - moment: when it happens.
    ///   - handmatigeKlok: whether that moment was set by hand.
    /// - Throws: ``ServiceError/registerGebroken(_:)`` when what is stored does not hold together:
    ///   then nothing is signed.
    public func verzegel(
        met sleutels: Sleutelbos, oorsprong: String, op moment: Moment, handmatigeKlok: Bool
    ) async throws(ServiceError) -> Uitslag {
        do {
            var uitslag = Uitslag()
            while !uitslag.bezet {
                let geplaatst = try await plaats(&uitslag)
                uitslag.geplaatst += Int64(geplaatst)
                if geplaatst < Int(Self.perKeer) { break }
            }
            guard !uitslag.bezet else { return uitslag }
            try await teken(&uitslag) { omvang, wortel, vorige in
                // As with entries: after a clock that went back, too, each comes after the last.
                sleutels.teken(
                    Zegel(
                        oorsprong: oorsprong, omvang: omvang, wortel: wortel,
                        gezetOp: vorige.map { max($0, moment) } ?? moment,
                        handmatigeKlok: handmatigeKlok))
            }
            return uitslag
        } catch let fout as ServiceError {
            throw fout
        } catch let fout as DatabaseError {
            // Sealing again goes on where this one stopped, whatever came of it.
            throw fout.outcome == .unknown
                ? .probeerOpnieuw(fout.melding) : ServiceError(lezen: fout)
        } catch {
            throw .intern("\(error)")
        }
    }

    /// Runs a body on a connection that is left without a transaction.
    ///
    /// Also when the body stops halfway: a lock that is let go later than its holder says would
    /// make the next one think that somebody is sealing.
    private func verbonden<Waarde>(
        _ body: (borrowing Connection) async throws -> Waarde
    ) async throws -> Waarde {
        try await database.withConnection { verbinding in
            do {
                return try await body(verbinding)
            } catch {
                // The first error is the one to report; a lost connection has no transaction.
                _ = try? await verbinding.run(Self.einde)
                throw error
            }
        }
    }

    private static var einde: Batch {
        var batch = Batch()
        batch.rollback()
        return batch
    }

    private var begin: Batch {
        var batch = Batch(scope: Scope("wijkgriffie.gemeente", "\(gemeente)"))
        batch.begin(.readCommitted)
        return batch
    }

    /// Gives the first entries of the queue their place.
    private func plaats(_ uitslag: inout Uitslag) async throws -> Int {
        var bezet = false
        let aantal = try await verbonden { verbinding in
            var lezen = begin
            let slot = lezen.add(ZegelStatements.probeerSlot)
            let omvang = lezen.add(ZegelStatements.omvang)
            let laatste = lezen.add(ZegelStatements.laatste)
            let wachtenden = lezen.add(ZegelStatements.wachtenden, Self.perKeer)
            let gelezen = try await verbinding.run(lezen)
            let rijen = gelezen[wachtenden]
            bezet = try gelezen.one(slot) == false
            guard !bezet, !rijen.isEmpty else {
                _ = try await verbinding.run(Self.einde)
                return 0
            }

            let vanaf = try gelezen.one(omvang)
            var rand = try await self.rand(omvang: vanaf, verbinding)
            // Nodes over a wrong edge would stay wrong when the edge is put right.
            if let vorig = try gelezen.optional(laatste), vorig.omvang == vanaf {
                try eis(rand, onder: vorig)
            }
            var bladeren: [(rij: Wachtrij, hash: Hash)] = []
            var knopen: [ZegelStatements.Knoop] = []
            for rij in rijen {
                let hash = try blad(rij)
                bladeren.append((rij, hash))
                knopen += rand.neem(hash, boom)
            }
            var schrijven = Batch()
            schrijven.add(ZegelStatements.plaats, .init(vanaf: vanaf, bladeren))
            if !knopen.isEmpty { schrijven.add(ZegelStatements.bewaarKnopen, .init(knopen)) }
            schrijven.commit()
            _ = try await verbinding.run(schrijven)
            return rijen.count
        }
        uitslag.bezet = bezet
        return aantal
    }

    /// Sets a checkpoint over all places, after reading back what the last one did not cover.
    private func teken(
        _ uitslag: inout Uitslag, _ maak: (Int64, Hash, Moment?) -> GetekendZegel
    ) async throws {
        var bezet = false
        uitslag.zegel = try await verbonden { verbinding in
            var lezen = begin
            let slot = lezen.add(ZegelStatements.probeerSlot)
            let omvang = lezen.add(ZegelStatements.omvang)
            let laatste = lezen.add(ZegelStatements.laatste)
            let gelezen = try await verbinding.run(lezen)
            bezet = try gelezen.one(slot) == false
            let (naar, vorig) = (try gelezen.one(omvang), try gelezen.optional(laatste))
            guard !bezet, naar > vorig?.omvang ?? 0 else {
                _ = try await verbinding.run(Self.einde)
                return nil
            }

            var rand = try await self.rand(omvang: vorig?.omvang ?? 0, verbinding)
            if let vorig { try eis(rand, onder: vorig) }
            while rand.omvang < naar { try await leesTerug(&rand, verbinding) }
            let bewaard = try await self.rand(omvang: naar, verbinding)
            guard bewaard == rand else {
                throw ServiceError.registerGebroken(
                    "de bewaarde boom over \(naar) inschrijvingen volgt niet uit de bladeren")
            }
            let getekend = maak(naar, rand.wortel(boom), vorig?.gezetOp)
            var schrijven = Batch()
            schrijven.add(ZegelStatements.bewaar, Zegelrij(getekend))
            schrijven.commit()
            _ = try await verbinding.run(schrijven)
            return getekend
        }
        uitslag.bezet = bezet
    }

    private func eis(_ rand: Boomrand, onder zegel: Zegelrij) throws(ServiceError) {
        guard rand.wortel(boom) == zegel.wortel else {
            throw .registerGebroken(
                "de boom is niet meer die van het zegel over \(zegel.omvang) inschrijvingen")
        }
    }

    /// Hashes the next page of leaves again, from the bytes of their entries.
    private func leesTerug(
        _ rand: inout Boomrand, _ verbinding: borrowing Connection
    ) async throws {
        var lezen = Batch()
        let bladeren = lezen.add(
            ZegelleesStatements.bladeren, .init(vanaf: rand.omvang, aantal: Self.perKeer))
        let rijen = try await verbinding.run(lezen)[bladeren]
        guard !rijen.isEmpty else {
            throw ServiceError.registerGebroken("blad \(rand.omvang) ontbreekt in de boom")
        }
        for rij in rijen {
            guard let inhoud = rij.inhoud, let keten = rij.keten, rij.plaats == rand.omvang else {
                throw ServiceError.registerGebroken("blad \(rand.omvang) heeft geen inschrijving")
            }
            let hash = try blad(
                Wachtrij(
                    onderwerp: rij.onderwerp, volgnummer: rij.volgnummer, inhoud: inhoud,
                    keten: keten, vorigeKeten: rij.vorigeKeten))
            guard hash == rij.hash else {
                throw ServiceError.registerGebroken(
                    "blad \(rand.omvang) past niet bij inschrijving "
                        + "\(rij.onderwerp)-\(rij.volgnummer)")
            }
            _ = rand.neem(hash, boom)
        }
    }

    /// The leaf of an entry, after checking its chain value.
    private func blad(_ rij: Wachtrij) throws(ServiceError) -> Hash {
        let vorige = rij.volgnummer == 1 ? Hash.nul : rij.vorigeKeten
        guard let vorige,
            ketting.waarde(
                na: vorige, volgnummer: rij.volgnummer, inhoud: ketting.inhoud(rij.inhoud))
                == rij.keten
        else {
            throw .registerGebroken(
                "de keten klopt niet bij inschrijving \(rij.onderwerp)-\(rij.volgnummer)")
        }
        return Registerblad(
            gemeente: gemeente, onderwerp: rij.onderwerp, volgnummer: rij.volgnummer,
            keten: rij.keten
        ).hash(boom)
    }

    /// The right edge of the tree at this size, from the stored nodes.
    private func rand(
        omvang: Int64, _ verbinding: borrowing Connection
    ) async throws -> Boomrand {
        guard omvang > 0 else { return Boomrand() }
        var lezen = Batch()
        let knopen = lezen.add(
            ZegelStatements.knopen, .init(Boomrand.plaatsen(omvang: omvang)))
        let gelezen = try await verbinding.run(lezen)[knopen]
        guard
            let rand = Boomrand(
                omvang: omvang, Dictionary(gelezen.map { ($0.plaats, $0.hash) }) { a, _ in a })
        else {
            throw ServiceError.registerGebroken(
                "in de boom over \(omvang) inschrijvingen ontbreken knopen")
        }
        return rand
    }
}
