import CLibpq
import Synchronization

/// Asks the server to cancel whatever the connection is running; one use, on any thread.
///
/// The request travels over a connection of its own and blocks until the server has passed it on.
final class CancelTicket: Sendable {
    /// The address of libpq's ticket as a number, because pointers do not cross threads.
    private let address: Mutex<UInt>

    init(owning cancel: OpaquePointer) {
        address = Mutex(UInt(bitPattern: cancel))
    }

    deinit {
        address.withLock { address in
            if let cancel = unsafe OpaquePointer(bitPattern: address) {
                unsafe PQfreeCancel(cancel)
            }
        }
    }

    /// Sends the request and waits until the server has accepted it; false when it did not.
    func cancel() -> Bool {
        address.withLock { address in
            guard let cancel = unsafe OpaquePointer(bitPattern: address) else { return false }
            return unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { text in
                unsafe PQcancel(cancel, text.baseAddress, 256) == 1
            }
        }
    }
}
