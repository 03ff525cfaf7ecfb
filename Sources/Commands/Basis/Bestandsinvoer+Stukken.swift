import Domain
import Foundation

extension Bestandsinvoer {
    /// Pieces of a file of any size, or of standard input.
    struct Stukken {
        /// Gives the next piece; `nil` at the end.
        let volgende: () throws -> [UInt8]?
        /// How many bytes there are, when that can be known.
        let omvang: Int64?
    }

    /// Opens a file to read it piece by piece.
    /// - Parameter stuk: the most bytes that a piece has.
    /// - Throws: ``Opdrachtfout/nietGevonden(_:)`` when it cannot be read.
    static func stukken(
        _ pad: String, per stuk: Int = 65_536, in omgeving: Omgeving
    ) throws -> Stukken {
        guard pad != "-" else {
            return Stukken(
                volgende: {
                    do {
                        let bytes = try omgeving.leesInvoer(stuk - 1)
                        return bytes.isEmpty ? nil : bytes
                    } catch {
                        throw Opdrachtfout.nietGevonden(
                            "de standaardinvoer is niet te lezen; geef een bestand")
                    }
                }, omvang: nil)
        }
        guard let bestand = FileHandle(forReadingAtPath: pad) else {
            let bestaat = FileManager.default.fileExists(atPath: pad)
            throw Opdrachtfout.nietGevonden(
                bestaat
                    ? "het bestand \(pad) is niet te lezen; controleer de rechten"
                    : "het bestand \(pad) bestaat niet")
        }
        let omvang = (try? FileManager.default.attributesOfItem(atPath: pad))?[.size] as? Int64
        return Stukken(
            volgende: {
                do {
                    let bytes = Array(try bestand.read(upToCount: stuk) ?? Data())
                    return bytes.isEmpty ? nil : bytes
                } catch { throw Opdrachtfout.nietGevonden("\(pad) is geen leesbaar bestand") }
            }, omvang: omvang)
    }
}
