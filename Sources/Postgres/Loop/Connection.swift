/// A connection lent to one task; of use only inside `Database.withConnection`.
public struct Connection: ~Copyable, Sendable {
    let lease: Lease
    let inbox: Inbox
    let configuration: DatabaseConfiguration

    /// Runs all statements of a batch in one round trip; an error undoes the whole batch.
    ///
    /// Nothing is reported before the server has answered the whole batch. When a batch that
    /// commits loses its connection, the error is `.outcomeUnknown`. Cancelling the task cancels
    /// the statement at the server, unless the batch commits: then its answer is awaited.
    public func run(_ batch: Batch) async throws -> BatchResults {
        guard !batch.isMalformed, !batch.items.isEmpty else {
            throw DatabaseError(.misconfigured(.malformedBatch), outcome: .notSent)
        }
        guard batch.statementCount <= configuration.maximumBatchStatements else {
            let limit = DatabaseError.Limit.statements(configuration.maximumBatchStatements)
            throw DatabaseError(.limit(limit), outcome: .notSent)
        }
        let (lease, inbox) = (lease, inbox)
        let ticket = LeaseTicket(id: inbox.newIdentifier())
        let deadline = MonotonicTime.now + configuration.batchDeadline
        return try await withTaskCancellationHandler {
            try await Resumption<BatchResults>.suspend { resumption in
                let request = RunRequest(
                    lease: lease,
                    ticket: ticket,
                    batch: batch,
                    deadline: deadline,
                    resumption: resumption
                )
                if !inbox.post(.run(request)) { resumption(.failure(.closed)) }
            }
        } onCancel: {
            ticket.cancel()
            inbox.post(.cancelRun(lease: lease.id, run: ticket.id))
        }
    }
}

extension Database {
    /// Lends a connection for the duration of the closure, and takes it back in a known state.
    ///
    /// Waits at most until the deadline (default: the configuration's) for a connection; a
    /// transaction that the closure left open is rolled back.
    public nonisolated(nonsending) func withConnection<Value>(
        deadline: Duration? = nil,
        _ body: (borrowing Connection) async throws -> Value
    ) async throws -> Value {
        let lease = try await lease(within: deadline ?? configuration.leaseDeadline)
        defer { inbox.post(.release(connection: lease.connection, lease: lease.id)) }
        return try await body(
            Connection(lease: lease, inbox: inbox, configuration: configuration)
        )
    }

    private func lease(within patience: Duration) async throws -> Lease {
        let ticket = LeaseTicket(id: inbox.newIdentifier())
        return try await withTaskCancellationHandler {
            try await Resumption<Lease>.suspend { resumption in
                let request = LeaseRequest(
                    ticket: ticket,
                    deadline: .now + patience,
                    resumption: resumption
                )
                if !inbox.post(.lease(request)) { resumption(.failure(.closed)) }
            }
        } onCancel: {
            ticket.cancel()
            inbox.post(.cancelLease(ticket.id))
        }
    }
}
