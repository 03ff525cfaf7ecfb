/// The project works on any machine and does not tell on which one, or how, it was written.
public enum MachineTraces {
    /// Written backwards, so that this file passes its own test.
    private static let paths = ["/krow/", "tfiws/tpo/", "/toor/", "/sboj_hsab/"].map(backwards)
    private static let words = ["edualc", "ciporhtna", "ianepo", "tpgtahc", "mll", "tnegabus"]
        .map(backwards)

    private static func backwards(_ text: String) -> String { String(text.reversed()) }

    /// Paths of one machine and words about the making, in any text file.
    public static func findings(in file: CheckoutFile) -> [Finding] {
        let folded = file.text.lowercased()
        let suspects = (paths + words).filter { folded.utf8.contains($0) }
        guard !suspects.isEmpty else { return [] }
        let lines = folded.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.enumerated().flatMap { index, line in
            let present = Set(WordSearch.words(of: line).map(String.init))
            return suspects.filter { suspect in
                paths.contains(suspect)
                    ? String(line).utf8.contains(suspect) : present.contains(suspect)
            }
            .map { Finding($0, file.path, line: index + 1, "'\($0)' hoort niet in het project") }
        }
    }
}
