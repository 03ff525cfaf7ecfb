extension Bedrag: CustomStringConvertible {
    /// The amount as Dutch people write it: `€ 1.234,56`, `€ -0,05`.
    public var description: String { "€ " + zonderTeken }

    /// The amount without the euro sign: `1.234,56`.
    public var zonderTeken: String {
        let grootte = cent.magnitude
        let rest = grootte % 100
        let staart = rest < 10 ? "0\(rest)" : "\(rest)"
        return (cent < 0 ? "-" : "") + Self.metPunten(grootte / 100) + "," + staart
    }

    private static func metPunten(_ euro: UInt64) -> String {
        let cijfers = Array(String(euro).utf8)
        var tekst = ""
        for (plaats, cijfer) in cijfers.enumerated() {
            if plaats > 0, (cijfers.count - plaats) % 3 == 0 { tekst += "." }
            tekst.unicodeScalars.append(Unicode.Scalar(cijfer))
        }
        return tekst
    }
}

/// Why a text is no amount of money.
public enum Bedragfout: Error, Hashable, Sendable {
    /// There is no number in it, or something else as well.
    case onleesbaar
    /// It has more than two decimals: money has no fractions of a cent.
    case delenVanCenten
    /// The points do not stand between groups of three digits.
    case puntenVerkeerd
    /// The number does not fit in 64 bits of cents.
    case teGroot

    /// What is wrong and what to type instead, in one Dutch sentence.
    public var uitleg: String {
        switch self {
        case .onleesbaar: "is geen bedrag; schrijf het als 1.234,56 of 1234,56"
        case .delenVanCenten: "heeft delen van centen; schrijf hooguit twee cijfers na de komma"
        case .puntenVerkeerd:
            "heeft een punt op een onverwachte plaats; punten scheiden duizendtallen, "
                + "de komma scheidt de centen: 1.234,56"
        case .teGroot: "is te groot om exact mee te rekenen"
        }
    }
}

extension Bedrag {
    /// Reads an amount as Dutch people write it.
    ///
    /// Accepted are `1.234,56`, `1234,56`, `1234`, `12,5` and the same with `€` or `-` in front and
    /// blanks around. A point is always a thousands separator; `1234.56` is refused rather than
    /// guessed at.
    /// - Throws: ``Bedragfout`` with the reason.
    public init(tekst: String) throws(Bedragfout) {
        var rest = Substring(tekst).bijgesneden()
        if rest.utf8.starts(with: "€".utf8) { rest = rest.zonderEerste().bijgesneden() }
        let negatief = rest.utf8.first == UInt8(ascii: "-")
        if negatief { rest = rest.zonderEerste() }

        let delen = rest.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        guard delen.count <= 2, let geheel = delen.first else { throw .onleesbaar }
        let euro = try Self.euro(geheel)
        let centen = try delen.count == 2 ? Self.centen(delen[1]) : 0

        // With the sign from the start: there is one more amount below zero than above it.
        let teken: Int64 = negatief ? -1 : 1
        let (honderdvoud, overloop1) = euro.multipliedReportingOverflow(by: 100 * teken)
        let (som, overloop2) = honderdvoud.addingReportingOverflow(centen * teken)
        guard !overloop1, !overloop2 else { throw .teGroot }
        self.init(cent: som)
    }

    private static func euro(_ cijfers: Substring.UTF8View) throws(Bedragfout) -> Int64 {
        let groepen = cijfers.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let alles = groepen.flatMap { Array($0) }
        guard !alles.isEmpty, alles.allSatisfy(isCijfer) else { throw .onleesbaar }
        if groepen.count > 1 {
            guard let eerste = groepen.first, (1...3).contains(eerste.count),
                groepen.dropFirst().allSatisfy({ $0.count == 3 }),
                // 0.500 is half a euro to who writes it, never five hundred.
                eerste.first != UInt8(ascii: "0")
            else { throw .puntenVerkeerd }
        }
        guard let waarde = Int64(String(decoding: alles, as: UTF8.self)) else { throw .teGroot }
        return waarde
    }

    private static func centen(_ cijfers: Substring.UTF8View) throws(Bedragfout) -> Int64 {
        guard !cijfers.isEmpty, cijfers.allSatisfy(isCijfer) else { throw .onleesbaar }
        guard cijfers.count <= 2 else { throw .delenVanCenten }
        let waarde = cijfers.reduce(0) { $0 * 10 + Int64($1 - UInt8(ascii: "0")) }
        return cijfers.count == 1 ? waarde * 10 : waarde
    }
}

func isCijfer(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}

extension Substring {
    /// Without blanks and non-breaking spaces at both ends; compares scalars, never Characters.
    public func bijgesneden() -> Substring {
        let leeg: (Unicode.Scalar) -> Bool = { $0.properties.isWhitespace }
        let schalen = unicodeScalars
        guard let begin = schalen.firstIndex(where: { !leeg($0) }),
            let einde = schalen.lastIndex(where: { !leeg($0) })
        else { return self[endIndex...] }
        return Substring(schalen[begin...einde])
    }

    /// Without its first scalar; empty stays empty.
    func zonderEerste() -> Substring {
        Substring(unicodeScalars.dropFirst())
    }
}
