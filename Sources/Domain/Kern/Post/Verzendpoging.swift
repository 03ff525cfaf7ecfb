/// One attempt to deliver a message.
public struct Verzendpoging: Hashable, Sendable {
    /// The way that a message went.
    public enum Weg: String, CaseIterable, Sendable {
        /// Handed to a mail server.
        case smtp
        /// Put as a mail in a folder from which somebody else sends it.
        case postmap
        /// Put as a letter in a folder, to be printed.
        case brief
    }

    /// What came of it.
    public enum Uitkomst: String, CaseIterable, Sendable {
        /// It was taken over.
        case verzonden
        /// It was not, and will be tried again.
        case uitgesteld
        /// The server refuses it for good; a letter takes its place.
        case geweigerd
        /// It may have been taken over: the answer was lost, or this program stopped.
        case onbekend
        /// There is nobody left to send it to.
        case vervallen
    }

    /// Which attempt, from 1.
    public let nummer: Int
    /// When it began.
    public let begonnenOp: Moment
    /// The way; `nil` while it is not known yet.
    public var weg: Weg?
    /// What came of it; `nil` while it lasts, and when the program stopped in between.
    public var uitkomst: Uitkomst?
    /// The reply of the mail server, as RFC 5321 numbers it.
    public var antwoord: Int?
    /// Whether an earlier attempt may have arrived too.
    public var mogelijkHerhaald: Bool
    /// The SHA-256 of what was sent.
    public var inhoud: Hash?

    /// An attempt as it is stored.
    public init(
        nummer: Int, begonnenOp: Moment, weg: Weg? = nil, uitkomst: Uitkomst? = nil,
        antwoord: Int? = nil, mogelijkHerhaald: Bool = false, inhoud: Hash? = nil
    ) {
        self.nummer = nummer
        self.begonnenOp = begonnenOp
        self.weg = weg
        self.uitkomst = uitkomst
        self.antwoord = antwoord
        self.mogelijkHerhaald = mogelijkHerhaald
        self.inhoud = inhoud
    }
}
