/// How many columns of a terminal a text takes.
///
/// Counted per scalar: marks that combine and scalars without a picture take none, East Asian wide
/// ones and emoji two, all others one.
public enum Schermbreedte {
    /// The number of columns of a text without control characters.
    public static func van(_ tekst: String) -> Int {
        tekst.unicodeScalars.reduce(0) { $0 + breedte($1) }
    }

    private static func breedte(_ scalair: Unicode.Scalar) -> Int {
        if scalair.isASCII { return 1 }
        switch scalair.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return 0
        default: return breed.contains { $0.contains(scalair.value) } ? 2 : 1
        }
    }

    /// The wide and full-width blocks of Unicode Standard Annex 11, taken together where only
    /// unassigned scalars lie between.
    private static let breed: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x25FD...0x25FE,
        0x2614...0x2615, 0x2648...0x2653, 0x26AA...0x26AB, 0x26BD...0x26BE, 0x26C4...0x26C5,
        0x2753...0x2755, 0x2795...0x2797, 0x2B1B...0x2B1C, 0x2E80...0x303E, 0x3041...0xA4CF,
        0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60,
        0xFFE0...0xFFE6, 0x1F004...0x1F004, 0x1F0CF...0x1F0CF, 0x1F18E...0x1F19A,
        0x1F200...0x1F320, 0x1F32D...0x1F64F, 0x1F680...0x1F6FC, 0x1F7E0...0x1F7EB,
        0x1F90C...0x1FAFF, 0x20000...0x3FFFD,
    ]
}
