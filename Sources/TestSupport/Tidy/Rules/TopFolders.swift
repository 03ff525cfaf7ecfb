/// The folders at the root are fixed: a newcomer learns them once.
public enum TopFolders {
    /// Beside these there are only files.
    static let allowed: Set = ["Sources", "Tests", "sql", "scripts", "deploy", ".ci"]

    /// Folders at the root that are not among the fixed ones.
    public static func findings(in checkout: Checkout) -> [Finding] {
        checkout.topFolders.filter { !allowed.contains($0) }.map { folder in
            let names = allowed.sorted().joined(separator: ", ")
            return Finding("map", folder, "onbekende map; er zijn alleen \(names)")
        }
    }
}
