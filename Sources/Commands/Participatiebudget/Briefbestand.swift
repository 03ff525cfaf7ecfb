import Foundation
import Weergave

/// Where a letter goes: a new file that the user names, or standard output.
enum Briefbestand {
    /// Writes a page; an existing file is never overwritten.
    /// - Throws: ``Opdrachtfout/nietBereikbaar(_:)`` when it cannot be written.
    static func schrijf(_ blad: HTMLBlad, naar pad: String?, in omgeving: Omgeving) throws {
        guard let pad else { return try omgeving.schrijf(blad.tekst) }
        do {
            try Data(blad.tekst.utf8).write(to: URL(filePath: pad), options: .withoutOverwriting)
        } catch CocoaError.fileWriteFileExists {
            throw Opdrachtfout.nietBereikbaar("\(pad) bestaat al; kies een andere naam")
        } catch {
            throw Opdrachtfout.nietBereikbaar("\(pad) is niet te schrijven; controleer de map")
        }
        omgeving.meld("Geschreven: \(pad)\n")
    }
}
