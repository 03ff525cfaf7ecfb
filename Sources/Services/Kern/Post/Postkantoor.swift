public import Domain
public import Postgres
import Storage

/// Hands out messages that are due, one at a time, and keeps what came of them.
///
/// At least once: who takes a message has it to himself for ten minutes, and what came of it is
/// recorded afterwards. Who stops in between leaves an attempt without an outcome; the next attempt
/// then says that the message may have arrived twice.
public struct Postkantoor: Sendable {
    private let database: Database
    private let gemeente: ID<Gemeente>

    /// The outbox of a municipality.
    public init(_ database: Database, gemeente: ID<Gemeente>) {
        self.database = database
        self.gemeente = gemeente
    }

    /// A message that is ours for now.
    public struct Greep: Sendable {
        /// The message.
        public let bericht: Postbericht
        /// The attempt that has begun.
        public let poging: Verzendpoging
        /// Whether it must go as a letter, whatever the recipient consented to.
        public let alsBrief: Bool
    }

    /// Takes the message that is due longest; `nil` when none is.
    public func neem(op moment: Moment) async throws(ServiceError) -> Greep? {
        try await schrijf { verbinding in
            var batch = self.begin
            let greep = batch.add(
                PostStatements.grijp,
                .init(nu: moment, vastTot: try moment.plus(seconden: Verzendbeleid.houvast)))
            let gelezen = try await verbinding.run(batch)
            guard let rij = try gelezen.optional(greep) else {
                _ = try await verbinding.run(Self.einde)
                return nil
            }
            var rest = Batch()
            let pogingen = rest.add(
                PostStatements.pogingen, .init(rij.bericht.id, regel: rij.bericht.regel))
            rest.commit()
            let eerdere = try await verbinding.run(rest)[pogingen]
                .filter { $0.nummer < rij.poging }
            return Greep(
                bericht: rij.bericht,
                poging: Verzendpoging(
                    nummer: rij.poging, begonnenOp: moment,
                    mogelijkHerhaald: Verzendbeleid.isMogelijkHerhaald(na: eerdere)),
                alsBrief: Verzendbeleid.wordtBrief(na: eerdere))
        }
    }

    /// Records what came of an attempt.
    /// - Parameter moment: when it ended; the next attempt is counted from there.
    public func meld(
        _ poging: Verzendpoging, van bericht: Postbericht, op moment: Moment
    ) async throws(ServiceError) {
        guard let uitkomst = poging.uitkomst else {
            preconditionFailure("an attempt is told of when it has ended")
        }
        try await schrijf { verbinding in
            var batch = self.begin
            let volgende = try Verzendbeleid.vervolg(op: moment, na: poging.nummer, uitkomst)
            batch.add(PostStatements.sluit, .init(bericht, poging, volgendeOp: volgende))
            batch.commit()
            _ = try await verbinding.run(batch)
        }
    }

    private var begin: Batch {
        var batch = Batch(scope: Scope("wijkgriffie.gemeente", "\(gemeente)"))
        batch.begin(.readCommitted)
        return batch
    }

    private static var einde: Batch {
        var batch = Batch()
        batch.rollback()
        return batch
    }

    /// Runs a body on a connection; whatever came of an unknown COMMIT, the claim runs out.
    private func schrijf<Waarde>(
        _ body: (borrowing Connection) async throws -> Waarde
    ) async throws(ServiceError) -> Waarde {
        do {
            return try await database.withConnection { verbinding in
                do {
                    return try await body(verbinding)
                } catch {
                    // The first error is the one to report; a lost connection has no transaction.
                    _ = try? await verbinding.run(Self.einde)
                    throw error
                }
            }
        } catch let fout as ServiceError {
            throw fout
        } catch let fout as DatabaseError {
            throw fout.outcome == .unknown
                ? .probeerOpnieuw(fout.melding) : ServiceError(lezen: fout)
        } catch {
            throw .intern("\(error)")
        }
    }
}
