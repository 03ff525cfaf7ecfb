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
        // The letters of which flags are made have a picture only in pairs, of two columns.
        case _ where (0x1F1E6...0x1F1FF).contains(scalair.value): return 1
        case _ where scalair.properties.isEmojiPresentation: return 2
        default: return breed.contains { $0.contains(scalair.value) } ? 2 : 1
        }
    }

    /// The wide and full-width blocks of Unicode Standard Annex 11 that are no emoji, taken
    /// together where only unassigned scalars lie between.
    private static let breed: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF,
        0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,
        0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FB, 0x1F200...0x1F265,
        0x20000...0x3FFFD,
    ]
}
