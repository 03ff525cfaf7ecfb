/// Scripts stay small and can be run as they are; a longer one becomes a command of the program.
public enum ScriptHabits {
    /// From here on a script is a program.
    static let mostLines = 99

    /// A script that is too long, cannot be run, or goes on after an error.
    public static func findings(in file: CheckoutFile) -> [Finding] {
        guard file.isIn("scripts") || file.isIn(".ci") else { return [] }
        var texts: [String] = []
        if file.lines.count > mostLines {
            texts.append("\(file.lines.count) regels; hoogstens \(mostLines)")
        }
        // Parts that others read with `source` and lists of data have an extension.
        if !file.name.contains(".") {
            if !file.isExecutable { texts.append("is niet uitvoerbaar") }
            if file.text.hasPrefix("#!/usr/bin/env bash"), !file.text.contains(stopsOnError) {
                texts.append("mist '\(stopsOnError)'")
            }
            if !file.text.hasPrefix("#!") { texts.append("noemt op regel 1 geen programma") }
        }
        return texts.map { Finding("script", file.path, $0) }
    }

    private static let stopsOnError = "set -euo pipefail"
}
