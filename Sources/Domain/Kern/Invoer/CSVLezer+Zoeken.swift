extension CSVLezer {
    /// What is wrong, before it is known on which line.
    enum Zoekfout {
        case nietAfgesloten, aanhaling, teLang
    }

    /// How the search for the end of a record ends.
    enum Uitslag {
        case meerNodig
        /// The fields, and where the next record begins.
        case velden([[UInt8]], einde: Int)
        /// What is wrong, and where.
        case fout(Zoekfout, plaats: Int)
    }

    /// Where the search stands in a field.
    private enum Toestand {
        case begin, open, binnen, erna
    }

    /// Looks for the end of the record at `begin`, byte by byte.
    ///
    /// Never by Character: "\r\n" is one Character in Swift, and a quote followed by a combining
    /// mark is another Character than a quote.
    func zoek(isGesloten: Bool) -> Uitslag {
        var (velden, veld): ([[UInt8]], [UInt8]) = ([], [])
        var (toestand, geopend, plaats) = (Toestand.begin, begin, begin)
        let grens =
            buffer.count - begin > meesteBytes ? begin + meesteBytes : buffer.count
        while plaats < grens {
            let byte = buffer[plaats]
            let volgende = plaats + 1 < buffer.count ? buffer[plaats + 1] : nil
            switch (toestand, byte) {
            case (.binnen, 0x22):
                if volgende == nil, !isGesloten { return .meerNodig }
                if volgende == 0x22 {
                    veld.append(byte)
                    plaats += 1
                } else {
                    toestand = .erna
                }
            case (.binnen, _): veld.append(byte)
            case (.begin, 0x22): (toestand, geopend) = (.binnen, plaats)
            case (.open, 0x22): return .fout(.aanhaling, plaats: plaats)
            case (_, scheiding):
                velden.append(veld)
                veld.removeAll(keepingCapacity: true)
                toestand = .begin
            case (_, 0x0D) where volgende == nil && !isGesloten: return .meerNodig
            case (_, 0x0D) where volgende == 0x0A: break
            case (_, 0x0A): return .velden(velden + [veld], einde: plaats + 1)
            case (.erna, _): return .fout(.aanhaling, plaats: plaats)
            case (.begin, _), (.open, _):
                veld.append(byte)
                toestand = .open
            }
            plaats += 1
        }
        if grens < buffer.count {
            return toestand == .binnen
                ? .fout(.nietAfgesloten, plaats: geopend) : .fout(.teLang, plaats: begin)
        }
        guard isGesloten else { return .meerNodig }
        guard toestand != .binnen else { return .fout(.nietAfgesloten, plaats: geopend) }
        return .velden(velden + [veld], einde: buffer.count)
    }
}
