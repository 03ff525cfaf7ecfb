import CLibpq

/// Receives notices of one connection; libpq holds an unretained pointer to it.
final class NoticeBox {
    let deliver: @Sendable (ServerMessage) -> Void

    init(deliver: @escaping @Sendable (ServerMessage) -> Void) {
        self.deliver = deliver
    }

    /// Makes libpq call this box instead of writing to stderr; the box must outlive the connection.
    func attach(to connection: OpaquePointer) {
        unsafe PQsetNoticeReceiver(
            connection,
            { argument, result in
                guard let argument = unsafe argument, let result = unsafe result else { return }
                let box = unsafe Unmanaged<NoticeBox>.fromOpaque(argument).takeUnretainedValue()
                unsafe box.deliver(ServerMessage(copying: result))
            },
            Unmanaged.passUnretained(self).toOpaque()
        )
    }
}
