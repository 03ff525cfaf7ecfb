public import Domain
import Storage

extension Verzegelaar {
    /// Seals with the keys of a folder; the first key is made when nothing was ever sealed.
    /// - Parameter zaad: 32 random bytes, for a first key.
    /// - Throws: ``ServiceError/nietBereikbaar(_:)`` when the key of earlier seals is gone: another
    ///   one would break the line of trust without a word.
    public func verzegel(
        met map: Sleutelmap, oorsprong: String, op moment: Moment, handmatigeKlok: Bool,
        zaad: () -> [UInt8]
    ) async throws(ServiceError) -> Uitslag {
        var bos = try map.bos(naam: oorsprong)
        if bos == nil {
            let lezer = Lezer(database, gemeente: gemeente)
            guard try await lezer.rijen(ZegelStatements.laatste, ()).isEmpty else {
                throw .nietBereikbaar(
                    "de sleutel van dit register ontbreekt in \(map.pad); zet haar terug uit de "
                        + "kopie, of begin met griffie register sleutel wissel een nieuwe")
            }
            try map.voegToe(naam: oorsprong, zaad: zaad(), eerste: true)
            bos = try map.bos(naam: oorsprong)
        }
        guard let bos else { throw .intern("een sleutel die er net nog was, is er niet") }
        // A program that stopped between making a key and making it known left that to us.
        try map.bewaarOpenbaar(bos.openbaar)
        return try await verzegel(
            met: bos, oorsprong: oorsprong, op: moment, handmatigeKlok: handmatigeKlok)
    }
}
