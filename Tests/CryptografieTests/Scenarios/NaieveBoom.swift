import Domain

/// A second implementation, word for word after RFC 6962 section 2.1: recursive, over all leaves,
/// and with nothing in common with the first one but SHA-256.
enum NaieveBoom {
    /// MTH(D[n]).
    static func wortel(_ bladeren: ArraySlice<[UInt8]>) -> Hash {
        guard let eerste = bladeren.first else { return sha256([]) }
        guard bladeren.count > 1 else { return sha256([0x00] + eerste) }
        let (links, rechts) = splits(bladeren)
        return sha256([0x01] + wortel(links).bytes + wortel(rechts).bytes)
    }

    /// PATH(m, D[n]).
    static func pad(_ m: Int, _ bladeren: ArraySlice<[UInt8]>) -> [Hash] {
        guard bladeren.count > 1 else { return [] }
        let (links, rechts) = splits(bladeren)
        return m < links.count
            ? pad(m, links) + [wortel(rechts)] : pad(m - links.count, rechts) + [wortel(links)]
    }

    /// PROOF(m, D[n]).
    static func aansluiting(_ m: Int, _ bladeren: ArraySlice<[UInt8]>) -> [Hash] {
        deelbewijs(m, bladeren, true)
    }

    /// SUBPROOF(m, D[n], b).
    private static func deelbewijs(
        _ m: Int, _ bladeren: ArraySlice<[UInt8]>, _ heel: Bool
    ) -> [Hash] {
        guard m < bladeren.count else { return heel ? [] : [wortel(bladeren)] }
        let (links, rechts) = splits(bladeren)
        return m <= links.count
            ? deelbewijs(m, links, heel) + [wortel(rechts)]
            : deelbewijs(m - links.count, rechts, false) + [wortel(links)]
    }

    private static func splits(
        _ bladeren: ArraySlice<[UInt8]>
    ) -> (ArraySlice<[UInt8]>, ArraySlice<[UInt8]>) {
        var macht = 1
        while macht * 2 < bladeren.count { macht *= 2 }
        return (bladeren.prefix(macht), bladeren.dropFirst(macht))
    }
}
