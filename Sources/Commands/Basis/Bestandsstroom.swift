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
