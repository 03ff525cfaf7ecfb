import Domain
import Foundation

/// A folder with checkpoints that are kept outside the database's sphere of trust.
struct Ankermap {
    let pad: String

    init(_ pad: String) {
        self.pad = Bundelmap.zonderStreep(pad)
    }

    /// A checkpoint by the name of its file; one that cannot be read is there as none.
    typealias Anker = (naam: String, zegel: GetekendZegel?)

    /// The checkpoints.
    /// - Throws: ``Opdrachtfout/nietBereikbaar(_:)`` when the folder cannot be read or has none.
    func zegels() throws -> [Anker] {
        guard let namen = try? FileManager.default.contentsOfDirectory(atPath: pad) else {
            throw Opdrachtfout.nietBereikbaar("de map \(pad) is niet te lezen")
        }
        let zegels = namen.filter { $0.hasSuffix(Self.einde) && !$0.hasPrefix(".") }.sorted()
        guard !zegels.isEmpty else {
            throw Opdrachtfout.nietBereikbaar(
                "in \(pad) staat geen enkel zegel; bewaar er een met griffie register anker")
        }
        return zegels.map { naam in
            let tekst = try? String(contentsOfFile: "\(pad)/\(naam)", encoding: .utf8)
            return (naam, tekst.flatMap { GetekendZegel(tekst: $0) })
        }
    }

    /// The last checkpoint of a register that is kept here, with its age in seconds.
    ///
    /// What is newer than that is not protected against who holds both the database and the key.
    /// - Returns: `nil` when none of this register is kept here.
    /// - Throws: ``Opdrachtfout/nietBereikbaar(_:)`` when the folder cannot be read or has none.
    func laatste(
        van oorsprong: String, op nu: Moment
    ) throws -> (zegel: GetekendZegel, seconden: Int64)? {
        try zegels().compactMap(\.zegel).filter { $0.zegel.oorsprong == oorsprong }
            .max { $0.zegel.omvang < $1.zegel.omvang }
            .map { ($0, (nu.microseconden - $0.zegel.gezetOp.microseconden) / 1_000_000) }
    }

    /// The full path of a file in this folder, for a program that runs elsewhere.
    func volledig(_ naam: String) -> String {
        pad.hasPrefix("/")
            ? "\(pad)/\(naam)" : "\(FileManager.default.currentDirectoryPath)/\(pad)/\(naam)"
    }

    static let einde = ".zegel"
}

extension Omgeving {
    /// The folder that was given, else the one of the settings; `nil` for none.
    func ankermap(_ gegeven: String?) throws -> Ankermap? {
        try Configuratie(self).waarde(.ankermap, optie: gegeven).map { Ankermap($0) }
    }

    /// The checkpoints of that folder; one of the settings in which nothing was kept yet is said,
    /// and is no error.
    func ankers(_ gegeven: String?) throws -> (map: Ankermap, alle: [Ankermap.Anker])? {
        guard let map = try ankermap(gegeven) else { return nil }
        do { return (map, try map.zegels()) } catch {
            guard gegeven == nil else { throw error }
            meld("In de ingestelde ankermap \(map.pad) is nog geen zegel bewaard.\n")
            return nil
        }
    }
}
