/// What came of handing a message to the server.
public enum SMTPOutcome: Hashable, Sendable {
    /// The server took it over.
    case accepted
    /// It was not taken over, and may be later.
    case deferred(SMTPFault)
    /// The server refuses this recipient or this message for good.
    case refused(SMTPFault)
    /// All of it was sent, but no answer came: it may have been taken over.
    case uncertain(SMTPFault)
}

/// What went wrong, without a word of the message or of who it was for.
public struct SMTPFault: Hashable, Sendable {
    /// Where in the conversation.
    public enum Stage: String, Sendable {
        /// Before the server spoke.
        case connecting
        /// Greeting, encryption and login.
        case greeting
        /// Naming the sender.
        case sender
        /// Naming the recipient.
        case recipient
        /// The message itself.
        case message
    }

    /// Where.
    public let stage: Stage
    /// The reply code of the server; `nil` when it was not about this.
    public let reply: Int?
    /// What libcurl calls it.
    public let reason: String

    init(stage: Stage, reply: Int?, reason: String) {
        self.stage = stage
        self.reply = reply
        self.reason = reason
    }
}
