import Domain
import Foundation

/// A folder with checkpoints that are kept outside the database's sphere of trust.
struct Ankermap {
    let pad: String

    init(_ pad: String) {
        self.pad = pad
    }

    /// The checkpoints, by the names of their files; one that cannot be read is there as none.
    /// - Throws: ``Opdrachtfout/nietBereikbaar(_:)`` when the folder cannot be read or has none.
    func zegels() throws -> [(naam: String, zegel: GetekendZegel?)] {
        guard let namen = try? FileManager.default.contentsOfDirectory(atPath: pad) else {
            throw Opdrachtfout.nietBereikbaar("de map \(pad) is niet te lezen")
        }
        let zegels = namen.filter { $0.hasSuffix(".zegel") }.sorted()
        guard !zegels.isEmpty else {
            throw Opdrachtfout.nietBereikbaar(
                "in \(pad) staat geen enkel zegel; bewaar er een met griffie register anker")
        }
        return zegels.map { naam in
            let tekst = try? String(contentsOfFile: "\(pad)/\(naam)", encoding: .utf8)
            return (naam, tekst.flatMap { GetekendZegel(tekst: $0) })
        }
    }
}
