extension Bladbewijs {
    /// The proof with its checkpoint, as text that other people's tools read
    /// (c2sp.org/tlog-proof, version 1).
    public func tekst(onder zegel: GetekendZegel) -> String {
        Bewijstekst.tekst([Self.kop, "index \(index)"], pad, onder: zegel)
    }

    /// Reads a proof with its checkpoint; `nil` for anything but a text that
    /// ``tekst(onder:)`` makes.
    public static func lees(tekst: String) -> (bewijs: Bladbewijs, zegel: GetekendZegel)? {
        guard let (kop, pad, zegel) = Bewijstekst.lees(tekst, kopregels: 2),
            kop[0] == Self.kop, kop[1].hasPrefix("index "), let index = Int64(kop[1].dropFirst(6))
        else { return nil }
        let bewijs = Bladbewijs(index: index, omvang: zegel.zegel.omvang, pad: pad)
        guard bewijs.tekst(onder: zegel).utf8.elementsEqual(tekst.utf8) else { return nil }
        return (bewijs, zegel)
    }

    private static let kop = "c2sp.org/tlog-proof@v1"
}
