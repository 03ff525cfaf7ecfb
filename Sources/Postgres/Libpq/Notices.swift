import CLibpq

/// Receives notices of one connection; libpq holds an unretained pointer to it.
///
/// Used by the thread of its connection alone.
final class NoticeBox {
    private let deliver: @Sendable (ServerMessage) -> Void
    private var unconfirmed: ServerMessage?

    init(deliver: @escaping @Sendable (ServerMessage) -> Void) {
        self.deliver = deliver
    }

    /// The warning of a COMMIT whose standby did not confirm it, when one came since the last call.
    func takeUnconfirmed() -> ServerMessage? {
        defer { unconfirmed = nil }
        return unconfirmed
    }

    private func receive(_ message: ServerMessage) {
        if message.leavesCommitUnconfirmed { unconfirmed = message }
        deliver(message)
    }

    /// Makes libpq call this box instead of writing to stderr; the box must outlive the connection.
    func attach(to connection: OpaquePointer) {
        unsafe PQsetNoticeReceiver(
            connection,
            { argument, result in
                guard let argument = unsafe argument, let result = unsafe result else { return }
                let box = unsafe Unmanaged<NoticeBox>.fromOpaque(argument).takeUnretainedValue()
                unsafe box.receive(ServerMessage(copying: result))
            },
            Unmanaged.passUnretained(self).toOpaque()
        )
    }
}
