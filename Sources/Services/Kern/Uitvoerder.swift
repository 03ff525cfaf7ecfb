import Cryptografie
public import Domain
public import Postgres
import Synchronization

/// Carries out commands: the one place where a write transaction is opened.
///
/// Two round trips: read under locks, then write and COMMIT. Nothing is answered before the server
/// has confirmed the COMMIT.
public final class Uitvoerder: Sendable {
    let database: Database
    let toeval: @Sendable () -> UInt64
    let combineert: Bool
    /// How long a command may wait to be begun, or begun again.
    public let geduld: Duration
    let maker = Mutex(IDMaker())
    let combineerder: Combineerder

    /// How often a command is tried again when nothing was done or the outcome is unknown.
    static let meestePogingen = 5

    /// How many transactions with commands of one municipality run at the same time.
    ///
    /// While one waits for its COMMIT, the other decides; more make the groups smaller.
    static let groepen = 2

    /// SHA-256 as the rules want it.
    public static let sha256: Hashfunctie = { bytes in
        guard let hash = Hash(bytes: SHA256.hash(bytes)) else {
            preconditionFailure("SHA-256 has 32 bytes")
        }
        return hash
    }

    /// What a command key is used with: the hash of the input in canonical form.
    static func vingerafdruk(van invoer: [UInt8]) -> Hash { sha256([0x05] + invoer) }

    /// The number of the lock on something of a municipality: the first bytes of a hash, so that
    /// every process finds the same.
    static func slot(_ gemeente: ID<Gemeente>, _ naam: String) -> Int64 {
        let hash = SHA256.hash([0x06] + Array("\(gemeente) \(naam)".utf8))
        return hash.prefix(8).reduce(0) { $0 << 8 | Int64($1) }
    }

    /// An executor on a database.
    /// - Parameters:
    ///   - combineert: whether commands that wait are decided together.
    ///   - geduld: how long a command may wait to be begun, or begun again; what has begun ends by
    ///     the deadlines of the database.
    ///   - toeval: 64 random bits for each call.
    public init(
        _ database: Database, combineert: Bool = true, geduld: Duration = .seconds(30),
        toeval: @escaping @Sendable () -> UInt64 = { .random(in: .min ... .max) }
    ) {
        self.database = database
        self.combineert = combineert
        combineerder = Combineerder(groepen: Self.groepen)
        self.geduld = geduld
        self.toeval = toeval
    }

    /// A new identity, in rising order over this executor.
    public func nieuw<Soort>(_ soort: Soort.Type = Soort.self, op moment: Moment) -> ID<Soort> {
        maker.withLock { $0.maak(soort, op: moment, toeval: toeval()) }
    }

    /// Carries out a command at most once, whatever happens to connection or server.
    ///
    /// - Throws: ``ServiceError``; a refusal by a rule has been kept under the key.
    public func voerUit(
        _ opdracht: any Opdracht, _ verzoek: Opdrachtverzoek
    ) async throws(ServiceError) -> Opdrachtantwoord {
        guard opdracht.handeling.rollen.contains(verzoek.rol) else {
            throw .nietToegestaan(Toegangsfout(rol: verzoek.rol, handeling: opdracht.handeling))
        }
        let bytes: [UInt8]
        do { bytes = try opdracht.invoer.bytes() } catch { throw .intern("\(error)") }
        let lid = Lid(
            opdracht, verzoek, vingerafdruk: Self.vingerafdruk(van: bytes), tot: .now + geduld)
        guard combineert, lid.magSamen else { return try await alleen(lid).waarde() }
        return try await combineerder.voerUit(lid) { await self.samen($0, wacht: $1) }.waarde()
    }

    /// One command in a transaction of its own, tried again where that is safe.
    /// - Parameter onbekend: whether an earlier transaction may have done it.
    private func alleen(_ lid: Lid, onbekend: Bool = false) async -> Afloop {
        var (laatste, onbekend) = (Self.teDruk, onbekend)
        for _ in 0..<Self.meestePogingen {
            guard .now < lid.tot else { break }
            do {
                if let afloop = try await transactie([lid])[0] { return afloop }
            } catch {
                laatste = Self.fout(error, sleutel: lid.verzoek.sleutel)
                onbekend = onbekend || Self.kanGedaanZijn(error)
                // The same key again: its lock waits for the older transaction, so an unknown
                // outcome becomes a known one.
                guard Self.magOpnieuw(error) else { break }
            }
        }
        // "Not reachable" or "try again" would say that nothing was done, which nobody knows.
        return .mislukt(onbekend ? .uitkomstOnbekend(sleutel: lid.verzoek.sleutel) : laatste)
    }

    /// Commands in one transaction; one by one when that fails.
    /// - Returns: how each ended; `nil` for who would have had to wait and was not to.
    private func samen(_ leden: [Lid], wacht: Bool) async -> [Afloop?] {
        let nu = ContinuousClock.now
        let opTijd = leden.indices.filter { nu < leden[$0].tot }
        var aflopen = [Afloop?](repeating: .mislukt(Self.teDruk), count: leden.count)
        var onbekend = false
        if opTijd.count > 1 {
            do {
                let samen = try await transactie(opTijd.map { leden[$0] }, wacht: wacht)
                for (plaats, afloop) in zip(opTijd, samen) { aflopen[plaats] = afloop }
                return aflopen
            } catch { onbekend = Self.kanGedaanZijn(error) }
        }
        for plaats in opTijd { aflopen[plaats] = await alleen(leden[plaats], onbekend: onbekend) }
        return aflopen
    }

    private static let teDruk = ServiceError.probeerOpnieuw(
        "te veel opdrachten wachten; probeer het zo dadelijk opnieuw")

    /// Whether the transaction that ended with this error may have been committed.
    ///
    /// A server that is told to stop says so also behind a COMMIT that it has done.
    private static func kanGedaanZijn(_ fout: any Error) -> Bool {
        guard let fout = fout as? DatabaseError else { return false }
        if case .server(let code) = fout.kind, ["57P01", "57P02"].contains(code.code) {
            return true
        }
        return fout.outcome == .unknown || fout.outcome == .committed
    }

    private static func fout(_ fout: any Error, sleutel: String) -> ServiceError {
        switch fout {
        case let fout as ServiceError: fout
        case let fout as DatabaseError: ServiceError(fout, sleutel: sleutel)
        default: .intern("\(fout)")
        }
    }

    /// Whether the same command may be sent again at once: nothing was done, or the key finds out.
    private static func magOpnieuw(_ fout: any Error) -> Bool {
        guard let fout = fout as? DatabaseError else { return false }
        switch fout.kind {
        case .outcomeUnknown, .connectionLost: return true
        case .server(let code):
            // A unique key that another transaction took first (its row is visible now), a
            // deadlock, or a server that is starting or stopping.
            return ["23505", "40001", "40P01", "57P01", "57P02", "57P03"].contains(code.code)
        case .unreachable, .timeout, .busy, .canceled, .encoding, .decoding, .rowCount, .limit,
            .commitRolledBack, .misconfigured, .closed:
            return fout.outcome == .unknown
        }
    }
}
