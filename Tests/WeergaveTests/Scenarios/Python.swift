import Foundation
import Testing

/// Runs the Python of Debian, with its packages, as a second implementation.
enum Python {
    /// What a script writes when it is given these bytes.
    static func voer(_ script: String, invoer: [UInt8]) throws -> String {
        let bestanden = FileManager.default
        let map = bestanden.temporaryDirectory.appending(
            path: "griffiepython-\(UInt64.random(in: .min ... .max))")
        try bestanden.createDirectory(at: map, withIntermediateDirectories: true)
        defer { try? bestanden.removeItem(at: map) }
        let (uit, fout) = (map.appending(path: "uit"), map.appending(path: "fout"))
        for bestand in [uit, fout] {
            try #require(bestanden.createFile(atPath: bestand.path, contents: nil))
        }
        let invoerpad = map.appending(path: "in")
        try Data(invoer).write(to: invoerpad)
        let proces = Process()
        proces.executableURL = URL(filePath: "/usr/bin/python3")
        proces.arguments = ["-B", "-c", script]
        proces.standardInput = try FileHandle(forReadingFrom: invoerpad)
        proces.standardOutput = try FileHandle(forWritingTo: uit)
        proces.standardError = try FileHandle(forWritingTo: fout)
        try proces.run()
        proces.waitUntilExit()
        let klacht = try String(contentsOf: fout, encoding: .utf8)
        try #require(proces.terminationStatus == 0, "\(klacht)")
        return try String(contentsOf: uit, encoding: .utf8)
    }
}
