public import Domain
import FoundationEssentials
import Glibc
import Synchronization
import SystemPackage

/// The folder with the signing keys of one municipality's register, outside the database.
///
/// It holds a file `NUMMER.sleutel` for each private key (mode 0600 in a folder of mode 0700) and
/// `sleutels.txt` with the public halves of all keys there ever were, the oldest first: that file
/// is what an auditor gets.
public struct Sleutelmap: Sendable {
    /// The full path of the folder.
    public let pad: String

    /// The folder at a path; nothing is made yet.
    public init(_ pad: String) {
        self.pad = pad
    }

    /// The path of the file with the public keys.
    public var openbaarPad: String { pad + "/sleutels.txt" }

    /// The public keys, the oldest first; none when the folder is not there.
    /// - Throws: ``ServiceError/nietBereikbaar(_:)`` for a file that cannot be read.
    public func openbaar() throws(ServiceError) -> [Zegelsleutel] {
        guard FileManager.default.fileExists(atPath: openbaarPad) else { return [] }
        return try Self.lees(bestand: openbaarPad)
    }

    /// The public keys of a file that somebody handed over: a key on each line, empty lines and
    /// lines that begin with `#` apart.
    /// - Throws: ``ServiceError/nietBereikbaar(_:)`` for a file that cannot be read.
    public static func lees(bestand: String) throws(ServiceError) -> [Zegelsleutel] {
        guard let tekst = try? String(contentsOfFile: bestand, encoding: .utf8) else {
            throw .nietBereikbaar("het sleutelbestand \(bestand) is niet te lezen")
        }
        var sleutels: [Zegelsleutel] = []
        for regel in tekst.split(whereSeparator: \.isNewline) where !regel.hasPrefix("#") {
            guard let sleutel = Zegelsleutel(tekst: String(regel), Uitvoerder.sha256) else {
                throw .nietBereikbaar("in \(bestand) staat een regel die geen sleutel is: \(regel)")
            }
            sleutels.append(sleutel)
        }
        return sleutels
    }

    /// The keys that sign, the oldest first; `nil` when there are none.
    /// - Throws: ``ServiceError/nietBereikbaar(_:)`` for a file that is no key.
    public func bos(naam: String) throws(ServiceError) -> Sleutelbos? {
        let bestanden = try nummers().map { "\(pad)/\($0).sleutel" }
        guard !bestanden.isEmpty else { return nil }
        var zaden: [[UInt8]] = []
        for bestand in bestanden {
            guard let tekst = try? String(contentsOfFile: bestand, encoding: .utf8),
                let zaad = Base64.bytes(String(tekst.prefix { $0 != "\n" }))
            else {
                throw .nietBereikbaar(
                    "\(bestand) is geen sleutel of is niet te lezen; zet haar terug uit de kopie")
            }
            zaden.append(zaad)
        }
        guard let bos = Sleutelbos(naam: naam, zaden: zaden) else {
            throw .nietBereikbaar("in \(pad) staat een sleutel van de verkeerde lengte")
        }
        return bos
    }

    /// Adds a key, made of 32 random bytes; from now on it signs beside those that are there.
    ///
    /// Two programs that start at once make one key: the second takes what the first made.
    /// - Throws: ``ServiceError/nietBereikbaar(_:)`` when it cannot be written.
    @discardableResult
    public func voegToe(
        naam: String, zaad: [UInt8], eerste: Bool = false
    ) throws(ServiceError) -> Zegelsleutel {
        do {
            try FileManager.default.createDirectory(
                atPath: pad, withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700])
            let nummer = eerste ? 1 : (try nummers(ook: ".beeindigd").last ?? 0) + 1
            try Self.schrijf(Base64.tekst(zaad) + "\n", naar: "\(pad)/\(nummer).sleutel")
        } catch let fout as Errno where fout == .fileExists && eerste {
            // Somebody else made the first key in between; that is the one.
        } catch let fout as ServiceError {
            throw fout
        } catch {
            throw .nietBereikbaar("in \(pad) is geen sleutel te bewaren: \(error)")
        }
        guard let sleutel = try bos(naam: naam)?.openbaar.last else {
            throw .nietBereikbaar("de nieuwe sleutel in \(pad) is niet terug te lezen")
        }
        try bewaarOpenbaar([sleutel])
        return sleutel
    }

    /// Ends a key: its private half is destroyed, its public half stays known for ever.
    /// - Throws: ``ServiceError/nietGevonden(_:)`` when no private key has this id.
    public func beeindig(_ kenmerk: String, naam: String) throws(ServiceError) {
        let alle = try nummers()
        guard let bos = try bos(naam: naam),
            let plaats = bos.openbaar.firstIndex(where: { $0.kenmerktekst == kenmerk })
        else { throw .nietGevonden("er tekent geen sleutel \(kenmerk)") }
        let bestand = "\(pad)/\(alle[plaats])"
        do {
            do {
                try Self.schrijf(bos.openbaar[plaats].tekst + "\n", naar: bestand + ".beeindigd")
            } catch let fout as Errno where fout == .fileExists {
                // An earlier attempt stopped here; the private half is still to be destroyed.
            }
            try FileManager.default.removeItem(atPath: bestand + ".sleutel")
        } catch {
            throw .nietBereikbaar("\(bestand).sleutel is niet te vernietigen: \(error)")
        }
    }

    /// Keeps public halves that are not in the file yet: whoever signs must be known.
    func bewaarOpenbaar(_ sleutels: [Zegelsleutel]) throws(ServiceError) {
        let bekend = try openbaar()
        let nieuw = sleutels.filter { !bekend.contains($0) }
        guard !nieuw.isEmpty else { return }
        let tekst = (bekend + nieuw).map { $0.tekst + "\n" }.joined()
        do {
            try Data(tekst.utf8).write(to: URL(filePath: openbaarPad), options: .atomic)
        } catch {
            throw .nietBereikbaar("\(openbaarPad) is niet te schrijven: \(error)")
        }
    }

    /// The numbers of the keys, from low to high.
    private func nummers(ook anders: String? = nil) throws(ServiceError) -> [Int] {
        guard FileManager.default.fileExists(atPath: pad) else { return [] }
        guard let namen = try? FileManager.default.contentsOfDirectory(atPath: pad) else {
            throw .nietBereikbaar("de sleutelmap \(pad) is niet te lezen")
        }
        return namen.compactMap { naam in
            [".sleutel", anders].compactMap { $0 }.first { naam.hasSuffix($0) }
                .flatMap { Int(naam.dropLast($0.count)) }
        }.sorted()
    }

    /// Writes a new file that is whole and on disk, or not there: under its own name it appears
    /// at once, and never over another one.
    private static func schrijf(_ tekst: String, naar pad: String) throws {
        let tijdelijk = "\(pad).\(getpid())-\(volgende.add(1, ordering: .relaxed).oldValue)"
        let bestand = try FileDescriptor.open(
            FilePath(tijdelijk), .writeOnly, options: [.create, .exclusiveCreate, .noFollow],
            permissions: .ownerReadWrite)
        defer { try? FileManager.default.removeItem(atPath: tijdelijk) }
        try bestand.closeAfter {
            try bestand.writeAll(tekst.utf8)
            guard fsync(bestand.rawValue) == 0 else { throw Errno(rawValue: errno) }
        }
        do {
            // A hard link: it never takes the place of a file that is there.
            try FileManager.default.linkItem(atPath: tijdelijk, toPath: pad)
        } catch let fout as CocoaError where fout.code == .fileWriteFileExists {
            throw Errno.fileExists
        }
    }

    private static let volgende = Atomic(0)
}
