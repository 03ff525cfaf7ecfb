import Domain
import Foundation
import Weergave

/// The folder that a bundle becomes: whole, or not there.
struct Bundelmap {
    let pad: String

    /// A folder that is not there, or empty.
    /// - Throws: `Invoerfouten` when there is something in it.
    init(_ pad: String) throws {
        self.pad = pad
        try eisLeeg()
    }

    private func eisLeeg() throws {
        guard FileManager.default.fileExists(atPath: pad) else { return }
        guard let namen = try? FileManager.default.contentsOfDirectory(atPath: pad) else {
            throw Invoerfouten(
                Invoerfout("--naar", .ongeldigeWaarde, "'\(pad)' is geen leesbare map"))
        }
        guard namen.isEmpty else {
            throw Invoerfouten(
                Invoerfout(
                    "--naar", .ongeldigeWaarde,
                    "de map '\(pad)' is niet leeg; geef een lege of een nieuwe map"))
        }
    }

    /// Writes a bundle beside its place, reads it back, and only then gives it its name.
    /// - Parameters:
    ///   - alleenVanMij: whether nobody else may read it.
    ///   - nummer: random, for the name that it has until then.
    ///   - nalezen: throws for a bundle that must not leave the house.
    func leg(
        _ bundel: Bewijsbundel, alleenVanMij: Bool, nummer: UInt64,
        _ nalezen: (Bewijsbundel) throws -> Void
    ) throws {
        let tijdelijk = "\(pad).deel-\(String(nummer, radix: 16))"
        do {
            try schrijf(bundel, naar: tijdelijk, alleenVanMij: alleenVanMij)
            try nalezen(try Self.lees(tijdelijk))
            try eisLeeg()
            if FileManager.default.fileExists(atPath: pad) {
                try FileManager.default.removeItem(atPath: pad)
            }
            try FileManager.default.moveItem(atPath: tijdelijk, toPath: pad)
        } catch {
            // What is half done goes; that it could not be removed changes nothing about the error.
            try? FileManager.default.removeItem(atPath: tijdelijk)
            if let fout = error as? CocoaError {
                throw Opdrachtfout.nietBereikbaar(
                    "de map '\(pad)' is niet te schrijven (systeemfout \(fout.code.rawValue))")
            }
            throw error
        }
    }

    private func schrijf(_ bundel: Bewijsbundel, naar map: String, alleenVanMij: Bool) throws {
        let bestanden = FileManager.default
        try bestanden.createDirectory(
            atPath: map, withIntermediateDirectories: true,
            attributes: [.posixPermissions: alleenVanMij ? 0o700 : 0o755])
        for (naam, bytes) in bundel.bestanden {
            let bestand = "\(map)/\(naam)"
            try bestanden.createDirectory(
                atPath: (bestand as NSString).deletingLastPathComponent,
                withIntermediateDirectories: true)
            try Data(bytes).write(to: URL(filePath: bestand))
        }
    }

    /// The bundle in a folder.
    static func lees(_ map: String) throws -> Bewijsbundel {
        var uit: [String: [UInt8]] = [:]
        for naam in try FileManager.default.subpathsOfDirectory(atPath: map) {
            let pad = "\(map)/\(naam)"
            let soort = try FileManager.default.attributesOfItem(atPath: pad)[.type]
            guard soort as? FileAttributeType != .typeDirectory else { continue }
            uit[naam] = Array(try Data(contentsOf: URL(filePath: pad)))
        }
        return Bewijsbundel(bestanden: uit)
    }

    /// A path without the line that people type behind a folder.
    static func zonderStreep(_ pad: String) -> String {
        var pad = pad[...]
        while pad.count > 1, pad.hasSuffix("/") { pad = pad.dropLast() }
        return String(pad)
    }
}
