public import Domain
public import Postgres
import Synchronization

extension Bijdragenorm: Canoniekkolom {
    /// Reads a norm from canonical JSON, or finds it among those that were read before.
    public init(decoding bytes: RawSpan) throws(CodecError) {
        let tekst = Array(try String(decoding: bytes).utf8)
        if let norm = gelezenNormen.withLock({ $0[tekst] }) {
            self = norm
            return
        }
        self = try Bijdragenorm(tekst: tekst)
        let norm = self
        gelezenNormen.withLock { normen in
            if normen.count >= meesteNormen { normen.removeAll() }
            normen[tekst] = norm
        }
    }

    /// Some norm.
    public static var exampleBytes: [UInt8] {
        Array(#"{"soorten":["uitvoering"],"voegwoord":"en","vraagtBeoordeling":false}"#.utf8)
    }
}

/// The norms that were read before, by their canonical bytes: each transaction reads the norm of
/// its regeling, and a municipality has only a few.
private let gelezenNormen = Mutex<[[UInt8]: Bijdragenorm]>([:])
private let meesteNormen = 64
