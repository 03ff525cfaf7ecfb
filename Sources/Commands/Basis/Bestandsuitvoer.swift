import Foundation

/// A new file that is written piece by piece, and has its name only when it is whole.
///
/// Only its owner may read it: it may hold names. A file that is there is never overwritten.
final class Bestandsuitvoer {
    let pad: String
    private let deel: String
    private let bestand: FileHandle
    private var isVoltooid = false

    /// Begins a file.
    /// - Throws: ``Opdrachtfout/nietBereikbaar(_:)`` when it exists or cannot be made.
    init(_ pad: String) throws {
        try Self.eisNieuw(pad)
        (self.pad, deel) = (pad, pad + ".deel")
        let rechten: [FileAttributeKey: Any] = [.posixPermissions: 0o600]
        guard FileManager.default.createFile(atPath: deel, contents: nil, attributes: rechten),
            let bestand = FileHandle(forWritingAtPath: deel)
        else { throw Self.onschrijfbaar(pad) }
        self.bestand = bestand
    }

    deinit {
        guard !isVoltooid else { return }
        // A part of a file helps nobody; that it cannot be removed hurts nobody.
        try? FileManager.default.removeItem(atPath: deel)
    }

    /// Refuses a name that is taken.
    static func eisNieuw(_ pad: String) throws {
        guard !FileManager.default.fileExists(atPath: pad) else {
            throw Opdrachtfout.nietBereikbaar("\(pad) bestaat al; kies een andere naam")
        }
    }

    /// Adds a piece.
    func schrijf(_ bytes: [UInt8]) throws {
        do { try bestand.write(contentsOf: Data(bytes)) } catch { throw Self.onschrijfbaar(pad) }
    }

    /// Gives the file its name.
    func voltooi() throws {
        do {
            try bestand.synchronize()
            try bestand.close()
            try FileManager.default.moveItem(atPath: deel, toPath: pad)
        } catch { throw Self.onschrijfbaar(pad) }
        isVoltooid = true
    }

    private static func onschrijfbaar(_ pad: String) -> Opdrachtfout {
        .nietBereikbaar("\(pad) is niet te schrijven; controleer de map en of de schijf vol is")
    }
}
