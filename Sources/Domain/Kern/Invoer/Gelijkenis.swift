/// Finds what somebody probably meant, for "bedoelde u ...?".
public enum Gelijkenis {
    /// The candidate closest to what was typed; `nil` when none is close.
    ///
    /// Close is at most one typing error per three characters, and one in any case. Of two that
    /// are equally close the first one counts.
    public static func bedoelde(_ getypt: String, uit kandidaten: [String]) -> String? {
        let grens = max(1, getypt.unicodeScalars.count / 3)
        return kandidaten.map { ($0, afstand(getypt.lowercased(), $0.lowercased())) }
            .filter { $0.1 <= grens }
            .min { $0.1 < $1.1 }?.0
    }

    /// The name that differs from what was typed by a slip alone, in capitals or in one word; `nil`
    /// when there is none.
    ///
    /// Stricter than ``bedoelde(_:uit:)``, because people who are not the same may have names that
    /// are alike: `Lid Een` and `Lid Twee`, `Bewoner 1` and `Bewoner 2` are not slips.
    public static func typefout(_ getypt: String, uit namen: [String]) -> String? {
        namen.first { $0 != getypt && isTypefout(getypt, $0) }
    }

    private static func isTypefout(_ links: String, _ rechts: String) -> Bool {
        let (a, b) = (woorden(links), woorden(rechts))
        guard a.count == b.count else { return false }
        let anders = zip(a, b).filter { $0 != $1 }
        guard let (woord, ander) = anders.first, anders.count == 1 else { return anders.isEmpty }
        let lengte = max(woord.count, ander.count)
        return min(woord.count, ander.count) >= 4 && !(woord + ander).contains(where: \.isNumber)
            && afstand(woord, ander) <= (lengte < 8 ? 1 : 2)
    }

    /// The words of a name, in which ij and y are the same.
    private static func woorden(_ naam: String) -> [String] {
        naam.lowercased().replacing("ij", with: "y").split(separator: " ").map(String.init)
    }

    /// The choices of a closed list as a Dutch enumeration: `awb, uov of brief`.
    public static func keuzes<Keuze: RawRepresentable<String> & CaseIterable>(
        _ soort: Keuze.Type
    ) -> String {
        soort.allCases.map(\.rawValue).opsomming(met: "of")
    }

    /// Insertions, deletions, replacements and swaps of neighbours between two texts.
    static func afstand(_ links: String, _ rechts: String) -> Int {
        let (a, b) = (Array(links.unicodeScalars), Array(rechts.unicodeScalars))
        var voorvorige = [Int](repeating: 0, count: b.count + 1)
        var vorige = Array(0...b.count)
        for i in 0..<a.count {
            var huidige = [i + 1]
            for j in 0..<b.count {
                let vervanging = vorige[j] + (a[i] == b[j] ? 0 : 1)
                var beste = min(vervanging, huidige[j] + 1, vorige[j + 1] + 1)
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
                    beste = min(beste, voorvorige[j - 1] + 1)
                }
                huidige.append(beste)
            }
            (voorvorige, vorige) = (vorige, huidige)
        }
        return vorige[b.count]
    }
}
