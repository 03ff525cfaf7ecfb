import FoundationEssentials

/// How large a test is: its numbers in the normal run, or those of a campaign of `scripts/proef`.
///
/// A campaign sets the environment variable `WIJKGRIFFIE_PROEF_` with the name of a number in upper
/// case, and `WIJKGRIFFIE_PROEF_ZAAD`.
public enum Proefomvang {
    /// The number of this name; the given one in the normal run.
    public static func aantal(_ naam: String, _ gewoon: Int) -> Int { getal(naam) ?? gewoon }

    /// The seed of what is drawn at random; printed with every result.
    public static var zaad: UInt64 { UInt64(getal("zaad") ?? 1) }

    private static func getal(_ naam: String) -> Int? {
        let variabele = "WIJKGRIFFIE_PROEF_" + naam.uppercased()
        guard let tekst = ProcessInfo.processInfo.environment[variabele] else { return nil }
        guard let getal = Int(tekst), getal > 0 else {
            preconditionFailure("\(variabele) must be a number above 0")
        }
        return getal
    }
}
