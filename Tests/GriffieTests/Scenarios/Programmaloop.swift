import Foundation
import Testing

/// One run of the built program as a process.
struct Programmaloop {
    let uit: String
    let fout: String
    let code: Int32
    let door: Process.TerminationReason

    /// The program to test: `GRIFFIE`, else the debug build of this check-out.
    static func programma() throws -> String {
        if let pad = ProcessInfo.processInfo.environment["GRIFFIE"] { return pad }
        return try wortel() + "/.build/debug/griffie"
    }

    /// The folder of the check-out: the nearest one above with a manifest.
    static func wortel() throws -> String {
        var map = FileManager.default.currentDirectoryPath
        while !FileManager.default.fileExists(atPath: map + "/Package.swift") {
            try #require(map.count > 1, "geen Package.swift boven de huidige map")
            map = (map as NSString).deletingLastPathComponent
        }
        return map
    }

    /// Runs the program with these words.
    /// - Parameters:
    ///   - programma: another path to the program, or a program around it.
    ///   - uitvoer: where standard output goes; gathered in `uit` when absent.
    init(
        _ woorden: [String], programma: String? = nil, invoer: String? = nil, map: String? = nil,
        variabelen: [String: String] = [:], uitvoer: FileHandle? = nil
    ) throws {
        let schrijfmap = try Werkmap()
        let (uitpad, foutpad) = (schrijfmap.pad + "/uit", schrijfmap.pad + "/fout")
        let proces = Process()
        proces.executableURL = URL(filePath: try programma ?? Self.programma())
        proces.arguments = woorden
        proces.environment = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"].merging(variabelen) { $1 }
        if let map { proces.currentDirectoryURL = URL(filePath: map) }
        proces.standardInput = try schrijfmap.invoer(invoer)
        // Files and not pipes: nothing has to be drained while the program runs.
        proces.standardOutput = try uitvoer ?? schrijfmap.nieuw(uitpad)
        proces.standardError = try schrijfmap.nieuw(foutpad)
        try proces.run()
        proces.waitUntilExit()
        uit = uitvoer == nil ? try String(contentsOfFile: uitpad, encoding: .utf8) : ""
        fout = try String(contentsOfFile: foutpad, encoding: .utf8)
        code = proces.terminationStatus
        door = proces.terminationReason
    }
}

/// A folder of its own for one test, gone afterwards.
final class Werkmap {
    let pad: String

    init() throws {
        let naam = "griffietest-\(UInt64.random(in: .min ... .max))"
        pad = FileManager.default.temporaryDirectory.appending(path: naam).path
        try FileManager.default.createDirectory(atPath: pad, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: pad) }

    func nieuw(_ bestand: String) throws -> FileHandle {
        try #require(FileManager.default.createFile(atPath: bestand, contents: nil))
        return try #require(FileHandle(forWritingAtPath: bestand))
    }

    func invoer(_ tekst: String?) throws -> FileHandle {
        guard let tekst else { return FileHandle.nullDevice }
        try tekst.write(toFile: pad + "/in", atomically: false, encoding: .utf8)
        return try #require(FileHandle(forReadingAtPath: pad + "/in"))
    }
}
