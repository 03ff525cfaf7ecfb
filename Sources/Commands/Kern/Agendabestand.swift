import Foundation
import Weergave

/// Where a calendar goes: a file that diaries subscribe to, or standard output.
enum Agendabestand {
    /// Writes a calendar, whole or not at all; an existing file is replaced.
    /// - Throws: ``Opdrachtfout/nietBereikbaar(_:)`` when it cannot be written.
    static func schrijf(_ agenda: ICalendar, naar pad: String?, in omgeving: Omgeving) throws {
        guard let pad else { return try omgeving.schrijf(agenda.tekst) }
        do {
            try Data(agenda.bytes).write(to: URL(filePath: pad), options: .atomic)
        } catch {
            throw Opdrachtfout.nietBereikbaar("\(pad) is niet te schrijven; controleer de map")
        }
        omgeving.meld("Geschreven: \(pad)\n")
    }
}
