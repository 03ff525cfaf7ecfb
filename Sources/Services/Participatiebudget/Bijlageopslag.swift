import Cryptografie
public import Domain
public import Postgres
import Storage

/// A document of which the bytes are in the database, and of which nothing is recorded yet.
public struct GeplaatstBestand: Sendable, Hashable {
    /// Where the bytes are.
    public let id: ID<Bestand>
    /// Their SHA-256.
    public let hash: Hash
    /// How many.
    public let omvang: Int64
    /// What they are.
    public let soort: Bestandssoort
}

/// Places the bytes of documents in the database and reads them back, a piece at a time.
///
/// Whatever its size, a document never stands in memory as a whole. It is placed in a transaction
/// of its own: half a document is none. What is placed and then belongs to nothing is taken away,
/// at once or when the next one comes.
public struct Bijlageopslag: Sendable {
    private let database: Database
    private let gemeente: ID<Gemeente>

    /// How many bytes a piece has.
    public static let deellengte = 262_144
    /// After how many seconds a document that belongs to nothing may be taken away by another.
    static let houdbaar: Int64 = 86_400

    /// The documents of a municipality.
    public init(_ database: Database, gemeente: ID<Gemeente>) {
        self.database = database
        self.gemeente = gemeente
    }

    private var scope: Scope { Scope("wijkgriffie.gemeente", "\(gemeente)") }

    /// Places the bytes that come, until there are none or too many.
    /// - Parameter lees: the next piece, of at most ``deellengte`` bytes; `nil` at the end.
    /// - Throws: `Regelbreuk` `BIJLAGE_LEEG`, `BIJLAGE_TE_GROOT` or `BIJLAGE_SOORT_GEWEIGERD`; then
    ///   nothing was placed. `DatabaseError`, and what `lees` throws.
    public nonisolated(nonsending) func plaats(
        als id: ID<Bestand>, op moment: Moment, _ lees: () throws -> [UInt8]?
    ) async throws -> GeplaatstBestand {
        try await database.withConnection { verbinding in
            var (herkenner, hash, delen) = (Bestandsherkenner(), SHA256.Stroom(), Int32(0))
            var begin = Batch(scope: scope)
            begin.begin(.readCommitted)
            _ = try await verbinding.run(begin)
            while let stuk = try lees() {
                herkenner.neem(stuk)
                guard herkenner.omvang <= Aanvraag.meesteBijlagebytes else {
                    throw Bijlageregel.teGroot(herkenner.omvang)
                }
                hash.neem(stuk)
                delen += 1
                var batch = Batch()
                batch.add(
                    BijlageStatements.schrijfDeel, .init(van: id, deel: delen, inhoud: stuk))
                _ = try await verbinding.run(batch)
            }
            guard herkenner.omvang > 0 else { throw Bijlageregel.geenInhoud }
            guard let soort = herkenner.soort else { throw Bijlageregel.andereSoort }
            guard let geheel = Hash(bytes: hash.hash()) else {
                preconditionFailure("SHA-256 has 32 bytes")
            }
            var einde = Batch()
            einde.add(
                BijlageStatements.plaats,
                .init(id, hash: geheel, omvang: herkenner.omvang, delen: delen, op: moment))
            einde.commit()
            _ = try await verbinding.run(einde)
            return GeplaatstBestand(
                id: id, hash: geheel, omvang: herkenner.omvang, soort: soort)
        }
    }

    /// Takes away a document that came to belong to nothing, and what others left behind.
    public nonisolated(nonsending) func ruimOp(_ id: ID<Bestand>, op moment: Moment) async throws {
        let grens = try moment.plus(seconden: -Self.houdbaar)
        try await database.withConnection { verbinding in
            var batch = Batch(scope: scope)
            batch.begin(.readCommitted)
            batch.add(BijlageStatements.ruimOp, .init(id, enWatBleefVoor: grens))
            batch.commit()
            _ = try await verbinding.run(batch)
        }
    }

    /// Reads the bytes of an attachment, and sees that they are those that the register names.
    /// - Parameter schrijf: takes the next piece.
    /// - Throws: ``ServiceError/nietGevonden(_:)`` when they were erased,
    ///   ``ServiceError/registerGebroken(_:)`` when they are others, and what `schrijf` throws.
    public nonisolated(nonsending) func lees(
        _ bijlage: Aanvraag.Bijlage, _ schrijf: ([UInt8]) throws -> Void
    ) async throws {
        let lezer = Lezer(database, gemeente: gemeente)
        var (hash, omvang, deel) = (SHA256.Stroom(), Int64(0), Int32(1))
        while true {
            let stukken = try await lezer.rijen(
                BijlageStatements.leesDeel, .init(bijlage.bestand, deel: deel))
            guard let stuk = stukken.first else { break }
            hash.neem(stuk)
            omvang += Int64(stuk.count)
            deel += 1
            try schrijf(stuk)
        }
        guard omvang > 0 else {
            throw ServiceError.nietGevonden(
                "de inhoud van bijlage \(bijlage.nummer) is gewist")
        }
        guard omvang == bijlage.omvang, Hash(bytes: hash.hash()) == bijlage.hash else {
            throw ServiceError.registerGebroken(
                "de inhoud van bijlage \(bijlage.nummer) is niet wat het register noemt")
        }
    }
}
