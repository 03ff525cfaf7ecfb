/// The protocol of one connection in pipeline mode, without any waiting.
///
/// Idle -> (`send`) -> under way -> (`receive`, again and again) -> idle, or broken for good.
/// Belongs to one thread.
final class Conversation<Connection: Wire> {
    /// What the next answers belong to.
    enum Step {
        case prepare(StatementBody, name: String, item: Int)
        case execute(item: Int)
    }

    /// What this connection knows of a statement; an object, so that it is looked up once per use.
    final class Prepared {
        let body: StatementBody
        /// Name under which the server knows it.
        let name: String
        /// Names and types of the columns have been compared.
        var isVerified = false

        init(body: StatementBody, name: String) {
            self.body = body
            self.name = name
        }
    }

    let wire: Connection
    let maximumRows: Int
    let maximumParameterBytes: Int
    var isUnderWay = false
    var isBroken = false
    /// Whether something waits for room in the socket.
    var wantsWrite = false
    var preparations = 0

    var items: [Segment.Item] = []
    var outcomes: [Segment.Outcome] = []
    var steps: [Step] = []
    var nextStep = 0
    /// The current step has given its answer; the nil behind it is still to come.
    var isAnswered = false
    var prepared: [String: Prepared] = [:]
    /// What was known of each item's statement when the segment was sent.
    var known: [Prepared?] = []
    /// Times that the server has lost its statements.
    private var generation = 0
    /// Names used in the segment that is being sent.
    private var announced: [String: StatementBody] = [:]
    private var scopeStatements: [Int: StatementBody] = [:]
    private var parameters = ParameterBuffer()
    private var slots: [Range<Int>?] = []

    init(_ wire: Connection, maximumRows: Int, maximumParameterBytes: Int = .max) {
        self.wire = wire
        self.maximumRows = maximumRows
        self.maximumParameterBytes = maximumParameterBytes
    }

    /// Statements prepared since the last call, for the statistics.
    func takePreparations() -> Int {
        defer { preparations = 0 }
        return preparations
    }

    /// Forgets all statements, so that each is prepared again before its next use.
    ///
    /// They get other names at the server, because the old ones may still exist there.
    func forgetAll() {
        prepared.removeAll()
        generation += 1
    }

    private func serverName(of body: StatementBody) -> String {
        generation == 0 ? body.name : "\(body.name)~\(generation)"
    }
}

extension Conversation {
    /// Writes a whole segment and its sync; returns at once, whether or not the socket took all.
    func send(_ segment: Segment) -> Progress {
        precondition(
            !isUnderWay && !isBroken,
            "a segment is under way, or the connection is broken"
        )
        begin(segment)
        if let error = encode(allOrNothing: segment.isAllOrNothing) {
            return .finished(refused(error))
        }
        guard queueSteps() else { return lose() }
        guard !steps.isEmpty else { return .finished(takeOutcomes()) }
        isUnderWay = true
        guard wire.sync() else { return lose() }
        return flush() ? .waiting : lose()
    }

    private func begin(_ segment: Segment) {
        items = segment.items
        outcomes = [Segment.Outcome](repeating: .skipped, count: items.count)
        steps.removeAll(keepingCapacity: true)
        nextStep = 0
        isAnswered = false
    }

    /// Writes the parameters of all items, before anything is queued.
    private func encode(allOrNothing: Bool) -> DatabaseError? {
        parameters.removeAll()
        slots.removeAll(keepingCapacity: true)
        known.removeAll(keepingCapacity: true)
        announced.removeAll(keepingCapacity: true)
        var origin = 0
        for index in items.indices {
            let first = parameters.slots.count
            // A batch is bounded as a whole; reads of different tasks each by themselves.
            if !allOrNothing { origin = parameters.bytes.count }
            if let failure = encode(index, origin: origin) {
                parameters.truncate(toSlots: first)
                slots.append(nil)
                if allOrNothing { return failure }
                outcomes[index] = .failed(failure)
            } else {
                slots.append(first..<parameters.slots.count)
            }
        }
        return nil
    }

