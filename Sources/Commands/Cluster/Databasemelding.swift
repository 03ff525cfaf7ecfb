import Cluster
import Postgres

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
        case .failed(_, let fout) where fout.outcome == .unknown: .uitkomstOnbekend
        case .failed(_, let fout): Databasefout(fout: fout).uitgangscode
        case .unreadable, .badName, .duplicate, .gap, .renamed, .changed, .newerSchema,
            .partMissing, .endsTransaction:
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
        case .busy, .timeout, .connectionLost: .probeerOpnieuw
        case .server(let toestand): Self.code(toestand)
        case .misconfigured(let reden): reden.isInstelling ? .nietBereikbaar : .intern
        case .unreachable: .nietBereikbaar
        case .canceled: .geannuleerd
        case .encoding, .decoding, .rowCount, .limit, .commitRolledBack, .closed: .intern
        }
    }

    private static func code(_ toestand: SQLState) -> Uitgangscode {
        if toestand.asksForPatience { return .probeerOpnieuw }
        if toestand == .insufficientPrivilege { return .nietToegestaan }
        return toestand.isOfMachine ? .nietBereikbaar : .intern
    }

    var description: String { fout.melding }
}
