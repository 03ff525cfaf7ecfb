import CCurl

/// One conversation of libcurl with a server: gives the bytes, and hears how far it is.
final class SMTPConversation {
    private var rest: ArraySlice<UInt8>
    private(set) var stage = SMTPFault.Stage.connecting
    /// Whether the whole message was given to libcurl.
    private(set) var gaveAll = false
    /// Whether the last reply was about what we may do, not about this recipient (RFC 3463, 3.8).
    private var isPolicy = false

    init(_ message: [UInt8]) {
        rest = message[...]
    }

    /// Puts the next bytes of the message in a buffer.
    func give(_ buffer: UnsafeMutableRawBufferPointer) -> Int {
        let part = rest.prefix(buffer.count)
        unsafe part.withUnsafeBytes { unsafe buffer.copyMemory(from: $0) }
        rest = rest.dropFirst(part.count)
        if rest.isEmpty { gaveAll = true }
        return part.count
    }

    /// Hears a command that was sent: its verb and no more, because a login holds a secret.
    func hear(_ command: UnsafeRawBufferPointer) {
        switch unsafe String(decoding: command.prefix(4), as: UTF8.self) {
        case "MAIL": stage = .sender
        case "RCPT": stage = .recipient
        case "DATA": stage = .message
        default: if stage == .connecting { stage = .greeting }
        }
    }

    /// Hears a line of the server: `554 5.7.1 ...` says that we may not send through it.
    func hear(reply line: UnsafeRawBufferPointer) {
        // Goodbyes and the like say nothing about a refusal.
        guard unsafe line.first == UInt8(ascii: "5") else { return }
        let code = unsafe String(decoding: line.dropFirst(4).prefix(4), as: UTF8.self)
        isPolicy = code == "5.7."
    }

    /// What the end of the conversation means.
    func outcome(_ code: CURLcode, reply: Int) -> SMTPOutcome {
        guard code != CURLE_OK else { return .accepted }
        let known = (400..<600).contains(reply) ? reply : nil
        let reason = unsafe String(cString: curl_easy_strerror(code))
        let fault = SMTPFault(stage: stage, reply: known, reason: reason)
        guard let known else {
            return stage == .message && gaveAll ? .uncertain(fault) : .deferred(fault)
        }
        // A refused login or sender is a fault of the settings, not of this message.
        guard known >= 500, stage == .recipient || stage == .message else {
            return .deferred(fault)
        }
        guard stage == .recipient, isPolicy else { return .refused(fault) }
        return .deferred(SMTPFault(stage: .sender, reply: known, reason: reason))
    }
}
