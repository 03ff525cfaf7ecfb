/// A checkpoint: the size and the root of a municipality's register at a moment.
///
/// As text it is a checkpoint of the C2SP (c2sp.org/tlog-checkpoint), so that other people's tools
/// can read it.
public struct Zegel: Hashable, Sendable {
    /// Which register: a name without spaces or plus, the same for ever.
    public let oorsprong: String
    /// The number of entries that it covers.
    public let omvang: Int64
    /// The root of the Merkle tree over them.
    public let wortel: Hash
    /// When it was set, by the clock of who set it.
    public let gezetOp: Moment
    /// Whether that clock was set by hand, in a demonstration.
    public let handmatigeKlok: Bool

    /// A checkpoint.
    public init(
        oorsprong: String, omvang: Int64, wortel: Hash, gezetOp: Moment, handmatigeKlok: Bool
    ) {
        self.oorsprong = oorsprong
        self.omvang = omvang
        self.wortel = wortel
        self.gezetOp = gezetOp
        self.handmatigeKlok = handmatigeKlok
    }

    /// The name of a municipality's register.
    public static func oorsprong(_ code: Gemeentecode, _ id: ID<Gemeente>) -> String {
        "wijkgriffie/register/\(code)/\(id)"
    }

    /// What is signed: origin, size, root in base 64, and one line each for moment and clock.
    public var tekst: String {
        "\(oorsprong)\n\(omvang)\n\(Base64.tekst(wortel.bytes))\n\(Self.moment)\(gezetOp)\n"
            + (handmatigeKlok ? Self.klok + "\n" : "")
    }

    /// Reads what is signed; `nil` for anything but a text that ``tekst`` makes.
    public init?(tekst: String) {
        let regels = tekst.utf8.split(
            separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false
        ).map { String(decoding: $0, as: UTF8.self) }
        guard regels.count >= 5, let omvang = Int64(regels[1]), omvang >= 0,
            let wortel = Base64.bytes(regels[2]).flatMap({ Hash(bytes: $0) }),
            regels[3].hasPrefix(Self.moment),
            let gezetOp = Moment(tekst: String(regels[3].dropFirst(Self.moment.count)))
        else { return nil }
        self.init(
            oorsprong: regels[0], omvang: omvang, wortel: wortel, gezetOp: gezetOp,
            handmatigeKlok: regels[4] == Self.klok)
        guard self.tekst.utf8.elementsEqual(tekst.utf8), Zegelsleutel.kanHeten(oorsprong) else {
            return nil
        }
    }

    private static let moment = "gezet op "
    private static let klok = "met de hand gezette klok"
}
