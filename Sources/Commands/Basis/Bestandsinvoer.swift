import Domain
import Foundation

/// Reads a file that the user names, or standard input for `-`.
enum Bestandsinvoer {
    /// The most bytes that are read.
    static let meesteBytes = 16 * 1_024 * 1_024

    /// The bytes of the file, or of standard input.
    /// - Throws: ``Opdrachtfout/nietGevonden(_:)`` when it cannot be read, `Invoerfouten` when it
    ///   was not given or is too large.
    static func lees(_ veld: String, _ pad: String?, in omgeving: Omgeving) throws -> [UInt8] {
        let vorm = "een bestand, of - voor de standaardinvoer"
        let pad = try Verzamelaar.verzamel {
            $0.verplicht(veld, pad, vorm: vorm) { $0.isEmpty ? nil : $0 }
        }
        let bytes = pad == "-" ? try standaardinvoer(omgeving) : try bestand(pad)
        guard bytes.count <= meesteBytes else {
            throw Invoerfouten(
                Invoerfout(
                    veld, .buitenBereik,
                    "\(pad) is groter dan \(meesteBytes / 1_048_576) MB; splits het bestand"))
        }
        return bytes
    }

    private static func standaardinvoer(_ omgeving: Omgeving) throws -> [UInt8] {
        do {
            return try omgeving.leesInvoer(meesteBytes)
        } catch {
            throw Opdrachtfout.nietGevonden("de standaardinvoer is niet te lezen; geef een bestand")
        }
    }

    private static func bestand(_ pad: String) throws -> [UInt8] {
        guard let bestand = FileHandle(forReadingAtPath: pad) else {
            let bestaat = FileManager.default.fileExists(atPath: pad)
            throw Opdrachtfout.nietGevonden(
                bestaat
                    ? "het bestand \(pad) is niet te lezen; controleer de rechten"
                    : "het bestand \(pad) bestaat niet")
        }
        do {
            return Array(try bestand.read(upToCount: meesteBytes + 1) ?? Data())
        } catch {
            throw Opdrachtfout.nietGevonden("\(pad) is geen leesbaar bestand")
        }
    }
}
