import Cluster
import Postgres
import Services

/// An error of cluster, schema or database that says in Dutch what is wrong and what to do.
protocol Databasemelding: Error, CustomStringConvertible {
    /// How the program ends on it.
    var uitgangscode: Uitgangscode { get }
}

extension ClusterError: Databasemelding {
    var uitgangscode: Uitgangscode {
        if case .heldByAnotherProcess(_, nil) = self { .probeerOpnieuw } else { .nietBereikbaar }
    }
}

extension MigrationError: Databasemelding {
    var uitgangscode: Uitgangscode {
        switch self {
        case .busy: .probeerOpnieuw
        case .failed(_, let fout) where fout.sqlState == .lockNotAvailable: .probeerOpnieuw
        case .failed(_, let fout) where fout.outcome == .unknown: .uitkomstOnbekend
        case .unreadable, .badName, .duplicate, .gap, .renamed, .changed, .newerSchema,
            .partMissing, .endsTransaction, .failed:
            .nietBereikbaar
        }
    }
}

extension RoleGuard.Refusal: Databasemelding {
    var uitgangscode: Uitgangscode { .nietToegestaan }
}

/// The configured database cannot be used.
struct Databasefout: Databasemelding {
    let fout: DatabaseError

    var uitgangscode: Uitgangscode {
        switch fout.kind {
        case .outcomeUnknown: .uitkomstOnbekend
        case .busy, .timeout, .canceled, .connectionLost: .probeerOpnieuw
        case .server(.lockNotAvailable), .server(.serializationFailure),
            .server(.deadlockDetected):
            .probeerOpnieuw
        case .server(.insufficientPrivilege): .nietToegestaan
        case .unreachable, .server, .misconfigured, .closed: .nietBereikbaar
        case .encoding, .decoding, .rowCount, .limit, .commitRolledBack: .intern
        }
    }

    var description: String { fout.uitleg }
}
