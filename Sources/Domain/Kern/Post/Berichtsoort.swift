/// What a message is about; each kind has one renderer, and nothing else differs.
public enum Berichtsoort: String, CaseIterable, Sendable {
    /// Confirmation that an application was received, with a copy of the data (Awb 2:17).
    case ontvangstbevestiging
    /// The decision on an application, announced electronically (Awb 3:41, 2:8).
    case besluitbericht
    /// The notice of a meeting, to each member who is called.
    case vergaderoproep
    /// A meeting to which somebody was called was moved, or does not go on.
    case vergaderwijziging
    /// The draft minutes of a meeting, to each member, to read and to correct.
    case conceptverslag
}

/// A message that waits in the outbox, with the attempt that was just begun.
public struct Postbericht: Hashable, Sendable {
    /// The request that it came from; together with ``regel`` its identity.
    public let id: ID<Postbericht>
    /// Which of the messages of that request, from 1.
    public let regel: Int
    /// What it is about.
    public let soort: Berichtsoort
    /// The subject that it rests on.
    public let onderwerp: ID<Onderwerp>
    /// For whom.
    public let ontvanger: ID<Persoon>
    /// When it was written into the outbox.
    public let gemaaktOp: Moment

    /// A message as it is stored.
    public init(
        id: ID<Postbericht>, regel: Int, soort: Berichtsoort, onderwerp: ID<Onderwerp>,
        ontvanger: ID<Persoon>, gemaaktOp: Moment
    ) {
        self.id = id
        self.regel = regel
        self.soort = soort
        self.onderwerp = onderwerp
        self.ontvanger = ontvanger
        self.gemaaktOp = gemaaktOp
    }

    /// The name under which the world knows it: the same for every attempt (RFC 5322, 3.6.4), so
    /// that a repeat can be seen as one.
    public func berichtnummer(_ gemeente: Gemeentecode) -> String {
        "\(id).\(regel)@\(gemeente).wijkgriffie"
    }

    /// A name for a file that holds it.
    public var bestandsnaam: String { "\(soort.rawValue)-\(id)-\(regel)" }
}
