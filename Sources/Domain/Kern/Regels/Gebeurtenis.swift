/// Something that happened, as a value that is kept for ever.
///
/// Each area has its own closed enum of events; the kernel knows none of them. Kind and version
/// name the decoder, so that bytes written today can be read when the shape has changed.
public protocol Gebeurtenis: Hashable, Sendable {
    /// The kind of event, unique over all areas: `bijdrage_getoetst`.
    var soort: String { get }
    /// The version of the shape of ``inhoud``, from 1.
    var versie: Int { get }
    /// The event itself; no personal data and no free text.
    var inhoud: CanoniekeWaarde { get }

    /// Reads what an earlier ``inhoud`` of this kind and version wrote.
    /// - Throws: ``CanoniekeFout`` when kind or version is unknown or the content does not fit.
    init(soort: String, versie: Int, inhoud: CanoniekeWaarde) throws(CanoniekeFout)
}
