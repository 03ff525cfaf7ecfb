import CLibpq

/// One connection of libpq; used by one thread at a time.
@safe
final class LibpqConnection {
    let connection: OpaquePointer
    private let notices: NoticeBox
    /// The COPY from the server that is under way.
    var copy: CopyProgress?

    private init(_ connection: OpaquePointer, notices: NoticeBox) {
        unsafe self.connection = connection
        self.notices = notices
    }

    deinit {
        unsafe PQfinish(connection)
    }

    /// Connects and waits for it; blocks, so never on the loop or in a task.
    static func open(
        _ parameters: [(keyword: String, value: String)],
        notice: @escaping @Sendable (ServerMessage) -> Void
    ) throws(DatabaseError) -> LibpqConnection {
        let keywords = CStrings(parameters.map(\.keyword))
        let values = CStrings(parameters.map(\.value))
        guard
            let connection = unsafe PQconnectdbParams(keywords.pointer, values.pointer, 1)
        else { throw DatabaseError(.unreachable, outcome: .notSent, explanation: "out of memory") }
        let notices = NoticeBox(deliver: notice)
        let opened = unsafe LibpqConnection(connection, notices: notices)
        guard opened.isAlive else {
            throw DatabaseError(.unreachable, outcome: .notSent, explanation: opened.lastError)
        }
        unsafe notices.attach(to: connection)
        return opened
    }

    /// Makes the connection non-blocking and enters pipeline mode, for the loop.
    func enterPipeline() throws(DatabaseError) {
        guard unsafe PQsetnonblocking(connection, 1) == 0,
            unsafe PQenterPipelineMode(connection) == 1
        else { throw DatabaseError(.unreachable, outcome: .notSent, explanation: lastError) }
    }

    /// File descriptor of the socket, for epoll.
    var descriptor: Int32 { unsafe PQsocket(connection) }

    /// Process number of the backend.
    var backendProcess: Int32 { unsafe PQbackendPID(connection) }

    /// Version of the server, for instance 150018.
    var serverVersion: Int32 { unsafe PQserverVersion(connection) }

    /// Whether a request to cancel would cross a network unencrypted (libpq before 17 with TLS).
    ///
    /// On a unix socket there is no TLS.
    var cancelWouldBeUnencrypted: Bool { unsafe PQsslInUse(connection) != 0 }

    /// Text of libpq's last failure, on one line.
    var lastError: String {
        guard let text = unsafe PQerrorMessage(connection) else { return "" }
        return unsafe String(cString: text).trimmedLines
    }

    var isAlive: Bool { unsafe PQstatus(connection) == CONNECTION_OK }

    /// The warning of a COMMIT whose standby did not confirm it, when one came since the last call.
    func takeUnconfirmed() -> ServerMessage? { notices.takeUnconfirmed() }

    /// A ticket to cancel what runs here; usable from another thread.
    func cancelTicket() -> CancelTicket? {
        guard let cancel = unsafe PQgetCancel(connection) else { return nil }
        return unsafe CancelTicket(owning: cancel)
    }
}

/// A null-terminated array of C strings that lives as long as this object.
@safe
final class CStrings {
    let pointer: UnsafeMutablePointer<UnsafePointer<CChar>?>
    private let count: Int

    init(_ texts: [String]) {
        count = texts.count
        unsafe pointer = .allocate(capacity: texts.count + 1)
        for (index, text) in texts.enumerated() {
            let utf8 = text.utf8CString
            let copy = UnsafeMutablePointer<CChar>.allocate(capacity: utf8.count)
            for (offset, character) in utf8.enumerated() { unsafe copy[offset] = character }
            unsafe (pointer + index).initialize(to: UnsafePointer(copy))
        }
        unsafe (pointer + texts.count).initialize(to: nil)
    }

    deinit {
        for index in 0..<count { unsafe pointer[index]?.deallocate() }
        unsafe pointer.deallocate()
    }
}
