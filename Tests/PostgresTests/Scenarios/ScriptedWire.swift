import CLibpq

@testable import Postgres

/// A connection that follows a script instead of a server.
final class ScriptedWire: Wire {
    enum Piece {
        case rows([[Int64]])
        case command(CommandTag)
        case failure(String, severity: String = "ERROR")
        case aborted
        /// The nil behind the answers of a statement.
        case end
        case sync
        case copy
        /// The connection ends here.
        case endOfFile
    }

    /// What arrives at each wait, in order.
    var arrivals: [[Piece]]
    /// What each attempt to send gives; `.done` when used up.
    var flushes: [FlushResult]
    var sendingFails = false
    var transaction = TransactionStatus.idle
    private(set) var sent: [String] = []
    private(set) var isAlive = true
    private var ready: [Piece] = []
    private var hasArrived = false

    init(_ arrivals: [[Piece]], flushes: [FlushResult] = []) {
        self.arrivals = arrivals
        self.flushes = flushes
    }

    /// Lets time pass until something arrives; nothing is left: only silence.
    func wait() {
        guard !arrivals.isEmpty else { return }
        ready += arrivals.removeFirst()
    }

    func prepare(_ statement: StatementBody, name: String) -> Bool {
        sent.append("prepare \(name)")
        return !sendingFails
    }

    func execute(
        _ name: String,
        _ parameters: borrowing ParameterBuffer,
        slots: Range<Int>
    ) -> Bool {
        sent.append("execute \(name)/\(slots.count)")
        return !sendingFails
    }

    func command(_ sql: String) -> Bool {
        sent.append(sql)
        return !sendingFails
    }

    func sync() -> Bool {
        sent.append("sync")
        return !sendingFails
    }

    func flush() -> FlushResult {
        flushes.isEmpty ? .done : flushes.removeFirst()
    }

    func consumeInput() -> Bool {
        if case .endOfFile? = ready.first { isAlive = false }
        return isAlive
    }

    var isBusy: Bool {
        if case .endOfFile? = ready.first { return false }
        return ready.isEmpty
    }

    func nextAnswer() -> Answer? {
        guard let piece = ready.first else { return nil }
        if case .endOfFile = piece {
            isAlive = false
            return nil
        }
        ready.removeFirst()
        switch piece {
        case .rows(let values): return .rows(ResultRows(scripted: values))
        case .command(let tag): return .command(tag)
        case .failure(let state, let severity):
            return .failure(
                ServerMessage(severity: severity, sqlState: SQLState(state), message: "scripted")
            )
        case .aborted: return .aborted
        case .sync: return .sync
        case .copy: return .copy
        case .end, .endOfFile: return nil
        }
    }

    /// The warning that libpq's notice receiver would have kept.
    var unconfirmed: ServerMessage?

    func takeUnconfirmed() -> ServerMessage? {
        defer { unconfirmed = nil }
        return unconfirmed
    }

    var lastError: String { isAlive ? "" : "scripted end" }
}

extension ResultRows {
    /// Rows of bigint columns named `c0`, `c1` ..., built with libpq's own functions.
    convenience init(scripted values: [[Int64]]) {
        let result = unsafe PQmakeEmptyPGresult(nil, PGRES_TUPLES_OK)
        for column in 0..<(values.first?.count ?? 0) {
            unsafe "c\(column)".withCString { name in
                var description = unsafe PGresAttDesc()
                unsafe description.name = UnsafeMutablePointer(mutating: name)
                unsafe description.typid = 20
                unsafe description.format = 1
                unsafe description.typlen = 8
                unsafe Self.add(description, to: result)
            }
        }
        for (row, line) in values.enumerated() {
            for (column, value) in line.enumerated() {
                var bytes = value.bigEndian
                unsafe withUnsafeMutableBytes(of: &bytes) { bytes in
                    let start = unsafe bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
                    _ = unsafe PQsetvalue(result, Int32(row), Int32(column), start, 8)
                }
            }
        }
        guard let result = unsafe result else { preconditionFailure("libpq makes no result") }
        unsafe self.init(owning: result)
    }

    private static func add(_ description: PGresAttDesc, to result: OpaquePointer?) {
        // PQsetResultAttrs wants all columns at once; the scripts need one only.
        var description = unsafe description
        _ = unsafe PQsetResultAttrs(result, 1, &description)
    }
}

/// Sends a segment and receives until it is over; counts the waits.
func drive(
    _ conversation: Conversation<ScriptedWire>,
    _ segment: Segment,
    atMost limit: Int = 50
) -> (progress: Progress, waits: Int) {
    var progress = conversation.send(segment)
    var waits = 0
    while case .waiting = progress, waits < limit {
        waits += 1
        conversation.wire.wait()
        progress = conversation.receive()
    }
    return (progress, waits)
}
