/// A database that can be read and written by many tasks at once.
///
/// Short reads go through a few connections that all tasks share; commands and long reads borrow
/// a connection of their own. All connections belong to one thread, and no call blocks a thread of
/// the cooperative pool.
public final class Database: Sendable {
    let inbox: Inbox
    let configuration: DatabaseConfiguration

    private init(_ configuration: DatabaseConfiguration, _ inbox: Inbox) {
        self.configuration = configuration
        self.inbox = inbox
    }

    deinit {
        inbox.post(.abandon)
    }

    /// Makes the first connection, so that a wrong configuration shows at once.
    ///
    /// Gives up at the configuration's `startDeadline`, and when the task is cancelled.
    public static func connect(_ configuration: DatabaseConfiguration) async throws -> Database {
        let parameters = try ConnectionParameters(configuration)
        let inbox = Inbox()
        Thread.start { Loop(configuration, parameters, inbox).run() }
        let database = Database(configuration, inbox)
        let ticket = LeaseTicket(id: inbox.newIdentifier())
        try await withTaskCancellationHandler {
            try await Resumption<Void>.suspend { resumption in
                let request = StartRequest(
                    ticket: ticket,
                    deadline: .now + configuration.startDeadline,
                    resumption: resumption
                )
                if !inbox.post(.start(request)) { resumption(.failure(.closed)) }
            }
        } onCancel: {
            ticket.cancel()
            inbox.post(.cancelStart)
        }
        return database
    }

    /// Sees through what is under way, at most for the configured time, and closes all connections.
    public func close() async {
        // Closing cannot fail: a loop that has ended already is closed.
        _ = try? await Resumption<Void>.suspend { resumption in
            if !inbox.post(.close(resumption)) { resumption(.success(())) }
        }
    }

    /// Sessions, queues and counts as of the loop's last turn.
    public var statistics: Statistics { inbox.statistics }
}
