/// Where a message goes: electronically only to who said that this is possible (Awb 2:8).
public enum Bestemming: Hashable, Sendable {
    /// To an electronic address.
    case elektronisch(Emailadres)
    /// On paper, to these lines; `nil` when no address is known.
    case brief(postadres: String?)

    /// The destination of a message.
    /// - Parameters:
    ///   - gegevens: how the recipient can be reached.
    ///   - sinds: the day from which the recipient can be reached electronically; `nil` when that
    ///     was never said, or is no longer so.
    ///   - inDossier: the address that the recipient gave for this file alone, which goes before.
    ///   - datum: the day on which it is sent.
    public init(
        _ gegevens: Contactgegevens, elektronischSinds sinds: Datum?, inDossier: Emailadres?,
        op datum: Datum
    ) {
        if let inDossier {
            self = .elektronisch(inDossier)
        } else if let sinds, sinds <= datum, let email = gegevens.email {
            self = .elektronisch(email)
        } else {
            self = .brief(postadres: gegevens.postadres)
        }
    }
}
