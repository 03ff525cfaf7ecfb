/// What the texts of all proofs have in common: first lines, hashes in base 64, an empty line and
/// the checkpoint that they rest on.
enum Bewijstekst {
    /// The text of a proof.
    static func tekst(
        _ kop: [String], _ pad: [Hash], onder zegel: GetekendZegel
    ) -> String {
        (kop + pad.map { Base64.tekst($0.bytes) }).map { $0 + "\n" }.joined() + "\n" + zegel.tekst
    }

    /// The parts of a text; whoever reads it writes it again to see that it was the one form.
    static func lees(
        _ tekst: String, kopregels: Int
    ) -> (kop: [String], pad: [Hash], zegel: GetekendZegel)? {
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
        let pad = regels.dropFirst(kopregels).map { Base64.bytes($0).flatMap { Hash(bytes: $0) } }
        guard regels.count >= kopregels, pad.allSatisfy({ $0 != nil }) else { return nil }
        return (Array(regels.prefix(kopregels)), pad.compactMap { $0 }, zegel)
    }
}
