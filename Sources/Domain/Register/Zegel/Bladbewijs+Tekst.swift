extension Bladbewijs {
    /// The proof with its checkpoint, as text that other people's tools read
    /// (c2sp.org/tlog-proof, version 1).
    public func tekst(onder zegel: GetekendZegel) -> String {
        "\(Self.kop)\nindex \(index)\n"
            + pad.map { Base64.tekst($0.bytes) + "\n" }.joined() + "\n" + zegel.tekst
    }

    /// Reads a proof with its checkpoint; `nil` for anything but a text that
    /// ``tekst(onder:)`` makes.
    public static func lees(tekst: String) -> (bewijs: Bladbewijs, zegel: GetekendZegel)? {
        let bytes = Array(tekst.utf8)
        let leeg = bytes.indices.dropLast().first {
            bytes[$0] == UInt8(ascii: "\n") && bytes[$0 + 1] == UInt8(ascii: "\n")
        }
        guard let leeg,
            let zegel = GetekendZegel(
                tekst: String(decoding: bytes[(leeg + 2)...], as: UTF8.self))
        else { return nil }
        let regels = bytes[..<leeg].split(separator: UInt8(ascii: "\n")).map {
            String(decoding: $0, as: UTF8.self)
        }
        guard regels.count >= 2, regels[0] == kop, regels[1].hasPrefix("index "),
            let index = Int64(regels[1].dropFirst(6))
        else { return nil }
        let pad = regels.dropFirst(2).map { Base64.bytes($0).flatMap { Hash(bytes: $0) } }
        guard pad.allSatisfy({ $0 != nil }) else { return nil }
        let bewijs = Bladbewijs(
            index: index, omvang: zegel.zegel.omvang, pad: pad.compactMap { $0 })
        guard bewijs.tekst(onder: zegel).utf8.elementsEqual(bytes) else { return nil }
        return (bewijs, zegel)
    }

    private static let kop = "c2sp.org/tlog-proof@v1"
}
