extension Aansluitbewijs {
    /// The proof with the newer checkpoint, as text: what a C2SP witness is sent
    /// (c2sp.org/tlog-witness, add-checkpoint).
    public func tekst(onder zegel: GetekendZegel) -> String {
        Bewijstekst.tekst(["old \(van)"], pad, onder: zegel)
    }

    /// Reads a proof with the newer checkpoint; `nil` for anything but a text that
    /// ``tekst(onder:)`` makes.
    public static func lees(tekst: String) -> (bewijs: Aansluitbewijs, zegel: GetekendZegel)? {
        guard let (kop, pad, zegel) = Bewijstekst.lees(tekst, kopregels: 1),
            kop[0].hasPrefix("old "), let van = Int64(kop[0].dropFirst(4))
        else { return nil }
        let bewijs = Aansluitbewijs(van: van, naar: zegel.zegel.omvang, pad: pad)
        guard bewijs.tekst(onder: zegel).utf8.elementsEqual(tekst.utf8) else { return nil }
        return (bewijs, zegel)
    }
}
