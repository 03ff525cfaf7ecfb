import CLibpq

extension LibpqConnection: Wire {
    func prepare(_ statement: StatementBody, name: String) -> Bool {
        unsafe statement.typeNumbers.withUnsafeBufferPointer { types in
            unsafe PQsendPrepare(
                connection,
                name,
                statement.sql,
                Int32(types.count),
                types.baseAddress
            )
                == 1
        }
    }

    func execute(
        _ name: String,
        _ parameters: borrowing ParameterBuffer,
        slots: Range<Int>
    ) -> Bool {
        unsafe withCParameters(parameters, slots: slots) { count, values, lengths, formats in
            unsafe PQsendQueryPrepared(connection, name, count, values, lengths, formats, 1) == 1
        }
    }

    func command(_ sql: String) -> Bool {
        unsafe PQsendQueryParams(connection, sql, 0, nil, nil, nil, nil, 1) == 1
    }

    func sync() -> Bool { unsafe PQpipelineSync(connection) == 1 }

    func flush() -> FlushResult {
        switch unsafe PQflush(connection) {
        case 0: .done
        case 1: .pending
        default: .failed
        }
    }

    func consumeInput() -> Bool { unsafe PQconsumeInput(connection) == 1 }

    var isBusy: Bool { unsafe PQisBusy(connection) == 1 }

    func nextAnswer() -> Answer? {
        guard let result = unsafe PQgetResult(connection) else { return nil }
        return unsafe Answer(owning: result)
    }

    var transaction: TransactionStatus {
        switch unsafe PQtransactionStatus(connection) {
        case PQTRANS_IDLE: .idle
        case PQTRANS_ACTIVE: .active
        case PQTRANS_INTRANS: .inTransaction
        case PQTRANS_INERROR: .inError
        default: .unknown
        }
    }
}

extension Answer {
    /// Takes over a result of libpq and sorts it.
    init(owning result: OpaquePointer) {
        switch unsafe PQresultStatus(result) {
        case PGRES_TUPLES_OK, PGRES_SINGLE_TUPLE:
            self = unsafe .rows(ResultRows(owning: result))
            return
        case PGRES_COMMAND_OK, PGRES_EMPTY_QUERY:
            self = unsafe .command(CommandTag(reading: result))
        case PGRES_PIPELINE_ABORTED:
            self = .aborted
        case PGRES_PIPELINE_SYNC:
            self = .sync
        case PGRES_COPY_IN, PGRES_COPY_OUT, PGRES_COPY_BOTH:
            self = .copy
        default:
            self = unsafe .failure(ServerMessage(copying: result))
        }
        unsafe PQclear(result)
    }
}

extension CommandTag {
    init(reading result: OpaquePointer) {
        guard let text = unsafe PQcmdStatus(result) else {
            self = .other(rows: 0)
            return
        }
        switch unsafe String(cString: text) {
        case "COMMIT": self = .commit
        case "ROLLBACK": self = .rollback
        default:
            let rows = unsafe PQcmdTuples(result).flatMap { unsafe Int(String(cString: $0)) }
            self = .other(rows: rows ?? 0)
        }
    }
}

extension LibpqConnection {
    typealias CParameterBody = (
        Int32, UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<Int32>?, UnsafePointer<Int32>?
    ) -> Bool

    /// Points into the scratch buffer, in the three arrays that libpq wants, all binary.
    func withCParameters(
        _ parameters: borrowing ParameterBuffer,
        slots: Range<Int>,
        _ body: CParameterBody
    ) -> Bool {
        guard !slots.isEmpty else { return body(0, nil, nil, nil) }
        return unsafe withUnsafeTemporaryAllocation(
            of: UnsafePointer<CChar>?.self,
            capacity: slots.count
        ) { values in
            unsafe withUnsafeTemporaryAllocation(of: Int32.self, capacity: 2 * slots.count) {
                numbers in
                unsafe parameters.bytes.withUnsafeBytes { bytes in
                    for (index, number) in slots.enumerated() {
                        let slot = parameters.slots[number]
                        let start = unsafe bytes.baseAddress.map { unsafe $0 + Int(slot.offset) }
                        unsafe values[index] =
                            slot.length < 0 ? nil : start?.assumingMemoryBound(to: CChar.self)
                        unsafe numbers[index] = max(0, slot.length)
                        unsafe numbers[slots.count + index] = 1
                    }
                    let lengths = unsafe numbers.baseAddress.map { unsafe UnsafePointer<Int32>($0) }
                    let formats = unsafe lengths.map { unsafe $0 + slots.count }
                    let first = unsafe values.baseAddress.map { unsafe UnsafePointer($0) }
                    return unsafe body(Int32(slots.count), first, lengths, formats)
                }
            }
        }
    }
}
