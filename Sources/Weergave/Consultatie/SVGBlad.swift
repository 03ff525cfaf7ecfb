/// A drawing of SVG 1.1 in the making: text is escaped, numbers are whole, nothing is loaded.
struct SVGBlad {
    private(set) var inhoud: [String] = []

    /// Adds an element without content.
    mutating func vorm(_ naam: String, _ kenmerken: [(String, String)]) {
        inhoud.append("<\(naam)\(Self.kenmerken(kenmerken))/>")
    }

    /// Adds a line of text.
    mutating func tekst(
        _ tekst: String, x: Int, y: Int, _ kenmerken: [(String, String)] = []
    ) {
        inhoud.append(
            "<text x=\"\(x)\" y=\"\(y)\"\(Self.kenmerken(kenmerken))>\(Self.veilig(tekst))</text>")
    }

    /// Adds a group with a title that a pointer or screen reader shows.
    mutating func groep(_ titel: String, _ teken: (inout SVGBlad) -> Void) {
        inhoud.append("<g><title>\(Self.veilig(titel))</title>")
        teken(&self)
        inhoud.append("</g>")
    }

    /// Adds what was drawn on another sheet, above what is there.
    mutating func voegToe(_ ander: SVGBlad) { inhoud += ander.inhoud }

    /// The whole drawing.
    func geheel(breedte: Int, hoogte: Int, titel: String, omschrijving: String) -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <svg xmlns="http://www.w3.org/2000/svg" version="1.1" width="\(breedte)" \
        height="\(hoogte)" viewBox="0 0 \(breedte) \(hoogte)" role="img" lang="nl" \
        aria-labelledby="titel omschrijving" font-family="sans-serif" font-size="12" fill="#000">
        <title id="titel">\(Self.veilig(titel))</title>
        <desc id="omschrijving">\(Self.veilig(omschrijving))</desc>
        <defs>
        <pattern id="schuin" width="6" height="6" patternUnits="userSpaceOnUse">
        <path d="M0 6L6 0" stroke="#000" stroke-width="1"/>
        </pattern>
        <pattern id="stip" width="6" height="6" patternUnits="userSpaceOnUse">
        <circle cx="3" cy="3" r="1" fill="#000"/>
        </pattern>
        </defs>
        <rect width="\(breedte)" height="\(hoogte)" fill="#fff"/>
        \(inhoud.joined(separator: "\n"))
        </svg>

        """
    }

    private static func kenmerken(_ kenmerken: [(String, String)]) -> String {
        kenmerken.map { " \($0)=\"\(veilig($1))\"" }.joined()
    }

    /// A text in which nothing can be markup; what XML 1.0 cannot hold becomes a replacement mark.
    static func veilig(_ tekst: String) -> String {
        var uit = String.UnicodeScalarView()
        for scalair in tekst.unicodeScalars {
            let verboden = scalair.value == 0xFFFE || scalair.value == 0xFFFF
            uit.append(verboden ? "\u{FFFD}" : scalair)
        }
        return HTMLBlad.veilig(String(uit))
    }
}
