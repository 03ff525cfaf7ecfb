import Foundation
import Testing
import Weergave

/// Runs the stand-alone verifier as somebody else would, with nothing but Python.
struct Narekenaar {
    let uit: String
    let fout: String
    let code: Int32

    static func map() throws -> String { try Proefloop.wortel() + "/sql/bewijs" }

    /// Runs `controleer.py` with these words.
    static func controleer(_ woorden: [String]) throws -> Narekenaar {
        try Narekenaar(["-B", map() + "/controleer.py"] + woorden)
    }

    /// Runs a script that has the verifier as module `c`.
    static func script(_ tekst: String, invoer: String = "") throws -> Narekenaar {
        let kop =
            "import json, random, sys\nsys.path.insert(0, sys.argv[1])\nimport controleer as c\n"
        return try Narekenaar(["-B", "-c", kop + tekst, map()], invoer: invoer)
    }

    private init(_ woorden: [String], invoer: String = "") throws {
        let map = try Proefmap()
        let proces = Process()
        proces.executableURL = URL(filePath: "/usr/bin/env")
        // -I: nothing of this machine's Python but its standard library.
        proces.arguments = ["python3", "-I"] + woorden
        let plekken = ["in", "uit", "fout"].map { "\(map.pad)/\($0)" }
        try map.schrijf("in", invoer)
        for plek in plekken.dropFirst() {
            try #require(FileManager.default.createFile(atPath: plek, contents: nil))
        }
        let lees: FileHandle = try #require(FileHandle(forReadingAtPath: plekken[0]))
        let schrijf: [FileHandle] = try plekken.dropFirst().map {
            try #require(FileHandle(forWritingAtPath: $0))
        }
        (proces.standardInput, proces.standardOutput) = (lees, schrijf[0])
        proces.standardError = schrijf[1]
        try proces.run()
        proces.waitUntilExit()
        uit = try String(contentsOfFile: plekken[1], encoding: .utf8)
        fout = try String(contentsOfFile: plekken[2], encoding: .utf8)
        code = proces.terminationStatus
    }
}

extension Bewijsbundel {
    /// Puts the files in a folder.
    func schrijf(in map: Proefmap, _ naam: String) throws -> String {
        for (bestand, bytes) in bestanden {
            let pad = "\(map.pad)/\(naam)/\(bestand)"
            try FileManager.default.createDirectory(
                atPath: (pad as NSString).deletingLastPathComponent,
                withIntermediateDirectories: true)
            try Data(bytes).write(to: URL(filePath: pad))
        }
        return "\(map.pad)/\(naam)"
    }
}