    private func encode(_ index: Int, origin: Int) -> DatabaseError? {
        let body = statement(of: index)
        known.append(body.flatMap { prepared[$0.name] })
        if let body, isAmbiguous(body, known[index]) { return ambiguous(body) }
        do throws(CodecError) {
            switch items[index] {
            case .command, .commit: break
            case .scope(let settings):
                for setting in settings {
                    try parameters.bind(setting.name)
                    try parameters.bind(setting.value)
                }
            case .operation(let operation): try operation.encode(into: &parameters)
            }
        } catch {
            return DatabaseError(.encoding(error), outcome: .notSent, statement: body?.name)
        }
        guard parameters.bytes.count - origin > maximumParameterBytes else { return nil }
        return DatabaseError(
            .limit(.parameterBytes(maximumParameterBytes)),
            outcome: .notSent,
            statement: body?.name
        )
    }

    private func refused(_ error: DatabaseError) -> [Segment.Outcome] {
        [Segment.Outcome](repeating: .failed(error), count: takeOutcomes().count)
    }

    /// Queues what could be written, preparing what this connection does not know yet.
    private func queueSteps() -> Bool {
        announced.removeAll(keepingCapacity: true)
        for index in items.indices {
            guard let range = slots[index] else { continue }
            switch items[index] {
            case .command(let sql):
                guard wire.command(sql) else { return false }
            case .commit:
                guard wire.command("COMMIT") else { return false }
            case .scope, .operation:
                guard let body = statement(of: index), queue(body, item: index, range) else {
                    return false
                }
            }
            steps.append(.execute(item: index))
        }
        return true
    }

    private func queue(_ body: StatementBody, item: Int, _ range: Range<Int>) -> Bool {
        if let prepared = known[item] {
            return wire.execute(prepared.name, parameters, slots: range)
        }
        let name = serverName(of: body)
        if announced.updateValue(body, forKey: body.name) == nil {
            guard wire.prepare(body, name: name) else { return false }
            steps.append(.prepare(body, name: name, item: item))
        }
        return wire.execute(name, parameters, slots: range)
    }

    /// Whether the name of this statement stands for another text on this connection.
    private func isAmbiguous(_ body: StatementBody, _ prepared: Prepared?) -> Bool {
        guard let other = prepared?.body ?? announced[body.name] else {
            announced[body.name] = body
            return false
        }
        return other !== body && other.sql != body.sql
    }

    private func ambiguous(_ body: StatementBody) -> DatabaseError {
        DatabaseError(
            .misconfigured(.duplicateStatementName),
            outcome: .notSent,
            statement: body.name
        )
    }

    func statement(of index: Int) -> StatementBody? {
        switch items[index] {
        case .command, .commit: return nil
        case .operation(let operation): return operation.body
        case .scope(let settings):
            if let known = scopeStatements[settings.count] { return known }
            let body = Scope.statement(settingCount: settings.count)
            scopeStatements[settings.count] = body
            return body
        }
    }

    /// Sends what the socket takes; false when the connection broke.
    func flush() -> Bool {
        switch wire.flush() {
        case .done: wantsWrite = false
        case .pending: wantsWrite = true
        case .failed: return false
        }
        return true
    }

    /// Hands over the outcomes and becomes idle.
    func takeOutcomes() -> [Segment.Outcome] {
        defer {
            items = []
            outcomes = []
            isUnderWay = false
        }
        return outcomes
    }

    /// Gives the connection up.
    func lose(_ message: ServerMessage? = nil) -> Progress {
        isBroken = true
        wantsWrite = false
        let error = DatabaseError(
            .connectionLost,
            outcome: .unknown,
            server: message,
            explanation: wire.lastError
        )
        return .lost(error, takeOutcomes())
    }
}
