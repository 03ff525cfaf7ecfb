import Cryptografie
import Testing

@Suite("SHA-256 in stukken")
struct SHA256StroomTests {
    @Test("In welke stukken de bytes ook komen, de hash is die van het geheel")
    func stukken() {
        let bytes = (0..<1_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        for stuk in [1, 7, 63, 64, 65, 999, 1_000] {
            var stroom = SHA256.Stroom()
            for begin in stride(from: 0, to: bytes.count, by: stuk) {
                let einde = min(begin + stuk, bytes.count)
                stroom.neem(Array(bytes[begin..<einde]))
                #expect(stroom.hash() == SHA256.hash(Array(bytes[..<einde])), "\(einde)")
            }
            #expect(stroom.hash() == SHA256.hash(bytes), "per \(stuk)")
            // Asking for the hash ends nothing.
            stroom.neem([1])
            #expect(stroom.hash() == SHA256.hash(bytes + [1]), "per \(stuk)")
        }
        #expect(SHA256.Stroom().hash() == SHA256.hash([]))
    }
}
