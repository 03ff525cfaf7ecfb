import Domain
import Foundation
import Synchronization
import Testing

@testable import Commands

/// One run of the program inside the test, with streams of its own.
struct Proefloop {
    let uit: String
    let fout: String
    let code: Uitgangscode

    /// What is written, in the order in which it was.
    private final class Blad: Sendable {
        private let regels = Mutex("")
        var tekst: String { regels.withLock { $0 } }
        func schrijf(_ deel: String) { regels.withLock { $0 += deel } }
    }

    private struct Onleesbaar: Error {}

    /// Runs a command line.
    /// - Parameter invoer: standard input; reading fails when there is none.
    init(
        _ woorden: [String], invoer: [UInt8]? = nil, terminal: Bool = false,
        variabelen: [String: String] = [:], programma: String? = nil, uitvoerFaalt: Bool = false,
        nu: Moment = Proefklok.vast
    ) async throws {
        let (uit, fout) = (Blad(), Blad())
        let gelezen = Mutex(0)
        let omgeving = Omgeving(
            variabelen: variabelen, programma: try programma ?? Self.wortel() + "/griffie",
            uitIsTerminal: terminal, foutIsTerminal: terminal,
            schrijf: {
                if uitvoerFaalt { throw Opdrachtfout.nietBereikbaar("de schijf is vol") }
                uit.schrijf($0)
            },
            meld: { fout.schrijf($0) },
            leesInvoer: { hooguit in
                guard let invoer else { throw Onleesbaar() }
                return gelezen.withLock { gelezen in
                    defer { gelezen = min(gelezen + hooguit + 1, invoer.count) }
                    return Array(invoer.dropFirst(gelezen).prefix(hooguit + 1))
                }
            }, nu: { nu }, toeval: { UInt64.random(in: .min ... .max) })
        code = await Hoofdprogramma.voerUit(woorden, in: omgeving, nummer: "abc123")
        self.uit = uit.tekst
        self.fout = fout.tekst
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
}

/// What the clock of a test says.
enum Proefklok {
    /// 2 March 2026, ten o'clock in the morning in Amsterdam.
    static let vast: Moment = {
        guard let moment = Moment(microseconden: 1_772_442_000_000_000) else {
            preconditionFailure("the constant of this test is valid")
        }
        return moment
    }()
}

/// A folder of its own for one test, gone afterwards.
final class Proefmap {
    let pad: String

    init() throws {
        let naam = "griffieproef-\(UInt64.random(in: .min ... .max))"
        pad = FileManager.default.temporaryDirectory.appending(path: naam).path
        try FileManager.default.createDirectory(atPath: pad, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: pad) }

    /// Writes a file below the folder and gives its full path.
    @discardableResult
    func schrijf(_ plaats: String, _ tekst: String) throws -> String {
        let bestand = "\(pad)/\(plaats)"
        try FileManager.default.createDirectory(
            atPath: (bestand as NSString).deletingLastPathComponent,
            withIntermediateDirectories: true)
        try tekst.write(toFile: bestand, atomically: false, encoding: .utf8)
        return bestand
    }
}
