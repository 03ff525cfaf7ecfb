/// A text that stays on one line of a terminal, a table or a list of tab-separated values.
public enum Schermregel {
    /// The text with a blank for each tab, line end and other control character: those break the
    /// line, or steer the terminal when somebody else wrote the text.
    public static func van(_ tekst: String) -> String {
        var uit = String.UnicodeScalarView()
        for scalair in tekst.unicodeScalars {
            switch scalair.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator: uit.append(" ")
            default: uit.append(scalair)
            }
        }
        return String(uit)
    }
}
