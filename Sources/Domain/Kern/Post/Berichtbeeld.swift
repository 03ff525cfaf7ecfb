/// A message with everything that its renderer needs.
public struct Berichtbeeld: Hashable, Sendable {
    /// What the message tells of.
    public enum Inhoud: Hashable, Sendable {
        /// An application that was received (Awb 2:17).
        case ontvangstbevestiging(Aanvraagbeeld)
        /// A decision that was announced (Awb 3:41).
        case besluitbericht(Besluitdossier)
        /// A meeting to which the recipient is called.
        case vergaderoproep(Vergaderbeeld)
        /// A meeting to which the recipient was called and that changed since.
        case vergaderwijziging(Vergaderbeeld)
        /// The draft minutes of a meeting.
        case conceptverslag(Vergaderbeeld)
    }

    /// The message.
    public let bericht: Postbericht
    /// The municipality that sends it.
    public let gemeente: Gemeente
    /// To whom, by name; `nil` when there is nobody left to send it to.
    public let naam: String?
    /// Who opens it, when that is somebody else; `nil` when not.
    public let terAttentieVan: String?
    /// Where it goes.
    public let bestemming: Bestemming
    /// What it tells of.
    public let inhoud: Inhoud

    /// A message, to be rendered.
    public init(
        bericht: Postbericht, gemeente: Gemeente, naam: String?, terAttentieVan: String? = nil,
        bestemming: Bestemming, inhoud: Inhoud
    ) {
        self.bericht = bericht
        self.gemeente = gemeente
        self.naam = naam
        self.terAttentieVan = terAttentieVan == naam ? nil : terAttentieVan
        self.bestemming = bestemming
        self.inhoud = inhoud
    }
}
