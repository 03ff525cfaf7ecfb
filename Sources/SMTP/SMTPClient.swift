import CCurl
import Synchronization

/// Hands messages to a server, one after the other, over a connection that it keeps.
///
/// libcurl blocks: each message runs on a thread of its own, never on the cooperative pool.
public final class SMTPClient: Sendable {
    private let server: SMTPServer
    private let handle: Mutex<Handle>

    /// One handle of libcurl; used by one thread at a time, under the lock above.
    @safe private struct Handle: ~Copyable {
        let curl: UnsafeMutableRawPointer

        init() {
            guard let curl = unsafe curl_easy_init() else {
                preconditionFailure("libcurl has no memory")
            }
            unsafe self.curl = curl
        }

        deinit { unsafe curl_easy_cleanup(curl) }
    }

    /// A message with its envelope.
    public struct Message: Sendable {
        let sender, recipient: String
        let bytes: [UInt8]

        /// - Parameters:
        ///   - sender: the bare address that hears of failures.
        ///   - recipient: the bare address.
        ///   - bytes: headers and body, with lines that end in CR LF.
        public init(sender: String, recipient: String, bytes: [UInt8]) {
            self.sender = sender
            self.recipient = recipient
            self.bytes = bytes
        }
    }

    private static let prepared: Bool = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

    /// A client of a server; nothing is connected yet.
    public init(_ server: SMTPServer) {
        precondition(Self.prepared, "libcurl cannot be prepared")
        self.server = server
        handle = Mutex(Handle())
    }

    /// Hands a message over, and waits for the answer of the server.
    public func send(_ message: Message) async -> SMTPOutcome {
        await withCheckedContinuation { continuation in
            Thread.start {
                let outcome = self.handle.withLock { self.perform(message, on: $0) }
                continuation.resume(returning: outcome)
            }
        }
    }

    private func perform(_ message: Message, on handle: borrowing Handle) -> SMTPOutcome {
        let curl = unsafe handle.curl
        let conversation = SMTPConversation(message.bytes)
        unsafe prepare(curl, from: message.sender)
        let recipients = unsafe curl_slist_append(nil, "<\(message.recipient)>")
        defer { unsafe curl_slist_free_all(recipients) }
        unsafe _ = ccurl_set_list(curl, CURLOPT_MAIL_RCPT, recipients)
        let argument = unsafe Unmanaged.passUnretained(conversation).toOpaque()
        unsafe ccurl_set_read(
            curl,
            { buffer, size, count, argument in
                guard let buffer = unsafe buffer, let argument = unsafe argument else { return 0 }
                let conversation = unsafe Unmanaged<SMTPConversation>.fromOpaque(argument)
                    .takeUnretainedValue()
                return unsafe conversation.give(.init(start: buffer, count: size * count))
            }, argument)
        unsafe ccurl_set_debug(
            curl,
            { _, kind, bytes, count, argument in
                guard let bytes = unsafe bytes, let argument = unsafe argument else { return 0 }
                let conversation = unsafe Unmanaged<SMTPConversation>.fromOpaque(argument)
                    .takeUnretainedValue()
                let line = unsafe UnsafeRawBufferPointer(start: bytes, count: count)
                if kind == CURLINFO_HEADER_OUT { unsafe conversation.hear(line) }
                if kind == CURLINFO_HEADER_IN { unsafe conversation.hear(reply: line) }
                return 0
            }, argument)
        let code = unsafe curl_easy_perform(curl)
        let reply = unsafe ccurl_reply_code(curl)
        return withExtendedLifetime(conversation) { $0.outcome(code, reply: reply) }
    }

    /// Sets what is the same for every message; the connections of before stay.
    private func prepare(_ curl: UnsafeMutableRawPointer, from sender: String) {
        unsafe curl_easy_reset(curl)
        func text(_ option: CURLoption, _ value: String) {
            unsafe _ = ccurl_set_text(curl, option, value)
        }
        func number(_ option: CURLoption, _ value: Int) {
            unsafe _ = ccurl_set_number(curl, option, value)
        }
        text(CURLOPT_URL, server.url)
        text(CURLOPT_PROTOCOLS_STR, "smtp,smtps")
        // A proxy in the environment of the process is not for mail.
        text(CURLOPT_PROXY, "")
        text(CURLOPT_MAIL_FROM, "<\(sender)>")
        number(CURLOPT_UPLOAD, 1)
        number(CURLOPT_NOSIGNAL, 1)
        number(CURLOPT_CONNECTTIMEOUT, min(server.timeout, 20))
        number(CURLOPT_TIMEOUT, server.timeout)
        number(
            CURLOPT_USE_SSL,
            Int((server.demandsEncryption ? CURLUSESSL_ALL : CURLUSESSL_TRY).rawValue))
        if let certificates = server.certificates { text(CURLOPT_CAINFO, certificates) }
        if let login = server.login {
            text(CURLOPT_USERNAME, login.name)
            text(CURLOPT_PASSWORD, login.password)
        }
    }
}
