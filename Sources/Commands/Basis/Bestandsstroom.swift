import Domain
import Foundation
import Services

/// Reads a file that the user names, or standard input for `-`, a piece at a time.
struct Bestandsstroom {
    /// The name of the file, without folders.
    let naam: String
    private let omgeving: Omgeving
    private let bestand: FileHandle?
    private let pad: String

    /// Opens the file.
    /// - Parameter naam: what it is to be called; needed for standard input.
    /// - Throws: ``Opdrachtfout/nietGevonden(_:)`` when it cannot be read.
    init(_ pad: String, naam: String?, in omgeving: Omgeving) throws {
        self.pad = pad
        self.omgeving = omgeving
        self.naam = naam ?? URL(filePath: pad).lastPathComponent
        guard pad != "-" else {
            bestand = nil
            return
        }
        bestand = FileHandle(forReadingAtPath: pad)
        guard bestand != nil else {
            let bestaat = FileManager.default.fileExists(atPath: pad)
            throw Opdrachtfout.nietGevonden(
                bestaat
                    ? "het bestand \(pad) is niet te lezen; controleer de rechten"
                    : "het bestand \(pad) bestaat niet")
        }
    }

    /// The next piece; empty at the end.
    func volgende() throws -> [UInt8] {
        do {
            guard let bestand else { return try omgeving.leesInvoer(Bijlageopslag.deellengte - 1) }
            return Array(try bestand.read(upToCount: Bijlageopslag.deellengte) ?? Data())
        } catch {
            throw Opdrachtfout.nietGevonden(
                pad == "-"
                    ? "de standaardinvoer is niet te lezen; geef een bestand"
                    : "\(pad) is geen leesbaar bestand")
        }
    }
}

/// A new file that is written a piece at a time, and is gone again when that fails.
enum Bestandsuitvoer {
    /// Writes a new file; an existing one is never overwritten.
    /// - Throws: ``Opdrachtfout/nietBereikbaar(_:)`` when it cannot be written, and what `vul`
    ///   throws.
    nonisolated(nonsending) static func schrijf(
        naar pad: String, _ vul: (FileHandle) async throws -> Void
    ) async throws {
        let plek = URL(filePath: pad)
        do {
            try Data().write(to: plek, options: .withoutOverwriting)
        } catch CocoaError.fileWriteFileExists {
            throw Opdrachtfout.nietBereikbaar("\(pad) bestaat al; kies een andere naam")
        } catch {
            throw Opdrachtfout.nietBereikbaar("\(pad) is niet te schrijven; controleer de map")
        }
        do {
            let bestand = try FileHandle(forWritingTo: plek)
            try await vul(bestand)
            try bestand.close()
        } catch {
            // Half a file would pass for a whole one.
            try? FileManager.default.removeItem(at: plek)
            throw error
        }
    }
}
